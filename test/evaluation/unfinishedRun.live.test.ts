import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openUnfinishedRun, unfinishedPathOf } from '../../src/evaluation/unfinishedRun.ts';
import { resultOf } from './labelled.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-unfinished-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const document = (file: string) => ({
  result: resultOf({ file }),
  sha256: `hash of ${file}`,
  identityHash: null,
  pages: 1,
  grounding: {},
});

describe('an unfinished run', () => {
  it('remembers documents by name, bytes, engine and circumstances, also after it was killed while writing', async () => {
    const output = join(folder, 'out.json');
    const first = await openUnfinishedRun({ output, circumstances: ['v1'] });
    await Promise.all([first.add(document('a'), 'e/1'), first.add(document('b'), 'e/1')]);
    const path = unfinishedPathOf(output);
    await appendFile(path, '{"key":"cut o');
    const second = await openUnfinishedRun({ output, circumstances: ['v1'] });
    expect(second.find({ file: 'a', sha256: 'hash of a', engine: 'e/1' })).toEqual(document('a'));
    expect(second.find({ file: 'a', sha256: 'other bytes', engine: 'e/1' })).toBeUndefined();
    expect(second.find({ file: 'other name', sha256: 'hash of a', engine: 'e/1' })).toBeUndefined();
    expect(second.find({ file: 'a', sha256: 'hash of a', engine: 'e/2' })).toBeUndefined();
    await second.add(document('c'), 'e/1');
    expect((await readFile(path, 'utf8')).trim().split('\n')).toHaveLength(3);
    const other = await openUnfinishedRun({ output, circumstances: ['v2'] });
    expect(other.find({ file: 'a', sha256: 'hash of a', engine: 'e/1' })).toBeUndefined();
  });
});
