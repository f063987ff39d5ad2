import type { Row, Token } from '../page/pageText.ts';
import { frameOf, type Frame } from '../page/frame.ts';
import type { Label } from './labels.ts';
import { lexicon } from './lexicon/index.ts';

interface LabelledRow {
  readonly row: Row;
  readonly labels: readonly Label[];
}
interface Part {
  readonly first: number;
  readonly last: number;
  readonly key: string;
  readonly frame: Frame;
}

const mostWords = 3;
/** How far two rows of one label are apart at most, in heights of the line. */
const widestGap = 0.9;
const sameSize = 1.5;

/** All labels, where `Invoice` above `Number` in one column is one label that stands in the lower row. */
export function joinedAcrossRows(found: readonly LabelledRow[]): Label[] {
  const parts = found.map(({ row }) => partsOf(row.tokens));
  const joined: Label[] = [];
  const used = new Set<Label>();
  for (const [index, { row, labels }] of found.entries()) {
    const next = found[index + 1];
    if (!next) continue;
    const lastNumber = row.tokens.findLastIndex(({ text }) => /\d/.test(text));
    for (const upper of parts[index] ?? []) {
      // A value behind it belongs to the upper word: that is a label of its own.
      if (lastNumber > upper.last) continue;
      // So it is when it ends in a colon: its value may have no digit.
      if (row.tokens[upper.last]?.text.endsWith(':')) continue;
      const lower = (parts[index + 1] ?? []).find((part) => isUnder(upper, part));
      const meanings = lower && lexicon.meanings.get(upper.key + lower.key);
      if (!lower || !meanings) continue;
      for (const label of labels) if (isWithin(label, upper)) used.add(label);
      for (const label of next.labels) if (isWithin(label, lower)) used.add(label);
      const frame = frameOf([upper.frame, lower.frame]);
      joined.push({
        page: row.page,
        row: next.row.index,
        first: lower.first,
        last: lower.last,
        meanings,
        ...frame,
      });
    }
  }
  const kept = found.flatMap(({ labels }) => labels.filter((label) => !used.has(label)));
  return joined.length === 0
    ? kept
    : [...kept, ...joined].toSorted((left, right) => left.row - right.row || left.first - right.first);
}

const isWithin = (label: Label, part: Part): boolean => label.first >= part.first && label.last <= part.last;

/** The parts of a row that wide gaps set apart, if they are short and hold words. */
function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before && token && token.x0 - before.x1 <= 0.9 * (token.y1 - token.y0)) continue;
    const own = tokens.slice(first, at);
    const key = own.map((word) => word.key).join('');
    if (
      own.length <= mostWords &&
      /^[^\d]+$/.test(key) &&
      !own.some(({ text }) => text.endsWith(':') && own.at(-1)?.text !== text)
    )
      parts.push({ first, last: at - 1, key, frame: frameOf(own) });
    first = at;
  }
  return parts;
}

function isUnder(upper: Part, lower: Part): boolean {
  const [above, below] = [upper.frame, lower.frame];
  const height = Math.min(above.y1 - above.y0, below.y1 - below.y0);
  const isOfSize = Math.max(above.y1 - above.y0, below.y1 - below.y0) < sameSize * height;
  const overlap = Math.min(above.x1, below.x1) - Math.max(above.x0, below.x0);
  const isNear = below.y0 - above.y1 < widestGap * height && below.y0 > above.y0;
  return isOfSize && isNear && overlap > 0.4 * Math.min(above.x1 - above.x0, below.x1 - below.x0);
}
