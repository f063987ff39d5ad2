import { documentTypes, type DocumentType } from '../../domain/document.ts';
import { classFeatures } from '../documentClass/classFeatures.ts';
import type { DocumentText } from '../documentText.ts';
import type { Models } from './models.ts';
import { logistic, type Features } from '../measures/features.ts';
import { logOdds } from './trees.ts';

export type ClassProbabilities = Readonly<Partial<Record<DocumentType, number>>>;

/** The probability of each class, 0..1, together 1. */
export function classProbabilities(
  { pages, labels }: Pick<DocumentText, 'pages' | 'labels'>,
  models: Pick<Models, 'classes'>,
): ClassProbabilities {
  // A page without a word says nothing of its class.
  if (pages.every(({ rows }) => rows.length === 0)) return {};
  return classProbabilitiesOf(classFeatures(pages, labels), models);
}

/** The same from features that are measured already. */
export function classProbabilitiesOf(
  features: Features,
  models: Pick<Models, 'classes'>,
): ClassProbabilities {
  const scores = documentTypes.flatMap((type) => {
    const model = models.classes[type];
    return model ? [[type, logistic(logOdds(model, features))] as const] : [];
  });
  const sum = scores.reduce((total, [, score]) => total + score, 1e-9);
  const types = Object.fromEntries(scores.map(([type, score]) => [type, score / sum]));
  return isSignedAsInvoice(features) ? invoiceFirst(types) : types;
}

/** A number that is called the invoice's is what makes an invoice (Directive 2006/112/EC, Article 226), if the other signs say so too. */
const isSignedAsInvoice = (features: Features): boolean =>
  (features['kind:invoiceNumber'] ?? 0) === 1 && (features['hunchLead:invoice'] ?? 0) > 0;

/** An order or a receipt that was a little likelier gives its place to the invoice. */
function invoiceFirst(types: ClassProbabilities): ClassProbabilities {
  const { type, probability } = likeliest(types);
  const { invoice = 0 } = types;
  const givesWay = (type === 'purchase_order' || type === 'receipt') && invoice >= leastOfInvoice;
  return givesWay ? { ...types, [type]: invoice, invoice: probability } : types;
}
const leastOfInvoice = 0.2;

/** The likeliest class with its probability and that of the second; `other` when nothing is known. */
export function likeliest(types: ClassProbabilities): {
  type: DocumentType;
  probability: number;
  rival: number;
} {
  const ranked = documentTypes
    .map((type) => ({ type, probability: types[type] ?? 0 }))
    .toSorted((left, right) => right.probability - left.probability);
  const [first, second] = ranked;
  return first && first.probability > 0
    ? { ...first, rival: second?.probability ?? 0 }
    : { type: 'other', probability: 0, rival: 0 };
}
