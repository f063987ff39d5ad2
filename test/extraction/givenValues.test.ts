import { describe, expect, it } from 'vitest';
import { leastToGive } from '../../src/extraction/ranking/givenValues.ts';

const type = { value: 'receipt', confidence: 0.9 } as const;
const sure = { issueDate: 0.9, supplierName: 0.8, currency: 0.95, totalAmount: 0.9 };

describe('the confidence from which a value is given', () => {
  it('is higher for a field that nobody requires, where the document may pass without a person', () => {
    const optional = leastToGive({ key: 'taxAmount', type, confidences: sure });
    expect(optional).toBeGreaterThan(leastToGive({ key: 'totalAmount', type, confidences: sure }));
  });

  it.each([
    ['a required field is unsure', type, { ...sure, supplierName: 0.4 }],
    ['a required field is missing', type, { issueDate: 0.9, currency: 0.95, totalAmount: 0.9 }],
    ['the class is unsure', { ...type, confidence: 0.3 }, sure],
    ['the class always goes to a person', { value: 'form', confidence: 0.99 } as const, sure],
  ])('is lower where %s: a person looks anyway', (_, own, confidences) => {
    const optional = leastToGive({ key: 'taxAmount', type: own, confidences });
    expect(optional).toBeLessThan(leastToGive({ key: 'taxAmount', type, confidences: sure }));
  });

  it('is lowest for a required field: a person looks at it until it is sure', () => {
    const required = leastToGive({ key: 'totalAmount', type, confidences: sure });
    expect(required).toBeLessThan(leastToGive({ key: 'taxAmount', type, confidences: {} }));
  });

  it('shows a printed due date however unsure the order of day and month is', () => {
    const least = (features: Record<string, number>) =>
      leastToGive({ key: 'dueDate', type, confidences: sure, candidate: { features } });
    expect(least({ open: 1, nearPaying: 1 })).toBe(0);
    expect(least({ open: 0, nearPaying: 1 })).toBeGreaterThan(0.3);
    expect(least({ open: 1 })).toBeGreaterThan(0.3);
  });
});
