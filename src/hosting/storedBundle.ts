import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const bundleProgram = fileURLToPath(new URL('./bundleProcess.ts', import.meta.url));
/** All that goes into a bundle: the rooms that workflows may load, how it is made, and the exact versions of packages. */
const sources = ['../workflows', '../domain', './workers.ts', '../../package.json'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * The file with the bundled workflow code, made once for each state of the sources: bundling takes seconds and hundreds
 * of megabytes, so it runs in a process of its own, and a worker that starts again finds the file.
 *
 * @throws Error with what the bundler said when the sources cannot be bundled.
 */
export async function storedBundle({ folder }: { folder: string }): Promise<{ codePath: string }> {
  const name = `workflows-${await hashOfSources()}.js`;
  const codePath = join(folder, name);
  if (existsSync(codePath)) return { codePath };
  await mkdir(folder, { recursive: true });
  await promisify(execFile)(process.execPath, [bundleProgram, codePath]);
  await removeOthers(folder, name);
  return { codePath };
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) for (const file of await filesOf(source)) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 32);
}

async function filesOf(source: string): Promise<string[]> {
  if (/\.[a-z]+$/.test(source)) return [source];
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return files.toSorted();
}

/** Bundles of earlier sources; a worker has read its own into memory when it starts. */
async function removeOthers(folder: string, name: string): Promise<void> {
  const old = (await readdir(folder)).filter((each) => each.endsWith('.js') && each !== name);
  await Promise.all(old.map((each) => rm(join(folder, each), { force: true })));
}
