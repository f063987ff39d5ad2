import type { PageText, Row, Segment } from '../page/pageText.ts';
import { tableHeadsOf, type TableHead } from './heads.ts';
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
  /** The heads of its tables, from top to bottom. */
  readonly heads: readonly TableHead[];
  readonly rows: readonly BodyRow[];
}

export function bodiesOf(pages: readonly PageText[]): PageBody[] {
  const words = pages.flatMap(({ rows }) => rows.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
  const decimalSign = decimalSignOf(words);
  return pages.map((page) => {
    const segments = segmentsByRow(page);
    const reader = { decimalSign, isOcr: page.isOcr };
    const heads = tableHeadsOf(page);
    // A line of a table's head, or the rest of it right below, may name nothing but sums too.
    const isOfTable = (at: number): boolean =>
      heads.some(({ first, last, isOfGoods }) => isOfGoods && first <= at && at <= last + 1);
    const isFootHead = (at: number): boolean => isHeadOfSums(segments[at]) && !isOfTable(at);
    const rows = page.rows.map((row, at): BodyRow => {
      const parts = segments[row.index] ?? [];
      const cells = numberCellsOf(row, reader);
      const isFoot = cells.length > 1 && isFootHead(at - 1);
      const sumKindIn = (): SumKind | null =>
        cells.length > 0 || parts.length <= 2 ? sumKindOf(row, parts, page.isOcr) : null;
      return {
        row,
        segments: parts,
        cells,
        sumKind: isFoot ? 'total' : isFootHead(at) ? 'subtotal' : sumKindIn(),
        isFoot,
        isProduct: isProductIn(cells),
        top: Math.min(...row.tokens.map(({ y0 }) => y0)),
        bottom: Math.max(...row.tokens.map(({ y1 }) => y1)),
      };
    });
    return { page, heads, rows };
  });
}

/** `Net amount | Freight | Tax | Total`: the head of the document's foot, that names little but sums. */
function isHeadOfSums(parts: readonly Segment[] = []): boolean {
  if (parts.length < 3 || parts.some(({ text }) => /\d/.test(text))) return false;
  return 2 * parts.filter(({ tokens }) => kindOfPart(tokens, false) !== null).length > parts.length;
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

/** A price may be for a hundred or a thousand pieces (EN 16931, BT-149); all printed with cents, or a lost sign looks alike. */
function isPerHundreds({ quantity, price, total }: Product): boolean {
  if (quantity.fractionDigits > 0 || price.fractionDigits < 2 || total.fractionDigits < 2) return false;
  const full = Math.abs(quantity.value * price.value);
  return [100, 1000].some((base) => Math.abs(full / base - Math.abs(total.value)) <= 0.006);
}

/** A product as it is, or less one of these percentages. */
export function isDiscounted(product: Product, percents: readonly number[]): boolean {
  if (isProduct(product) || isPerHundreds(product)) return true;
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
