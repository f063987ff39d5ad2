/**
 * `npm run record-histories [words of a path's name]`: plays every path on servers of its own and keeps the histories
 * that `replay.live.test.ts` replays. Run it when a change of the workflow is meant.
 */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTelemetry } from '../../src/adapters/telemetry/index.ts';
import { bundleWorkflows } from '../../src/hosting/workers.ts';
import { openGuardian } from '../../src/local/guardian.ts';
import { startPostgres } from '../../src/local/postgres.ts';
import { progressTo } from '../../src/local/progress.ts';
import { findTemporalBinary } from '../../src/local/temporalBinary.ts';
import { startTemporalServer } from '../../src/local/temporalServer.ts';
import { openWorld, type World, type WorldServers } from '../support/world.ts';
import { fetchRuns, saveHistory } from './history.ts';
import { historyFileOf, paths } from './paths.ts';

const histories = new URL('./histories/', import.meta.url);
const wanted = process.argv.slice(2).join(' ');
const names = Object.keys(paths).filter((name) => name.includes(wanted)) as (keyof typeof paths)[];

const folder = await mkdtemp(join(tmpdir(), 'countersign-record-'));
const guardian = openGuardian();
try {
  await mkdir(histories, { recursive: true });
  if (wanted === '') await forgetAll();
  const world = await openWorld({ servers: await startServers() });
  for (const name of names) await recordPath(world, name);
  await world.stop();
} finally {
  await guardian.close();
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);

async function startServers(): Promise<WorldServers> {
  const onProgress = progressTo(process.stdout);
  const binary = await findTemporalBinary({ environment: process.env, onProgress });
  const ports = { temporal: 0, ui: 0, metrics: 0, http: 0 };
  const [{ databaseUrl }, { temporalAddress }, { code }] = await Promise.all([
    startPostgres({ folder: join(folder, 'postgres'), port: 0, guardian }),
    startTemporalServer({ binary, folder: join(folder, 'temporal'), ports, guardian }),
    bundleWorkflows({ telemetry: startTelemetry({ serviceName: 'countersign-record' }) }),
  ]);
  const workflowBundle = join(folder, 'workflows.js');
  await writeFile(workflowBundle, code);
  return { databaseUrl, temporalAddress, workflowBundle };
}

/** A path that was renamed or lost a run leaves no old file behind. */
async function forgetAll(): Promise<void> {
  for (const file of await readdir(histories)) await rm(new URL(file, histories));
}

async function recordPath(world: World, name: keyof typeof paths): Promise<void> {
  const { documentId, firstExecutionRunId } = await paths[name](world);
  const runs = await fetchRuns(world.client, { workflowId: documentId, firstRunId: firstExecutionRunId });
  for (const [index, history] of runs.entries()) {
    await saveHistory(new URL(historyFileOf(name, index + 1), histories), history);
  }
  const events = runs.map((history) => history.events?.length ?? 0).join(' + ');
  console.log(`${name}: ${events} events`);
}
