import { lineHeight, type Flow } from './flow.ts';
import type { Scene } from './scene.ts';
import type { Align } from './sheet.ts';

export interface TableColumn {
  readonly header: string;
  readonly align: Align;
  /** Share of the width. */
  readonly share: number;
  /** Long texts go on in the next line; one column of a table does. */
  readonly wraps?: boolean;
}
export interface TableRow {
  readonly cells: readonly string[];
  /** Lines under the text of the column that wraps. */
  readonly details?: readonly string[];
  readonly bold?: boolean;
}
export interface TableLook {
  readonly rules: 'none' | 'head' | 'rows' | 'grid';
  readonly boldHead: boolean;
  readonly padding: number;
  readonly headSize: number;
}
export interface TableBreaks {
  /** What stands under the last row of a page before row `index`, and above the first row of the next. */
  readonly carried?: (index: number) => TableRow;
  readonly brought?: (index: number) => TableRow;
}

interface Frame {
  readonly scene: Scene;
  readonly flow: Flow;
  readonly columns: readonly TableColumn[];
  readonly look: TableLook;
}

/** The rows below their head, over as many pages as they need; the head stands again on each page. */
export function drawTable(frame: Frame, rows: readonly TableRow[], breaks: TableBreaks = {}): void {
  const { flow, scene } = frame;
  flow.need(4 * lineHeight(scene));
  drawHead(frame);
  rows.forEach((row, index) => {
    const lines = linesOf(frame, row);
    const height = heightOf(frame, lines);
    const reserve = breaks.carried ? 2.5 * lineHeight(scene) : 0;
    if (!flow.fits(height + reserve)) {
      if (breaks.carried) drawRow(frame, linesOf(frame, breaks.carried(index)), true);
      flow.breakPage();
      drawHead(frame);
      if (breaks.brought) drawRow(frame, linesOf(frame, breaks.brought(index)), true);
    }
    drawRow(frame, lines, row.bold ?? false);
  });
  if (frame.look.rules !== 'none') rule(frame, flow.y + 3);
  flow.y += 4;
}

const heightOf = ({ scene, look }: Frame, lines: readonly (readonly string[])[]): number =>
  Math.max(...lines.map((cell) => cell.length)) * lineHeight(scene) + look.padding;

/** The columns as wide as their texts need, with some air; the one that wraps takes what is left. */
export function fitColumns(
  scene: Scene,
  { columns, rows, width }: { columns: readonly TableColumn[]; rows: readonly TableRow[]; width: number },
): TableColumn[] {
  const air = scene.random.integer({ min: 6, max: 22 });
  const needs = columns.map((column, index) => {
    const heads = column.header.split(' ').map((word) => scene.sheet.widthOf(word, { bold: true }));
    const cells = column.wraps ? [] : rows.map((row) => scene.sheet.widthOf(row.cells[index] ?? ''));
    return Math.max(...heads, ...cells) + air;
  });
  const rest = width - needs.reduce((sum, need, index) => sum + (columns[index]?.wraps ? 0 : need), 0);
  return columns.map((column, index) => ({
    ...column,
    share: column.wraps ? Math.max(rest, width * 0.2) : (needs[index] ?? 1),
  }));
}

/** Each cell as its lines. */
function linesOf({ scene, columns, flow }: Frame, row: TableRow): string[][] {
  return columns.map((column, index) => {
    const text = row.cells[index] ?? '';
    if (!column.wraps) return [text];
    const width = widthOf(columns, index, flow.width) - 6;
    return [text, ...(row.details ?? [])].flatMap((part) =>
      scene.sheet.wrap(part, width, { bold: row.bold ?? false }),
    );
  });
}

function widthOf(columns: readonly TableColumn[], index: number, width: number): number {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return (width * (columns[index]?.share ?? 0)) / whole;
}

function drawHead(frame: Frame): void {
  const { scene, columns, flow, look } = frame;
  const { headSize: size, boldHead: bold } = look;
  const lines = columns.map((column, index) =>
    scene.sheet.wrap(column.header, widthOf(columns, index, flow.width) - 2, { size, bold }),
  );
  if (look.rules === 'grid' || look.rules === 'rows') rule(frame, flow.y + 2);
  drawCells(frame, lines, { size, bold });
  if (look.rules !== 'none') rule(frame, flow.y + 3);
  flow.y += 2 + look.padding / 2;
}

function drawRow(frame: Frame, lines: readonly (readonly string[])[], bold: boolean): void {
  drawCells(frame, lines, { size: frame.scene.sheet.size, bold });
  if (frame.look.rules === 'rows' || frame.look.rules === 'grid') rule(frame, frame.flow.y + 3);
  frame.flow.y += frame.look.padding;
}

function drawCells(
  { scene, columns, flow }: Frame,
  lines: readonly (readonly string[])[],
  style: { size: number; bold: boolean },
): void {
  const step = lineHeight(scene, style.size);
  let x = flow.x;
  columns.forEach((column, index) => {
    const width = widthOf(columns, index, flow.width);
    const at = x + { left: 2, centre: width / 2, right: width - 3 }[column.align];
    (lines[index] ?? []).forEach((text, row) =>
      scene.sheet.text(text, { x: at, y: flow.y + (row + 1) * step, align: column.align, ...style }),
    );
    x += width;
  });
  flow.y += step * Math.max(...lines.map((cell) => cell.length));
}

function rule({ scene, flow }: Frame, y: number): void {
  scene.sheet.line(flow.x, y, flow.x + flow.width, y);
}
