import { fieldKeys, type FieldKey } from '../../domain/fields.ts';
import { confidenceOf } from '../page/pageText.ts';
import type { DocumentText } from '../documentText.ts';
import { announcement } from '../features/fieldLabels.ts';
import { likeliest } from './classify.ts';
import { logit, type Choice } from './choose.ts';
import type { Models } from './models.ts';
import { logistic, type Features } from '../measures/features.ts';
import { logOdds } from './trees.ts';

/** What speaks for and against the name of a party: how it was cut out, where it stands, who else says it. */
const nameMeasures = (
  'legalForm givenName generic business isLabel isSureLabel cut_whole cut_before cut_stack isPartOfLonger longerHasForm holdsShorter domain times ' +
  'mentions mentionedInFooter mentionedInImprint supplierBefore supplierAbove customerBefore customerAbove supplierSection customerSection shipToSection order fromTop ' +
  'supports namedSeller namedBuyer namedThird nameBelow stackGoesOn formRepaired isTop firstPage heightToLargest window sender streetBelow townBelow attentionBelow namesAbove companyOverPerson personUnderCompany'
).split(' ');

/** What is measured at a candidate and says something of the choice too: its form, its labels, how it fits others. */
const telling = [
  'shape',
  'same',
  'different',
  'repaired',
  'twoDecimals',
  'marked',
  'columnSum',
  'netRate',
  'netSum',
  'taxRate',
  'taxSum',
  'totalRate',
  'totalSum',
  'largest',
  'left:any',
  'above:any',
  'head:any',
  'before:any',
  'block:any',
  'self:any',
  'open',
  'orderEvidence',
  'mixedOrder',
  'nearPaying',
  'termAfter',
  'netOfRate',
  'taxOfRate',
  'summed',
  'dates',
  'withTime',
  'besideShare',
  'hintShare',
  'valid',
  'formAtEnd',
  'digits',
  'onlyDigits',
  'lookalikes',
  'credible',
  'aroundTax',
  'paidTotal',
  'beforeDue',
  'afterDue',
  'documentPrefix',
  'creditLead',
  'refersBack',
  ...nameMeasures,
] as const;

/** What a sum that adds up says of each of its parts, and how far it stands over any other. */
const proofOf: Partial<Readonly<Record<FieldKey, Readonly<Record<string, string>>>>> = {
  netAmount: {
    proof: 'asNet',
    proofLead: 'netLead',
    closed: 'closedNet',
    rated: 'netByRate',
    inRow: 'netInRow',
  },
  taxAmount: {
    proof: 'asTax',
    proofLead: 'taxLead',
    closed: 'closedTax',
    rated: 'insideTotal',
    inRow: 'taxInRow',
  },
  totalAmount: {
    proof: 'asTotal',
    proofLead: 'totalLead',
    closed: 'closedTotal',
    rated: 'totalByRate',
    inRow: 'totalInRow',
  },
};

function proofFeatures(key: FieldKey, { candidate }: Choice): Features {
  const names = Object.entries(proofOf[key] ?? {});
  return Object.fromEntries(names.map(([name, measure]) => [name, candidate.features[measure] ?? 0]));
}

/** The share of a page's words that were read with confidence. */
function legibilityOf({ rows }: DocumentText['pages'][number]): number {
  const words = rows.flatMap(({ tokens }) => tokens);
  return words.filter(({ confidence }) => confidence >= 0.8).length / Math.max(1, words.length);
}

/** What says how sure a choice is: its own score, its rivals, its agreement with other fields, how well it was read. */
export function certaintyFeatures(key: FieldKey, choice: Choice, document: DocumentText): Features {
  const { candidate, probability, rival, isBest, agreement, rate } = choice;
  const page = document.pages.find(({ page: number }) => number === candidate.page);
  const type = likeliest(document.types);
  return {
    ...Object.fromEntries(fieldKeys.map((name) => [`is.${name}`, name === key ? 1 : 0])),
    own: logit(probability),
    rival: logit(rival),
    margin: logit(probability) - logit(rival),
    elsewhere: logit(choice.elsewhere),
    overExchange: choice.overExchange,
    best: isBest ? 1 : 0,
    agreement,
    rateHolds: rate,
    announced: announcement(candidate.features, key),
    ...proofFeatures(key, choice),
    ...Object.fromEntries(telling.map((name) => [name, candidate.features[name] ?? 0])),
    recognised: page?.isOcr ? 1 : 0,
    read: confidenceOf(candidate.tokens),
    pageRead: page ? legibilityOf(page) : 0,
    words: candidate.tokens.length,
    pages: Math.min(8, document.pages.length),
    typeSure: type.probability,
    [`type.${type.type}`]: 1,
  };
}

/** The same for the class of the document. */
export function classCertaintyFeatures(document: DocumentText): Features {
  const { type, probability, rival } = likeliest(document.types);
  return {
    'is.documentType': 1,
    own: logit(probability),
    rival: logit(rival),
    margin: logit(probability) - logit(rival),
    recognised: document.pages.some(({ isOcr }) => isOcr) ? 1 : 0,
    pages: Math.min(8, document.pages.length),
    typeSure: probability,
    [`type.${type}`]: 1,
  };
}

/** Below this confidence no value is given: a wrong value costs a reviewer more than an empty one. */
export const leastConfidence = 0.3;

/** Never quite 1: no training has seen everything. */
const mostConfidence = 0.995;

/** The calibrated probability that a choice with these features is right, 0..1. */
export function confidenceFrom(features: Features, models: Pick<Models, 'certainty'>): number {
  return Math.min(mostConfidence, logistic(logOdds(models.certainty, features)));
}
