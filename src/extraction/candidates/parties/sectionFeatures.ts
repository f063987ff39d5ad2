import { factsOf } from './lineFacts.ts';
import type { Line, Sheet } from './lines.ts';
import { isOfParty, type Role } from './roleLabels.ts';
import type { PlacedLabel } from './placedLabels.ts';

/** A part of a page that a heading gives to a party: everything under it, down to the next such heading. */
interface Section {
  readonly label: PlacedLabel;
  /** Left edge of the heading, in points. */
  readonly x0: number;
  /** Left edge of the next heading on the same row, in points. */
  readonly x1: number;
}

const inSection: readonly Role[] = ['supplier', 'payee', 'customer', 'shipTo', 'contact'];
const none: Readonly<Record<string, number>> = {
  ...Object.fromEntries(inSection.map((role) => [`${role}Section`, 0])),
  namesBeforeInSection: 0,
  addressBeforeInSection: 0,
  linesBeforeInSection: 0,
};
/** A section goes on for so many heights of its heading at most. */
const longestSection = 30;

/** The headings of parties that stand alone on their line, each with the column that it heads. */
export function sectionsOf(labels: readonly PlacedLabel[]): Section[] {
  const headings = labels.filter((label) => isOfParty(label) && label.first === 0 && label.endsLine);
  return headings.map((label) => {
    const beside = headings.filter(
      ({ line }) =>
        line.x0 > label.line.x1 && Math.min(line.y1, label.line.y1) > Math.max(line.y0, label.line.y0),
    );
    return { label, x0: label.line.x0, x1: Math.min(Infinity, ...beside.map(({ line }) => line.x0)) };
  });
}

/**
 * Whose section a line stands in: the nearest heading above that heads its column, however many lines lie between, with
 * the strength of each role, and how many lines of the section that may be names stand before it.
 */
export function sectionFeatures(
  line: Line,
  sections: readonly Section[],
  sheet: Sheet,
): Record<string, number> {
  const own = sectionOf(line, sections);
  if (!own) return none;
  const { strengths } = own.label;
  const before = sheet.lines.filter(
    (other) =>
      other !== own.label.line &&
      other.y0 > own.label.line.y0 + 0.5 * own.label.line.height &&
      other.y1 <= line.y0 + 0.4 * line.height &&
      other.x0 < own.x1 &&
      other.x1 > own.x0,
  );
  const facts = before.map(factsOf);
  return {
    ...Object.fromEntries(inSection.map((role) => [`${role}Section`, strengths[role] ?? 0])),
    namesBeforeInSection: Math.min(1, facts.filter(({ named }) => named).length / 3),
    addressBeforeInSection: facts.some(({ street, town }) => street || town) ? 1 : 0,
    linesBeforeInSection: Math.min(1, before.length / 6),
  };
}

function sectionOf(line: Line, sections: readonly Section[]): Section | undefined {
  let nearest: Section | undefined;
  for (const section of sections) {
    const heading = section.label.line;
    const gap = line.y0 - heading.y1;
    const isUnder = gap > -0.4 * heading.height && gap < longestSection * heading.height;
    const isInColumn = line.x0 > section.x0 - 2 * heading.height && line.x0 < section.x1 - heading.height;
    if (!isUnder || !isInColumn || heading === line) continue;
    const lower = nearest ? heading.y0 - nearest.label.line.y0 : 1;
    const isNearer = Math.abs(lower) < 0.5 * heading.height ? section.x0 > (nearest?.x0 ?? 0) : lower > 0;
    if (isNearer) nearest = section;
  }
  return nearest;
}
