import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extractorsOf, heldOutExtractors } from '../../src/evaluation/extractorsOf.ts';
import { committedModels } from '../../src/extraction/ranking/models.ts';
import { writeWeights } from '../../src/learning/weightsFile.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'countersign-extractors-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const foldOf: Readonly<Record<string, number>> = { 'a.pdf': 0, 'b.pdf': 1, 'c.pdf': 1 };
const withoutFold = [0, 1].map((fold) => ({ ...committedModels, version: `without fold ${fold}` }));
const extractorFor = heldOutExtractors({ modelsFor: (file) => withoutFold[foldOf[file] ?? -1] ?? null });
const versionFor = (file: string): string => extractorFor({ file, sha256: '' }).version;

it('each document is read by the models of its own fold; those of two folds can be told apart', () => {
  expect(versionFor('a.pdf')).toContain('without fold 0');
  expect(versionFor('b.pdf')).toContain('without fold 1');
  expect(versionFor('c.pdf')).toBe(versionFor('b.pdf'));
});

it('a document of no fold is not read by models that may have seen it', () => {
  expect(() => versionFor('stranger.pdf')).toThrow('belongs to no fold');
});

it('weights of a training read every document; two trainings of one version can be told apart', async () => {
  const versionOf = async (name: string, base: number): Promise<string> => {
    const certainty = { ...committedModels.certainty, base };
    await writeWeights(join(root, name), { ...committedModels, certainty, version: '1' });
    const trained = await extractorsOf({ kind: 'weights', file: join(root, name) });
    return trained({ file: 'any.pdf', sha256: '' }).version;
  };
  const one = await versionOf('one.json', 0.5);
  expect(one).toMatch(/weights\.1 \([\da-f]{8}\)$/);
  expect(await versionOf('other.json', 0.25)).not.toBe(one);
  expect(await versionOf('again.json', 0.5)).toBe(one);
});

it('a file that is no weights is named, with what writes them', async () => {
  const file = join(root, 'notes.json');
  await writeFile(file, '{}');
  await expect(extractorsOf({ kind: 'weights', file })).rejects.toThrow('npm run train -- --output');
  const missing = join(root, 'missing.json');
  await expect(extractorsOf({ kind: 'weights', file: missing })).rejects.toThrow('ENOENT');
});
