import { describe, expect, it } from 'vitest';
import { withThreshold } from '../../src/evaluation/policyThreshold.ts';

describe('a policy file with another threshold', () => {
  it('keeps its layout', () => {
    const text =
      '{\n  "name": "x",\n  "confidence": { "threshold": 0.9, "byField": {} },\n  "threshold": 3\n}\n';
    expect(withThreshold(text, 0.8125)).toBe(text.replace('0.9', '0.8125'));
  });

  it('is written anew where its layout is in the way', () => {
    const text =
      '{"other":{"confidence":{"threshold":1}},"confidence":{"byField":{"iban":0.5},"threshold":9e-1}}';
    expect(JSON.parse(withThreshold(text, 0.75))).toEqual({
      other: { confidence: { threshold: 1 } },
      confidence: { byField: { iban: 0.5 }, threshold: 0.75 },
    });
  });
});
