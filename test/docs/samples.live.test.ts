import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { readmeCommands } from './clientOnWorld.ts';
import { root, wordsOf } from './pages.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

it('the samples lie where the README submits them from', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-readme-'));
  folders.push(folder);
  // A place of its own, so that the data of a stack that is up is left alone.
  await cp(join(root, 'src'), join(folder, 'src'), { recursive: true });
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await promisify(execFile)(process.execPath, ['src/samples.ts'], { cwd: folder });
  const submit = readmeCommands('npm run client -- submit')[0] ?? '';
  const submitted = await readdir(join(folder, wordsOf(submit)[5] ?? ''));
  expect(submitted.length).toBeGreaterThan(10);
});
