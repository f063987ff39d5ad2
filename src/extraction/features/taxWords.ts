import type { Row } from '../page/pageText.ts';
import type { LabelKind, LabelMeaning } from './labelKinds.ts';
import type { Label } from './labels.ts';
import { lexicon } from './lexicon/index.ts';

const withoutTax = new Set(
  (
    'excl excluding exclusive exc ex without before net ohne netto exkl exklusive exklusiv ht htva hors horstaxes sans exclusief ' +
    'zonder sin neto senza escl esclusa escluso netta sem liquido bez utan exclvat exvat ekskl eks eksklusive uden uten exclusivo'
  ).split(' '),
);
const withTax = new Set(
  (
    'incl including inclusive gross inkl inklusive inklusiv einschl einschliesslich brutto ttc tvac toutes inclusief incluido incluidos ' +
    'ivato inclusa compresa incluso compreso incluida incluindo brutto bruto lordo vcetne vc inclvat incvat inkluderat'
  ).split(' '),
);
const sums: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'total',
  'totalAmount',
  'subtotal',
  'amountDue',
  'grossAmount',
  'premium',
]);
/** What a sum is besides, with and without tax. */
const kept: ReadonlySet<LabelKind> = new Set<LabelKind>(['lineTotal', 'premium']);
const mostWords = 4;

/**
 * A sum whose label goes on with `excl. VAT` or `(inkl. MwSt.)`, in words that the lexicon does not hold together: the
 * words say whether it is the net amount or the total.
 */
export function withTaxWords(label: Label, { tokens }: Row): Label {
  if (!label.meanings.some(({ kind }) => sums.has(kind))) return label;
  for (let at = label.last + 1; at <= label.last + mostWords; at++) {
    const token = tokens[at];
    if (!token || /\d/.test(token.text)) break;
    const kind = withoutTax.has(token.key) ? 'netAmount' : withTax.has(token.key) ? 'totalAmount' : null;
    if (kind !== null) return changed(label, kind, endOfTaxWords(tokens, at));
  }
  return label;
}

/** `excl. VAT`, `incl. insurance premium tax` to the last word: the tax in it is no label of its own. */
function endOfTaxWords(tokens: Row['tokens'], modifier: number): number {
  for (let count = mostWords; count > 0; count--) {
    const key = tokens.slice(modifier + 1, modifier + 1 + count).map((token) => token.key);
    const meanings = lexicon.meanings.get(key.join('')) ?? [];
    if (key.length === count && meanings.some(({ kind }) => kind === 'taxAmount')) return modifier + count;
  }
  return modifier;
}

function changed(label: Label, kind: LabelKind, last: number): Label {
  const others = label.meanings.filter((meaning) => kept.has(meaning.kind));
  const meanings: LabelMeaning[] = [{ kind, strength: 0.95 }, ...others];
  return { ...label, last, meanings };
}

/**
 * `21 % VAT` is the tax at that rate; only without a number before it `% VAT` is the head of a column of rates. The sign of
 * percent belongs to the number then, and the words behind it say what they say alone.
 */
export function withoutRate(label: Label, { tokens }: Row): Label {
  const [before, sign] = [tokens[label.first - 1], tokens[label.first]];
  if (sign?.key !== '%' || label.last === label.first || !/^\d{1,2}(?:[.,]\d+)?$/.test(before?.text ?? ''))
    return label;
  const words = tokens.slice(label.first + 1, label.last + 1).map(({ key }) => key);
  return { ...label, meanings: lexicon.meanings.get(words.join('')) ?? label.meanings };
}

const swissId = /^CHE-?\d{3}\.?\d{3}\.?\d{3}$/;

/** `CHE-123.456.789 MWST`: the word behind the number of a Swiss company makes it a tax id (UID law), and is no sum. */
export function ofTaxId(label: Label, { tokens }: Row): Label {
  const isOfId =
    swissId.test(tokens[label.first - 1]?.text ?? '') &&
    label.meanings.some(({ kind }) => kind === 'taxAmount');
  return isOfId ? { ...label, meanings: [{ kind: 'taxId', strength: 1 }] } : label;
}
