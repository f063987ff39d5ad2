import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLineItems } from '../../../src/extraction/lineItems/findLineItems.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf } from '../fixtures.ts';
import {
  discounted,
  pagesOf,
  rowsArbitrary,
  styleArbitrary,
  type TableRow,
  type TableStyle,
} from './randomTables.ts';

const tables = fc.tuple(rowsArbitrary, styleArbitrary);
/** The layouts in which the words of a row can be told for sure from those of the next. */
const clear: Partial<TableStyle> = { jitter: 0, numbersAt: 'top', pitch: 15 };

function read(drawn: readonly TableRow[], style: TableStyle) {
  const rows = discounted(drawn, style);
  const pages = pagesOf(rows, style).map(pageTextOf);
  return { rows, table: findLineItems({ pages, currency: 'EUR' }) };
}

describe('a table that is laid out at random', () => {
  it('is read back row by row: quantity, price and sum', () => {
    fc.assert(
      fc.property(tables, ([drawn, drawnStyle]) => {
        const { rows, table } = read(drawn, { ...drawnStyle, ...clear });
        expect(
          table.items.map(({ quantity, unitPrice, lineTotal }) => [
            Number(quantity),
            Math.round(Number(unitPrice) * 100),
            lineTotal?.minorUnits,
          ]),
        ).toEqual(rows.map(({ quantity, price, total }) => [quantity, price, total]));
      }),
      { numRuns: 60 },
    );
  });

  it('gives each row the beginning of its own name', () => {
    fc.assert(
      fc.property(tables, ([drawn, drawnStyle]) => {
        const { rows, table } = read(drawn, { ...drawnStyle, ...clear });
        for (const [at, { name }] of rows.entries()) {
          const description = table.items[at]?.description ?? '';
          expect(description).not.toBe('');
          expect(name.slice(0, description.length)).toBe(description);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is said to be complete when all rows are there, and never when one is hidden', () => {
    fc.assert(
      fc.property(tables, fc.nat(), ([drawn, drawnStyle], chosen) => {
        const style = { ...drawnStyle, ...clear };
        const rows = discounted(drawn, style);
        const hidden = chosen % rows.length;
        const shown = pagesOf(rows, style, hidden).map(pageTextOf);
        expect(findLineItems({ pages: shown, currency: 'EUR' }).complete).not.toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('has boxes on its page and confidences within 0..1', () => {
    fc.assert(
      fc.property(tables, ([drawn, style]) => {
        const { table } = read(drawn, style);
        for (const { box, page, confidence } of table.items) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(page).toBeGreaterThan(0);
          expect(box?.every((edge) => edge >= 0 && edge <= 1.0001)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps its sums in scans too, where words stand off their lines', () => {
    fc.assert(
      fc.property(tables, ([drawn, style]) => {
        const { rows, table } = read(drawn, { ...style, ...clear, jitter: 1.5 });
        expect(table.items.map(({ lineTotal }) => lineTotal?.minorUnits)).toEqual(
          rows.map(({ total }) => total),
        );
      }),
      { numRuns: 40 },
    );
  });
});

it('any text at any place is read without an error', () => {
  const piece = fc.record({
    text: fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('Total', 'Qty', 'Description', '1.00', '2', '2.00', '-', '%'),
    ),
    x: fc.integer({ min: 0, max: 590 }),
    y: fc.integer({ min: 0, max: 830 }),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const pages = [pageTextOf(pageOf(pieces))];
      const { items } = findLineItems({ pages, currency: null });
      expect(items.length).toBeLessThanOrEqual(pieces.length);
    }),
    { numRuns: 100 },
  );
});
