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
]);
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

/** `excl. VAT` to its last word: the tax in it is no label of its own. */
function endOfTaxWords(tokens: Row['tokens'], modifier: number): number {
  const next = tokens[modifier + 1];
  const isTax = next && (lexicon.meanings.get(next.key) ?? []).some(({ kind }) => kind === 'taxAmount');
  return isTax ? modifier + 1 : modifier;
}

function changed(label: Label, kind: LabelKind, last: number): Label {
  const others = label.meanings.filter((meaning) => meaning.kind === 'lineTotal');
  const meanings: LabelMeaning[] = [{ kind, strength: 0.95 }, ...others];
  return { ...label, last, meanings };
}

const swissId = /^CHE-?\d{3}\.?\d{3}\.?\d{3}$/;

/** `CHE-123.456.789 MWST`: the word behind the number of a Swiss company makes it a tax id (UID law), and is no sum. */
export function ofTaxId(label: Label, { tokens }: Row): Label {
  const isOfId =
    swissId.test(tokens[label.first - 1]?.text ?? '') &&
    label.meanings.some(({ kind }) => kind === 'taxAmount');
  return isOfId ? { ...label, meanings: [{ kind: 'taxId', strength: 1 }] } : label;
}
