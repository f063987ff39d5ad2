import type { Scene } from './scene.ts';
import type { Align } from './sheet.ts';

/** An area to the right of `x`, `width` points wide, that starts with its first baseline below `y`. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
/** Draws into an area and says where it ended. */
export type Cell = (area: Area) => number;

export interface TextLine {
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

export const lineHeight = (scene: Scene, size = scene.sheet.size): number => size * scene.style.leading;

/** Lines below each other; what is too wide goes on in the next line. */
export function drawLines(
  scene: Scene,
  area: Area,
  lines: readonly TextLine[],
  align: Align = 'left',
): number {
  const x = area.x + { left: 0, centre: area.width / 2, right: area.width }[align];
  let y = area.y;
  for (const { text, size = scene.sheet.size, bold = false } of lines)
    for (const part of scene.sheet.wrap(text, area.width, { size, bold })) {
      y += lineHeight(scene, size);
      scene.sheet.text(part, { x, y, size, bold, align });
    }
  return y;
}

/** Cells beside each other, the widths as shares of the area. */
export function sideBySide(area: Area, cells: readonly (readonly [number, Cell])[]): number {
  const whole = cells.reduce((sum, [share]) => sum + share, 0);
  const gap = 14;
  let { x } = area;
  let bottom = area.y;
  for (const [share, cell] of cells) {
    const width = (area.width * share) / whole;
    bottom = Math.max(bottom, cell({ x, y: area.y, width: width - gap }));
    x += width;
  }
  return bottom;
}

/** The column of a document that grows downwards and goes on on further pages. */
export class Flow {
  y: number;
  readonly x: number;
  readonly width: number;
  private readonly bottom: number;
  private readonly scene: Scene;
  private readonly onPage: (flow: Flow) => void;

  /** `foot` points stay free at the bottom of each page; `onPage` draws what stands at the top of the next ones. */
  constructor(scene: Scene, options: { foot: number; onPage?: (flow: Flow) => void }) {
    const { sheet, style } = scene;
    this.scene = scene;
    this.x = style.margin;
    this.width = sheet.width - 2 * style.margin;
    this.y = style.margin * 0.8;
    this.bottom = sheet.height - options.foot;
    this.onPage = options.onPage ?? (() => undefined);
  }

  area(): Area {
    return { x: this.x, y: this.y, width: this.width };
  }

  fits(height: number): boolean {
    return this.y + height <= this.bottom;
  }

  breakPage(): void {
    this.scene.sheet.addPage();
    this.y = this.scene.style.margin * 0.8;
    this.onPage(this);
  }

  need(height: number): void {
    if (!this.fits(height)) this.breakPage();
  }

  gap(lines: number): void {
    this.y += lines * lineHeight(this.scene);
  }

  put(cell: Cell): void {
    this.y = cell(this.area());
  }

  /** A paragraph over the whole width. */
  paragraph(text: string, style: { size?: number; bold?: boolean; align?: Align } = {}): void {
    const size = style.size ?? this.scene.sheet.size;
    for (const part of this.scene.sheet.wrap(text, this.width, style)) {
      this.need(lineHeight(this.scene, size));
      this.put((area) => drawLines(this.scene, area, [{ text: part, ...style }], style.align ?? 'left'));
    }
  }
}
