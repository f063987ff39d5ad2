import { describe, expect, it } from 'vitest';
import { holdsAmount, holdsDay } from '../../../src/evaluation/scores/printedValues.ts';

describe('an amount in a text', () => {
  it.each([
    ['1.234,56', 1234.56],
    ['1,234.56 EUR', 1234.56],
    ["CHF 1'234.50", 1234.5],
    ['1 234,56 €', 1234.56],
    ['Total: 12', 12],
    ['-45.00', -45],
    ['Qty 3 9.90', 9.9],
    ['1.234', 1234],
  ])('%s holds %d', (text, amount) => {
    expect(holdsAmount(text, amount)).toBe(true);
  });

  it.each([
    ['1.234,56', 1234.5],
    ['Total', 0],
    ['12.34', 234],
  ])('%s does not hold %d', (text, amount) => {
    expect(holdsAmount(text, amount)).toBe(false);
  });
});

describe('a day in a text', () => {
  it.each([
    '2024-05-03',
    '03.05.2024',
    '3/5/24',
    '3 May 2024',
    'May 3rd, 2024',
    '3. Mai 2024',
    'le 3 mai 2024',
    '03 mei 2024',
    '20240503',
    '3MAY2024',
  ])('%s', (text) => {
    expect(holdsDay(text, '2024-05-03')).toBe(true);
  });

  it.each(['03.05.2023', '04.05.2024', '03.06.2024', 'May 2024', ''])('not in %s', (text) => {
    expect(holdsDay(text, '2024-05-03')).toBe(false);
  });
});
