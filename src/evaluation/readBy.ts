import type { Reading } from '../domain/reading.ts';

/** What the words came from: `text-layer`, `tesseract`, …, several joined by `+`; null when there was nothing to read. */
export function readByOf({ pages }: Pick<Reading, 'pages'>): string | null {
  const sources = new Set(pages.map(({ source }) => source).filter((source) => source !== 'none'));
  return sources.size === 0 ? null : [...sources].toSorted().join('+');
}
