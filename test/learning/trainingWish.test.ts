import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrainingWish } from '../../src/learning/trainingWish.ts';

describe('the arguments of npm run train', () => {
  it('may all be left out: then it learns from generated documents alone', () => {
    expect(readTrainingWish([])).toMatchObject({ labelled: [], reviewed: false, generated: 2000, seed: 1 });
  });

  it('are read, with folders made absolute', () => {
    const words =
      '--labelled a --labelled b --reviewed --generated 10 --seed 4 --date 2026-01-31 --output w.json';
    expect(readTrainingWish([...words.split(' '), '--reviewed-weight', '3'])).toMatchObject({
      labelled: [resolve('a'), resolve('b')],
      reviewed: true,
      generated: 10,
      seed: 4,
      date: '2026-01-31',
      output: resolve('w.json'),
      labelledWeight: 8,
      reviewedWeight: 3,
    });
  });

  it.each([
    ['--generated', 'many'],
    ['--generated', '-5'],
    ['--generated', '20001'],
    ['--seed', '1.5'],
    ['--date', 'today'],
    ['--labelled-weight', '0'],
    ['--learn', 'everything'],
    ['folder'],
  ])('are refused where they are wrong, with the option and where to look: %s %s', (...words) => {
    const read = () => readTrainingWish(words.filter((word) => word !== undefined));
    expect(read).toThrow(words[0]);
    expect(read).toThrow('npm run train -- --help');
  });
});
