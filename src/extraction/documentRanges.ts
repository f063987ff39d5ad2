import type { DocumentType } from '../domain/document.ts';
import type { PageRange } from '../domain/fields.ts';
import { classPhrases } from './documentClass/classPhrases.ts';
import { labelledPage } from './features/labelledPage.ts';
import { kindStrength, type Label } from './features/labels.ts';
import type { LabelKind } from './features/labelKinds.ts';
import { pageNumberOf, type PageNumber } from './page/pageNumber.ts';
import type { PageText, Token } from './page/pageText.ts';
import { parseAmount } from './text/amounts.ts';
import { parseDate } from './text/dates.ts';
import { compact } from './text/fold.ts';

/** What a page says of the document that it belongs to. */
interface PageSigns {
  readonly page: number;
  readonly number: PageNumber | null;
  readonly title: DocumentType | null;
  /** The numbers that a label at its head calls the document's. */
  readonly documentNumbers: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly hasTotal: boolean;
  readonly isOcr: boolean;
}

/**
 * Tells several documents in one file apart: a range of pages for each, one range when it is one document. A page begins
 * another document when its head shows a title and another number of its own than the document before, or when its
 * page numbers begin anew. A repeated head, terms or attachments begin none.
 */
export function documentRanges(pages: readonly PageText[], labels: readonly Label[]): PageRange[] {
  const ranges: { signs: PageSigns[] }[] = [];
  for (const page of pages) {
    const signs = signsOf(page, labels);
    const current = ranges.at(-1);
    if (current && !beginsAnother(signs, current.signs)) current.signs.push(signs);
    else ranges.push({ signs: [signs] });
  }
  return ranges.map(({ signs }) => ({ fromPage: signs[0]?.page ?? 1, toPage: signs.at(-1)?.page ?? 1 }));
}

function beginsAnother(page: PageSigns, document: readonly PageSigns[]): boolean {
  const before = document.at(-1);
  if (!before || goesOn(page, before)) return false;
  const known = document.flatMap(({ documentNumbers }) => documentNumbers);
  const isNamedBefore = page.documentNumbers.some((number) =>
    document.some(({ words }) => words.has(number)),
  );
  if (isNamedBefore) return false;
  const hasOther = page.documentNumbers.length > 0 && known.length > 0;
  const restarts = page.number?.current === 1 && (before.number !== null || document.length === 1);
  const isWhole = page.hasTotal && document.some(({ hasTotal }) => hasTotal);
  // Recognition may misread the same number: there more must speak for another document.
  if (page.title !== null && hasOther) return !page.isOcr || restarts || isWhole;
  return restarts && before.number !== null && page.title !== null && page.hasTotal;
}

/** `Page 2 of 3` after `Page 1 of 3`. */
const goesOn = ({ number }: PageSigns, before: PageSigns): boolean =>
  number !== null &&
  before.number !== null &&
  number.current === before.number.current + 1 &&
  number.total === before.number.total;

/** Documents that come alone. A contract, a form or terms may be attached to another. */
const standAlone: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'invoice',
  'credit_note',
  'receipt',
  'purchase_order',
  'order_confirmation',
  'bank_statement',
  'insurance_policy',
]);
const leastProminence = 0.4;
const head = 0.5;

function signsOf(page: PageText, all: readonly Label[]): PageSigns {
  const labels = all.filter((label) => label.page === page.page);
  const titles = classPhrases([{ ...page, page: 1 }]).titles.toSorted((a, b) => b.prominence - a.prominence);
  const title = titles.find(({ type, prominence }) => prominence >= leastProminence && standAlone.has(type));
  return {
    page: page.page,
    number: pageNumberOf(page),
    title: title?.type ?? null,
    documentNumbers: documentNumbers(page, all),
    words: new Set(page.rows.flatMap(({ tokens }) => tokens.map(({ key }) => key))),
    hasTotal: labels.some((label) => totals.some((kind) => kindStrength(label, kind) >= 0.75)),
    isOcr: page.isOcr,
  };
}

const totals: readonly LabelKind[] = ['totalAmount', 'amountDue', 'total'];
const numbers: readonly LabelKind[] = ['invoiceNumber', 'creditNoteNumber', 'receiptNumber', 'orderNumber'];
const sureNumber = 0.75;

/** The values beside or under labels of a document's number on the upper half, where no table lists such numbers. */
function documentNumbers(page: PageText, labels: readonly Label[]): string[] {
  const { heads } = labelledPage(page, labels);
  const tableFrom = heads[0]?.row ?? Number.POSITIVE_INFINITY;
  return labels
    .filter((label) => label.page === page.page && label.y1 < head * page.heightPt && label.row < tableFrom)
    .filter((label) => numbers.some((kind) => kindStrength(label, kind) >= sureNumber))
    .flatMap((label) => numberBeside(page, label) ?? numberUnder(page, label) ?? []);
}

function numberBeside({ rows }: PageText, { row, last }: Label): string | null {
  const next = rows[row]?.tokens.slice(last + 1, last + 4) ?? [];
  const found = next.find(({ key }) => key !== '' && key !== '#');
  return found && isNumber(found) ? compact(found.text) : null;
}

function numberUnder({ rows }: PageText, { row, x0, x1 }: Label): string | null {
  const under = (rows[row + 1]?.tokens ?? []).filter((token) => token.x0 < x1 && token.x1 > x0);
  const found = under.find(isNumber);
  return found ? compact(found.text) : null;
}

function isNumber({ text }: Token): boolean {
  const isAmount = /[.,]\d{2}$/.test(text) && parseAmount(text) !== null;
  return /\d/.test(text) && compact(text).length >= 3 && parseDate(text) === null && !isAmount;
}
