import type { Label } from '../../features/labels.ts';
import { lexicon } from '../../features/lexicon/index.ts';
import { textOf, type PageText } from '../../page/pageText.ts';
import { joined } from '../../measures/joined.ts';
import { parseDate } from '../../text/dates.ts';
import { compact } from '../../text/fold.ts';
import { endOfForm } from '../../text/legalForms.ts';
import { blockFeatures, reachFeatures, restFeatures } from './blockFeatures.ts';
import { documentFacts } from './documentFacts.ts';
import { distinct, measuredSpan, type MeasuredSpan } from './distinct.ts';
import { definedFeatures, definedRolesOf } from './definedRoles.ts';
import { evidenceFeatures, evidenceOf, type Evidence } from './evidence.ts';
import { sheetOf, type Line, type Sheet } from './lines.ts';
import type { PartyCandidate } from './partyCandidate.ts';
import { isSameRow, pageFrameOf, placeFeatures } from './placeFeatures.ts';
import { rivalFeatures } from './rivalFeatures.ts';
import { foreignLines, labelEndOf, labelsNear, placeLabels, type PlacedLabel } from './placedLabels.ts';
import { roleFeatures } from './roleFeatures.ts';
import { sectionFeatures, sectionsOf } from './sectionFeatures.ts';
import { roleLabelsOf, type RoleLabel } from './roleLabels.ts';
import { shapeFeatures } from './shapeFeatures.ts';
import { spansOf, stacksOf, type Span } from './spans.ts';
import { genericShare } from './words.ts';

const mostCandidates = 80;
/** A long document names its parties at its beginning and at its end. */
const [firstPages, lastPages] = [6, 2];

/**
 * Every text that may be the name of the seller or the buyer, each once, at the place that speaks most for it, at most
 * 80 a document, in reading order. Names have their legal form, as printed. Pure.
 */
export function findPartyCandidates({
  pages,
  labels,
}: {
  pages: readonly PageText[];
  labels: readonly Label[];
}): PartyCandidate[] {
  const sheets = pages
    .filter((_, at) => at < firstPages || at >= pages.length - lastPages)
    .map((page) => sheetOf(page));
  const roleLabels = roleLabelsOf(labels, pages);
  const facts = documentFacts(sheets, roleLabels);
  const evidence = evidenceOf(sheets);
  const measured = sheets.flatMap((sheet) => measuredOn(sheet, roleLabels, pages.length));
  const kept = distinct(measured)
    .slice(0, mostCandidates)
    .map((one) => candidateOf(one, evidence, facts))
    .toSorted(inReadingOrder);
  const rivals = rivalFeatures(kept);
  return kept.map((candidate, at) => ({
    ...candidate,
    features: Object.assign(candidate.features, rivals[at]),
  }));
}

const inReadingOrder = (one: PartyCandidate, other: PartyCandidate): number =>
  one.page - other.page || one.row - other.row || one.first - other.first;

function measuredOn(sheet: Sheet, roleLabels: readonly RoleLabel[], pages: number): MeasuredSpan[] {
  const labels = placeLabels(sheet, roleLabels);
  const nearby = { labels, foreign: foreignLines(labels), sheet };
  const frame = pageFrameOf(sheet, pages);
  const sections = sectionsOf(labels);
  const defined = definedRolesOf(sheet);
  const around = (line: Line, bottom: Line): Record<string, number> => ({
    ...placeFeatures(line, bottom, sheet, frame),
    ...blockFeatures(line, bottom, sheet),
    ...sectionFeatures(line, sections, sheet),
  });
  const spans = spansOnPage(sheet, labels);
  const lines = [...new Set(spans.map(({ line }) => line))];
  const ofLine = new Map(
    lines.map((line) => [line, { around: around(line, line), near: labelsNear(line, nearby) }] as const),
  );
  return spans.map((span) => {
    const own = ofLine.get(span.line);
    const bottom = span.lines.at(-1) ?? span.line;
    return measuredSpan(span, sheet, {
      shape: shapeFeatures(span),
      around: (bottom === span.line ? own?.around : undefined) ?? around(span.line, bottom),
      rest: { ...restFeatures(span), ...reachFeatures(span, sheet), ...definedFeatures(span, defined) },
      roles: roleFeatures(span, own?.near ?? []),
    });
  });
}

function spansOnPage(sheet: Sheet, labels: readonly PlacedLabel[]): Span[] {
  const lines = sheet.lines.filter(({ text }) => parseDate(text) === null);
  return lines
    .flatMap((line) => [
      ...spansOf(line, labelEndOf(line, labels)),
      ...stacksOf(line, sheet.below.get(line) ?? [], besideOf(line, sheet)),
    ])
    .filter((span) => isPossible(span) && !isWordOfDocument(span, sheet));
}

/** A title, a label, a head of a column or a kind of account; in large print or with a legal form such a word is a name. */
function isWordOfDocument({ text, line }: Span, { medianHeight }: Sheet): boolean {
  const words = text.split(/\s+/);
  const isLabel = words.length > 1 && lexicon.meanings.has(compact(text));
  return (
    (isLabel || genericShare(words) === 1) && endOfForm(words) === 0 && line.height < 1.25 * medianHeight
  );
}

/** Large words of one size on one row, set apart: a name that is drawn as a logo. */
function besideOf(line: Line, { lines, medianHeight, page }: Sheet): Line[] {
  const isLarge = line.height > 1.25 * medianHeight || line.y0 < 0.12 * page.heightPt;
  const next = lines.find(
    (other) =>
      other.x0 > line.x1 &&
      other.x0 - line.x1 < 3 * line.height &&
      isSameRow(other, line) &&
      Math.abs(other.height - line.height) < 0.25 * line.height,
  );
  return isLarge && next ? [next] : [];
}

const longestName = 90;

function isPossible({ text, tokens }: Span): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  return (
    letters >= 2 &&
    letters >= digits &&
    text.length <= longestName &&
    tokens.length <= 12 &&
    /^["“„'(]?[\p{L}\d]/u.test(text) &&
    !/@|www\.|https?:|:\s|^p\.?\s?o\.?\s?box\b/iu.test(text) &&
    parseDate(text) === null
  );
}

function candidateOf(
  { span, sheet, parts }: MeasuredSpan,
  evidence: Evidence,
  facts: Readonly<Record<string, number>>,
): PartyCandidate & { features: Record<string, number> } {
  // The place and the source are what was read, also where the name has a misread form put right.
  const tokens = span.tokens.flatMap((token) => token.asRead ?? [token]);
  const [first] = tokens;
  const row = first && sheet.rowOf.get(first);
  const { shape, around, rest, roles } = parts;
  return {
    page: sheet.page.page,
    row: row?.index ?? 0,
    first: Math.max(0, first && row ? row.tokens.indexOf(first) : 0),
    tokens,
    value: { kind: 'text', text: span.text },
    sourceText: textOf(tokens),
    shape: 1,
    features: joined(shape, around, rest, roles, evidenceFeatures(span, evidence), facts),
  };
}
