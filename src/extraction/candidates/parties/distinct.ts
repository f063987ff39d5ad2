import { normalisedText } from '../../../domain/truth.ts';
import type { Sheet } from './lines.ts';
import { promise, type Parts } from './promise.ts';
import type { Span } from './spans.ts';

/** A span with what is measured at it, in parts: most spans are dropped before anybody needs the whole. */
export interface MeasuredSpan {
  readonly span: Span;
  readonly sheet: Sheet;
  readonly parts: Parts;
  readonly promise: number;
}

export const measuredSpan = (span: Span, sheet: Sheet, parts: Parts): MeasuredSpan => ({
  span,
  sheet,
  parts,
  promise: promise(parts),
});

/** Features that speak for a name wherever it stands: the strongest of all its places counts. */
const evidence = {
  roles: [
    ...['supplier', 'payee', 'customer', 'agency', 'advertiser', 'station'].flatMap((role) =>
      ['Before', 'Above', 'Head'].map((place) => `${role}${place}`),
    ),
    ...['Seller', 'Buyer', 'Third'].map((side) => `named${side}`),
  ],
  rest: [
    'streetInLine',
    'townInLine',
    'factsInLine',
    'registerInLine',
    'ownReachBelow',
    'definedSeller',
    'definedBuyer',
  ],
  around: [
    ...['phone', 'mail', 'web', 'tax', 'register', 'iban', 'bank'].map((fact) => `${fact}InBlock`),
    ...['street', 'town', 'country', 'address'].map((fact) => `${fact}Below`),
    'window',
    'sender',
  ],
} as const satisfies Partial<Record<keyof Parts, readonly string[]>>;

/** Every name once, at its best place and with the evidence of all its places, the most promising first. */
export function distinct(spans: readonly MeasuredSpan[]): MeasuredSpan[] {
  const named = Map.groupBy(spans, ({ span }) => normalisedText(span.text));
  const best = [...named].flatMap(([name, same]) => {
    if (name.length < 2) return [];
    const [first, ...others] = same.toSorted(byPromise);
    return first ? [others.length === 0 ? first : withEvidence(first, others)] : [];
  });
  return best.toSorted(byPromise);
}

const byPromise = (left: MeasuredSpan, right: MeasuredSpan): number => right.promise - left.promise;

function withEvidence({ span, sheet, parts }: MeasuredSpan, others: readonly MeasuredSpan[]): MeasuredSpan {
  const strongest = (part: keyof typeof evidence): Record<string, number> => {
    const features = { ...parts[part] };
    for (const name of evidence[part])
      for (const other of others)
        features[name] = Math.max(features[name] ?? 0, other.parts[part][name] ?? 0);
    return features;
  };
  return measuredSpan(span, sheet, {
    shape: parts.shape,
    around: strongest('around'),
    rest: strongest('rest'),
    roles: strongest('roles'),
  });
}
