import { describe, expect, it } from 'vitest';
import { certaintyWithinLimits } from '../../../src/extraction/ranking/certaintyLimits.ts';

const alone = { elsewhere: 0, overExchange: 10, probability: 0.9, rival: 0 };

describe('the confidence of a value', () => {
  const limited = (features: Readonly<Record<string, number>>, isOcr = true, confidence = 0.95): number =>
    certaintyWithinLimits(confidence, {
      key: 'invoiceNumber',
      candidate: { features },
      choice: alone,
      documentType: 'invoice',
      isOcr,
    });

  it('is limited where a recognised number has a digit beside its lookalike', () => {
    expect(limited({ lookalikes: 1 })).toBe(0.7);
    expect(limited({ lookalikes: 1 }, true, 0.4)).toBe(0.4);
  });

  it('is limited where another group follows the number', () => {
    expect(limited({ cut: 1 }, false)).toBe(0.7);
    expect(limited({ cut: 0 }, false)).toBe(0.95);
  });

  it('is limited where the check digits of a recognised tax id do not hold', () => {
    expect(limited({ checkFails: 1 })).toBe(0.7);
    expect(limited({ checkFails: 1 }, false)).toBe(0.95);
  });

  it('is that of the choice where the text layer says so, or nothing looks alike', () => {
    expect(limited({ lookalikes: 1 }, false)).toBe(0.95);
    expect(limited({ lookalikes: 0 })).toBe(0.95);
  });

  it('is limited on a credit note for a number without its own label, and for the first of several days', () => {
    const onNote = (key: 'invoiceNumber' | 'issueDate', features: Readonly<Record<string, number>>): number =>
      certaintyWithinLimits(0.95, {
        key,
        candidate: { features },
        choice: alone,
        documentType: 'credit_note',
        isOcr: false,
      });
    expect(onNote('invoiceNumber', { creditLead: 0 })).toBe(0.7);
    expect(onNote('invoiceNumber', { creditLead: 0.9 })).toBe(0.95);
    expect(onNote('issueDate', { earliest: 1, dates: 2 })).toBe(0.7);
    expect(onNote('issueDate', { earliest: 1, dates: 1 })).toBe(0.95);
    expect(onNote('issueDate', { earliest: 0, dates: 2 })).toBe(0.95);
  });

  it('is limited on a credit note for an amount with a minus, which its kind may say already', () => {
    const amountOn = (documentType: 'credit_note' | 'invoice', negative: 0 | 1): number =>
      certaintyWithinLimits(0.95, {
        key: 'totalAmount',
        candidate: { features: { negative } },
        choice: alone,
        documentType,
        isOcr: false,
      });
    expect(amountOn('credit_note', 1)).toBe(0.7);
    expect(amountOn('credit_note', 0)).toBe(0.95);
    expect(amountOn('invoice', 1)).toBe(0.95);
  });

  it('is limited for a due date that nothing calls due', () => {
    const due = (features: Readonly<Record<string, number>>): number =>
      certaintyWithinLimits(0.95, {
        key: 'dueDate',
        candidate: { features },
        choice: alone,
        documentType: 'invoice',
        isOcr: false,
      });
    expect(due({})).toBe(0.5);
    expect(due({ nearPaying: 1 })).toBe(0.95);
  });

  it('is limited for a name that is likely the other party too, and for one that nothing supports', () => {
    const name = (
      [elsewhere, overExchange, rival]: readonly [number, number, number],
      features: Readonly<Record<string, number>>,
    ): number =>
      certaintyWithinLimits(0.95, {
        key: 'supplierName',
        candidate: { features },
        choice: { elsewhere, overExchange, probability: 0.9, rival },
        documentType: 'invoice',
        isOcr: false,
      });
    expect(name([0.4, 1, 0], { supports: 0.5, isLarge: 0 })).toBe(0.7);
    expect(name([0.2, 1, 0], { supports: 0.5, isLarge: 0 })).toBe(0.95);
    expect(name([0.4, 5, 0], { supports: 0.5, isLarge: 0 })).toBe(0.95);
    expect(name([0, 10, 0.2], { supports: 0, isLarge: 0 })).toBe(0.7);
    expect(name([0, 10, 0.02], { supports: 0, isLarge: 0 })).toBe(0.95);
    expect(name([0, 10, 0.2], { supports: 0, isLarge: 1 })).toBe(0.95);
  });

  it('is limited for one of two names that are likely alike', () => {
    const name = (probability: number, rival: number): number =>
      certaintyWithinLimits(0.95, {
        key: 'supplierName',
        candidate: { features: { supports: 1, isLarge: 1 } },
        choice: { ...alone, probability, rival },
        documentType: 'invoice',
        isOcr: false,
      });
    expect(name(0.68, 0.65)).toBe(0.7);
    expect(name(0.68, 0.4)).toBe(0.95);
    expect(name(0.2, 0.15)).toBe(0.95);
  });
});
