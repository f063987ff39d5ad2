import type { PageText, Row, Token } from '../page/pageText.ts';
import { labelWords, longestLabel, type LabelKind, type LabelWord } from './labelWords.ts';

/** A label found on a page: the tokens `first..last` of a row. A label may announce several fields. */
export interface Label {
  readonly page: number;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly meanings: readonly LabelWord[];
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What a place needs to be related to labels: its tokens are `first..last` of a row. */
export interface Place {
  readonly page: number;
  readonly row: number;
  readonly first: number;
  readonly tokens: readonly Token[];
}

/** Finds labels, the longest first: in `Delivery date` there is no label `date`. */
export function findLabels(page: Pick<PageText, 'rows'>): Label[] {
  return page.rows.flatMap((row) => labelsOf(row).filter((label) => !isInBrackets(label, row)));
}

/** In `Net total (excl. VAT)` the words in brackets say more about the label; they are none. */
function isInBrackets({ first }: Label, { tokens }: Row): boolean {
  const before = tokens
    .slice(0, first + 1)
    .map(({ text }, at) => (at < first ? text : text.slice(0, 1)))
    .join(' ');
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function labelsOf(row: Row): Label[] {
  const labels: Label[] = [];
  for (let first = 0; first < row.tokens.length; first++) {
    const length = longestMatch(row.tokens, first);
    const tokens = row.tokens.slice(first, first + length);
    const key = tokens.map((token) => token.key).join('');
    if (length === 0 || (bareNumber.has(key) && isWithinText(row.tokens, first))) continue;
    const meanings = labelWords.get(key) ?? [];
    labels.push({
      page: row.page,
      row: row.index,
      first,
      last: first + length - 1,
      meanings,
      ...frameOf(tokens),
    });
    first += length - 1;
  }
  return labels;
}

/** `No.` alone announces the document's number; in `Registered in Wales No. 417` it announces something else. */
const bareNumber = new Set(['no', 'nr', 'number', 'nummer', 'numero', 'n°', '#']);
const documentWord = /(?:invoice|rechnung|facture|factuur|gutschrift|avoir|receipt|beleg|bon|note|bill)$/;

function isWithinText(tokens: readonly Token[], first: number): boolean {
  const [token, before] = [tokens[first], tokens[first - 1]];
  if (!token || !before || before.key === '' || documentWord.test(before.key)) return false;
  return token.x0 - before.x1 < 1.2 * (token.y1 - token.y0) && !/[:|,;]$/.test(before.text);
}

function longestMatch(tokens: readonly Token[], first: number): number {
  let key = '';
  let longest = 0;
  for (let length = 1; length <= longestLabel && first + length <= tokens.length; length++) {
    const [token, before] = [tokens[first + length - 1], tokens[first + length - 2]];
    // A label does not reach over a wide gap: `Date   Number` are two columns.
    if (!token || (length > 1 && before && token.x0 - before.x1 > 1.2 * (token.y1 - token.y0))) break;
    key += token.key;
    if (token.key !== '' && labelWords.has(key)) longest = length;
  }
  return longest;
}

export function frameOf(tokens: readonly Token[]): Pick<Label, 'x0' | 'y0' | 'x1' | 'y1'> {
  return {
    x0: Math.min(...tokens.map(({ x0 }) => x0)),
    y0: Math.min(...tokens.map(({ y0 }) => y0)),
    x1: Math.max(...tokens.map(({ x1 }) => x1)),
    y1: Math.max(...tokens.map(({ y1 }) => y1)),
  };
}

/** How a value stands to a label of its field: 0..1, the label's own strength times how near and how plainly it stands. */
export function labelSupport({
  place,
  kind,
  page,
  labels,
}: {
  place: Place;
  kind: LabelKind;
  page: PageText;
  labels: readonly Label[];
}): number {
  const here = labels.filter((label) => label.page === place.page);
  const beside = nearestBeside(place, here);
  const besideSupport = beside ? strengthOf(beside, kind) * besideFactor(beside, place, page) : 0;
  // A value that plainly belongs to the label at its left does not belong to the one above it.
  const isTaken = beside !== undefined && besideSupport === 0 && besideFactor(beside, place, page) > 0.6;
  const above = here.map((label) => {
    const strength = strengthOf(label, kind);
    return strength === 0 ? 0 : strength * aboveFactor(label, place, page, here);
  });
  return Math.max(besideSupport, (isTaken ? 0.25 : 1) * Math.max(0, ...above));
}

export function strengthOf(label: Label, kind: LabelKind): number {
  return label.meanings.find((meaning) => meaning.kind === kind)?.strength ?? 0;
}

function nearestBeside(place: Place, labels: readonly Label[]): Label | undefined {
  return labels.filter((label) => label.row === place.row && label.last < place.first).at(-1);
}

function besideFactor(label: Label, place: Place, page: PageText): number {
  const between = page.rows[place.row]?.tokens.slice(label.last + 1, place.first) ?? [];
  const words = between.filter(({ key }) => key !== '').length;
  const gapPt = frameOf(place.tokens).x0 - label.x1;
  const far = words === 0 && gapPt < page.widthPt * 0.4 ? 1 : 0.9;
  return Math.max(0.2, far * 0.93 ** words);
}

function aboveFactor(label: Label, place: Place, page: PageText, labels: readonly Label[]): number {
  const { x0, x1, y0 } = frameOf(place.tokens);
  const rows = place.row - label.row;
  const height = label.y1 - label.y0;
  const overlaps = Math.min(x1, label.x1) > Math.max(x0, label.x0);
  const aligned = overlaps || Math.abs(x0 - label.x0) < height || Math.abs(x1 - label.x1) < height;
  const gap = (y0 - label.y1) / height;
  if (rows < 1 || !aligned || gap > 4 || label.page !== place.page) return 0;
  // Something in the same column between the label and the value: the label speaks of that.
  const blockers = page.rows.slice(label.row + 1, place.row).flatMap(({ tokens }) => tokens);
  const blocked = blockers.some((token) => Math.min(x1, token.x1) > Math.max(x0, token.x0));
  const hasOwnValue = labels.some((other) => other !== label && other.row === label.row + 1 && blocked);
  return (blocked ? 0.45 : 0.95) * (hasOwnValue ? 0.7 : 1) * (gap > 2 ? 0.8 : 1);
}
