import { PDFDocument, StandardFonts, rgb } from '@cantoo/pdf-lib';
import type { PDFFont, PDFPage } from '@cantoo/pdf-lib';

export type Colour = readonly [number, number, number];
export const black: Colour = [0.1, 0.1, 0.12];
export const grey: Colour = [0.42, 0.43, 0.46];
export const paleGrey: Colour = [0.8, 0.81, 0.83];
export const white: Colour = [1, 1, 1];

interface TextStyle {
  readonly x: number;
  /** Of the baseline, from the top of the page, in points. */
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
  /** Where `x` lies in the text. */
  readonly align?: 'left' | 'right' | 'centre';
}

/** Pages to draw on: points from the top left, the way a person describes a letter. */
export interface Canvas {
  readonly document: PDFDocument;
  readonly width: number;
  readonly height: number;
  readonly pages: () => number;
  /** What follows is drawn on this page, from 1. */
  turnTo(page: number): void;
  addPage(): void;
  text(text: string, style: TextStyle): void;
  widthOf(text: string, style: Pick<TextStyle, 'size' | 'bold'>): number;
  line(from: readonly [number, number], to: readonly [number, number], style?: LineStyle): void;
  /** `[x, y, width, height]` of the top left corner. */
  box(area: readonly [number, number, number, number], style: BoxStyle): void;
}
interface LineStyle {
  readonly colour?: Colour;
  readonly width?: number;
  readonly dashed?: boolean;
}
interface BoxStyle {
  readonly fill?: Colour;
  readonly border?: Colour;
  readonly borderWidth?: number;
}

export const a4 = { width: 595.28, height: 841.89 };
const families = {
  sans: [StandardFonts.Helvetica, StandardFonts.HelveticaBold],
  serif: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold],
  typewriter: [StandardFonts.Courier, StandardFonts.CourierBold],
} as const;

/** An empty document with its first page. It carries no clock: equal drawings give equal bytes. */
export async function createCanvas(options: {
  width: number;
  height: number;
  family: keyof typeof families;
}): Promise<Canvas> {
  const { width, height } = options;
  const document = await PDFDocument.create({ updateMetadata: false });
  const [regularName, boldName] = families[options.family];
  const regular = await document.embedFont(regularName);
  const bold = await document.embedFont(boldName);
  let current = document.addPage([width, height]);
  const fontOf = (style: Pick<TextStyle, 'bold'>): PDFFont => (style.bold === true ? bold : regular);
  return {
    document,
    width,
    height,
    pages: () => document.getPageCount(),
    turnTo(page) {
      current = document.getPage(page - 1);
    },
    addPage() {
      current = document.addPage([width, height]);
    },
    text: (text, style) => drawText(current, { text, style, font: fontOf(style) }),
    widthOf: (text, style) => fontOf(style).widthOfTextAtSize(text, style.size ?? bodySize),
    line([x0, y0], [x1, y1], { colour = black, width: thickness = 0.6, dashed = false } = {}) {
      const [start, end] = [
        { x: x0, y: height - y0 },
        { x: x1, y: height - y1 },
      ];
      current.drawLine({
        start,
        end,
        thickness,
        color: rgb(...colour),
        ...(dashed ? { dashArray: [2, 2] } : {}),
      });
    },
    box([x, y, boxWidth, boxHeight], { fill, border, borderWidth = 0.6 }) {
      current.drawRectangle({
        x,
        y: height - y - boxHeight,
        width: boxWidth,
        height: boxHeight,
        ...(fill ? { color: rgb(...fill) } : {}),
        ...(border ? { borderColor: rgb(...border), borderWidth } : {}),
      });
    },
  };
}

export const bodySize = 9.5;

function drawText(page: PDFPage, drawing: { text: string; style: TextStyle; font: PDFFont }): void {
  const { text, font, style } = drawing;
  const { size = bodySize, align = 'left', colour = black } = style;
  const shift = { left: 0, centre: 0.5, right: 1 }[align] * font.widthOfTextAtSize(text, size);
  page.drawText(text, {
    x: style.x - shift,
    y: page.getHeight() - style.y,
    size,
    font,
    color: rgb(...colour),
  });
}
