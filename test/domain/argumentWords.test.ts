import { describe, expect, it } from 'vitest';
import { wholeNumberIn, withNegativeNumbers } from '../../src/domain/argumentWords.ts';

describe('a whole number in a word', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['007', 7],
    ['20', 20],
    ['21', null],
    ['-5', null],
    ['1.5', null],
    ['1e1', null],
    ['', null],
    [' 3', null],
    ['many', null],
    ['9999999999999999999', null],
  ])('%j is %j from 0 to 20', (word, number) => {
    expect(wholeNumberIn(word, { from: 0, to: 20 })).toBe(number);
  });
});

describe('words of a command', () => {
  it('keep a negative number with its option, and everything else as it is', () => {
    expect(withNegativeNumbers(['a', '--n', '-5', '-h', '--m=1', '-2', '--', '-x'])).toEqual([
      'a',
      '--n=-5',
      '-h',
      '--m=1',
      '-2',
      '--',
      '-x',
    ]);
  });
});
