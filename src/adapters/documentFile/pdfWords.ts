import type { Box } from '../../domain/geometry.ts';
import type { Word } from '../../domain/reading.ts';
import { advanceOf } from './advance.ts';

type Point = readonly [number, number];

/** A run of text on a page: where its baseline starts and ends, and the points above and below its start; in fractions. */
export interface PlacedText {
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
  readonly top: Point;
  readonly bottom: Point;
  /** Width of the page divided by its height: fractions of both are comparable only with it. */
  readonly aspect: number;
}

/** A piece without white space, on its way to be a word. Lengths are in page heights. */
interface Piece {
  text: string;
  box: Box;
  readonly upright: boolean;
  readonly baseline: number;
  readonly height: number;
  readonly start: Point;
  end: Point;
  readonly aspect: number;
}

/** Pieces closer than this part of their height belong to one word; a space in print is about a quarter. */
const joinGap = 0.13;
/** Baselines that differ by less than this part of the smaller height are one line. */
const sameLine = 0.4;

/** Words in reading order (lines from top to bottom, each from left to right) from the text runs of a page. */
export function wordsOf(runs: readonly PlacedText[]): Word[] {
  const pieces = joinPieces(runs.flatMap(piecesOf)).filter(isOnPage);
  const upright = linesOf(pieces.filter((piece) => piece.upright));
  // Text along another direction (a stamp, a margin) reads after the page's lines, each piece a line of its own.
  const turned = pieces.filter((piece) => !piece.upright).map((piece) => [piece]);
  return [...upright, ...turned].flatMap((line, index) => line.map((piece) => wordOf(piece, index)));
}

function piecesOf(run: PlacedText): (Piece | 'space')[] {
  const total = advanceOf(run.text);
  const pieces: (Piece | 'space')[] = [];
  let before = 0;
  for (const part of run.text.split(/(\s+)/)) {
    const advance = advanceOf(part);
    if (part.trim() === '') {
      if (part !== '') pieces.push('space');
    } else {
      pieces.push(pieceOf(run, part, before / total, (before + advance) / total));
    }
    before += advance;
  }
  return pieces.length === 0 ? ['space'] : pieces;
}

function pieceOf(run: PlacedText, text: string, from: number, to: number): Piece {
  const at = (share: number): Point => [
    run.start[0] + (run.end[0] - run.start[0]) * share,
    run.start[1] + (run.end[1] - run.start[1]) * share,
  ];
  const [start, end] = [at(from), at(to)];
  const corners = [start, end].flatMap((point) => [
    [point[0] + run.top[0] - run.start[0], point[1] + run.top[1] - run.start[1]] as const,
    [point[0] + run.bottom[0] - run.start[0], point[1] + run.bottom[1] - run.start[1]] as const,
  ]);
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  const dx = (run.end[0] - run.start[0]) * run.aspect;
  const dy = run.end[1] - run.start[1];
  return {
    text,
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    upright: dx > 0 && Math.abs(dy) < dx * 0.3,
    baseline: start[1],
    height: Math.hypot((run.top[0] - run.bottom[0]) * run.aspect, run.top[1] - run.bottom[1]),
    start,
    end,
    aspect: run.aspect,
  };
}

/** Producers place single letters and kerned parts as runs of their own: neighbours without a gap are one word. */
function joinPieces(pieces: readonly (Piece | 'space')[]): Piece[] {
  const joined: Piece[] = [];
  let previous: Piece | null = null;
  for (const piece of pieces) {
    if (piece === 'space') {
      previous = null;
    } else if (previous !== null && touches(previous, piece)) {
      previous.text += piece.text;
      previous.box = union(previous.box, piece.box);
      previous.end = piece.end;
    } else {
      previous = { ...piece };
      joined.push(previous);
    }
  }
  return joined;
}

function touches(left: Piece, right: Piece): boolean {
  const gapX = (right.start[0] - left.end[0]) * left.aspect;
  const gap = Math.hypot(gapX, right.start[1] - left.end[1]);
  const alike = Math.abs(left.height - right.height) < 0.3 * Math.max(left.height, right.height);
  return alike && gap < joinGap * left.height;
}

function union(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

function isOnPage({ box }: Piece): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return x > 0 && x < 1 && y > 0 && y < 1 && box[2] > box[0] && box[3] > box[1];
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.baseline - other.baseline)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const same =
      last !== undefined && piece.baseline - last.baseline < sameLine * Math.min(last.height, piece.height);
    if (same) line?.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((one, other) => one.box[0] - other.box[0]));
}

function wordOf(piece: Piece, line: number): Word {
  const [x0, y0, x1, y1] = piece.box;
  return { text: piece.text, box: [clamp(x0), clamp(y0), clamp(x1), clamp(y1)], confidence: 1, line };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
