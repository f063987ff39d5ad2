import { widthOf, type Face } from './glyphs.ts';

export interface TextMark {
  readonly text: string;
  /** Left end of the baseline in points from the top left corner of the page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly face: Face;
}
/** A ruled line or a frame: `[x0, y0, x1, y1]` in points. */
export interface RuleMark {
  readonly kind: 'line' | 'frame';
  readonly at: readonly [number, number, number, number];
}
export interface SheetPage {
  readonly texts: TextMark[];
  readonly rules: RuleMark[];
}

export interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Where `x` lies in the text. */
  readonly align?: Align;
}
export type Align = 'left' | 'right' | 'centre';

/** Nothing is printed closer to the sides than this, in points. */
const edge = 4;

/** Pages as drawing commands, before anybody decides whether they become a PDF or a reading. */
export class Sheet {
  readonly pages: SheetPage[] = [{ texts: [], rules: [] }];
  readonly width: number;
  height: number;
  readonly face: Face;
  /** Size of the running text in points. */
  readonly size: number;
  private current = 0;

  constructor(options: { width: number; height: number; face: Face; size: number }) {
    this.width = options.width;
    this.height = options.height;
    this.face = options.face;
    this.size = options.size;
  }

  addPage(): void {
    this.pages.push({ texts: [], rules: [] });
    this.current = this.pages.length - 1;
  }

  /** What follows is drawn on this page, from 0. */
  turnTo(page: number): void {
    this.current = page;
  }

  /** The paper ends here: what a roll of a till does not use is cut off. */
  crop(height: number): void {
    this.height = height;
  }

  widthOf(text: string, style: { size?: number; bold?: boolean } = {}): number {
    return widthOf(text, { face: this.face, bold: style.bold ?? false, size: style.size ?? this.size });
  }

  /** A text that would leave the paper is moved onto it; one wider than the paper is set smaller. */
  text(text: string, style: TextStyle): void {
    if (text.trim() === '') return;
    const { bold = false, align = 'left' } = style;
    const asked = style.size ?? this.size;
    const room = this.width - 2 * edge;
    const size = asked * Math.min(1, room / this.widthOf(text, { size: asked, bold }));
    const width = this.widthOf(text, { size, bold });
    const x = style.x - { left: 0, centre: width / 2, right: width }[align];
    const inside = Math.min(Math.max(x, edge), this.width - edge - width);
    this.page().texts.push({ text, x: inside, y: style.y, width, size, bold, face: this.face });
  }

  line(x0: number, y0: number, x1: number, y1: number): void {
    this.page().rules.push({ kind: 'line', at: [x0, y0, x1, y1] });
  }

  frame(x0: number, y0: number, x1: number, y1: number): void {
    this.page().rules.push({ kind: 'frame', at: [x0, y0, x1, y1] });
  }

  /** The words in lines of at most this width; a word that is wider stands alone. */
  wrap(text: string, width: number, style: { size?: number; bold?: boolean } = {}): string[] {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && this.widthOf(`${last} ${word}`, style) <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  }

  private page(): SheetPage {
    const page = this.pages[this.current];
    if (!page) throw new RangeError(`page ${this.current} does not exist`);
    return page;
  }
}
