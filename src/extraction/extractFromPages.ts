import type { FeedbackGiven } from '../activities/contract.ts';
import type { DocumentType } from '../domain/document.ts';
import { fieldKeys, type ExtractedField, type Extraction, type FieldKey } from '../domain/fields.ts';
import type { Reading } from '../domain/reading.ts';
import type { Feedback } from '../domain/review.ts';
import { chooseCurrency, findCurrencies } from './candidates/currency.ts';
import { findLabels, type Label } from './features/labels.ts';
import { classify } from './documentClass/classify.ts';
import { builtInEngine, notFound, provenanceOf } from './engine.ts';
import { findLineItems } from './lineItems.ts';
import { columnsOf } from './tableColumns.ts';
import { scoreMoney } from './moneyFields.ts';
import { boxOf, confidenceOf, pageTextOf, type PageText } from './page/pageText.ts';
import type { Scored } from './candidates/candidate.ts';
import { chooseField } from './scoring/choose.ts';
import { confidenceOfWinner } from './scoring/confidence.ts';
import { isOrder, scoreDates, scoreIbans, scoreNumbers, scoreTaxIds } from './textFields.ts';
import { scoreParties } from './partyFields.ts';

const method = 'built-in-rules';
/** Below this the class is too unsure to change how values are read. */
const leastTypeConfidence = 0.9;

/**
 * The built-in engine: words in, values out, each with its place on the page. Candidates are collected by their form,
 * measured by features, and scored by one table of weights. Pure: the same reading and hints give the same values.
 */
export function extractFromPages({
  reading,
  feedback = [],
}: {
  reading: Pick<Reading, 'pages'>;
  feedback?: readonly FeedbackGiven[];
}): Extraction {
  const pages = reading.pages.map(pageTextOf);
  // The heads of a table speak of its columns, not of the document.
  const labels = pages.flatMap((page) =>
    findLabels({ rows: page.rows.filter((row) => columnsOf(row) === null) }),
  );
  const hints = feedback.map((given) => given.feedback);
  const currency = currencyField(pages, hints);
  const code = currency.status === 'found' && currency.value.kind === 'currency' ? currency.value.code : null;
  const documentType = trusted(classify(pages), pages);
  const type = documentType.confidence >= leastTypeConfidence ? documentType.value : 'other';
  const scored = scoreFields({ pages, labels, type, currency: code });
  const fields = fieldKeys.map((key): ExtractedField =>
    key === 'currency' ? currency : chooseField({ key, scored: scored[key], hints, pages, method }),
  );
  const table = findLineItems({ pages, currency: code });
  return {
    version: 1,
    engine: { ...builtInEngine },
    documentType,
    fields,
    lineItems: table.items,
    lineItemsComplete: table.complete,
    notices: table.complete === false ? ['ROWS_INCOMPLETE'] : [],
  };
}

function scoreFields({
  pages,
  labels,
  type,
  currency,
}: {
  pages: readonly PageText[];
  labels: readonly Label[];
  type: DocumentType;
  currency: string | null;
}): Record<FieldKey, readonly Scored[]> {
  return {
    invoiceNumber: scoreNumbers({ key: 'invoiceNumber', pages, labels, type }),
    purchaseOrder: scoreNumbers({ key: 'purchaseOrder', pages, labels, type }),
    ...scoreDates({ pages, labels, type, currency }),
    ...scoreParties({ pages, labels, isOrder: isOrder(type) }),
    supplierTaxId: scoreTaxIds({ pages, labels, type }),
    iban: scoreIbans({ pages, labels }),
    ...scoreMoney({ pages, labels, currency }),
    currency: [],
  };
}

function currencyField(pages: readonly PageText[], hints: readonly Feedback[]): ExtractedField {
  const named = hints.filter(({ field }) => field === 'currency').map(({ text }) => text ?? '');
  const candidates = findCurrencies(pages);
  const hinted = candidates.filter(({ value, sourceText }) =>
    named.some((text) => text.toUpperCase().includes(value.code) || text.includes(sourceText)),
  );
  const chosen = chooseCurrency(hinted.length > 0 ? hinted : candidates);
  if (!chosen)
    return notFound(
      'currency',
      pages.some(({ rows }) => rows.length > 0) ? 'no-candidate' : 'unreadable',
      method,
    );
  const { candidate, confidence } = chosen;
  const isOcr = pages.some(({ page, isOcr: recognised }) => page === candidate.page && recognised);
  return {
    status: 'found',
    key: 'currency',
    value: candidate.value,
    confidence: confidenceOfWinner({
      best: confidence,
      runnerUp: 0,
      words: confidenceOf(candidate.tokens),
      isOcr,
    }),
    grounding: { page: candidate.page, box: boxOf(candidate.tokens), sourceText: candidate.sourceText },
    provenance: provenanceOf(method),
  };
}

/** Several words speak for a class, so recognition errors matter less to it than to a value. */
function trusted(type: Extraction['documentType'], pages: readonly PageText[]): Extraction['documentType'] {
  return {
    value: type.value,
    confidence: pages.some(({ isOcr }) => isOcr) ? type.confidence * 0.98 : type.confidence,
  };
}
