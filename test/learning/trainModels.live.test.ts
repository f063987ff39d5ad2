import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractFromPages } from '../../src/extraction/extractFromPages.ts';
import { committedModels, modelsSchema, type Models } from '../../src/extraction/ranking/models.ts';
import { trainModels } from '../../src/learning/trainModels.ts';
import type { TrainingDocument } from '../../src/learning/trainingDocument.ts';
import { weightsText } from '../../src/learning/weightsText.ts';
import { generateLabelledReading } from '../../src/samples/training/generateLabelled.ts';

const root = join(import.meta.dirname, '../..');
const documents: readonly TrainingDocument[] = [11, 12, 13, 14].map((seed) => ({
  ...generateLabelledReading({ seed }),
  origin: `generated:${seed}`,
  weight: 1,
}));
const request = { documents, version: '7', heldOut: true };
const train = async (seed: number, threads = 1): Promise<Models> => {
  const { models: learned } = await trainModels({ ...request, seed, madeBy: { seed }, threads });
  return learned;
};

/** Every text in the weights but how they were made. */
function textsIn({ madeBy: _told, ...models }: Models): string[] {
  const texts = new Set<string>();
  JSON.stringify(models, (_key, value: unknown) => {
    if (typeof value === 'string') texts.add(value);
    return value;
  });
  return [...texts];
}

/** The words that the product's own code is made of; feature names are put together from them. */
function ownWords(): ReadonlySet<string> {
  const files = globSync(['src/extraction/**/*.ts', 'src/domain/**/*.ts'], { cwd: root });
  return new Set(files.flatMap((file) => wordsOf(readFileSync(join(root, file), 'utf8'))));
}

/** The parts of names: `label.invoiceNumber` is label, invoice and number. */
const wordsOf = (text: string): string[] =>
  (text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+/gu) ?? []).map((word) => word.toLowerCase());

const foreignWords = (models: Models): string[] => {
  const own = ownWords();
  return textsIn(models)
    .flatMap(wordsOf)
    .filter((word) => !own.has(word));
};

let models: Models;
beforeAll(async () => {
  models = await train(3);
});

describe('training', () => {
  it('gives the same weights for the same documents and seed, to the letter', async () => {
    expect(weightsText(await train(3))).toBe(weightsText(models));
  });

  it.each([2, 3])('gives the same weights on %i threads as on one, fold by fold', async (threads) => {
    const told = { ...request, seed: 3, madeBy: { seed: 3 } };
    const one = await trainModels({ ...told, threads: 1 });
    const several = await trainModels({ ...told, threads });
    expect(one.withoutFold).toHaveLength(documents.length);
    for (const fold of one.withoutFold) expect(modelsSchema.safeParse(fold).success).toBe(true);
    expect(JSON.stringify(several)).toBe(JSON.stringify(one));
  });

  it('gives the same weights without models of folds', async () => {
    const { models: alone, withoutFold } = await trainModels({
      ...request,
      seed: 3,
      madeBy: { seed: 3 },
      heldOut: false,
    });
    expect([weightsText(alone), withoutFold]).toEqual([weightsText(models), []]);
  });

  it('gives weights that the engine can use, with what they were made of', () => {
    const stored = modelsSchema.parse(JSON.parse(weightsText(models)));
    expect([stored.version, stored.madeBy]).toEqual(['7', { seed: 3 }]);
    const [first] = documents;
    const { fields } = extractFromPages({ reading: { pages: [...(first?.pages ?? [])] }, models: stored });
    expect(fields.some(({ status }) => status === 'found')).toBe(true);
  });
});

describe('weights', () => {
  it('hold names of features and numbers, and no text of a document', () => {
    expect(foreignWords(models)).toEqual([]);
    const written = weightsText(models).toLowerCase();
    const values = documents.flatMap(({ truth }) => [
      truth.supplierName,
      truth.customerName,
      truth.invoiceNumber,
    ]);
    const known = values.filter((value) => value !== undefined);
    expect(known.length).toBeGreaterThan(4);
    for (const value of known) expect(written).not.toContain(value.toLowerCase());
  });

  it('that the product ships hold names of features and numbers only', () => {
    expect(foreignWords(committedModels)).toEqual([]);
  });

  it('with a text of a document among them would be noticed', () => {
    const [invented = ''] = documents.flatMap(({ truth }) => truth.supplierName ?? []);
    const certainty = { ...models.certainty, features: [invented] };
    expect(foreignWords({ ...models, certainty })).not.toEqual([]);
  });
});
