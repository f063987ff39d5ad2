import { describe, expect, it } from 'vitest';
import { foundField, type FieldKey } from '../../src/domain/fields.ts';
import type { Feedback } from '../../src/domain/review.ts';
import { extractFromPages } from '../../src/extraction/extractFromPages.ts';
import { hintedCandidates } from '../../src/extraction/feedback.ts';
import { englishInvoice, pageOf, type Piece } from './fixtures.ts';
import { euro, scored, text } from './ranking/candidate.ts';

/** What a careful reader may take for another value of the field. */
const alsoPrinted: readonly Piece[] = [
  { text: 'Document no: B-200', x: 350, y: 190 },
  { text: 'Printed: 2026-03-07', x: 50, y: 190 },
  { text: 'Without freight £1,140.00', x: 350, y: 390 },
];
const pages = [
  pageOf([...englishInvoice, ...alsoPrinted]),
  pageOf([{ text: 'Invoice number: C-300', x: 50, y: 100 }], { page: 2 }),
];

function after(key: FieldKey, ...hints: Feedback[]) {
  const feedback = hints.map((hint, index) => ({ decisionId: `d-${index}`, feedback: hint }));
  return foundField(extractFromPages({ reading: { pages }, feedback }), key);
}

describe('a hint of a reviewer', () => {
  it('that names a page makes the next round look only there', () => {
    expect(after('invoiceNumber')?.value).toMatchObject({ text: 'LI-2026-0417' });
    const hinted = after('invoiceNumber', { field: 'invoiceNumber', page: 2 });
    expect(hinted).toMatchObject({ value: { text: 'C-300' }, grounding: { page: 2 } });
  });

  it('that names a box takes what stands in the box', () => {
    const box = [0.5, 0.22, 1, 0.245] as [number, number, number, number];
    const field = after('invoiceNumber', { field: 'invoiceNumber', page: 1, box });
    expect(field?.value).toMatchObject({ text: 'B-200' });
  });

  it('that names a place without a value finds none', () => {
    const box = [0.9, 0.9, 1, 1] as [number, number, number, number];
    expect(after('totalAmount', { field: 'totalAmount', page: 1, box })).toBeUndefined();
  });

  it.each<[FieldKey, string, object]>([
    ['invoiceNumber', 'the number is B-200, see below', { text: 'B-200' }],
    ['issueDate', 'issued 2026-03-07', { date: '2026-03-07' }],
    ['totalAmount', 'it must be 1140.00', { money: { minorUnits: 114_000, currency: 'GBP' } }],
  ])('that names the value of %s makes it the choice', (field, words, value) => {
    expect(after(field)?.value).not.toMatchObject(value);
    expect(after(field, { field, text: words })?.value).toMatchObject(value);
  });

  it('that only says that the field is wrong drops what was given', () => {
    const before = after('totalAmount')?.value;
    expect(before).toBeDefined();
    const next = after('totalAmount', { field: 'totalAmount', text: 'this is not right' });
    expect(next?.value).not.toEqual(before);
  });

  it('that names label and value in its text alone makes the value the choice', () => {
    const hint = { text: 'The grand total is 1,140.00, please look again' };
    expect(after('totalAmount', hint)?.value).toMatchObject({ money: { minorUnits: 114_000 } });
    for (const key of ['issueDate', 'invoiceNumber', 'supplierName'] as const)
      expect(after(key, hint), key).toEqual(after(key));
  });

  it('for one field leaves those that do not depend on it as they were', () => {
    expect(after('issueDate', { field: 'invoiceNumber', page: 2 })).toEqual(after('issueDate'));
  });

  it('is followed together with the others that were given', () => {
    const hints: Feedback[] = [
      { field: 'invoiceNumber', page: 2 },
      { field: 'issueDate', text: 'issued 2026-03-07' },
    ];
    expect(after('invoiceNumber', ...hints)?.value).toMatchObject({ text: 'C-300' });
    expect(after('issueDate', ...hints)?.value).toMatchObject({ date: '2026-03-07' });
  });
});

