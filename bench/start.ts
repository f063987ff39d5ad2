import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGuardian } from '../src/local/guardian.ts';
import { startPostgres } from '../src/local/postgres.ts';
import { findTemporalBinary } from '../src/local/temporalBinary.ts';
import { startTemporalServer } from '../src/local/temporalServer.ts';
import { eInvoice } from './documents.ts';
import { benchEnvironment, newDataFolder, removeDataFolder } from './openBench.ts';

export interface StartFigures {
  /** From the command of a second start until the stack says that it is up. */
  readonly upMs: number;
  /** Until the client, a process of its own that waits for nothing else, has had its first document accepted. */
  readonly firstAcceptedMs: number;
  /** Bare Temporal server and PostgreSQL on folders that were started before, both healthy. */
  readonly controlMs: number;
  readonly ratio: number;
}

const rootFolder = fileURLToPath(new URL('..', import.meta.url));
const giveUpAfterMs = 120_000;

/** First starts make folders, keys and tables: only the second ones are measured. */
export async function measureStart(): Promise<StartFigures> {
  const [controlFolder, dataFolder] = [await newDataFolder(), await newDataFolder()];
  try {
    await timeBareServers(controlFolder);
    await stop(await startProgram(dataFolder));
    const controlMs = await timeBareServers(controlFolder);
    const { upMs, firstAcceptedMs } = await timeStart(dataFolder);
    return { upMs, firstAcceptedMs, controlMs, ratio: firstAcceptedMs / controlMs };
  } finally {
    for (const folder of [controlFolder, dataFolder])
      await removeDataFolder({ dataFolder: folder, databaseFolder: null });
  }
}

async function timeStart(dataFolder: string): Promise<Pick<StartFigures, 'upMs' | 'firstAcceptedMs'>> {
  const file = join(dataFolder, 'first.pdf');
  await writeFile(file, await eInvoice('straight'));
  const startedAtMs = performance.now();
  const program = await startProgram(dataFolder);
  try {
    const upMs = performance.now() - startedAtMs;
    const client = run(dataFolder, ['src/client.ts', 'submit', file]);
    const [code] = await once(client, 'exit');
    if (code !== 0) throw new Error(`the client refused the first document (exit code ${code})`);
    return { upMs, firstAcceptedMs: performance.now() - startedAtMs };
  } finally {
    await stop(program);
  }
}

function run(dataFolder: string, words: readonly string[]): ChildProcess {
  return spawn(process.execPath, words, {
    cwd: rootFolder,
    env: benchEnvironment(dataFolder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** `npm start` without npm; resolves when it says that it is up. */
async function startProgram(dataFolder: string): Promise<ChildProcess> {
  const program = run(dataFolder, ['src/local.ts']);
  const { promise: up, resolve, reject } = Promise.withResolvers<void>();
  const overdue = setTimeout(() => reject(new Error('the stack was not up in time')), giveUpAfterMs);
  let said = '';
  program.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
    if (said.includes('Countersign is up.')) resolve();
  });
  program.on('exit', () => reject(new Error(`the stack ended before it was up:\n${said}`)));
  try {
    await up;
    return program;
  } catch (error) {
    program.kill('SIGKILL');
    throw error;
  } finally {
    clearTimeout(overdue);
  }
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  const gone = once(program, 'exit');
  program.kill('SIGTERM');
  await gone;
}

async function timeBareServers(folder: string): Promise<number> {
  const binary = await findTemporalBinary({ environment: process.env, onProgress: () => undefined });
  const startedAtMs = performance.now();
  const guardian = openGuardian();
  try {
    const ports = { temporal: 0, ui: 0, metrics: 0, http: 0 };
    await Promise.all([
      startPostgres({ folder: join(folder, 'postgres'), port: 0, guardian }),
      startTemporalServer({ binary, folder: join(folder, 'temporal'), ports, guardian }),
    ]);
    return performance.now() - startedAtMs;
  } finally {
    await guardian.close();
  }
}
