import { textOf, type Token } from '../../page/pageText.ts';
import { endOfForm } from '../../text/legalForms.ts';
import { isAligned, type Line, type Sheet } from './lines.ts';
import { isOfParty, type RoleLabel } from './roleLabels.ts';
import { startsWithCouple } from './words.ts';

/** A label where it stands among the lines of its page. `endsLine`: nothing but a number or a bracket follows it on its line. */
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
  const placed = labels.flatMap((role): PlacedLabel[] => {
    const tokens = sheet.page.rows[role.label.row]?.tokens ?? [];
    const [from, to] = [tokens[role.label.first], tokens[role.label.last]];
    const line = from && lineOf.get(from);
    if (role.label.page !== sheet.page.page || !from || !to || !line) return [];
    const first = line.tokens.indexOf(from);
    const last = Math.max(first, line.tokens.indexOf(to));
    const before = line.tokens[first - 1];
    if (before && !/[:|,;·•)]$/.test(before.text)) return [];
    const endsLine = isOnlyNumber(line.tokens.slice(last + 1));
    return [{ ...role, line, first, last, endsLine }];
  });
  return placed
    .filter((label) => !isOfName(label) && !isValueOf(label, placed))
    .map((label) => (isNumberUnder(label, placed) ? { ...label, endsLine: false } : label));
}

/** `Vendor: 0417` and `Vendor (creditor 0417)` head what stands under them: the number is that of the party. */
const isOnlyNumber = (rest: readonly Token[]): boolean =>
  rest.every(({ key }) => /^\d*$/.test(key)) || /^:?\s?\([^()]*\)$/.test(textOf(rest));

/** `Debtor: 0417` right under a heading is a number of the party that this one names. */
const isNumberUnder = (label: PlacedLabel, all: readonly PlacedLabel[]): boolean =>
  !standsAlone(label) &&
  all.some(
    (heading) =>
      isOfParty(heading) &&
      standsAlone(heading) &&
      Math.abs(heading.line.x0 - label.line.x0) < label.line.height &&
      heading.line.y0 < label.line.y0 &&
      label.line.y0 - heading.line.y1 < 1.7 * label.line.height,
  );

const standsAlone = ({ line, first, last }: PlacedLabel): boolean =>
  first === 0 && line.tokens.slice(last + 1).every(({ key }) => key === '');

/** In `Supplier Ltd` the label's word is part of a name, in `Mr & Mrs Example` of a couple's; in `To Example Ltd` it is not. */
function isOfName({ line, first, last }: PlacedLabel): boolean {
  const words = line.tokens.slice(first).map(({ text }) => text);
  const length = last - first + 1;
  if (startsWithCouple(words)) return true;
  if (words[length - 1]?.endsWith(':') || leadsToName(words.slice(0, length))) return false;
  return endOfForm(words) > length;
}

/** `To`, `Invoice to`: no name of a company begins so. `An` or `De` alone may begin one. */
const leadsToName = (label: readonly string[]): boolean =>
  /^(?:to|from|aan|voor|pour|till|til|för)$/iu.test(label.at(-1) ?? '') ||
  (label.length > 1 && /^(?:an|à|a|von|für|de|van|för|do|para)$/iu.test(label.at(-1) ?? ''));

/** In `From: Company One` the second label's word is part of the value of the first. */
const isValueOf = ({ line, first }: PlacedLabel, all: readonly PlacedLabel[]): boolean =>
  first > 0 &&
  line.tokens[first - 1]?.text.endsWith(':') === true &&
  all.some((other) => other.line === line && other.last === first - 1 && isOfParty(other));

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

/** The lines that begin with a label of no party, such as `Number: 417`. */
export const foreignLines = (labels: readonly PlacedLabel[]): ReadonlySet<Line> =>
  new Set(labels.filter((label) => label.first === 0 && !isOfParty(label)).map(({ line }) => line));

export function labelsNear(
  line: Line,
  { labels, foreign, sheet }: { labels: readonly PlacedLabel[]; foreign: ReadonlySet<Line>; sheet: Sheet },
): NearLabel[] {
  return labels.flatMap((label) => {
    const isOnRow =
      label.line === line || Math.min(label.line.y1, line.y1) > Math.max(label.line.y0, line.y0);
    const steps = stepsAbove(label, line, sheet, foreign);
    return isOnRow || steps > 0 ? [{ label, steps }] : [];
  });
}

/** How many lines the span stands under the label in one column: 1 is the next line; 0, it does not. */
function stepsAbove(label: PlacedLabel, line: Line, sheet: Sheet, foreign: ReadonlySet<Line>): number {
  const column = label.line.tokens[label.first];
  if (!column || label.line === line || label.line.y1 > line.y0 + 0.4 * line.height) return 0;
  const x0 = column.x0;
  const height = Math.max(label.line.height, line.height);
  const isUnder = Math.abs(line.x0 - x0) < 2.5 * height || isAligned(label.line, line);
  if (!isUnder || !label.endsLine || line.y0 - label.line.y1 > 12 * height) return 0;
  // Lines such as `Number: 417` stand between a label and its name without naming anybody.
  const between = sheet.lines.filter(
    (other) =>
      other !== line &&
      other !== label.line &&
      !foreign.has(other) &&
      other.y0 > label.line.y0 + 0.5 * label.line.height &&
      other.y1 < line.y0 + 0.4 * line.height &&
      other.x0 < line.x1 &&
      other.x1 > line.x0,
  );
  const [nearest] = between.length === 0 ? [line] : between;
  return nearest && nearest.y0 - label.line.y1 > 3.5 * height ? 0 : between.length + 1;
}
