-- Columns of type json (not jsonb) hold text of documents and people: it may contain U+0000, which jsonb refuses.
-- document_id is ordered bytewise, so that a beginning of an id is found by the index.

create table documents (
  document_id text collate "C" primary key,
  file_sha256 text not null,
  life integer not null check (life > 0),
  file jsonb not null,
  policy_hash text not null,
  state text,
  seq integer not null default 0,
  data_key bytea not null,
  registered_at timestamptz not null default clock_timestamp(),
  deadline_at timestamptz not null,
  document_type text,
  revision integer,
  reading jsonb,
  pages integer,
  read_by text,
  rejection jsonb,
  manifest jsonb,
  delivery jsonb,
  status text check (status in ('approved', 'rejected', 'withdrawn')),
  closed_at timestamptz,
  unique (file_sha256, life)
);
create index documents_open on documents (deadline_at) where closed_at is null;
create index documents_closed on documents (closed_at) where closed_at is not null;

create table submissions (
  submission_id text primary key,
  document_id text collate "C" not null,
  file_sha256 text not null,
  life integer not null,
  file jsonb not null,
  file_name json not null,
  channel text not null,
  submitter text not null,
  external_reference text,
  priority integer not null,
  submitted_at timestamptz not null default clock_timestamp(),
  started_at timestamptz
);
create index submissions_of_file on submissions (file_sha256, life);
create index submissions_of_document on submissions (document_id, submitted_at);
create index submissions_unstarted on submissions (submitted_at) where started_at is null;

create table transitions (
  document_id text collate "C" not null,
  seq integer not null,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  actor jsonb not null,
  reason_code text not null,
  primary key (document_id, seq)
);

create table step_runs (
  document_id text collate "C" not null,
  step text not null,
  instance integer not null,
  starts integer not null default 1,
  engine_failures integer not null default 0,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  outcome text,
  primary key (document_id, step, instance)
);
create index step_runs_started on step_runs (started_at);

create table effects (
  effect_key text primary key,
  document_id text collate "C" not null,
  step text not null,
  instance integer not null,
  input_hash text,
  state text not null check (state in ('open', 'done', 'undoing', 'undone', 'settled')),
  fence integer not null,
  result json,
  opened_at timestamptz not null default clock_timestamp(),
  done_at timestamptz,
  undone_at timestamptz,
  settled_by text,
  settled_reason json
);
create index effects_of_document on effects (document_id, opened_at);

-- Outlives the effect's row, which expires: the figures count the compensations here.
create table undo_runs (
  effect_key text primary key,
  document_id text collate "C" not null,
  starts integer not null default 1,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  outcome text check (outcome in ('undone', 'settled'))
);

create table extractions (
  document_id text collate "C" not null,
  revision integer not null,
  origin text not null,
  extraction json not null,
  document_type text not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (document_id, revision),
  unique (document_id, origin)
);

create table verdicts (
  screening_id bigint generated always as identity primary key,
  document_id text collate "C" not null,
  revision integer not null,
  phase text not null check (phase in ('first', 'gate')),
  verdicts json not null,
  reasons jsonb not null,
  screened_at timestamptz not null default clock_timestamp()
);
create index verdicts_of_document on verdicts (document_id, screening_id desc);

create table accepted_findings (
  document_id text collate "C" not null,
  revision integer not null,
  rule text not null,
  decision_id text not null,
  reviewer text not null,
  reason json,
  reason_ref text,
  accepted_at timestamptz not null default clock_timestamp(),
  primary key (document_id, revision, rule)
);

create table review_tasks (
  task_id text primary key,
  document_id text collate "C" not null,
  instance integer not null,
  revision integer not null,
  state text not null default 'open' check (state in ('open', 'decided', 'withdrawn', 'exhausted')),
  reviewer_group text not null,
  assignee text,
  level integer not null default 0,
  breached boolean not null default false,
  reminders integer not null default 0,
  reasons jsonb not null,
  opened_at timestamptz not null,
  sla_at timestamptz not null,
  remind_at jsonb not null,
  closed_at timestamptz,
  outcome text,
  unique (document_id, instance)
);
create index review_tasks_open on review_tasks (document_id) where state = 'open';

create table review_changes (
  task_id text not null references review_tasks,
  change_seq integer not null,
  change jsonb not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (task_id, change_seq)
);

create table decisions (
  document_id text collate "C" not null,
  decision_id text not null,
  task_id text,
  revision integer not null,
  decision json not null,
  door text not null,
  answer jsonb not null,
  decided_at timestamptz not null default clock_timestamp(),
  primary key (document_id, decision_id)
);

create table decision_contents (
  reference text primary key,
  document_id text collate "C" not null,
  content json not null,
  created_at timestamptz not null default clock_timestamp()
);

create table identities (
  document_id text collate "C" primary key,
  identity_hash text not null unique,
  reserved_at timestamptz not null default clock_timestamp()
);

create table policies (
  policy_hash text primary key,
  policy json not null,
  saved_at timestamptz not null default clock_timestamp()
);

create table outbox (
  message_id text primary key,
  document_id text collate "C" not null,
  dedupe_key text not null,
  kind text not null,
  reviewer_group text not null,
  task_id text,
  created_at timestamptz not null default clock_timestamp(),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default clock_timestamp(),
  last_error_code text,
  sent_at timestamptz,
  unique (document_id, dedupe_key)
);
create index outbox_unsent on outbox (next_attempt_at) where sent_at is null;

create table cancellation_requests (
  document_id text collate "C" primary key,
  actor text not null,
  reason json not null,
  requested_at timestamptz not null default clock_timestamp()
);
