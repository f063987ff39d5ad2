import type { PageText, Row, Segment } from '../page/pageText.ts';
import { headsIn } from './headParts.ts';
import { decimalSignOf } from './numberText.ts';
import { numberCellsOf, type NumberCell } from './numberCells.ts';
import { kindOfPart, segmentsByRow, sumKindOf, type SumKind } from './sumWords.ts';

/** A row of a page with all that is known of it before columns are told apart. */
export interface BodyRow {
  readonly row: Row;
  readonly segments: readonly Segment[];
  readonly cells: readonly NumberCell[];
  readonly sumKind: SumKind | null;
  /** Each of its numbers is a sum: it stands under a head of sums. */
  readonly isFoot: boolean;
  /** Three numbers of the row are factor, factor and product. */
  readonly isProduct: boolean;
  readonly top: number;
  readonly bottom: number;
}

export interface PageBody {
  readonly page: PageText;
  readonly rows: readonly BodyRow[];
}

export function bodiesOf(pages: readonly PageText[]): PageBody[] {
  const words = pages.flatMap(({ rows }) => rows.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
  const decimalSign = decimalSignOf(words);
  return pages.map((page) => {
    const segments = segmentsByRow(page);
    const reader = { decimalSign, isOcr: page.isOcr };
    const rows = page.rows.map((row, at): BodyRow => {
      const parts = segments[row.index] ?? [];
      const cells = numberCellsOf(row, reader);
      const isFoot = cells.length > 1 && isHeadOfSums(page.rows[at - 1], segments[at - 1]);
      return {
        row,
        segments: parts,
        cells,
        sumKind: isFoot ? 'total' : sumKindIn(row, { parts, cells, isOcr: page.isOcr }),
        isFoot,
        isProduct: isProductIn(cells),
        top: Math.min(...row.tokens.map(({ y0 }) => y0)),
        bottom: Math.max(...row.tokens.map(({ y1 }) => y1)),
      };
    });
    return { page, rows };
  });
}

interface PartsOfRow {
  readonly parts: readonly Segment[];
  readonly cells: readonly NumberCell[];
  readonly isOcr: boolean;
}

function sumKindIn(row: Row, { parts, cells, isOcr }: PartsOfRow): SumKind | null {
  if (cells.length > 0 || parts.length <= 2) return sumKindOf(row, parts, isOcr);
  return isHeadOfSums(row, parts) ? 'subtotal' : null;
}

/** `Net amount | Freight | Tax | Total`: the head of the document's foot, that names nothing but sums. */
function isHeadOfSums(row: Row | undefined, parts: readonly Segment[] = []): boolean {
  if (!row || parts.length < 3 || parts.some(({ text }) => /\d/.test(text))) return false;
  const sums = parts.filter(({ tokens }) => kindOfPart(tokens, false) !== null);
  const isOfSums = 2 * sums.length > parts.length;
  return isOfSums && headsIn(row).every(({ kind }) => kind === 'lineTotal' || kind === 'ignored');
}

/** Printed prices are rounded: the product may be off by half a unit of the last digit for each piece. */
export function isProduct({ quantity, price, total }: Product): boolean {
  const rounding = Math.abs(quantity.value) * 0.5 * 10 ** -Math.max(2, price.fractionDigits);
  const tolerance = 0.006 + Math.min(rounding, 0.001 * Math.abs(total.value));
  // Credit notes print negative sums of positive factors.
  return Math.abs(Math.abs(quantity.value * price.value) - Math.abs(total.value)) <= tolerance;
}

interface Product {
  readonly quantity: NumberCell;
  readonly price: NumberCell;
  readonly total: NumberCell;
}

/** A product as it is, or less one of these percentages. */
export function isDiscounted(product: Product, percents: readonly number[]): boolean {
  if (isProduct(product)) return true;
  const full = Math.abs(product.quantity.value * product.price.value);
  const total = Math.abs(product.total.value);
  return percents.some((percent) => Math.abs(full * (1 - Math.abs(percent) / 100) - total) < 0.011);
}

export const percentsOf = ({ cells }: Pick<BodyRow, 'cells'>): number[] =>
  cells.filter(({ isPercent }) => isPercent).map(({ value }) => value);

/** A row whose last number is the product of two others, none of them 0; 1 × 5 = 5 counts, 5 alone does not. */
function isProductIn(cells: readonly NumberCell[]): boolean {
  const numbers = cells.filter(({ isPercent, value }) => !isPercent && value !== 0).slice(-8);
  return numbers.some((total) =>
    numbers.some(
      (quantity) =>
        quantity !== total &&
        numbers.some(
          (price) =>
            price !== total &&
            price !== quantity &&
            price.x1 <= total.x0 &&
            quantity.x1 <= total.x0 &&
            price.fractionDigits + total.fractionDigits > 0 &&
            isProduct({ quantity, price, total }),
        ),
    ),
  );
}
