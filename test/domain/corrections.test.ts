import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/domain/corrections.ts';
import { fieldKeys, foundField, type Extraction } from '../../src/domain/fields.ts';
import type { Correction } from '../../src/domain/review.ts';
import { extractionOf, money, soundValues, text } from './extractions.ts';

const sound = extractionOf(soundValues);
const correct = (extraction: Extraction, ...corrections: Correction[]): Extraction =>
  applyCorrections({ extraction, corrections, reviewer: 'kim', decisionId: 'd-1' });

describe('corrections of a person', () => {
  it('are certain and say who made them, by which decision', () => {
    const field = foundField(correct(sound, { field: 'invoiceNumber', value: text('B-2') }), 'invoiceNumber');
    expect(field).toMatchObject({
      value: text('B-2'),
      confidence: 1,
      grounding: null,
      provenance: { by: 'person', reviewer: 'kim', decisionId: 'd-1' },
    });
  });

  it('keep the place of a value that they only confirm', () => {
    const field = foundField(correct(sound, { field: 'invoiceNumber', value: text('A-1') }), 'invoiceNumber');
    expect(field?.grounding).toMatchObject({ page: 1 });
  });

  it('remove a value that the document does not have', () => {
    const field = correct(sound, { field: 'iban', value: null }).fields.find(({ key }) => key === 'iban');
    expect(field).toMatchObject({ status: 'notFound', reason: 'removed-by-person' });
  });

  it('rename the currency of the amounts, whose printed digits stay', () => {
    const yen = correct(sound, { field: 'currency', value: { kind: 'currency', code: 'JPY' } });
    expect(foundField(yen, 'totalAmount')?.value).toEqual(money(119, 'JPY'));
    const dollars = correct(sound, { field: 'currency', value: { kind: 'currency', code: 'USD' } });
    expect(foundField(dollars, 'netAmount')?.value).toEqual(money(10_000, 'USD'));
  });

  it('refuse a value of another kind than the field holds', () => {
    expect(() => correct(sound, { field: 'totalAmount', value: text('119') })).toThrow(/kind money/);
  });

  it('leave the first extraction as it was, and every field in its order', () => {
    const before = structuredClone(sound);
    const after = correct(
      sound,
      { field: 'dueDate', value: null },
      { field: 'invoiceNumber', value: text('Z') },
    );
    expect(sound).toEqual(before);
    expect(after.fields.map(({ key }) => key)).toEqual(fieldKeys);
  });
});
