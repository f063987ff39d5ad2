import { documentTypes, type DocumentType } from '../../domain/document.ts';
import { findIbans } from '../candidates/ibans.ts';
import type { LabelKind } from '../features/labelKinds.ts';
import { findLabels, kindStrength, type Label } from '../features/labels.ts';
import type { PageText } from '../page/pageText.ts';
import { classHunch } from './classHunch.ts';
import { classPhrases, type ClassPhrases } from './classPhrases.ts';
import { isTitle, rowsOfColumns } from './columnTitles.ts';
import { layoutFeatures } from './layoutFeatures.ts';
import { cues } from './words/cues.ts';

/** Kinds of label that some classes have and others have not. */
const tellingKinds = [
  ...([
    'invoiceNumber',
    'creditNoteNumber',
    'receiptNumber',
    'purchaseOrder',
    'orderNumber',
    'quoteNumber',
  ] as const),
  ...([
    'contractNumber',
    'policyNumber',
    'accountNumber',
    'customerNumber',
    'supplierNumber',
    'deliveryNumber',
  ] as const),
  ...([
    'issueDate',
    'orderDate',
    'dueDate',
    'deliveryDate',
    'effectiveDate',
    'expiryDate',
    'birthDate',
    'time',
  ] as const),
  ...([
    'supplier',
    'customer',
    'shipTo',
    'advertiser',
    'agency',
    'station',
    'taxId',
    'netAmount',
    'taxAmount',
  ] as const),
  ...([
    'totalAmount',
    'amountDue',
    'grossAmount',
    'amountPaid',
    'discount',
    'shipping',
    'tip',
    'change',
    'cash',
  ] as const),
  ...(['rounding', 'commission', 'premium', 'openingBalance', 'closingBalance', 'previousBalance'] as const),
  ...([
    'unitPrice',
    'lineTotal',
    'quantity',
    'description',
    'articleCode',
    'iban',
    'bic',
    'bankAccount',
    'terms',
  ] as const),
] as const satisfies readonly LabelKind[];

/**
 * What is measured at a document to tell its class, each 0..1: for each class `title:` (the most prominent of its
 * titles), `leads:` (1 when that is the most prominent of all), `titles:` (how often they stand anywhere) and `words:`
 * (different words that go with it); `cue:` other groups of words; `kind:` the labels that are there; the layout. Sums of
 * these, `hunch:` and `hunchLead:`, are not bounded.
 */
export function classFeatures(
  pages: readonly PageText[],
  labels: readonly Label[] = pages.flatMap((page) => findLabels(page)),
): Readonly<Record<string, number>> {
  const columns = rowsOfColumns(pages, labels);
  const phrases = classPhrases(pages, columns);
  const headed = new Set([...columns].map(({ page, index }) => `${page}/${index}`));
  const own = labels.filter((label) => !isTitle(label) || !headed.has(`${label.page}/${label.row}`));
  const signs = {
    ...Object.assign({}, ...documentTypes.map((type) => wordsOf(type, phrases))),
    ...Object.fromEntries(cues.map((cue) => [`cue:${cue}`, squeezed(phrases.cues.get(cue)?.size ?? 0, 3)])),
    ...kindsOf(own),
    ...layoutFeatures(pages, labels),
    payable: isPayable(pages, own) ? 1 : 0,
  };
  return { ...signs, ...classHunch(signs) };
}

/**
 * It has what a bill for tax needs, title or none: a VAT id, an amount of tax, a sum to pay (Directive 2006/112/EC, art. 226)
 * and the account to pay it to.
 */
function isPayable(pages: readonly PageText[], labels: readonly Label[]): boolean {
  const needed = ['taxId', 'taxAmount', 'amountDue'] as const;
  const isNamed = (kind: LabelKind): boolean => labels.some((label) => kindStrength(label, kind) >= 0.8);
  if (!needed.every(isNamed)) return false;
  return findIbans(pages).some(({ features }) => features['valid'] === 1 && features['readers'] !== 1);
}

const squeezed = (count: number, half: number): number => count / (count + half);

function wordsOf(type: DocumentType, { titles, companions }: ClassPhrases): Record<string, number> {
  const own = titles.filter((title) => title.type === type);
  const best = Math.max(0, ...own.map(({ prominence }) => prominence));
  const leading = Math.max(0, ...titles.map(({ prominence }) => prominence));
  return {
    [`title:${type}`]: best,
    [`leads:${type}`]: best > 0 && best === leading ? 1 : 0,
    [`titles:${type}`]: squeezed(own.length, 2),
    [`words:${type}`]: squeezed(companions.get(type)?.size ?? 0, 4),
  };
}

function kindsOf(labels: readonly Label[]): Record<string, number> {
  const strengths = new Map<LabelKind, number>();
  for (const { meanings } of labels)
    for (const { kind, strength } of meanings)
      strengths.set(kind, Math.max(strength, strengths.get(kind) ?? 0));
  return Object.fromEntries(tellingKinds.map((kind) => [`kind:${kind}`, strengths.get(kind) ?? 0]));
}
