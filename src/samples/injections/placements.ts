import { a4, black, white, type Canvas, type Colour } from '../canvas.ts';
import type { Paper } from '../paper.ts';
import {
  addAnnotation,
  addAttachment,
  addFormField,
  drawClipped,
  drawHomoglyphs,
  drawInHiddenLayer,
  drawInvisible,
  drawTransparent,
} from './pdfTricks.ts';

/** Where an injected text goes: into what the document says before it is drawn, or onto the drawing. */
export interface Placement {
  readonly spoil?: (paper: Paper, lines: readonly string[]) => Paper;
  readonly draw?: (canvas: Canvas, lines: readonly string[]) => void | Promise<void>;
  /** Can a person see it on the page? */
  readonly isVisible: boolean;
}

const foot = { x: 62, y: 600 };

const written =
  (style: { x?: number; y?: number; size?: number; colour?: Colour; step?: number }) =>
  (canvas: Canvas, lines: readonly string[]): void => {
    const { x = foot.x, y = foot.y, size = 8.5, colour = black, step = 12 } = style;
    for (const [row, line] of lines.entries()) canvas.text(line, { x, y: y + row * step, size, colour });
  };

export const placements = {
  paragraph: { isVisible: true, draw: written({}) },
  head: { isVisible: true, draw: written({ y: 24, size: 7.5, step: 9 }) },
  footer: { isVisible: true, draw: written({ y: 815, size: 6.5, step: 8 }) },
  large: { isVisible: true, draw: written({ y: 560, size: 12, step: 18 }) },
  sums: {
    isVisible: true,
    draw: (canvas, lines) => {
      for (const [row, line] of lines.entries())
        canvas.text(line, { x: a4.width - 52, y: 640 + row * 15, align: 'right', size: 10, bold: true });
    },
  },
  secondPage: {
    isVisible: true,
    draw: (canvas, lines) => {
      canvas.addPage();
      written({ y: 90 })(canvas, lines);
    },
  },
  pale: { isVisible: true, draw: written({ colour: [0.9, 0.9, 0.9] }) },
  rowDescription: {
    isVisible: true,
    spoil: (paper, lines) => {
      const rows = paper.rows.map((row, at) => (at === 1 ? { ...row, description: lines.join(' ') } : row));
      return { ...paper, rows };
    },
  },
  tagline: {
    isVisible: true,
    spoil: (paper, lines) => ({ ...paper, issuer: { ...paper.issuer, tagline: lines.join(' ') } }),
  },
  register: {
    isVisible: true,
    spoil: (paper, lines) => ({ ...paper, issuer: { ...paper.issuer, register: lines.join(' ') } }),
  },
  recipientStreet: {
    isVisible: true,
    spoil: (paper, lines) => ({ ...paper, recipient: { ...paper.recipient, street: lines.join(' ') } }),
  },
  white: { isVisible: false, draw: written({ colour: white }) },
  nearlyWhite: { isVisible: false, draw: written({ colour: [0.995, 0.995, 0.995] }) },
  tiny: { isVisible: false, draw: written({ size: 0.6, step: 0.8 }) },
  offPage: { isVisible: false, draw: written({ x: 62, y: 1200 }) },
  leftOfPage: { isVisible: false, draw: written({ x: -900, y: 400 }) },
  covered: {
    isVisible: false,
    draw: (canvas, lines) => {
      written({})(canvas, lines);
      canvas.box([foot.x - 4, foot.y - 12, 480, 12 * lines.length + 8], { fill: white });
    },
  },
  invisible: { isVisible: false, draw: (canvas, lines) => drawInvisible(canvas, { lines, ...foot }) },
  transparent: { isVisible: false, draw: (canvas, lines) => drawTransparent(canvas, { lines, ...foot }) },
  clipped: { isVisible: false, draw: (canvas, lines) => drawClipped(canvas, { lines, ...foot }) },
  hiddenLayer: { isVisible: false, draw: (canvas, lines) => drawInHiddenLayer(canvas, { lines, ...foot }) },
  homoglyphs: { isVisible: true, draw: (canvas, lines) => drawHomoglyphs(canvas, { lines, ...foot }) },
  note: { isVisible: false, draw: (canvas, lines) => addAnnotation(canvas, { lines, ...foot }, 'Text') },
  freeText: {
    isVisible: true,
    draw: (canvas, lines) => addAnnotation(canvas, { lines, ...foot }, 'FreeText'),
  },
  formField: { isVisible: true, draw: (canvas, lines) => addFormField(canvas, { lines, ...foot }) },
  attachment: { isVisible: false, draw: (canvas, lines) => addAttachment(canvas, lines) },
  metadata: {
    isVisible: false,
    draw: ({ document }, lines) => {
      document.setSubject(lines.join(' '));
      document.setKeywords([...lines]);
    },
  },
} as const satisfies Record<string, Placement>;
export type PlacementName = keyof typeof placements;
