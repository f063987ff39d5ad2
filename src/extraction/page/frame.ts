import type { Token } from './pageText.ts';

/** The edges of a place on its page, in points. */
export interface Frame {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The smallest frame around all of them; it is empty (`x0 > x1`) when there are none. */
export function frameOf(tokens: readonly Pick<Token, 'x0' | 'y0' | 'x1' | 'y1'>[]): Frame {
  return {
    x0: Math.min(...tokens.map(({ x0 }) => x0)),
    y0: Math.min(...tokens.map(({ y0 }) => y0)),
    x1: Math.max(...tokens.map(({ x1 }) => x1)),
    y1: Math.max(...tokens.map(({ y1 }) => y1)),
  };
}
