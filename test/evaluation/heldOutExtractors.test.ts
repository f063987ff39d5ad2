import { expect, it } from 'vitest';
import { heldOutExtractors } from '../../src/evaluation/heldOutExtractors.ts';
import { committedModels } from '../../src/extraction/ranking/models.ts';

const foldOf: Readonly<Record<string, number>> = { 'a.pdf': 0, 'b.pdf': 1, 'c.pdf': 1 };
const extractorFor = heldOutExtractors({
  modelsFor(file) {
    const fold = foldOf[file];
    return fold === undefined ? null : { ...committedModels, version: `without fold ${fold}` };
  },
});
const versionFor = (file: string): string => extractorFor({ file, sha256: '' }).version;

it('each document is read by the models of its own fold; those of two folds can be told apart', () => {
  expect(versionFor('a.pdf')).toContain('without fold 0');
  expect(versionFor('b.pdf')).toContain('without fold 1');
  expect(versionFor('c.pdf')).toBe(versionFor('b.pdf'));
});

it('a document of no fold is not read by models that may have seen it', () => {
  expect(() => versionFor('stranger.pdf')).toThrow('belongs to no fold');
});
