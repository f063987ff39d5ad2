/** Global set-up of the live tests: one PostgreSQL and one Temporal server in a folder that goes when the run ends. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openGuardian } from '../../src/local/guardian.ts';
import { startPostgres } from '../../src/local/postgres.ts';
import { progressTo } from '../../src/local/progress.ts';
import { findTemporalBinary } from '../../src/local/temporalBinary.ts';
import { startTemporalServer } from '../../src/local/temporalServer.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A superuser's URL; each test file makes its own database with it. */
    databaseUrl: string;
    temporalAddress: string;
    /** The `temporal` program that the server was started from. */
    temporalBinary: string;
  }
}

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-test-'));
  const guardian = openGuardian();
  const onProgress = progressTo(process.stdout);
  const binary = await findTemporalBinary({ environment: process.env, onProgress });
  const [database, temporal] = await Promise.all([
    // Port 0: never the usual one, so that a stack that is up is left alone.
    startPostgres({ folder: join(folder, 'postgres'), port: 0, guardian }),
    startTemporalServer({
      binary,
      folder: join(folder, 'temporal'),
      ports: { temporal: 0, ui: 0, metrics: 0, http: 0 },
      guardian,
    }),
  ]);
  provide('databaseUrl', database.databaseUrl);
  provide('temporalAddress', temporal.temporalAddress);
  provide('temporalBinary', binary);
  return async () => {
    await guardian.close();
    await rm(folder, { recursive: true, force: true });
    // Root keeps the rows elsewhere when the postgres user cannot enter the folder above.
    if (database.moved) await rm(database.folder, { recursive: true, force: true });
  };
}
