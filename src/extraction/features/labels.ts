import type { PageText, Row, Token } from '../page/pageText.ts';
import { joinedAcrossRows } from './labelsAcrossRows.ts';
import { labelsInRow } from './labelsInRow.ts';
import type { LabelKind, LabelMeaning } from './labelKinds.ts';
export { frameOf } from '../page/frame.ts';

/**
 * A label found on a page: the tokens `first..last` of a row. A label may announce several things. A label in two rows
 * (`Invoice` above `Number`) has the lower one as its row and a frame around both.
 */
export interface Label {
  readonly page: number;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly meanings: readonly LabelMeaning[];
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What a place needs to be related to labels: its tokens are `first..last` of a row. */
export interface Place {
  readonly page: number;
  readonly row: number;
  readonly first: number;
  readonly tokens: readonly Token[];
}

/**
 * Finds labels, the longest first: in `Delivery date` there is no label `date`. On recognised pages words may be
 * damaged by an edit or two; such a label is a little weaker.
 */
export function findLabels(page: Pick<PageText, 'rows'> & Partial<Pick<PageText, 'isOcr'>>): Label[] {
  const found = page.rows.map((row: Row) => ({
    row,
    labels: labelsInRow(row, { isDamaged: page.isOcr === true }),
  }));
  return joinedAcrossRows(found);
}

/** How surely the label announces exactly this, 0..1. */
export function kindStrength(label: Pick<Label, 'meanings'>, kind: LabelKind): number {
  return label.meanings.find((meaning) => meaning.kind === kind)?.strength ?? 0;
}