describe('the candidates after a hint', () => {
  const [best, second] = [scored(euro(12_000), 0.9), scored(euro(11_900), 0.7)];
  const wrong = [{ field: 'totalAmount', text: 'wrong' } as const];

  it('lose the value that was given, also where another one scored better alone', () => {
    const left = hintedCandidates({
      key: 'totalAmount',
      scored: [best, second],
      hints: wrong,
      given: second.candidate,
    });
    expect(left.map(({ candidate }) => candidate)).toEqual([best.candidate]);
  });

  it('a second time lose the best that is left', () => {
    const hints = [...wrong, ...wrong];
    const given = best.candidate;
    expect(hintedCandidates({ key: 'totalAmount', scored: [best, second], hints, given })).toEqual([]);
  });

  it('are less likely than they were: the machine was wrong here once', () => {
    const given = best.candidate;
    const [left] = hintedCandidates({ key: 'totalAmount', scored: [best, second], hints: wrong, given });
    expect(left?.score).toBeLessThan(second.score);
  });

  it('stay below certainty where a person names one', () => {
    const named = { ...scored(text('B-200'), 0.1).candidate, sourceText: 'B-200' };
    const [raised] = hintedCandidates({
      key: 'invoiceNumber',
      scored: [{ candidate: named, score: 0.1 }],
      hints: [{ field: 'invoiceNumber', text: 'it is B-200' }],
      given: undefined,
    });
    expect(raised?.score).toBeGreaterThan(0.5);
    expect(raised?.score).toBeLessThan(1);
  });

  it('a longer number that only holds the named one is not meant', () => {
    const longer = { ...scored(text('B-2001'), 0.3).candidate, sourceText: 'B-2001' };
    const [same] = hintedCandidates({
      key: 'invoiceNumber',
      scored: [{ candidate: longer, score: 0.3 }],
      hints: [{ text: 'the invoice number is B-200' }],
      given: longer,
    });
    expect(same?.score).toBe(0.3);
  });

  const euroSign = {
    ...scored({ kind: 'currency', code: 'EUR' }, 0.9),
    candidate: { ...scored({ kind: 'currency', code: 'EUR' }, 0.9).candidate, sourceText: '€' },
  };
  const dollarSign = {
    ...scored({ kind: 'currency', code: 'USD' }, 0.2),
    candidate: { ...scored({ kind: 'currency', code: 'USD' }, 0.2).candidate, sourceText: '$' },
  };
  const codesAfter = (words: string) =>
    hintedCandidates({
      key: 'currency',
      scored: [euroSign, dollarSign],
      hints: [{ field: 'currency', text: words }],
      given: euroSign.candidate,
    }).map(({ candidate: { value } }) => (value.kind === 'currency' ? value.code : null));

  it.each(['it is USD', 'it is $'])(
    'keep the currency that is named by its code or its sign: %s',
    (words) => {
      expect(codesAfter(words)).toEqual(['USD']);
    },
  );

  it('lose the sign that was given where a dash in the words names nothing', () => {
    expect(codesAfter('wrong - look again')).toEqual(['USD']);
  });

  it('keep a text that is named as it is held, without the spaces that are printed', () => {
    const account = scored(text('DE89370400440532013000'), 0.2).candidate;
    const printed = { ...account, sourceText: 'DE89 3704 0044 0532 0130 00' };
    const other = scored(text('FR7630006000011234567890189'), 0.9);
    const left = hintedCandidates({
      key: 'iban',
      scored: [other, { candidate: printed, score: 0.2 }],
      hints: [{ field: 'iban', text: 'pay DE89370400440532013000' }],
      given: other.candidate,
    });
    expect(left.map(({ candidate }) => candidate)).toEqual([printed]);
  });
});
