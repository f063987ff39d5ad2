import { describe, expect, it } from 'vitest';
import { committedModels } from '../../src/extraction/ranking/models.ts';
import { classProbabilities } from '../../src/extraction/ranking/classify.ts';
import { currencyIn, rankFields } from '../../src/extraction/ranking/rank.ts';
import { RowKeeper } from '../../src/learning/keptRows.ts';
import { rowsOf } from '../../src/learning/measureCandidates.ts';
import { prepared, textOfPrepared } from '../../src/learning/trainingDocument.ts';
import { generateLabelledReading } from '../../src/samples/training/generateLabelled.ts';

describe('kept candidates', () => {
  it.each([21, 22, 23])('are ranked as those that are measured anew: document %i', (seed) => {
    const source = { ...generateLabelledReading({ seed }), origin: 'one', weight: 1 };
    const document = prepared(source);
    const text = textOfPrepared(document, classProbabilities(document, committedModels));
    const anew = rankFields(text, committedModels);
    const currency = currencyIn(anew.currency);
    const told = currency === null ? {} : { currency };
    const { currency: _own, ...truth } = source.truth;
    const keeper = new RowKeeper();
    const kept = keeper.keep(rowsOf({ ...source, truth: { ...truth, ...told } }, text));
    const scored = keeper.rank(kept, committedModels);
    for (const [key, list] of Object.entries(anew)) {
      const own = scored[key as keyof typeof scored];
      expect(own.map(({ candidate }) => candidate.value)).toEqual(
        list.map(({ candidate }) => candidate.value),
      );
      for (const [at, { candidate, score }] of own.entries()) {
        expect(score).toBeCloseTo(list[at]!.score, 3);
        for (const [name, value] of Object.entries(list[at]!.candidate.features))
          expect(candidate.features[name] ?? 0).toBeCloseTo(value, 3);
      }
    }
  });
});
