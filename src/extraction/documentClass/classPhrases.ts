import type { DocumentType } from '../../domain/document.ts';
import { areSure } from '../features/labelsInRow.ts';
import { nearestWord } from '../features/nearestWord.ts';
import type { PageText, Row, Segment, Token } from '../page/pageText.ts';
import { compoundTitle } from './compoundTitle.ts';
import { classWords } from './words/index.ts';
import { cueWords, type Cue } from './words/cues.ts';

/** A title of a class on a page, with how much it stands out as one (0..1). */
export interface TitleHit {
  readonly type: DocumentType;
  readonly key: string;
  readonly prominence: number;
  readonly page: number;
}

export interface ClassPhrases {
  readonly titles: readonly TitleHit[];
  /** The different words that go with each class. */
  readonly companions: ReadonlyMap<DocumentType, ReadonlySet<string>>;
  readonly cues: ReadonlyMap<Cue, ReadonlySet<string>>;
}

/** Later pages of a long document say nothing new about its class. */
const pagesRead = 6;

/**
 * All phrases of the pages that speak for a class; the longest wins where titles lie in one another. In the rows that head
 * columns there is no title.
 */
export function classPhrases(
  pages: readonly PageText[],
  columns: ReadonlySet<Row> = new Set(),
): ClassPhrases {
  const titles: TitleHit[] = [];
  const companions = new Map<DocumentType, Set<string>>();
  const cues = new Map<Cue, Set<string>>();
  for (const page of pages.slice(0, pagesRead)) {
    const median = medianHeight(page);
    for (const segment of page.segments) {
      const row = page.rows[segment.row];
      for (let first = 0; first < segment.tokens.length; first++) {
        let key = '';
        let taken = 0;
        for (let count = 1; count <= classWords.longest && first + count <= segment.tokens.length; count++) {
          const own = segment.tokens[first + count - 1]?.key ?? '';
          key += own;
          if (own === '') continue;
          for (const type of classWords.companions.get(key) ?? []) put(companions, type, key);
          for (const cue of cueWords.get(key) ?? []) put(cues, cue, key);
          if (titleKey(segment.tokens.slice(first, first + count), page) !== null) taken = count;
        }
        if (taken === 0 || (row !== undefined && columns.has(row))) continue;
        const name = titleKey(segment.tokens.slice(first, first + taken), page) ?? '';
        const prominence = prominenceOf({ segment, first, count: taken, page, median });
        for (const { type, strength } of classWords.titles.get(name) ?? [])
          titles.push({ type, key: name, prominence: strength * prominence, page: page.page });
        first += taken - 1;
      }
    }
  }
  return { titles, companions, cues };
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join('');

function put<Key>(sets: Map<Key, Set<string>>, key: Key, word: string): void {
  const set = sets.get(key);
  if (set) set.add(word);
  else sets.set(key, new Set([word]));
}

/**
 * The title that the words are, or that a compound ends with; on recognised pages also with damaged letters. A phrase that is
 * no title for all that it holds one is taken too, so that none is found in it.
 */
function titleKey(tokens: readonly Token[], { isOcr }: PageText): string | null {
  const key = keyOf(tokens);
  if (classWords.titles.has(key) || classWords.noTitles.has(key)) return key;
  const compound = tokens.length === 1 ? compoundTitle(key) : null;
  if (compound !== null || !isOcr || key.length < 7) return compound;
  const near = nearestWord(key);
  // `Credits` heads a column: a plural is no damaged title, nor is a word that recognition is sure of.
  if (!near || key === `${near.word}s` || (near.edits >= 1 && areSure(tokens))) return null;
  return classWords.titles.has(near.word) ? near.word : null;
}

/** A title stands high, is large and has its line for itself; the same word in a sentence says little. */
function prominenceOf({
  segment,
  first,
  count,
  page,
  median,
}: {
  segment: Segment;
  first: number;
  count: number;
  page: PageText;
  median: number;
}): number {
  const token = segment.tokens[first];
  if (!token) return 0;
  const y = token.y0 / page.heightPt;
  const place = page.page > 1 ? 0.25 : y < 0.2 ? 1 : y < 0.35 ? 0.9 : y < 0.5 ? 0.6 : 0.35;
  const size = Math.min(2, Math.max(0.8, (token.y1 - token.y0) / median)) / 2;
  const after = segment.tokens[first + count];
  const words = segment.tokens.filter(({ key }) => key !== '').length;
  // `Invoice No. 4711` and `Rechnung # 12` are headings with a number.
  const isNumbered = first === 0 && after !== undefined && /^(?:\(|#|n[or°]?\b|\d|:|-|–)/i.test(after.text);
  const alone = count >= words ? 1 : isNumbered ? 0.75 : count / words > 0.4 ? 0.5 : 0.12;
  return place * size * alone;
}

function medianHeight(page: PageText): number {
  const heights = page.rows
    .flatMap(({ tokens }) => tokens.map(({ y0, y1 }) => y1 - y0))
    .toSorted((left, right) => left - right);
  return Math.max(1, heights[Math.floor(heights.length / 2)] ?? 1);
}
