/** A whole stack for one test file: servers and workers are real processes, the client is the real program. */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { type Records } from '../../src/adapters/records/records.ts';
import { openRecords } from '../../src/adapters/records/index.ts';
import { masterKeyOf } from '../../src/local/masterKey.ts';
import { type Stack, startStack } from '../../src/local/stack.ts';

const clientProgram = fileURLToPath(new URL('../../src/client.ts', import.meta.url));

export interface LiveStack {
  readonly stack: Stack;
  readonly records: Records;
  /** Runs `client … --json` and returns what it printed. */
  client(...words: string[]): Promise<unknown>;
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** No worker runs yet, and none comes back by itself once it is killed. */
export async function openLiveStack(): Promise<LiveStack> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'countersign-faults-'));
  // PostgreSQL runs as another user and has to pass.
  await chmod(dataFolder, 0o755);
  const stack = await startStack({
    dataFolder,
    environment: process.env,
    onProgress: () => undefined,
    workers: 0,
    restartWorkers: false,
    anyPorts: true,
  });
  const { databaseUrl } = stack;
  const records = await openRecords({ databaseUrl, masterKey: await masterKeyOf({ dataFolder }) });
  const env = { ...process.env, COUNTERSIGN_DATA: dataFolder };
  return {
    stack,
    records,
    client: async (...words) => {
      const { stdout } = await promisify(execFile)(process.execPath, [clientProgram, ...words, '--json'], {
        env,
      });
      return JSON.parse(stdout) as unknown;
    },
    query: (text, values) => query(databaseUrl, text, values),
    stop: async () => {
      await records.close();
      await stack.stop();
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function query<Row>(connectionString: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    // The caller names the columns that its statement selects.
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}
