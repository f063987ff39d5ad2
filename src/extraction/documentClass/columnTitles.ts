import { goodsColumns, type LabelKind } from '../features/labelKinds.ts';
import type { Label } from '../features/labels.ts';
import type { PageText, Row } from '../page/pageText.ts';

const ofGoods: ReadonlySet<LabelKind> = new Set<LabelKind>(goodsColumns);

/**
 * The rows that name two columns of goods or more and hold no number: in `Ticket | Qty | Each | Total` the ticket is what is
 * sold, and neither the title of the document nor its number's.
 */
export function rowsOfColumns(pages: readonly PageText[], labels: readonly Label[]): ReadonlySet<Row> {
  const columns = new Map<string, number>();
  for (const label of labels) {
    if (isTitle(label) || !label.meanings.some(({ kind }) => ofGoods.has(kind))) continue;
    const key = keyOf(label.page, label.row);
    columns.set(key, (columns.get(key) ?? 0) + 1);
  }
  const rows = pages.flatMap((page) => page.rows);
  return new Set(
    rows.filter(
      ({ page, index, tokens }) =>
        (columns.get(keyOf(page, index)) ?? 0) >= 2 && !tokens.some(({ text }) => /\d/.test(text)),
    ),
  );
}

/** Can the label be the title of a document? */
export const isTitle = ({ meanings }: Label): boolean =>
  meanings.some(({ kind }) => kind === 'documentTitle');

const keyOf = (page: number, row: number): string => `${page}/${row}`;
