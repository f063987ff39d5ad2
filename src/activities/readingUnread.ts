import type { PageAnalysis } from '../adapters/documentFile/documentFile.ts';
import type { PageReading } from '../domain/reading.ts';
import { evenChance } from './readingGrade.ts';

/** So much print may stay without words: specks look like letters, and so do parts of pictures. */
const mostUnread = 0.06;
/** Words stand a little beside their ink: by up to so much of their height. */
const slack = 0.25;

/**
 * Whether a reading passed print over: an engine is sure of what it read, and does not tell what it took for no text. A guess
 * is no reading: two lines that are taken for one become a few odd letters.
 */
export function passedOverPrint(
  words: PageReading['words'],
  analysis: Pick<PageAnalysis, 'print'> | undefined,
): boolean {
  const print = analysis?.print ?? [];
  const sure = words.filter(({ confidence }) => confidence >= evenChance);
  const unread = print.filter(
    ([x, y]) =>
      !sure.some(({ box: [x0, y0, x1, y1] }) => {
        const near = slack * (y1 - y0);
        return x >= x0 - near && x <= x1 + near && y >= y0 - near && y <= y1 + near;
      }),
  );
  return unread.length > mostUnread * print.length;
}
