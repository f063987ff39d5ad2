import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrainingWish } from '../../src/learning/trainingWish.ts';

describe('the arguments of npm run train', () => {
  it('may nearly all be left out: then it learns from generated documents alone', () => {
    expect(readTrainingWish(['--output', 'w.json'])).toMatchObject({
      labelled: [],
      reviewed: false,
      generated: 2000,
      seed: 1,
      output: resolve('w.json'),
    });
  });

  it.each([[[]], [['--labelled', 'a']], [['--install', '--output', 'w.json']]])(
    'have to say where the weights go: %j does not',
    (words) => {
      expect(() => readTrainingWish(words)).toThrow('--output <file.json>, or --install');
    },
  );

  it('install nothing that was learned from generated documents alone', () => {
    expect(() => readTrainingWish(['--install'])).toThrow(
      '--install needs --labelled <folder> or --reviewed',
    );
    expect(readTrainingWish(['--install', '--reviewed'])).toMatchObject({ output: undefined });
    expect(readTrainingWish(['--install', '--labelled', 'a'])).toMatchObject({ output: undefined });
  });

  it('may ask for help and nothing else', () => {
    expect(readTrainingWish(['--help'])).toBe('help');
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
    const read = () =>
      readTrainingWish(['--output', 'w.json', ...words.filter((word) => word !== undefined)]);
    expect(read).toThrow(words[0]);
    expect(read).toThrow('npm run train -- --help');
  });

  it('speak of the number where it is negative', () => {
    expect(() => readTrainingWish(['--output', 'w.json', '--generated', '-5'])).toThrow(
      '--generated has to be a whole number from 0 to 20000.',
    );
  });
});
