import { findLineItems, type KnownAmounts } from '../../../src/extraction/lineItems/findLineItems.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf, type Piece } from '../fixtures.ts';

/** A page from its lines; `|` parts cells, each at the place of its column. */
export function page(
  xs: readonly number[],
  lines: readonly string[],
  { step = 16, top = 200 } = {},
): Piece[] {
  return lines.flatMap((line, index) =>
    line.split('|').flatMap((text, column): Piece[] => {
      const x = xs[column] ?? 0;
      const place = x < 0 ? { x: -x, align: 'right' as const } : { x };
      return text.trim() === '' ? [] : [{ text: text.trim(), y: top + index * step, ...place }];
    }),
  );
}

/** The rows found on these pages, each as one text. */
export function read(pages: readonly (readonly Piece[])[], amounts?: KnownAmounts) {
  const texts = pages.map((pieces, at) => pageTextOf(pageOf(pieces, { page: at + 1 })));
  const table = findLineItems({ pages: texts, currency: 'EUR', ...(amounts ? { amounts } : {}) });
  const rows = table.items.map(({ description, quantity, unitPrice, lineTotal }) =>
    [description, quantity, unitPrice, lineTotal?.minorUnits].join(' | '),
  );
  return { ...table, rows };
}
