import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openGuardian } from './guardian.ts';
import { takeLock } from './pidLock.ts';
import type { OnProgress } from './progress.ts';
import { serverVersionOf } from './serverVersion.ts';
import { type SearchEnvironment, temporalCliVersion } from './temporalRelease.ts';

/** Pins the Temporal CLI and everything it is built of by go.mod and go.sum. */
const sourceFolder = fileURLToPath(new URL('../../tools/temporal-server', import.meta.url));
const cliPackage = 'github.com/temporalio/cli/cmd/temporal';
const buildLimitMs = 30 * 60_000;

interface Build {
  readonly environment: SearchEnvironment;
  readonly onProgress: OnProgress;
  /** Where the program is to lie. */
  readonly target: string;
}

/**
 * Builds Temporal's program with the Go on PATH: some minutes the first time, seconds when Go's caches are warm. Two
 * starts at once build it once: the second waits for the first.
 *
 * @throws Error with the end of Go's output.
 */
export async function buildTemporal(build: Build): Promise<string> {
  const folder = dirname(build.target);
  await mkdir(folder, { recursive: true });
  const startedAtMs = performance.now();
  for (;;) {
    const lock = await takeLock(join(folder, 'build.lock'));
    if (lock.held) {
      try {
        // The start that held the lock before may have finished the work.
        return existsSync(build.target) ? build.target : await compile(build);
      } finally {
        await lock.release();
      }
    }
    const text = `Another start builds the Temporal server (process ${lock.by.pid}); waiting for it`;
    build.onProgress({ kind: 'running', text, elapsedMs: performance.now() - startedAtMs });
    await wait(1_000);
  }
}

async function compile({ environment, onProgress, target }: Build): Promise<string> {
  const unfinished = `${target}.${process.pid}`;
  const log = join(dirname(target), 'build.log');
  await writeFile(log, '');
  const guardian = openGuardian();
  try {
    const go = await guardian
      .start({
        command: 'go',
        args: buildArguments(unfinished),
        env: definedOnly(environment),
        logFile: log,
        stopSignal: 'SIGTERM',
        graceMs: 2_000,
        talks: false,
      })
      .catch((error: unknown) => {
        throw new Error('the program `go` is not on PATH', { cause: error });
      });
    const stopTicking = tick({ log, onProgress });
    const overdue = setTimeout(() => void go.stop(), buildLimitMs);
    const { code } = await go.exited.finally(stopTicking);
    clearTimeout(overdue);
    if (code !== 0) throw new Error(`go build failed: ${await complaintOf(log)} (all of it: ${log})`);
    await serverVersionOf(unfinished);
    await rename(unfinished, target);
    onProgress({ kind: 'line', text: `The Temporal server is built: ${target}` });
    return target;
  } finally {
    await guardian.close();
    await rm(unfinished, { force: true });
  }
}

function buildArguments(output: string): string[] {
  const version = `-X github.com/temporalio/cli/internal/temporalcli.Version=${temporalCliVersion}`;
  // -v names each package when it is compiled, which is what the progress line counts.
  return [
    'build',
    '-C',
    sourceFolder,
    '-v',
    '-trimpath',
    '-ldflags',
    `-s -w ${version}`,
    '-o',
    output,
    cliPackage,
  ];
}

function definedOnly(environment: SearchEnvironment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

const linesOf = async (log: string) =>
  (await readFile(log, 'utf8').catch(() => '')).split('\n').filter(Boolean);

function tick({ log, onProgress }: { log: string; onProgress: OnProgress }): () => void {
  const startedAtMs = performance.now();
  const show = async () => {
    const packages = (await linesOf(log)).filter((line) => !line.startsWith('go: ')).length;
    const doing = packages === 0 ? 'fetching its sources' : `${packages} packages compiled`;
    const text = `Building the Temporal server from source, once, about 4 minutes on 2 cores: ${doing}`;
    onProgress({ kind: 'running', text, elapsedMs: performance.now() - startedAtMs });
  };
  void show();
  const timer = setInterval(() => void show(), 1_000);
  return () => clearInterval(timer);
}

async function complaintOf(log: string): Promise<string> {
  const lines = await linesOf(log);
  return lines.slice(-3).join(' | ') || 'it said nothing';
}
