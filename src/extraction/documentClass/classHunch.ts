import { documentTypes, type DocumentType } from '../../domain/document.ts';
import type { Features } from '../measures/features.ts';

/** How much a title, being the most prominent title, and companion words say for a class: set by hand. */
const weights = { title: 5, leads: 0.6, words: 2.2 } as const;
const signsOfClass: Partial<Record<DocumentType, readonly (readonly [sign: string, weight: number])[]>> = {
  invoice: [
    ['kind:invoiceNumber', 0.5],
    ['kind:dueDate', 0.8],
    ['kind:customer', 0.5],
    ['payable', 1.5],
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

/**
 * A weighted sum of the signs of each class, as a person would set it, and by how much it leads the others'. Trees find
 * sums of many signs only with many examples, and some classes have few: so the sum is one more thing to ask for.
 */
export function classHunch(features: Features): Record<string, number> {
  const scores = documentTypes.map((type) => ({ type, score: scoreOf(type, features) }));
  return Object.fromEntries(
    scores.flatMap(({ type, score }) => {
      const others = scores.filter((other) => other.type !== type).map((other) => other.score);
      return [
        [`hunch:${type}`, score],
        [`hunchLead:${type}`, score - Math.max(...others)],
      ];
    }),
  );
}

function scoreOf(type: DocumentType, features: Features): number {
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
