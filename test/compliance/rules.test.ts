import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/compliance/identity.ts';
import type { ReferenceData } from '../../src/compliance/rule.ts';
import { screen } from '../../src/compliance/screen.ts';
import { isOpenFinding, ruleNames } from '../../src/domain/findings.ts';
import { day, extractionOf, money, policy, soundValues, text } from '../domain/extractions.ts';
import { amounts, judge, rows, unknown } from './judged.ts';

describe('the rule arithmetic', () => {
  it.each([
    ['net and tax make the total', amounts(10_000, 1_900, 11_900), 'pass', 'SUM_HOLDS'],
    ['one cent is missing', amounts(10_000, 1_900, 11_899), 'fail', 'SUM_DIFFERS'],
    ['one cent is too much', amounts(10_000, 1_900, 11_901), 'fail', 'SUM_DIFFERS'],
    ['yen without decimals', amounts(1_000, 100, 1_100, 'JPY'), 'pass', 'SUM_HOLDS'],
    ['dinars with three decimals', amounts(10_125, 1_013, 11_138, 'BHD'), 'pass', 'SUM_HOLDS'],
    ['a thousandth of a dinar too little', amounts(10_125, 1_013, 11_137, 'BHD'), 'fail', 'SUM_DIFFERS'],
    ['a credit note with negative amounts', amounts(-10_000, -1_900, -11_900), 'pass', 'SUM_HOLDS'],
    ['a credit note with a wrong sign', amounts(-10_000, 1_900, -11_900), 'fail', 'SUM_DIFFERS'],
    ['no tax and net equal to total', amounts(10_000, null, 10_000), 'pass', 'NO_TAX'],
    ['no tax and net unlike total', amounts(10_000, null, 11_900), 'indeterminate', 'AMOUNTS_INCOMPLETE'],
    ['only a total', amounts(null, null, 11_900), 'indeterminate', 'AMOUNTS_INCOMPLETE'],
    ['no amounts', amounts(null, null, null), 'notApplicable', 'NO_AMOUNTS'],
    [
      'only a total, made by the rows',
      amounts(null, null, 300, 'EUR', { lineItems: rows(100, 200) }),
      'pass',
      'ROWS_HOLD',
    ],
    [
      'rows within a cent each',
      amounts(300, 57, 357, 'EUR', { lineItems: rows(99, 199), lineItemsComplete: true }),
      'pass',
      'SUM_HOLDS',
    ],
    [
      'whole rows beyond a cent each',
      amounts(300, 57, 357, 'EUR', { lineItems: rows(98, 199), lineItemsComplete: true }),
      'fail',
      'ROWS_DIFFER',
    ],
    [
      'rows nobody knows to be whole',
      amounts(300, 57, 357, 'EUR', { lineItems: rows(98) }),
      'pass',
      'SUM_HOLDS',
    ],
    [
      'rows known to be cut',
      amounts(300, 57, 357, 'EUR', { lineItems: rows(98), lineItemsComplete: false }),
      'indeterminate',
      'ROWS_INCOMPLETE',
    ],
    [
      'a row without its amount',
      amounts(300, 57, 357, 'EUR', { lineItems: rows(98, null), lineItemsComplete: true }),
      'indeterminate',
      'ROWS_INCOMPLETE',
    ],
    [
      'a wrong sum whose rows hold',
      amounts(300, 57, 358, 'EUR', { lineItems: rows(300), lineItemsComplete: true }),
      'fail',
      'SUM_DIFFERS',
    ],
  ] as const)('on %s', (_name, extraction, outcome, code) => {
    expect(judge('arithmetic', extraction)).toMatchObject({ outcome, code, severity: 'review' });
  });

  it('does not add different currencies', () => {
    const mixed = extractionOf({ netAmount: money(1), taxAmount: money(1, 'USD'), totalAmount: money(2) });
    expect(judge('arithmetic', mixed)).toMatchObject({ outcome: 'indeterminate', code: 'CURRENCIES_DIFFER' });
  });

  it('passes exactly the sums that hold, to the minor unit', () => {
    const units = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(units, units, fc.integer({ min: -2, max: 2 }), (net, tax, error) => {
        const outcome = judge('arithmetic', amounts(net, tax, net + tax + error))?.outcome;
        expect(outcome).toBe(error === 0 ? 'pass' : 'fail');
      }),
    );
  });
});

describe('the rule requiredFields', () => {
  it.each(policy.requiredFields.invoice)('fails an invoice without %s and names the field', (key) => {
    const verdict = judge('requiredFields', extractionOf({ ...soundValues, [key]: undefined }));
    expect(verdict).toMatchObject({ outcome: 'fail', fields: [key] });
    expect(verdict?.detail).toContain(key);
  });
  it('asks each class for its own fields', () => {
    expect(judge('requiredFields', extractionOf(soundValues))?.outcome).toBe('pass');
    expect(judge('requiredFields', extractionOf({}, { type: 'form' }))?.outcome).toBe('notApplicable');
    expect(
      judge('requiredFields', extractionOf({ supplierName: text('A') }, { type: 'delivery_note' }))?.outcome,
    ).toBe('pass');
  });
});

