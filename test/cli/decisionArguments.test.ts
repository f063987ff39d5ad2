import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wishOf } from '../../src/cli/decide.ts';
import { parseAccepts, parseCorrections } from '../../src/cli/decisionArguments.ts';
import { CommandFailure } from '../../src/cli/exitCodes.ts';
import { formatDecimal } from '../../src/domain/money.ts';
import { reviewDecisionSchema } from '../../src/domain/review.ts';

describe('--set', () => {
  it.each([
    ['issueDate=2026-05-04', { kind: 'date', date: '2026-05-04' }],
    ['totalAmount=1234.50 EUR', { kind: 'money', money: { minorUnits: 123_450, currency: 'EUR' } }],
    ['totalAmount=CHF 12', { kind: 'money', money: { minorUnits: 1_200, currency: 'CHF' } }],
    ['taxAmount=7', { kind: 'money', money: { minorUnits: 700, currency: 'EUR' } }],
    ['currency=usd', { kind: 'currency', code: 'USD' }],
    ['supplierName=A = B', { kind: 'text', text: 'A = B' }],
    ['iban=', null],
  ])('%s is read by the kind of its field', (text, value) => {
    const [correction] = parseCorrections([text], 'EUR');
    expect(correction).toEqual({ field: text.split('=')[0], value });
  });

  it('an amount takes the currency that is set beside it', () => {
    const [, total] = parseCorrections(['currency=JPY', 'totalAmount=1200'], 'EUR');
    expect(total?.value).toEqual({ kind: 'money', money: { minorUnits: 1_200, currency: 'JPY' } });
  });

  it.each([
    ['total=12', 'invoiceNumber'],
    ['totalAmount', 'field=value'],
    ['totalAmount=1.234,50', '1234.50 EUR'],
    ['totalAmount=1,234.50 EUR', 'without thousands signs'],
    ['totalAmount=1.234 EUR', 'more digits'],
    ['issueDate=04.05.2026', '2026-05-04'],
    ['issueDate=2026-02-30', '2026-05-04'],
    ['currency=Euro', 'ISO 4217'],
  ])('%s is refused and the right form is named', (text, hint) => {
    expect(refusalOf(() => parseCorrections([text], 'EUR'))).toContain(hint);
  });

  it('an amount without any currency is refused', () => {
    expect(refusalOf(() => parseCorrections(['totalAmount=12'], null))).toContain('no currency');
  });

  it('a field that is set twice is refused', () => {
    expect(refusalOf(() => parseCorrections(['iban=A', 'iban=B'], null))).toContain('twice');
  });

  it('every amount that is printed can be typed back, exactly', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'BHD'), (minorUnits, currency) => {
        const money = { minorUnits: minorUnits === 0 ? 0 : minorUnits, currency };
        const [typed] = parseCorrections([`totalAmount=${formatDecimal(money)} ${currency}`], null);
        expect(typed?.value).toEqual({ kind: 'money', money });
      }),
    );
  });
});

describe('--accept', () => {
  it('takes a rule with its reason', () => {
    expect(parseAccepts(['iban=called the bank'])).toEqual([{ rule: 'iban', reason: 'called the bank' }]);
  });

  it.each([
    ['iban', 'rule=reason'],
    ['iban=', 'needs a reason'],
    ['vat=fine', 'arithmetic'],
  ])('%s is refused with a hint', (text, hint) => {
    expect(refusalOf(() => parseAccepts([text]))).toContain(hint);
  });
});

describe('a decision from the command line', () => {
  const options = { set: [], accept: [], timeout: 1_000 };

  it('is one that the workflow can read, with an id of its own', () => {
    const wish = wishOf(
      { verdict: 'return', options: { ...options, text: 'look', page: 2 } },
      { extraction: null },
      'anna',
    );
    expect(reviewDecisionSchema.parse(wish)).toMatchObject({
      verdict: 'returnToExtraction',
      reviewer: 'anna',
      feedback: { text: 'look', page: 2 },
    });
    expect(wish.decisionId).toMatch(/^decision-[0-9a-f-]{36}$/);
  });

  it('keeps the id it is given, so that a repeat is answered once', () => {
    const given = { ...options, decisionId: 'mine-1', reviewer: 'ben' };
    expect(wishOf({ verdict: 'approve', options: given }, { extraction: null }, 'anna')).toEqual({
      decisionId: 'mine-1',
      verdict: 'approve',
      reviewer: 'ben',
    });
  });
});

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CommandFailure) return `${error.message} ${error.advice}`;
    throw error;
  }
  throw new Error('nothing was refused');
}
