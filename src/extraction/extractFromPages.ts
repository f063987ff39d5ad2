import type { FeedbackGiven } from '../activities/contract.ts';
import { fieldKeys, type ExtractedField, type Extraction, type FieldKey } from '../domain/fields.ts';
import type { Reading } from '../domain/reading.ts';
import type { Feedback } from '../domain/review.ts';
import type { Scored } from './candidates/candidate.ts';
import type { DocumentText } from './documentText.ts';
import { documentRanges } from './documentRanges.ts';
import { engineWith, notFound, provenanceOf } from './engine.ts';
import { findLabels } from './features/labels.ts';
import { hintedCandidates } from './feedback.ts';
import { findLineItems, type KnownAmounts } from './lineItems/findLineItems.ts';
import { withinLimits } from './page/denseness.ts';
import { boxOf, pageTextOf } from './page/pageText.ts';
import {
  certaintyFeatures,
  classCertaintyFeatures,
  confidenceFrom,
  leastConfidence,
} from './ranking/certainty.ts';
import { certaintyWithinLimits } from './ranking/certaintyLimits.ts';
import { chooseValues, type Choice, type Choices } from './ranking/choose.ts';
import { leastProbability } from './ranking/scores.ts';
import { classProbabilities, likeliest } from './ranking/classify.ts';
import { leastToGive } from './ranking/givenValues.ts';
import { committedModels, type Models } from './ranking/models.ts';
import { rankFields } from './ranking/rank.ts';
import { sumChangesOf } from './sumChanges.ts';

const method = 'ranked-candidates';

/**
 * The built-in engine: words in, values out, each with its place on the page. Candidates are collected by their form,
 * measured, scored by learned rankers, chosen together, and each choice gets its calibrated probability. Pure: the same
 * reading, hints and models give the same values.
 */
export function extractFromPages({
  reading,
  feedback = [],
  models = committedModels,
}: {
  reading: Pick<Reading, 'pages'>;
  feedback?: readonly FeedbackGiven[];
  models?: Models;
}): Extraction {
  const engine = engineWith(models);
  const { pages: looked, areWordsLeftOut } = withinLimits(reading.pages);
  const pages = looked.map(pageTextOf);
  const labels = pages.flatMap((page) => findLabels(page));
  const document: DocumentText = { pages, labels, types: classProbabilities({ pages, labels }, models) };
  const hints = feedback.map((given) => given.feedback);
  const { scored, choices } = chosen(rankFields(document, models), hints);
  const type = {
    value: likeliest(document.types).type,
    confidence: confidenceFrom(classCertaintyFeatures(document), models),
  };
  const confidences = confidencesOf(choices, document, models);
  const fields = fieldKeys.map((key) => {
    const least =
      hints.length === 0
        ? leastToGive({ key, type, confidences, candidate: choices[key]?.candidate })
        : leastConfidence;
    const confidence = confidences[key] ?? 0;
    const choice = confidence < least ? undefined : choices[key];
    return choice
      ? foundField({ key, choice, confidence, engine })
      : notFound(key, reasonOf(scored[key], document), method, engine);
  });
  const table = findLineItems({ pages, currency: currencyOf(choices), amounts: sureAmounts(fields) });
  return {
    version: 1,
    engine,
    documentType: type,
    fields,
    lineItems: table.items,
    lineItemsComplete: areWordsLeftOut ? false : table.complete,
    notices: table.complete === false || areWordsLeftOut ? ['ROWS_INCOMPLETE'] : [],
    ...sumChangesOf(scored.totalAmount, {
      net: choices.netAmount?.candidate,
      total: choices.totalAmount?.candidate,
    }),
    documentRanges: documentRanges(pages, labels),
  };
}

/** The scores after a person's hints, and the values that they choose. */
function chosen(
  ranked: Readonly<Record<FieldKey, readonly Scored[]>>,
  hints: readonly Feedback[],
): { scored: Readonly<Record<FieldKey, readonly Scored[]>>; choices: Choices } {
  const choices = chooseValues(ranked);
  if (hints.length === 0) return { scored: ranked, choices };
  const scored = Object.fromEntries(
    fieldKeys.map((key) => {
      const given = choices[key]?.candidate;
      return [key, hintedCandidates({ key, scored: ranked[key], hints, given })];
    }),
  ) as Record<FieldKey, readonly Scored[]>;
  return { scored, choices: chooseValues(scored) };
}

function currencyOf({ currency }: Choices): string | null {
  return currency?.candidate.value.kind === 'currency' ? currency.candidate.value.code : null;
}

/** Amounts are told to the reader of rows only where they are likely right: a wrong one would misplace its columns. */
const sureAmount = 0.6;

function sureAmounts(fields: readonly ExtractedField[]): KnownAmounts {
  const unitsOf = (key: FieldKey): number | null => {
    const field = fields.find((own) => own.key === key);
    const isSure = field?.status === 'found' && field.confidence >= sureAmount;
    return isSure && field.value.kind === 'money' ? field.value.money.minorUnits : null;
  };
  return { net: unitsOf('netAmount'), tax: unitsOf('taxAmount'), total: unitsOf('totalAmount') };
}

function confidencesOf(
  choices: Choices,
  document: DocumentText,
  models: Models,
): Partial<Record<FieldKey, number>> {
  const documentType = likeliest(document.types).type;
  return Object.fromEntries(
    fieldKeys.flatMap((key) => {
      const choice = choices[key];
      if (!choice) return [];
      const confidence = confidenceFrom(certaintyFeatures(key, choice, document), models);
      const { candidate } = choice;
      const isOcr = document.pages.some((page) => page.page === candidate.page && page.isOcr);
      return [[key, certaintyWithinLimits(confidence, { key, candidate, choice, documentType, isOcr })]];
    }),
  );
}

function foundField({
  key,
  choice: { candidate },
  confidence,
  engine,
}: {
  key: FieldKey;
  choice: Choice;
  confidence: number;
  engine: ReturnType<typeof engineWith>;
}): ExtractedField {
  return {
    status: 'found',
    key,
    value: candidate.value,
    confidence,
    grounding: { page: candidate.page, box: boxOf(candidate.tokens), sourceText: candidate.sourceText },
    provenance: provenanceOf(method, engine),
  };
}

function reasonOf(
  scored: readonly { score: number }[],
  { pages }: DocumentText,
): 'no-candidate' | 'ambiguous' | 'unreadable' {
  if (pages.every(({ rows }) => rows.length === 0)) return 'unreadable';
  return scored.filter(({ score }) => score > leastProbability / 2).length > 1 ? 'ambiguous' : 'no-candidate';
}
