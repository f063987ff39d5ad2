import { EngineFailed } from '../../domain/failures.ts';
import type { Box } from '../../domain/geometry.ts';
import type { Word } from '../../domain/reading.ts';

/** Levels of tesseract's TSV: 1 is the page, 5 a word; the columns are level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const pageLevel = '1';
const wordLevel = '5';

/**
 * Words from the table that tesseract and tesseract.js both print, boxes in fractions of the image.
 *
 * @throws EngineFailed when the table names no page.
 */
export function wordsOfTsv(tsv: string): Word[] {
  const rows = tsv.split('\n').map((row) => row.split('\t'));
  const page = rows.find((row) => row[0] === pageLevel);
  const [width, height] = [Number(page?.[8]), Number(page?.[9])];
  if (!(width > 0 && height > 0)) throw new EngineFailed('OCR_OUTPUT', 'the OCR engine described no page');
  const lines = new Map<string, number>();
  const words: Word[] = [];
  for (const row of rows) {
    const text = (row[11] ?? '').trim();
    if (row[0] !== wordLevel || text === '') continue;
    const lineKey = row.slice(1, 5).join('.');
    const line = lines.get(lineKey) ?? lines.size;
    lines.set(lineKey, line);
    words.push({ text, box: boxOf(row, { width, height }), confidence: confidenceOf(row[10]), line });
  }
  return words;
}

function boxOf(row: readonly string[], page: { width: number; height: number }): Box {
  const [x = 0, y = 0, width = 0, height = 0] = row.slice(6, 10).map(Number);
  // A speck at the very edge has no width of its own: it gets the last pixel.
  const left = Math.min(x, page.width - 1);
  const top = Math.min(y, page.height - 1);
  return [
    left / page.width,
    top / page.height,
    (left + Math.max(1, width)) / page.width,
    (top + Math.max(1, height)) / page.height,
  ];
}

function confidenceOf(percent: string | undefined): number {
  const value = Number(percent) / 100;
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
}
