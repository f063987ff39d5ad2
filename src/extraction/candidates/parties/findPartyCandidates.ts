import { normalisedText } from '../../../domain/truth.ts';
import type { Label } from '../../features/labels.ts';
import { textOf, type PageText } from '../../page/pageText.ts';
import { parseDate } from '../../text/dates.ts';
import { blockFeatures, restFeatures } from './blockFeatures.ts';
import { documentFacts } from './documentFacts.ts';
import { evidenceFeatures, evidenceOf } from './evidence.ts';
import { sheetOf, type Line, type Sheet } from './lines.ts';
import type { PartyCandidate } from './partyCandidate.ts';
import { isSameRow, pageFrameOf, placeFeatures } from './placeFeatures.ts';
import { promise } from './promise.ts';
import { rivalFeatures } from './rivalFeatures.ts';
import { labelEndOf, labelsNear, placeLabels, type PlacedLabel } from './placedLabels.ts';
import { roleFeatures } from './roleFeatures.ts';
import { roleLabelsOf, type RoleLabel } from './roleLabels.ts';
import { shapeFeatures } from './shapeFeatures.ts';
import { spansOf, stacksOf, type Span } from './spans.ts';

const mostCandidates = 80;
/** A long document names its parties at its beginning and at its end. */
const [firstPages, lastPages] = [6, 2];

/**
 * Every text that may be the name of the seller or the buyer, each once, at the place that speaks most for it, at most
 * 80 a document. Names have their legal form, as printed. Pure.
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
    .map((candidate) => ({
      ...candidate,
      features: { ...candidate.features, ...evidenceFeatures(candidate.value.text, evidence), ...facts },
    }));
  const rivals = rivalFeatures(kept);
  return kept.map((candidate, at) => ({ ...candidate, features: { ...candidate.features, ...rivals[at] } }));
}

function measuredOn(sheet: Sheet, roleLabels: readonly RoleLabel[], pages: number): PartyCandidate[] {
  const placed = placeLabels(sheet, roleLabels);
  const frame = pageFrameOf(sheet, pages);
  const around = (line: Line, bottom: Line): Record<string, number> => ({
    ...placeFeatures(line, bottom, sheet, frame),
    ...blockFeatures(line, bottom, sheet),
  });
  const spans = spansOnPage(sheet, placed);
  const lines = [...new Set(spans.map(({ line }) => line))];
  const ofLine = new Map(
    lines.map(
      (line) => [line, { around: around(line, line), near: labelsNear(line, placed, sheet) }] as const,
    ),
  );
  return spans.map((span) => {
    const own = ofLine.get(span.line);
    const bottom = span.lines.at(-1) ?? span.line;
    return candidateOf(span, sheet, {
      ...shapeFeatures(span),
      ...(bottom === span.line ? own?.around : around(span.line, bottom)),
      ...restFeatures(span),
      ...roleFeatures(span, own?.near ?? []),
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
    .filter(isPossible);
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
    !/@|www\.|https?:/iu.test(text) &&
    parseDate(text) === null
  );
}

function candidateOf(span: Span, sheet: Sheet, features: Record<string, number>): PartyCandidate {
  const [first] = span.tokens;
  const row = first && sheet.rowOf.get(first);
  return {
    page: sheet.page.page,
    row: row?.index ?? 0,
    first: Math.max(0, first && row ? row.tokens.indexOf(first) : 0),
    tokens: span.tokens,
    value: { kind: 'text', text: span.text },
    sourceText: textOf(span.tokens),
    shape: 1,
    features,
  };
}

/** Features that speak for a name wherever it stands: the strongest of all its places counts. */
const isEvidence = (name: string): boolean =>
  /^(?:supplier|payee|customer|agency|advertiser|station)(?:Before|Above|Head)$|InLine$|^(?:phone|mail|web|tax|register|iban|bank)InBlock$|^(?:street|town|country|address)Below$|^window$|^sender$/.test(
    name,
  );

function distinct(candidates: readonly PartyCandidate[]): PartyCandidate[] {
  const byName = new Map<string, PartyCandidate[]>();
  for (const candidate of candidates) {
    const key = normalisedText(candidate.value.text);
    if (key.length >= 2) byName.set(key, [...(byName.get(key) ?? []), candidate]);
  }
  const promises = new Map(candidates.map((candidate) => [candidate, promise(candidate.features)]));
  const byPromise = (left: PartyCandidate, right: PartyCandidate): number =>
    (promises.get(right) ?? 0) - (promises.get(left) ?? 0);
  const best = [...byName.values()].map((same) => {
    const [first, ...others] = same.toSorted(byPromise);
    if (!first) return [];
    if (others.length === 0) return [first];
    const features = { ...first.features };
    for (const other of others)
      for (const [name, value] of Object.entries(other.features))
        if (isEvidence(name)) features[name] = Math.max(features[name] ?? 0, value);
    const merged = { ...first, features };
    promises.set(merged, promise(features));
    return [merged];
  });
  return best.flat().toSorted(byPromise);
}
