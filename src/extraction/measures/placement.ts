import { frameOf, type Place } from '../features/labels.ts';
import type { PageText } from '../page/pageText.ts';
import { confidenceOf } from '../page/pageText.ts';
import type { Features } from './features.ts';

/** What is the same for all places of one page, measured once. */
interface PageMeasure {
  readonly page: PageText;
  readonly index: number;
  readonly medianHeight: number;
  readonly highest: number;
  /** Bottom of the row before, by row. */
  readonly bottoms: readonly number[];
  readonly segmentOf: ReadonlyMap<string, { readonly size: number; readonly first: number }>;
}

/** Measures where a candidate stands: its place on the page and in its row, its size, how well it was read. */
export function placementMeasure(pages: readonly PageText[]): (place: Place) => Features {
  const measures = new Map(pages.map((page, index) => [page.page, measureOf(page, index)]));
  return (place) => {
    const measure = measures.get(place.page);
    return measure ? placementOf(place, measure, pages.length) : {};
  };
}

function measureOf(page: PageText, index: number): PageMeasure {
  const heights = page.rows
    .flatMap(({ tokens }) => tokens.map(({ y0, y1 }) => y1 - y0))
    .toSorted((a, b) => a - b);
  const medianHeight = Math.max(1, heights[Math.floor(heights.length / 2)] ?? 1);
  const bottoms = page.rows.map(({ tokens }) => Math.max(...tokens.map(({ y1 }) => y1)));
  const segmentOf = new Map(
    page.segments.flatMap(({ row, first, tokens }) =>
      tokens.map((_, at) => [`${row}/${first + at}`, { size: tokens.length, first }] as const),
    ),
  );
  return { page, index, medianHeight, highest: heights.at(-1) ?? 1, bottoms, segmentOf };
}

function placementOf(place: Place, measure: PageMeasure, pageCount: number): Features {
  const { page, index, medianHeight, bottoms } = measure;
  const { x0, x1, y0, y1 } = frameOf(place.tokens);
  const row = page.rows[place.row]?.tokens ?? [];
  const segment = measure.segmentOf.get(`${place.row}/${place.first}`);
  const last = place.first + place.tokens.length - 1;
  return {
    x0: x0 / page.widthPt,
    x1: x1 / page.widthPt,
    y: (y0 + y1) / 2 / page.heightPt,
    page: Math.min(5, index),
    lastPage: index === pageCount - 1 ? 1 : 0,
    pages: Math.min(8, pageCount),
    rowShare: place.row / Math.max(1, page.rows.length),
    rowsBefore: Math.min(30, place.row),
    height: Math.min(4, (y1 - y0) / medianHeight),
    rowTokens: Math.min(20, row.length),
    segmentTokens: Math.min(12, segment?.size ?? 1),
    segmentFirst: segment?.first === place.first ? 1 : 0,
    rowFirst: place.first === 0 ? 1 : 0,
    rowLast: last === row.length - 1 ? 1 : 0,
    spaceAbove: Math.min(6, Math.max(-1, (y0 - (bottoms[place.row - 1] ?? 0)) / medianHeight)),
    gapLeft: Math.min(20, (x0 - (row[place.first - 1]?.x1 ?? 0)) / medianHeight),
    narrow: page.widthPt / page.heightPt,
    recognised: page.isOcr ? 1 : 0,
    read: confidenceOf(place.tokens),
  };
}
