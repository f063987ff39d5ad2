import { describe, expect, it } from 'vitest';
import { fieldKeys } from '../../../src/domain/fields.ts';
import type { DocumentText } from '../../../src/extraction/documentText.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import {
  certaintyFeatures,
  classCertaintyFeatures,
  confidenceFrom,
} from '../../../src/extraction/ranking/certainty.ts';
import type { Choice } from '../../../src/extraction/ranking/choose.ts';
import { likeliest } from '../../../src/extraction/ranking/classify.ts';
import { pageOf } from '../fixtures.ts';
import { scored, text } from './candidate.ts';

const pageText = (confidence: number) =>
  pageTextOf(pageOf([{ text: 'Number A-1', x: 50, y: 50 }], { confidence }));
const documentOf = (confidence: number): DocumentText => ({
  pages: [pageText(confidence)],
  labels: [],
  types: { invoice: 0.8, receipt: 0.2 },
});
function choiceOn(document: DocumentText, part: Partial<Choice> = {}): Choice {
  const tokens = document.pages[0]?.rows[0]?.tokens.slice(1) ?? [];
  const { candidate } = scored(text('A-1'), 0.9, { same: 3, repaired: 1 });
  const found = { ...candidate, tokens };
  return {
    candidate: found,
    probability: 0.9,
    rival: 0.2,
    elsewhere: 0.05,
    overExchange: 4,
    isBest: true,
    agreement: 0,
    rate: 0,
    ...part,
  };
}

describe('what says how sure a choice is', () => {
  const document = documentOf(0.7);
  const features = certaintyFeatures('invoiceNumber', choiceOn(document), document);

  it('names the field and the class', () => {
    const named = fieldKeys.filter((key) => features[`is.${key}`] === 1);
    expect(named).toEqual(['invoiceNumber']);
    expect(features).toMatchObject({ 'type.invoice': 1, typeSure: 0.8 });
  });

  it('holds how far the rival is behind, how the words were read, and how often the value stands there', () => {
    expect(features['margin']).toBeCloseTo((features['own'] ?? 0) - (features['rival'] ?? 0), 12);
    expect(features).toMatchObject({ recognised: 1, read: 0.7, same: 3, repaired: 1, words: 1, best: 1 });
    const printed = documentOf(1);
    expect(certaintyFeatures('iban', choiceOn(printed), printed)).toMatchObject({ recognised: 0, read: 1 });
  });

  it('holds whether the other fields agree', () => {
    const disagreed = choiceOn(document, { agreement: -1, isBest: false });
    expect(certaintyFeatures('totalAmount', disagreed, document)).toMatchObject({ agreement: -1, best: 0 });
  });

  it('holds what sums and labels prove of the field itself, not of another', () => {
    const features = { asNet: 0.9, netLead: 0.5, asTotal: 0.2, 'left:netAmount': 0.8 };
    const { candidate } = scored(text('100.00'), 0.9, features);
    const choice = choiceOn(document, { candidate });
    expect(certaintyFeatures('netAmount', choice, document)).toMatchObject({
      proof: 0.9,
      proofLead: 0.5,
      announced: 0.8,
    });
    expect(certaintyFeatures('totalAmount', choice, document)).toMatchObject({ proof: 0.2, announced: 0 });
    expect(certaintyFeatures('iban', choice, document)).not.toHaveProperty('proof');
  });

  it('is the same for the class, which is a choice too', () => {
    expect(classCertaintyFeatures(document)).toMatchObject({
      'is.documentType': 1,
      'type.invoice': 1,
      typeSure: 0.8,
      recognised: 1,
    });
  });
});

describe('confidence', () => {
  const certainty = (base: number) => ({ certainty: { features: [], base, trees: [] } });

  it('is the calibrated probability', () => {
    expect(confidenceFrom({}, certainty(0))).toBe(0.5);
  });

  it('is never quite 1: no training has seen everything', () => {
    expect(confidenceFrom({}, certainty(50))).toBeLessThan(1);
    expect(confidenceFrom({}, certainty(-50))).toBeGreaterThanOrEqual(0);
  });
});

describe('the likeliest class', () => {
  it('comes with the second', () => {
    expect(likeliest({ invoice: 0.2, receipt: 0.7, other: 0.1 })).toEqual({
      type: 'receipt',
      probability: 0.7,
      rival: 0.2,
    });
  });

  it('is `other` when nothing is known', () => {
    expect(likeliest({})).toEqual({ type: 'other', probability: 0, rival: 0 });
  });
});
