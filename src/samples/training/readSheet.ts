import type { PageReading, Word } from '../../domain/reading.ts';
import type { Sheet, SheetPage, TextMark } from './sheet.ts';
import { widthOf } from './glyphs.ts';

/** A word with its baseline, in points, before it is put in reading order. */
export interface SetWord {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  readonly size: number;
}

/** The pages as the reader of text layers reports them. */
export function readSheet(sheet: Sheet): PageReading[] {
  return sheet.pages.map((page, index) => ({
    page: index + 1,
    widthPt: sheet.width,
    heightPt: sheet.height,
    source: 'text-layer',
    grade: 'readable',
    words: linesOf(page).flatMap((line, number) => line.map((word) => wordOf(word, number, sheet))),
  }));
}

/** Words in lines from the top, each line from the left: baselines closer than 0.4 of the height are one line. */
export function linesOf(page: SheetPage): SetWord[][] {
  const words = page.texts.flatMap(wordsOfMark).toSorted((one, other) => one.baseline - other.baseline);
  const lines: SetWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (last && word.baseline - last.baseline < 0.4 * Math.min(last.size, word.size)) line?.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.toSorted((one, other) => one.x0 - other.x0));
}

function wordsOfMark(mark: TextMark): SetWord[] {
  const words: SetWord[] = [];
  let x = mark.x;
  for (const part of mark.text.split(/(\s+)/)) {
    const width = widthOf(part, mark);
    if (part.trim() !== '')
      words.push({ text: part, x0: x, x1: x + width, baseline: mark.y, size: mark.size });
    x += width;
  }
  return words;
}

function wordOf(word: SetWord, line: number, sheet: Sheet): Word {
  const box: Word['box'] = [
    clamp(word.x0 / sheet.width),
    clamp((word.baseline - 0.8 * word.size) / sheet.height),
    clamp(word.x1 / sheet.width),
    clamp((word.baseline + 0.2 * word.size) / sheet.height),
  ];
  return { text: word.text, box, confidence: 1, line };
}

export const clamp = (value: number): number => Math.min(1, Math.max(0, value));
