import { isOfParty, roles } from './roleLabels.ts';
import type { NearLabel, PlacedLabel } from './placedLabels.ts';
import type { Span } from './spans.ts';

const names = roles.map(
  (role) => ({ role, before: `${role}Before`, above: `${role}Above`, head: `${role}Head` }) as const,
);
const none: Readonly<Record<string, number>> = Object.fromEntries(
  names.flatMap(({ before, above, head }) => [before, above, head].map((name) => [name, 0])),
);

/** Whichever label says that the name is the seller, the buyer, or a third one who is neither. */
const sides = (
  [
    ['namedSeller', ['supplier', 'payee', 'station']],
    ['namedBuyer', ['customer', 'agency']],
    ['namedThird', ['advertiser', 'shipTo', 'contact']],
  ] as const
).map(([side, own]) => [side, own.flatMap((role) => [`${role}Before`, `${role}Above`])] as const);

/** Strength of each role's label before the span, directly above, and at the head of its block; and of foreign labels. */
export function roleFeatures(span: Span, near: readonly NearLabel[]): Record<string, number> {
  const found: Record<string, number> = { ...none, otherBefore: 0, otherAbove: 0, addressedTo: 0 };
  const raise = (key: string, value: number): void => {
    if (value > (found[key] ?? 0)) found[key] = value;
  };
  for (const { label, steps: under } of near) {
    const before = beforeFactor(label, span);
    const steps = before > 0 ? 0 : under;
    if (!isOfParty(label)) {
      raise('otherBefore', before);
      raise('otherAbove', steps === 1 ? 1 : 0);
      continue;
    }
    if (label.isAddress) raise('addressedTo', steps === 1 ? 1 : before);
    for (const { role, before: beforeName, above, head } of names) {
      const strength = label.strengths[role] ?? 0;
      if (strength === 0) continue;
      raise(beforeName, strength * before);
      raise(above, steps === 1 ? strength : steps === 2 ? 0.4 * strength : 0);
      raise(head, steps > 0 ? strength * 0.75 ** (steps - 1) : 0);
    }
  }
  for (const [side, own] of sides) found[side] = Math.max(...own.map((name) => found[name] ?? 0));
  const labels = near.filter(({ label }) => label.line === span.line).map(({ label }) => label);
  found['isLabel'] = labelShare(span, labels);
  found['isSureLabel'] = labelShare(span, labels.filter(standsAlone));
  found['partyLabelWithin'] = partyLabelWithin(span, labels);
  return found;
}

/** A label on the same line right before the span, or at the left of it with nothing between. */
function beforeFactor(label: PlacedLabel, { line, tokens, lines }: Span): number {
  const first = tokens[0];
  if (!first || (label.line === line && label.last >= line.tokens.indexOf(first))) return 0;
  if (label.line === line) {
    const between = line.tokens
      .slice(label.last + 1, line.tokens.indexOf(first))
      .filter(({ key }) => key !== '');
    return between.length === 0 ? 1 : 0.3 * 0.8 ** between.length;
  }
  if (lines.length > 2 || !label.endsLine || label.line.x1 > first.x0) return 0;
  const shared = Math.min(label.line.y1, line.y1) - Math.max(label.line.y0, line.y0);
  const gap = first.x0 - label.line.x1;
  if (shared < 0.4 * Math.min(label.line.height, line.height)) return 0;
  return gap < 12 * line.height ? 0.95 : gap < 25 * line.height ? 0.6 : 0.2;
}

/** Share of the span's words that are labels of whatever kind, 0..1. `labels` are those in its line. */
function labelShare({ line, tokens }: Span, labels: readonly PlacedLabel[]): number {
  if (labels.length === 0) return 0;
  const covered = new Set(labels.flatMap(({ first, last }) => line.tokens.slice(first, last + 1)));
  return tokens.filter((token) => covered.has(token)).length / tokens.length;
}

/** A label by its form too: nothing follows it, or a colon does. In `Hotel Example` the word is part of a name. */
const standsAlone = ({ line, first, last, endsLine }: PlacedLabel): boolean =>
  (endsLine && first === 0) || line.tokens[last]?.text.endsWith(':') === true;

/** A whole line that still has its party label in it is not the name alone. */
function partyLabelWithin({ line, tokens }: Span, labels: readonly PlacedLabel[]): number {
  const [first] = tokens;
  return labels.some((label) => isOfParty(label) && line.tokens[label.first] === first) ? 1 : 0;
}
