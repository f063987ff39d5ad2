import { tellValue, type FieldValue } from '../../../src/domain/fields.ts';
import { formatDecimal } from '../../../src/domain/money.ts';
import { pageTextOf, type PageText } from '../../../src/extraction/page/pageText.ts';
import { pageOf } from '../fixtures.ts';

/** A page with these lines below each other; `confidence` below 1 makes it a recognised one. */
export function linesOn(lines: readonly string[], { confidence = 1 } = {}): PageText[] {
  const pieces = lines.map((text, at) => ({ text, x: 50, y: 40 + 24 * at }));
  return [pageTextOf(pageOf(pieces, { confidence }))];
}

/** The value as one plain text. */
export const plain = (value: FieldValue): string => tellValue(value, formatDecimal);

export const plainOf = (candidates: readonly { readonly value: FieldValue }[]): string[] =>
  candidates.map(({ value }) => plain(value));
