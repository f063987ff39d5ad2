-- Pages that an OCR engine has read, by content: another attempt goes on at the first page that is not here.
create table read_pages (
  file_sha256 text not null,
  engine text not null,
  page integer not null,
  reading json not null,
  read_at timestamptz not null default clock_timestamp(),
  primary key (file_sha256, engine, page)
);
