import { expect, it } from 'vitest';
import { createFieldExtractor } from '../../src/adapters/fieldExtractor/index.ts';
import { heldOutExtractors } from '../../src/evaluation/heldOutExtractors.ts';
import type { LabelledDocument } from '../../src/evaluation/labelledReadings.ts';
import { truthOf } from './labelled.ts';

const document = (file: string, origin: string | null): LabelledDocument => ({
  file,
  sha256: `hash of ${file}`,
  truth: origin === null ? null : truthOf({ file, _meta: { sourceRepo: origin } }),
  result: { outcome: 'refused', code: 'CORRUPT' },
  readBy: null,
  seconds: 0,
});

it('no document meets an engine that has learned from its origin; each fold is trained once', () => {
  const origins = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'e', 'f'];
  const documents = [
    ...origins.map((origin, index) => document(`${origin}${index}`, origin)),
    document('plain', null),
  ];
  const trained: string[] = [];
  const extractorFor = heldOutExtractors({
    documents,
    train: (others) => {
      const learned = [...new Set(others.map(({ file }) => file.slice(0, 1)))].toSorted().join('');
      trained.push(learned);
      return { ...createFieldExtractor(), version: learned };
    },
  });
  const learnedFor = (file: string) => extractorFor({ file, sha256: '' }).version;
  for (const { file, truth } of documents) {
    if (truth !== null) expect(learnedFor(file)).not.toContain(file[0]);
  }
  expect(learnedFor('a0')).toBe('bcdef');
  expect(learnedFor('plain')).toBe('abcdef');
  expect(trained).toHaveLength(6);
});
