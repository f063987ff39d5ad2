import { sql } from 'kysely';
import type { PageReading } from '../../domain/reading.ts';
import { json } from './context.ts';
import type { Database } from './pool.ts';
import type { ReadPagePlace } from './records.ts';

export async function findReadPage(db: Database, place: ReadPagePlace): Promise<PageReading | null> {
  const { rows } = await sql<{ reading: PageReading }>`
    select reading from read_pages
    where file_sha256 = ${place.fileSha256} and engine = ${place.engine} and page = ${place.page}`.execute(
    db,
  );
  return rows[0]?.reading ?? null;
}

/** The first reading stays: an attempt that was given up may still write. */
export async function saveReadPage(
  db: Database,
  { fileSha256, engine, page, reading }: ReadPagePlace & { reading: PageReading },
): Promise<void> {
  await sql`
    insert into read_pages (file_sha256, engine, page, reading)
    values (${fileSha256}, ${engine}, ${page}, ${json(reading)})
    on conflict (file_sha256, engine, page) do nothing`.execute(db);
}
