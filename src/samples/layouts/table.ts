import { bodySize, grey, type Canvas, type Colour } from '../canvas.ts';
import type { Paper, Row } from '../paper.ts';
import { printAmount, printPercent, printQuantity } from '../print.ts';
import { wordsOf } from '../words.ts';

/** How the table of a layout looks. Positions are in points. */
interface TableStyle {
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  readonly header: { readonly fill: Colour | null; readonly colour: Colour };
  readonly stripe: Colour | null;
  readonly rule: Colour | null;
  /** Lines between columns too. */
  readonly isGrid: boolean;
  readonly withCodes: boolean;
}
interface Column {
  readonly title: string;
  /** Where the text stands: the left edge, or the right edge of numbers. */
  readonly x: number;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row, index: number) => string;
}
interface TableRequest {
  readonly paper: Paper;
  readonly style: TableStyle;
  readonly top: number;
  /** Where the table begins on the pages after the first. */
  readonly nextTop: number;
  readonly bottom: number;
}

/** Draws the rows, on more pages where they need it, the head repeated. Answers where the table ends. */
export function drawTable(canvas: Canvas, request: TableRequest): number {
  const { paper, style, top, nextTop, bottom } = request;
  const columns = columnsOf(paper, style);
  const firstLine = top + style.rowHeight;
  drawHead(canvas, { columns, style, top });
  let y = firstLine;
  let pageTop = top;
  for (const [index, row] of paper.rows.entries()) {
    if (y + style.rowHeight > bottom) {
      closeGrid(canvas, { columns, style, top: pageTop, end: y });
      canvas.addPage();
      drawHead(canvas, { columns, style, top: nextTop });
      y = nextTop + style.rowHeight;
      pageTop = nextTop;
    }
    drawRow(canvas, { columns, style, row, index, top: y });
    y += style.rowHeight;
  }
  closeGrid(canvas, { columns, style, top: pageTop, end: y });
  return y;
}

function columnsOf({ language }: Paper, { left, right, withCodes }: TableStyle): Column[] {
  const words = wordsOf[language];
  const code: Column = { title: 'Art.', x: left + 30, align: 'left', cell: (row) => row.code };
  return [
    { title: words.position, x: left + 6, align: 'left', cell: (_, index) => String(index + 1) },
    ...(withCodes ? [code] : []),
    {
      title: words.description,
      x: left + (withCodes ? 84 : 34),
      align: 'left',
      cell: (row) => row.description,
    },
    { title: words.quantity, x: right - 188, align: 'right', cell: (row) => printQuantity(row, language) },
    {
      title: words.unitPrice,
      x: right - 112,
      align: 'right',
      cell: (row) => printAmount(row.unitPriceCents, language),
    },
    {
      title: words.taxRate,
      x: right - 72,
      align: 'right',
      cell: (row) => printPercent(row.taxPercent, language),
    },
    {
      title: words.amount,
      x: right - 6,
      align: 'right',
      cell: (row) => printAmount(row.totalCents, language),
    },
  ];
}

function drawHead(
  canvas: Canvas,
  request: { columns: readonly Column[]; style: TableStyle; top: number },
): void {
  const { columns, style, top } = request;
  const { left, right, rowHeight, header } = style;
  if (header.fill) canvas.box([left, top, right - left, rowHeight], { fill: header.fill });
  else canvas.line([left, top + rowHeight], [right, top + rowHeight], { width: 1 });
  const y = baseline(top, rowHeight);
  for (const { title, x, align } of columns) {
    canvas.text(title, { x, y, align, size: 8.5, bold: true, colour: header.colour });
  }
}

function drawRow(
  canvas: Canvas,
  request: { columns: readonly Column[]; style: TableStyle; row: Row; index: number; top: number },
): void {
  const { columns, style, row, index, top } = request;
  const { left, right, rowHeight, stripe, rule } = style;
  if (stripe && index % 2 === 1) canvas.box([left, top, right - left, rowHeight], { fill: stripe });
  if (rule) canvas.line([left, top + rowHeight], [right, top + rowHeight], { colour: rule, width: 0.4 });
  for (const { x, align, cell } of columns) {
    canvas.text(cell(row, index), { x, y: baseline(top, rowHeight), align, size: bodySize - 0.5 });
  }
}

/** The frame and the lines between columns, where the layout has them. */
function closeGrid(
  canvas: Canvas,
  request: { columns: readonly Column[]; style: TableStyle; top: number; end: number },
): void {
  const { columns, style, top, end } = request;
  const { left, right, isGrid } = style;
  if (!isGrid) return;
  canvas.box([left, top, right - left, end - top], { border: grey, borderWidth: 0.7 });
  for (const [index, { x, align }] of columns.entries()) {
    // A line stands left of a text column, and right of a number column but the last.
    const isLast = index === columns.length - 1;
    const isBeside = align === 'right' ? !isLast : index > 0;
    const at = align === 'right' ? x + 5 : x - 5;
    if (isBeside) canvas.line([at, top], [at, end], { colour: grey, width: 0.4 });
    const isBeforeNumbers = align === 'left' && columns[index + 1]?.align === 'right';
    if (isBeforeNumbers) canvas.line([right - 245, top], [right - 245, end], { colour: grey, width: 0.4 });
  }
}

const baseline = (top: number, rowHeight: number): number => top + rowHeight / 2 + 3.2;
