import type { PageText, Row, Token } from '../page/pageText.ts';
import { goodsColumns, type LabelKind } from './labelKinds.ts';
import type { Label } from './labels.ts';

/** A page with what every relation of a value to its labels needs, worked out once. */
export interface LabelledPage {
  readonly page: PageText;
  /** From left to right, by the row's number. */
  readonly byRow: ReadonlyMap<number, readonly Label[]>;
  /** For each token of each row: it holds a value (a number, a day), no label and no percentage. */
  readonly isValue: readonly (readonly boolean[])[];
  /** The lower edge of each row, in points. */
  readonly bottoms: readonly number[];
  /** The rows that name the columns of a table, from the top. */
  readonly heads: readonly { readonly row: number; readonly labels: readonly Label[] }[];
}

const known = new WeakMap<readonly Label[], Map<number, LabelledPage>>();

/** `labels` may be those of the whole document; the same list is worked out once a page. */
export function labelledPage(page: PageText, labels: readonly Label[]): LabelledPage {
  const pages = known.get(labels) ?? new Map<number, LabelledPage>();
  known.set(labels, pages);
  const labelled = pages.get(page.page) ?? workOut(page, labels);
  pages.set(page.page, labelled);
  return labelled;
}

function workOut(page: PageText, all: readonly Label[]): LabelledPage {
  const labels = all.filter((label) => label.page === page.page);
  const byRow = new Map<number, Label[]>();
  for (const label of labels) {
    const row = byRow.get(label.row);
    if (row) row.push(label);
    else byRow.set(label.row, [label]);
  }
  const isValue = page.rows.map((row) => valuesOf(row, byRow.get(row.index) ?? []));
  const heads = page.rows.flatMap((row) => {
    const own = byRow.get(row.index) ?? [];
    return isHead(row, own, isValue[row.index] ?? []) ? [{ row: row.index, labels: own }] : [];
  });
  const bottoms = page.rows.map(({ tokens }) => Math.max(...tokens.map(({ y1 }) => y1)));
  return { page, byRow, isValue, bottoms, heads };
}

function valuesOf({ tokens }: Row, labels: readonly Label[]): boolean[] {
  return tokens.map((token, at) => {
    const isLabel = labels.some(({ first, last }) => first <= at && at <= last);
    return !isLabel && /\d/.test(token.text) && !isPercentage(token, tokens[at + 1]);
  });
}

const isPercentage = ({ text }: Token, next: Token | undefined): boolean =>
  text.includes('%') || (next?.text.startsWith('%') ?? false);

const columnKinds: ReadonlySet<LabelKind> = new Set<LabelKind>([
  ...goodsColumns,
  'taxRate',
  'taxAmount',
  'netAmount',
  'taxBase',
  'discount',
  'time',
  'genericDate',
  'grossAmount',
]);

/** Three labels or more, most of them of columns, hardly anything else in the row, and no value. */
function isHead({ tokens }: Row, labels: readonly Label[], isValue: readonly boolean[]): boolean {
  const columns = labels.filter(({ meanings }) =>
    meanings.some(({ kind, strength }) => columnKinds.has(kind) && strength >= 0.6),
  );
  const labelled = labels.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const words = tokens.filter(({ key }) => key !== '').length;
  return columns.length >= 3 && labelled >= 0.5 * words && isValue.filter(Boolean).length <= 1;
}
