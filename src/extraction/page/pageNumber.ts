import { textOf, type PageText } from './pageText.ts';
import { fold } from '../text/fold.ts';

/** `Page 2 of 3`; `total` is null where only `Page 2` is printed. */
export interface PageNumber {
  readonly current: number;
  readonly total: number | null;
}

const words =
  'page|pages|pg|seite|blatt|pagina|pag|hoja|folha|foglio|side|sida|sivu|strona|str|strana|blad|oldal|folio';
const ofTotal = new RegExp(
  `(?:^|[^a-z])(?:${words})\\b\\.?(?: ?nr\\.?| ?no\\.?| ?n)?\\s*:?\\s*(\\d{1,3})\\s*(?:/|of|von|de|van|di|sur|av|af|z|ze|\\|)\\s*(\\d{1,3})(?!\\d)`,
);
const alone = new RegExp(`^\\W*(?:${words})\\b\\.?\\s*:?\\s*(\\d{1,3})\\W*$`);
const bare = /^\W*(\d{1,3})\s*(?:\/|of|von|sur)\s*(\d{1,3})\W*$/;

/** The number that the page gives itself at its head or foot, or anywhere in words; null when it gives none. */
export function pageNumberOf(page: PageText): PageNumber | null {
  for (const { row, text, tokens } of page.segments) {
    const folded = fold(text);
    const y = (tokens[0]?.y0 ?? 0) / page.heightPt;
    const atEdge = y < 0.12 || y > 0.88;
    const whole = fold(textOf(page.rows[row]?.tokens ?? tokens));
    const match = ofTotal.exec(folded) ?? ofTotal.exec(whole) ?? (atEdge ? bare.exec(folded) : null);
    if (match) {
      const [current, total] = [Number(match[1]), Number(match[2])];
      if (current >= 1 && current <= total) return { current, total };
    }
    const single = atEdge ? alone.exec(folded) : null;
    if (single) return { current: Number(single[1]), total: null };
  }
  return null;
}
