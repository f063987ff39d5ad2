import { documentTypes, type DocumentType } from '../../domain/document.ts';
import type { PageText } from '../page/pageText.ts';
import { classFeatures } from './classFeatures.ts';

/** Below this no class is spoken for. */
const leastScore = 0.5;

/** Weights set by hand, for as long as none are learned. */
const weights = { title: 5, leads: 0.6, words: 2.2 } as const;
const signsOfClass: Partial<Record<DocumentType, readonly (readonly [sign: string, weight: number])[]>> = {
  invoice: [
    ['kind:invoiceNumber', 0.5],
    ['kind:dueDate', 0.8],
    ['kind:customer', 0.5],
  ],
  credit_note: [['kind:creditNoteNumber', 0.5]],
  receipt: [
    ['cue:tendered', 3],
    ['kind:change', 0.5],
    ['narrow', 0.5],
  ],
  insurance_policy: [
    ['kind:premium', 0.5],
    ['kind:policyNumber', 0.5],
  ],
  bank_statement: [
    ['kind:openingBalance', 0.5],
    ['kind:closingBalance', 0.5],
  ],
  contract: [
    ['cue:clauses', 1],
    ['prose', 1],
  ],
};
/** A roll of paper holds fewer letters on a line: there a tax invoice is a receipt, unless it says for whom it is. */
const rollOfPaper = 0.5;
/** From here on it is a paper of advertising time: its orders call themselves contracts too. */
const advertising = 0.6;

/** The class of the document by its words: titles count by their place and size, other words once each. */
export function classify(pages: readonly PageText[]): { value: DocumentType; confidence: number } {
  const features = classFeatures(pages);
  const scores = documentTypes.map((type) => ({ type, score: scoreOf(type, features) }));
  const [first, second] = scores.toSorted((left, right) => right.score - left.score);
  if (!first || first.score < leastScore) return { value: 'other', confidence: 0.5 };
  const margin = first.score - (second?.score ?? 0);
  return { value: first.type, confidence: 1 / (1 + Math.exp(-(0.6 + 1.2 * margin))) };
}

function scoreOf(type: DocumentType, features: Readonly<Record<string, number>>): number {
  const of = (name: string): number => features[name] ?? 0;
  const title = weights.title * of(`title:${type}`) + weights.leads * of(`leads:${type}`);
  const signs = (signsOfClass[type] ?? []).reduce((sum, [name, weight]) => sum + weight * of(name), 0);
  const score = title + weights.words * of(`words:${type}`) + signs;
  if (type === 'receipt' && of('lineLetters') < rollOfPaper && of('lineLetters') > 0) return score + 3;
  if (of('cue:broadcast') < advertising) return score;
  if (type === 'contract') return score - title;
  if (type === 'order_confirmation') return score + 4 * of('cue:advertisingOrder');
  return type === 'invoice' ? score + 4 * of('cue:advertisingInvoice') : score;
}
