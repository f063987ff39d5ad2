import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openScratch } from '../../../src/adapters/documentFile/scratch.ts';

it('what a killed process left is removed, what a running one uses is left alone', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = join(tmpdir(), `countersign-read-${pid}-left`);
  const used = join(tmpdir(), `countersign-read-${process.pid}-used`);
  for (const folder of [left, used]) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'words'), 'words of a document');
  }
  const scratch = openScratch();
  expect(existsSync(left)).toBe(false);
  expect(existsSync(join(used, 'words'))).toBe(true);
  expect(existsSync(scratch)).toBe(true);
  for (const folder of [used, scratch]) rmSync(folder, { recursive: true });
});
