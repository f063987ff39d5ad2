import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { storedBundle } from '../../src/hosting/storedBundle.ts';

it('a bundle is made once, found again, and takes the place of those of earlier sources', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bundles-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'workflows-earlier.js'), '');

  const first = await storedBundle({ folder });
  const made = await stat(first.codePath);
  const second = await storedBundle({ folder });
  const found = await stat(second.codePath);

  expect(second).toEqual(first);
  expect(made.size).toBeGreaterThan(100_000);
  expect(found.mtimeMs).toBe(made.mtimeMs);
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^workflows-[0-9a-f]{32}\.js$/)]);
});
