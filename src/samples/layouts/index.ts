import type { Canvas } from '../canvas.ts';
import type { Paper } from '../paper.ts';
import { drawBand } from './band.ts';
import { drawGrid } from './grid.ts';
import { drawLetterhead } from './letterhead.ts';

/** The layouts of invoices and orders; every one takes every language. */
export const layouts = {
  letterhead: drawLetterhead,
  band: drawBand,
  grid: drawGrid,
} as const satisfies Record<string, (paper: Paper) => Promise<Canvas>>;
export type Layout = keyof typeof layouts;

export { drawTill } from './till.ts';
