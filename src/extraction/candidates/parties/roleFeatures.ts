import type { Token } from '../../page/pageText.ts';
import { isAligned, type Line, type Sheet } from './lines.ts';
import { isOfParty, roles, type RoleLabel } from './roleLabels.ts';
import type { Span } from './spans.ts';

/** A label where it stands among the lines of its page. `endsLine`: nothing follows it on its line. */
export interface PlacedLabel extends RoleLabel {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly endsLine: boolean;
}

/** Labels that begin a line or a part of it; within a sentence such a word announces nobody. */
export function placeLabels(sheet: Sheet, labels: readonly RoleLabel[]): PlacedLabel[] {
  const lineOf = new Map<Token, Line>(
    sheet.lines.flatMap((line) => line.tokens.map((token) => [token, line] as const)),
  );
  return labels.flatMap((role): PlacedLabel[] => {
    const tokens = sheet.page.rows[role.label.row]?.tokens ?? [];
    const [from, to] = [tokens[role.label.first], tokens[role.label.last]];
    const line = from && lineOf.get(from);
    if (role.label.page !== sheet.page.page || !from || !to || !line) return [];
    const first = line.tokens.indexOf(from);
    const last = Math.max(first, line.tokens.indexOf(to));
    const before = line.tokens[first - 1];
    if (before && !/[:|,;·•)]$/.test(before.text)) return [];
    const endsLine = line.tokens.slice(last + 1).every(({ key }) => key === '');
    return [{ ...role, line, first, last, endsLine }];
  });
}

/** How many tokens of the line are a label that announces a party. */
export function labelEndOf(line: Line, labels: readonly PlacedLabel[]): number {
  const label = labels.find((own) => own.line === line && own.first === 0 && isOfParty(own));
  return label ? label.last + 1 : 0;
}

/** A label that has to do with a line, and how many lines it stands above it: 0, it is on the same row. */
export interface NearLabel {
  readonly label: PlacedLabel;
  readonly steps: number;
}

export function labelsNear(line: Line, labels: readonly PlacedLabel[], sheet: Sheet): NearLabel[] {
  return labels.flatMap((label) => {
    const isOnRow =
      label.line === line || Math.min(label.line.y1, line.y1) > Math.max(label.line.y0, line.y0);
    const steps = stepsAbove(label, line, sheet);
    return isOnRow || steps > 0 ? [{ label, steps }] : [];
  });
}

/** Strength of each role's label before the span, directly above, and at the head of its block; and of foreign labels. */
export function roleFeatures(span: Span, near: readonly NearLabel[]): Record<string, number> {
  const found = Object.fromEntries(
    roles.flatMap((role) => [
      [`${role}Before`, 0],
      [`${role}Above`, 0],
      [`${role}Head`, 0],
    ]),
  ) as Record<string, number>;
  const raise = (key: string, value: number): void => {
    found[key] = Math.max(found[key] ?? 0, value);
  };
  let [otherBefore, otherAbove] = [0, 0];
  const labels = near.map(({ label }) => label);
  for (const { label, steps: above } of near) {
    const before = beforeFactor(label, span);
    const steps = before > 0 ? 0 : above;
    if (!isOfParty(label)) {
      otherBefore = Math.max(otherBefore, before);
      otherAbove = Math.max(otherAbove, steps === 1 ? 1 : 0);
    }
    for (const role of roles) {
      const strength = label.strengths[role] ?? 0;
      if (strength === 0) continue;
      raise(`${role}Before`, strength * before);
      raise(`${role}Above`, steps === 1 ? strength : steps === 2 ? 0.4 * strength : 0);
      raise(`${role}Head`, steps > 0 ? strength * 0.75 ** (steps - 1) : 0);
    }
  }
  return {
    ...found,
    otherBefore,
    otherAbove,
    isLabel: labelShare(span, labels),
    partyLabelWithin: partyLabelWithin(span, labels),
  };
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

/** How many lines the span stands under the label in one column: 1 is the next line; 0, it does not. */
function stepsAbove(label: PlacedLabel, line: Line, sheet: Sheet): number {
  const column = label.line.tokens[label.first];
  if (!column || label.line === line || label.line.y1 > line.y0 + 0.4 * line.height) return 0;
  const x0 = column.x0;
  const height = Math.max(label.line.height, line.height);
  const isUnder = Math.abs(line.x0 - x0) < 2.5 * height || isAligned(label.line, line);
  if (!isUnder || !label.endsLine || line.y0 - label.line.y1 > 12 * height) return 0;
  const between = sheet.lines.filter(
    (other) =>
      other !== line &&
      other !== label.line &&
      other.y0 > label.line.y0 + 0.5 * label.line.height &&
      other.y1 < line.y0 + 0.4 * line.height &&
      other.x0 < line.x1 &&
      other.x1 > line.x0,
  );
  const [nearest] = between.length === 0 ? [line] : between;
  return nearest && nearest.y0 - label.line.y1 > 3.5 * height ? 0 : between.length + 1;
}

/** Share of the span's words that are labels of whatever kind, 0..1. */
function labelShare({ line, tokens }: Span, labels: readonly PlacedLabel[]): number {
  const covered = new Set(
    labels
      .filter((label) => label.line === line)
      .flatMap(({ first, last }) => line.tokens.slice(first, last + 1)),
  );
  return tokens.filter((token) => covered.has(token)).length / tokens.length;
}

/** A whole line that still has its party label in it is not the name alone. */
function partyLabelWithin({ line, tokens }: Span, labels: readonly PlacedLabel[]): number {
  const [first] = tokens;
  return labels.some((label) => label.line === line && isOfParty(label) && line.tokens[label.first] === first)
    ? 1
    : 0;
}
