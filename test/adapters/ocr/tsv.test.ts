import { expect, it } from 'vitest';
import { wordsOfTsv } from '../../../src/adapters/ocr/tsv.ts';

const page = '1\t1\t0\t0\t0\t0\t0\t0\t1000\t500\t-1\t';

it('boxes are fractions of the image and confidences lie between 0 and 1', () => {
  const tsv = `level\tpage_num\n${page}\n5\t1\t1\t1\t1\t1\t100\t50\t200\t25\t96.5\tTotal\n`;
  expect(wordsOfTsv(tsv)).toEqual([
    { text: 'Total', box: [0.1, 0.1, 0.3, 0.15], confidence: 0.965, line: 0 },
  ]);
});

it('lines are numbered through all blocks, and blanks are no words', () => {
  const rows = ['1\t1\t1\t1', '1\t1\t2\t1', '2\t1\t1\t1', '2\t1\t1\t2'].map(
    (place, index) => `5\t1\t${place}\t0\t0\t9\t9\t90\t${index === 2 ? ' ' : `w${index}`}`,
  );
  const words = wordsOfTsv([page, ...rows].join('\n'));
  expect(words.map(({ text, line }) => [text, line])).toEqual([
    ['w0', 0],
    ['w1', 1],
    ['w3', 2],
  ]);
});

it('an answer without a page is a failure of the engine', () => {
  expect(() => wordsOfTsv('')).toThrow(expect.objectContaining({ type: 'EngineFailed' }));
});

it('a word without a width at the very edge keeps a box inside the page', () => {
  const [word] = wordsOfTsv(`${page}\n5\t1\t1\t1\t1\t1\t1000\t500\t0\t0\t40\ti`);
  expect(word?.box).toEqual([0.999, 0.998, 1, 1]);
});
