import { describe, expect, it } from 'vitest';
import type { SumChange } from '../../src/domain/fields.ts';
import { amounts, judge, rows } from './judged.ts';

describe('labelled lines between the sums', () => {
  const change = (kind: SumChange['kind'], minorUnits: number, currency = 'EUR'): SumChange => ({
    kind,
    amount: { minorUnits, currency },
  });

  it.each([
    ['tax withheld', 10_600, [change('withholding', 1_500)], '− 15.00 (tax withheld)'],
    [
      'tax withheld, printed with its sign',
      10_600,
      [change('withholding', -1_500)],
      '− 15.00 (tax withheld)',
    ],
    ['a discount after tax', 11_100, [change('discount', 1_000)], '− 10.00 (discount)'],
    ['a tip', 13_100, [change('charge', 1_000)], '+ 10.00 (charges)'],
    ['rounding up', 12_105, [change('rounding', 5)], '+ 0.05 (rounding)'],
    ['rounding down, printed without a sign', 12_095, [change('rounding', 5)], '− 0.05 (rounding)'],
    [
      'two of them',
      11_100,
      [change('discount', 2_000), change('charge', 1_000), change('rounding', 3)],
      '− 20.00 (discount) + 10.00 (charges)',
    ],
  ])('lets labelled lines between tax and total explain a gap: %s', (_name, total, sumChanges, steps) => {
    const verdict = judge('arithmetic', amounts(10_000, 2_100, total, 'EUR', { sumChanges }));
    expect(verdict).toMatchObject({ outcome: 'pass', code: 'SUM_HOLDS_WITH_LINES' });
    expect(verdict?.detail).toBe(`100.00 + 21.00 ${steps} = ${(total / 100).toFixed(2)}.`);
  });

  it('takes nothing off twice: a line over the net amount is in it', () => {
    const over = { sumChanges: [{ ...change('discount', 1_000), before: 'net' as const }] };
    expect(judge('arithmetic', amounts(10_000, 2_100, 11_100, 'EUR', over))?.code).toBe('SUM_DIFFERS');
    const under = { sumChanges: [{ ...change('discount', 1_000), before: 'total' as const }] };
    expect(judge('arithmetic', amounts(10_000, 2_100, 11_100, 'EUR', under))?.outcome).toBe('pass');
    const listed = { lineItems: rows(11_000), lineItemsComplete: true };
    const [fromRows, notFromRows] = [over, under].map((lines) =>
      judge('arithmetic', amounts(10_000, null, 10_000, 'EUR', { ...listed, ...lines })),
    );
    expect(fromRows?.outcome).toBe('pass');
    expect(notFromRows?.outcome).toBe('pass');
    const netOnly = amounts(10_000, null, null, 'EUR', { ...listed, ...under });
    expect(judge('arithmetic', netOnly)?.code).toBe('ROWS_DIFFER');
  });

  it.each([
    ['tax withheld', -10_600, change('withholding', 1_500), '+ 15.00 (tax withheld)'],
    ['tax withheld with its sign', -10_600, change('withholding', -1_500), '+ 15.00 (tax withheld)'],
    ['charges', -13_100, change('charge', 1_000), '− 10.00 (charges)'],
    ['charges with their sign', -13_100, change('charge', -1_000), '− 10.00 (charges)'],
  ])('explains the sums of a credit note too: %s', (_name, total, line, steps) => {
    const verdict = judge('arithmetic', amounts(-10_000, -2_100, total, 'EUR', { sumChanges: [line] }));
    expect(verdict?.code).toBe('SUM_HOLDS_WITH_LINES');
    expect(verdict?.detail).toContain(steps);
  });

  it('lets rows be rounded one by one with lines too', () => {
    const listed = { lineItems: rows(3_333, 3_333, 3_333), lineItemsComplete: true };
    const lines = { ...listed, sumChanges: [change('charge', 500)] };
    expect(judge('arithmetic', amounts(10_500, null, 10_500, 'EUR', lines))?.outcome).toBe('pass');
    expect(judge('arithmetic', amounts(10_500, null, null, 'EUR', lines))?.code).toBe('ROWS_HOLD_WITH_LINES');
    expect(judge('arithmetic', amounts(10_503, null, null, 'EUR', lines))?.code).toBe('ROWS_DIFFER');
  });

  it('knows no rounding by more than a coin', () => {
    const verdict = judge(
      'arithmetic',
      amounts(10_000, 2_100, 12_900, 'EUR', { sumChanges: [change('rounding', 800)] }),
    );
    expect(verdict).toMatchObject({ outcome: 'fail', code: 'SUM_DIFFERS' });
  });

  it('is not talked out of a gap that the lines do not make, to the cent and in the same currency', () => {
    const lines = [change('discount', 1_001), change('charge', 1_000, 'USD')];
    const verdict = judge('arithmetic', amounts(10_000, 2_100, 11_100, 'EUR', { sumChanges: lines }));
    expect(verdict).toMatchObject({ outcome: 'fail', code: 'SUM_DIFFERS' });
    const added = amounts(10_000, 2_100, 13_100, 'EUR', { sumChanges: [change('discount', 1_000)] });
    expect(judge('arithmetic', added)?.outcome).toBe('fail');
  });

  it('lets them explain the way from the rows to net amount or total too', () => {
    const shipped = { lineItems: rows(4_000, 5_500), lineItemsComplete: true };
    const lines = { ...shipped, sumChanges: [change('charge', 500)] };
    expect(judge('arithmetic', amounts(10_000, 2_100, 12_100, 'EUR', lines))?.outcome).toBe('pass');
    expect(judge('arithmetic', amounts(null, 2_100, 12_100, 'EUR', lines))).toMatchObject({
      code: 'ROWS_HOLD_WITH_LINES',
    });
    expect(judge('arithmetic', amounts(10_000, 2_100, 12_100, 'EUR', shipped))?.code).toBe('ROWS_DIFFER');
  });
});
