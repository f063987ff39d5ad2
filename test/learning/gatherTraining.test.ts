import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/reading.ts';
import { truthSchema, type Truth } from '../../src/domain/truth.ts';
import {
  gatherTraining,
  seedStep,
  type LabelledFile,
  type TrainingSources,
} from '../../src/learning/gatherTraining.ts';
import { madeByOf } from '../../src/learning/madeBy.ts';
import { readTrainingWish, type TrainingWish } from '../../src/learning/trainingWish.ts';
import { extractionOf } from '../activities/values.ts';
import { englishInvoice, pageOf } from '../extraction/fixtures.ts';

const page = pageOf(englishInvoice);
const reading: Reading = {
  version: 1,
  fileSha256: 'ab'.repeat(32),
  engine: { name: 'reader', version: '3' },
  pages: [page],
  embeddedXml: null,
  warnings: [],
};
const truthOf = (values: object): Truth => truthSchema.parse({ file: 'secret-name.pdf', ...values });
const labelled = (truth: Truth | null): LabelledFile => ({
  file: 'secret-name.pdf',
  truth,
  result: { outcome: 'read', reading },
});
const asked: number[] = [];
const sources: TrainingSources = {
  labelled: () =>
    Promise.resolve([
      labelled(truthOf({ _meta: { sourceRepo: 'collection', modality: 'photo' } })),
      labelled(truthOf({ supplierName: 'Some Supplier' })),
      labelled(null),
      { ...labelled(truthOf({})), result: { outcome: 'refused', code: 'CORRUPT' } },
    ]),
  async *reviewed() {
    await Promise.resolve();
    yield { reading, extraction: extractionOf({}) };
    yield null;
  },
  generated: ({ seed }) => {
    asked.push(seed);
    return {
      pages: [page],
      truth: truthOf({ _meta: { modality: 'scan', sourceRepo: 'generated/invoice' } }),
    };
  },
};
const wishOf = (words: string): TrainingWish => {
  const wish = readTrainingWish(['--output', 'w.json', ...words.split(' ')]);
  if (wish === 'help') throw new Error('no wish');
  return wish;
};
const everything = wishOf('--labelled private-folder --reviewed --reviewed-weight 5 --generated 2 --seed 3');

describe('the documents to learn from', () => {
  it('come from every source that was named, each with its weight and origin', async () => {
    const { documents } = await gatherTraining(everything, sources);
    expect(documents.map(({ weight }) => weight)).toEqual([8, 8, 5, 1, 1]);
    const [collection, supplier, reviewed, ...generated] = documents.map(({ origin }) => origin);
    expect(collection).toBe('collection');
    expect(supplier).toMatch(/^supplier:/);
    expect(reviewed).toMatch(/^supplier:/);
    // Each is invented anew, so nothing of one is known from another.
    expect(new Set(generated).size).toBe(2);
  });

  it('are counted by kind and modality, and so is what cannot be used', async () => {
    const { counts, given, left, readers } = await gatherTraining(everything, sources);
    expect(given).toEqual({ documents: 3, origins: 3 });
    expect(counts).toEqual({
      'generated.scan': 2,
      'labelled.native': 1,
      'labelled.photo': 1,
      'reviewed.native': 1,
    });
    expect(left).toEqual({
      'labelled.no usable label': 1,
      'labelled.refused as CORRUPT': 1,
      'reviewed.reading lost': 1,
    });
    expect(readers).toEqual(['reader 3']);
  });

  it('that are generated have seeds which no other training and no test shares', async () => {
    asked.length = 0;
    await gatherTraining(wishOf('--generated 2 --seed 0'), sources);
    await gatherTraining(wishOf('--generated 2 --seed 1'), sources);
    expect(new Set(asked).size).toBe(4);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(seedStep);
  });

  it('are asked only where they are named, and none at all is refused', async () => {
    const none = gatherTraining(wishOf('--generated 0'), sources);
    await expect(none).rejects.toMatchObject({ type: 'Refused', code: 'NOTHING_TO_LEARN' });
  });

  it('are refused where a folder that was named has no label, whatever else there is', async () => {
    const without = { ...sources, labelled: () => Promise.resolve([labelled(null)]) };
    const wished = gatherTraining(wishOf('--labelled ./mine --generated 2'), without);
    await expect(wished).rejects.toThrow(/mine holds no document with a label/);
  });

  it('leave nothing of themselves in how the weights were made', async () => {
    const madeBy = madeByOf(everything, await gatherTraining(everything, sources));
    expect(madeBy).toMatchObject({
      command:
        'npm run train -- --labelled FOLDER --labelled-weight 8 --reviewed --reviewed-weight 5 --generated 2 --seed 3',
      readers: 'reader 3',
      'documents.labelled.photo': 1,
    });
    expect(JSON.stringify(madeBy)).not.toMatch(/secret-name|private-folder|Some Supplier|collection/);
    expect(madeBy['date']).toBeUndefined();
  });
});
