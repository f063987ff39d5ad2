import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../../src/domain/document.ts';
import { classProbabilitiesOf, likeliest } from '../../../src/extraction/ranking/classify.ts';

/** Models that know a class by its log-odds alone, whatever is measured. */
const modelsOf = (odds: Partial<Record<DocumentType, number>>) => ({
  classes: Object.fromEntries(
    Object.entries(odds).map(([type, base]) => [type, { features: [], base, trees: [] }]),
  ),
});
const typeOf = (odds: Partial<Record<DocumentType, number>>, features: Record<string, number>) =>
  likeliest(classProbabilitiesOf(features, modelsOf(odds))).type;

describe('the likeliest class', () => {
  const signed = { 'kind:invoiceNumber': 1, 'hunchLead:invoice': 0.5 };

  it('is the invoice where a number is called the invoice’s and the other signs say so, not the order or receipt', () => {
    expect(typeOf({ invoice: -0.5, purchase_order: 1 }, signed)).toBe('invoice');
    expect(typeOf({ invoice: -0.5, receipt: 0 }, signed)).toBe('invoice');
  });

  it.each([
    ['another sign speaks against it', { ...signed, 'hunchLead:invoice': -0.5 }],
    ['no number is called the invoice’s', { 'hunchLead:invoice': 0.5 }],
  ])('is the order where %s', (_, features) => {
    expect(typeOf({ invoice: -0.5, purchase_order: 1 }, features)).toBe('purchase_order');
  });

  it('stays where the invoice is hardly likely, and where it is another paper', () => {
    expect(typeOf({ invoice: -3, purchase_order: 1 }, signed)).toBe('purchase_order');
    expect(typeOf({ invoice: -0.5, credit_note: 1 }, signed)).toBe('credit_note');
  });

  it('keeps the sum of all at 1', () => {
    const types = classProbabilitiesOf(signed, modelsOf({ invoice: -0.5, purchase_order: 1, other: 0 }));
    expect(Object.values(types).reduce((sum, own) => sum + own, 0)).toBeCloseTo(1, 6);
  });
});
