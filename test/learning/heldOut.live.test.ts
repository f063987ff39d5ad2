import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { committedModels } from '../../src/extraction/ranking/models.ts';
import { checkHeldOut, readHeldOut, writeHeldOut } from '../../src/learning/heldOut.ts';
import { generateLabelledReading } from '../../src/samples/training/generateLabelled.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-held-out-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('a document gets the models that were learned without its fold, also after a way through a file', async () => {
  const documents = [1, 2, 3].map((seed) => ({
    ...generateLabelledReading({ seed }),
    origin: `${seed}`,
    weight: 1,
  }));
  const withoutFold = [0, 1].map((fold) => ({ ...committedModels, version: `${fold}` }));
  const path = join(folder, 'held-out.json');
  await writeHeldOut(path, {
    documents,
    trained: { models: committedModels, folds: [0, 1, 0], withoutFold },
  });
  const heldOut = await readHeldOut(path);
  const versions = documents.map(({ truth }) => heldOut.modelsFor(truth.file)?.version);
  expect(versions).toEqual(['0', '1', '0']);
  expect(heldOut.modelsFor('stranger.pdf')).toBeNull();
});

it('a file that holds something else is named, with what writes the right one', async () => {
  const path = join(folder, 'other.json');
  await writeFile(path, '{"documents":[]}');
  await expect(readHeldOut(path)).rejects.toThrow('npm run train -- --held-out');
  await expect(readHeldOut(join(folder, 'missing.json'))).rejects.toThrow('ENOENT');
});

it('two documents of one name, and a folder that is not there, are told before anything is learned', async () => {
  const document = { ...generateLabelledReading({ seed: 1 }), origin: 'one', weight: 1 };
  await expect(checkHeldOut(join(folder, 'a.json'), [document, document])).rejects.toThrow('Rename one');
  await expect(checkHeldOut(join(folder, 'missing', 'a.json'), [document])).rejects.toThrow('ENOENT');
  await expect(checkHeldOut(join(folder, 'a.json'), [document])).resolves.toBeUndefined();
});
