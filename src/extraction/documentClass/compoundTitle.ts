import { classWords } from './words/index.ts';

/** Words of Germanic languages that name a document, as the last part of a compound. */
const heads =
  /(?:vertrag|rechnung|lieferschein|quittung|factuur|overeenkomst|contract|faktura|avtal|avtale|aftale|kontrakt)$/;
/** `Abrechnung`, `Berechnung`: here it is a verb's prefix that goes before. `Gewinn- und Verlustrechnung` charges nobody. */
const noBill =
  /(?:ab|be|ver|auf|an|hoch|um|verlust|erfolgs|ergebnis|plan|kapitalfluss|geldfluss|wirtschaftlichkeits)rechnung$/;
const shortestFirstPart = 3;

/**
 * The known title that a compound ends with, the longest: the last part of a compound says what it is, and a
 * `Gewerbemietvertrag` is a `Mietvertrag`. Null for any other word.
 */
export function compoundTitle(key: string): string | null {
  if (!heads.test(key) || noBill.test(key)) return null;
  for (let start = shortestFirstPart; start < key.length; start++) {
    const end = key.slice(start);
    if (heads.test(end) && classWords.titles.has(end)) return end;
  }
  return null;
}
