import pg from 'pg';
import { z } from 'zod';

/** What the database knows of the reading of one document, for showing that a kill lost nothing. */
export interface ReadingRecord {
  /** Starts of the reading step: each is an attempt by some worker. */
  readonly starts: number;
  readonly outcome: string | null;
  /** Each page that was recognised, with the instant at which it was stored, in milliseconds since the epoch. */
  readonly pages: readonly { readonly page: number; readonly storedAtMs: number }[];
}
export interface ReadingRecords {
  look(document: { documentId: string; fileSha256: string }): Promise<ReadingRecord>;
  close(): Promise<void>;
}

const runSchema = z.array(z.object({ starts: z.number(), outcome: z.string().nullable() }));
const pagesSchema = z.array(z.object({ page: z.number(), readAt: z.date() }));

/** The demo looks at the tables themselves: the product has no need to ask for this. */
export async function openReadingRecords({ databaseUrl }: { databaseUrl: string }): Promise<ReadingRecords> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  return {
    async look({ documentId, fileSha256 }) {
      const runs = await database.query(
        `select starts, outcome from step_runs where document_id = $1 and step = 'read' order by instance desc`,
        [documentId],
      );
      const pages = await database.query(
        `select page, read_at as "readAt" from read_pages where file_sha256 = $1 order by read_at`,
        [fileSha256],
      );
      const [run] = runSchema.parse(runs.rows);
      const stored = pagesSchema.parse(pages.rows);
      return {
        starts: run?.starts ?? 0,
        outcome: run?.outcome ?? null,
        pages: stored.map(({ page, readAt }) => ({ page, storedAtMs: readAt.getTime() })),
      };
    },
    close: () => database.end(),
  };
}
