import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OnProgress } from './progress.ts';
import { serverVersionOf } from './serverVersion.ts';
import { temporalCliVersion } from './temporalRelease.ts';

const childFile = fileURLToPath(new URL('./temporalDownloadProcess.ts', import.meta.url));
const officialHost = 'https://temporal.download';
/** A network that answers does so in this time; without one the next way is tried. */
const probeLimitMs = 8_000;
const downloadLimitMs = 5 * 60_000;

interface Download {
  readonly onProgress: OnProgress;
  readonly target: string;
  readonly downloadHost?: string;
}

/**
 * Lets Temporal's SDK download the program. The SDK does it in native code that cannot be interrupted, so a child
 * process does it, in bounded time.
 *
 * @throws Error when the host does not answer, or the download fails.
 */
export async function downloadTemporal({ onProgress, target, downloadHost = officialHost }: Download) {
  await probe(downloadHost);
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(`${target}.download-`);
  onProgress({ kind: 'line', text: `Downloading the Temporal server ${temporalCliVersion} …` });
  try {
    await downloadInto(folder);
    const file = (await readdir(folder)).find((name) => name.startsWith('temporal'));
    if (!file) throw new Error('the SDK left no program behind');
    await chmod(join(folder, file), 0o755);
    await serverVersionOf(join(folder, file));
    await rename(join(folder, file), target);
    return target;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function probe(host: string): Promise<void> {
  const url = new URL(`/cli/v${temporalCliVersion}?arch=amd64&platform=linux&format=tar.gz`, host);
  const answer = await fetch(url, { signal: AbortSignal.timeout(probeLimitMs) }).catch((error: unknown) => {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Error(`${url.host} does not answer: ${cause || 'no connection'}`, { cause: error });
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`${url.host} answers ${answer.status}`);
}

async function downloadInto(folder: string): Promise<void> {
  const child = fork(childFile, [folder, `v${temporalCliVersion}`], { silent: true, execArgv: [] });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2_000)));
  const overdue = setTimeout(() => child.kill('SIGKILL'), downloadLimitMs);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearTimeout(overdue);
  if (code === null) throw new Error(`the download was not done after ${downloadLimitMs / 60_000} minutes`);
  if (code !== 0) throw new Error(complaint.trim().split('\n').at(-1) ?? 'the download failed');
}
