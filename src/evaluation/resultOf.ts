import { refusalTexts, type RefusalCode } from '../domain/document.ts';
import { fieldKeys, foundField, type Extraction, type LineItem } from '../domain/fields.ts';
import type { FoundField } from '../domain/fields.ts';
import type { Box } from '../domain/geometry.ts';
import { formatDecimal } from '../domain/money.ts';
import type { ReviewReason } from '../domain/review.ts';
import { asStated } from '../domain/truth.ts';
import {
  emptyFields,
  nothingFound,
  type ResultDocument,
  type ResultField,
  type ResultLineItem,
} from './results.ts';

interface Facts {
  readonly file: string;
  readonly seconds: number;
  readonly readBy: string | null;
}

/** The values of a document in the form of the results file. */
export function extractedResult(
  facts: Facts,
  { extraction, reasons }: { extraction: Extraction; reasons: readonly ReviewReason[] },
): ResultDocument {
  const { value, confidence } = extraction.documentType;
  return {
    file: facts.file,
    documentType: { value, confidence },
    fields: Object.fromEntries(fieldKeys.map((key) => [key, fieldOf(foundField(extraction, key))])),
    lineItems: extraction.lineItems.map(rowOf),
    route: reasons.length === 0 ? 'accept' : 'review',
    reasons: reasons.map(reasonText),
    seconds: facts.seconds,
    readBy: facts.readBy,
    error: null,
  };
}

/** A file that is refused: nothing is extracted, and the code says why. */
export function refusedResult(facts: Facts, code: RefusalCode): ResultDocument {
  return withoutValues(facts, { route: 'reject', code: code.toLowerCase(), message: refusalTexts[code] });
}

/** A file that stands in the folder and cannot be opened: nothing is known of it. */
export function unreadableFileResult(facts: Facts): ResultDocument {
  const message = 'The file cannot be read from the disk. Check its permissions.';
  return withoutValues(facts, { route: 'reject', code: 'file_not_readable', message });
}

/** The product itself failed on the document; in the process it would be parked for an operator. */
export function failedResult(facts: Facts, failure: { code: string; message: string }): ResultDocument {
  const code = `internal_${failure.code.toLowerCase()}`;
  return withoutValues(facts, { route: 'review', code, message: failure.message });
}

function withoutValues(
  facts: Facts,
  { route, code, message }: { route: ResultDocument['route']; code: string; message: string },
): ResultDocument {
  return {
    file: facts.file,
    documentType: { value: null, confidence: 0 },
    fields: emptyFields(),
    lineItems: [],
    route,
    reasons: [code],
    seconds: facts.seconds,
    readBy: facts.readBy,
    error: { code, message },
  };
}

/** `low_confidence: totalAmount`: the code of the process in lower case, with the field, rule or page it concerns. */
export function reasonText({ code, field, rule, page }: ReviewReason): string {
  const place = field ?? rule ?? (page === undefined ? undefined : `page ${page}`);
  return place === undefined ? code.toLowerCase() : `${code.toLowerCase()}: ${place}`;
}

function fieldOf(field: FoundField | undefined): ResultField {
  if (field === undefined) return nothingFound;
  const value = asStated(field.value);
  if (typeof value === 'string' && value.trim() === '') return nothingFound;
  const box = properBox(field.grounding?.box ?? null);
  return {
    value,
    confidence: field.confidence,
    page: box && field.grounding ? field.grounding.page : null,
    box,
  };
}

function rowOf({
  description,
  quantity,
  unitPrice,
  lineTotal,
  confidence,
  page,
  box,
}: LineItem): ResultLineItem {
  const place = page === null ? null : properBox(box);
  return {
    description,
    quantity: numberOf(quantity),
    unitPrice: numberOf(unitPrice),
    lineTotal: lineTotal && Number(formatDecimal(lineTotal)),
    confidence,
    page: place && page,
    box: place,
  };
}

function numberOf(decimal: string | null): number | null {
  const value = decimal === null || decimal.trim() === '' ? Number.NaN : Number(decimal);
  return Number.isFinite(value) ? value : null;
}

/** A box within the page that has an area, else null: a value without a proper place counts as not grounded. */
function properBox(box: Box | null): Box | null {
  if (box === null) return null;
  const [x0, y0, x1, y1] = box.map((part) => Math.min(1, Math.max(0, part))) as Box;
  return x0 < x1 && y0 < y1 ? [x0, y0, x1, y1] : null;
}