describe('the rule dates', () => {
  it.each([
    ['2026-04-01', undefined, 'pass', 'DATES_HOLD'],
    ['2026-04-02', undefined, 'fail', 'ISSUE_IN_FUTURE'],
    ['2016-04-01', undefined, 'pass', 'DATES_HOLD'],
    ['2016-03-31', undefined, 'fail', 'ISSUE_TOO_OLD'],
    ['2026-03-01', '2026-03-01', 'pass', 'DATES_HOLD'],
    ['2026-03-01', '2026-02-28', 'fail', 'DUE_BEFORE_ISSUE'],
    ['2026-03-01', '2099-01-01', 'pass', 'DATES_HOLD'],
    [undefined, '2026-03-01', 'indeterminate', 'ISSUE_DATE_MISSING'],
    [undefined, undefined, 'notApplicable', 'NO_DATES'],
  ] as const)('judges an issue of %s due %s: %s', (issue, due, outcome, code) => {
    const dated = extractionOf({ issueDate: issue && day(issue), dueDate: due && day(due) });
    expect(judge('dates', dated)).toMatchObject({ outcome, code });
  });
  it('lets a contract begin in the future', () => {
    expect(
      judge('dates', extractionOf({ issueDate: day('2027-01-01') }, { type: 'contract' }))?.outcome,
    ).toBe('pass');
  });
});

describe('the rule iban', () => {
  it.each([
    ['DE89370400440532013000', 'pass'],
    ['DE89 3704 0044 0532 0130 00', 'pass'],
    ['GB82WEST12345698765432', 'pass'],
    ['DE88370400440532013000', 'fail'],
    ['DE8937040044053201300', 'fail'],
    ['XX89370400440532013000', 'fail'],
    ['12345678', 'fail'],
  ])('judges %s: %s', (iban, outcome) => {
    expect(judge('iban', extractionOf({ iban: text(iban) }))?.outcome).toBe(outcome);
  });
  it('says nothing where there is no account', () => {
    expect(judge('iban', extractionOf({}))?.outcome).toBe('notApplicable');
  });
});

describe('the rule duplicate', () => {
  const sound = extractionOf(soundValues);
  const holder = 'doc-00000000000000000000000000000001-1';
  it.each([
    ['nobody holds it', unknown, 'pass'],
    ['another document holds it', { identity: null, holder }, 'fail'],
    ['the gate reserved it', { identity: { held: true }, holder }, 'pass'],
    ['the gate found a holder', { identity: { held: false, holder }, holder: null }, 'fail'],
    ['a part is missing', { identity: { held: 'notApplicable' }, holder: null }, 'notApplicable'],
  ] as [string, ReferenceData, string][])('when %s', (_name, reference, outcome) => {
    expect(judge('duplicate', sound, reference)).toMatchObject({ outcome, severity: 'block' });
  });
  it('cannot tell copies of what has no number', () => {
    expect(judge('duplicate', extractionOf({}))?.outcome).toBe('notApplicable');
  });
});

describe('the screening', () => {
  it('runs every rule, in order, and a sound invoice passes all of them', () => {
    const verdicts = screen({
      extraction: extractionOf(soundValues),
      policy,
      today: '2026-04-01',
      reference: unknown,
      acceptedRules: [],
    });
    expect(verdicts.map(({ rule, outcome }) => [rule, outcome])).toEqual(
      ruleNames.map((rule) => [rule, 'pass']),
    );
  });
  it('leaves an accepted finding on the record, but not open', () => {
    const wrong = amounts(1, 1, 3);
    const verdicts = screen({
      extraction: wrong,
      policy,
      today: '2026-04-01',
      reference: unknown,
      acceptedRules: ['arithmetic'],
    });
    expect(verdicts.find(({ rule }) => rule === 'arithmetic')).toMatchObject({
      outcome: 'fail',
      accepted: true,
    });
    expect(verdicts.filter(isOpenFinding).map(({ rule }) => rule)).toEqual(['requiredFields']);
  });
});

describe('the identity of a claim', () => {
  const same = identityOf(extractionOf(soundValues));
  it.each([
    ['another spelling of the number', { invoiceNumber: text('a 1') }, true],
    ['another spelling of the name', { supplierName: text('LARKSPUR  Instruments, Ltd.') }, true],
    ['another number', { invoiceNumber: text('A-2') }, false],
    ['another amount', { totalAmount: money(11_901) }, false],
    ['another currency', { totalAmount: money(11_900, 'USD') }, false],
    ['a tax id instead of the name', { supplierTaxId: text('DE123456789') }, false],
  ])('with %s', (_name, change, isSame) => {
    expect(identityOf(extractionOf({ ...soundValues, ...change })) === same).toBe(isSame);
  });
  it.each(['invoiceNumber', 'supplierName', 'totalAmount'])('is not known without %s', (key) => {
    expect(identityOf(extractionOf({ ...soundValues, [key]: undefined }))).toBeNull();
  });
  it('takes the stated currency for amounts whose currency is unknown, and is not known without any', () => {
    const unmarked = { ...soundValues, totalAmount: money(11_900, 'XXX') };
    expect(identityOf(extractionOf(unmarked))).toBe(same);
    expect(identityOf(extractionOf({ ...unmarked, currency: undefined }))).toBeNull();
  });
});
