import { describe, expect, it } from 'vitest';
import { tooLittle } from '../../src/learning/enough.ts';

const gathered = (all: number, documents: number, origins: number) => ({
  documents: Array.from({ length: all }, () => ({}) as never),
  given: { documents, origins },
});

describe('the documents of a training', () => {
  it.each([
    ['enough of every kind', gathered(1_500, 30, 5), []],
    ['one labelled document', gathered(1_501, 1, 1), ['Only 1 labelled']],
    ['many of too few origins', gathered(1_600, 100, 4), ['of 4 origins']],
    ['none that people gave', gathered(2_000, 0, 0), ['Only 0 labelled']],
    ['few altogether', gathered(60, 60, 9), ['Only 60 documents altogether']],
    ['few of everything', gathered(3, 1, 1), ['Only 1 labelled', 'Only 3 documents']],
  ])('are said to be too little where they are: %s', (_, documents, said) => {
    const sentences = tooLittle(documents);
    expect(sentences).toHaveLength(said.length);
    for (const [at, part] of said.entries()) expect(sentences[at]).toContain(part);
  });
});
