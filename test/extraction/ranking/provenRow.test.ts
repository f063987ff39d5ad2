import { describe, expect, it } from 'vitest';
import { chooseValues } from '../../../src/extraction/ranking/choose.ts';
import { euro, scored } from './candidate.ts';

/** Everything speaks for the total as the net amount too, but for the row of the table of rates. */
const fieldsWith = (totalInRow: 0 | 1) => ({
  netAmount: [scored(euro(28_800), 0.6), scored(euro(24_000), 0.2, { netInRow: 1 })],
  taxAmount: [scored(euro(4_800), 0.02, { taxInRow: 1 })],
  totalAmount: [scored(euro(28_800), 0.9, { totalInRow })],
});

describe('a row that proves its sums', () => {
  it('names net amount and tax where it ends in the likeliest total', () => {
    const { netAmount, taxAmount, totalAmount } = chooseValues(fieldsWith(1));
    expect(netAmount?.candidate.value).toEqual(euro(24_000));
    expect(taxAmount).toMatchObject({ candidate: { value: euro(4_800) }, probability: 0.95 });
    expect(totalAmount?.candidate.value).toEqual(euro(28_800));
  });

  it('says nothing where it ends in another amount', () => {
    expect(chooseValues(fieldsWith(0)).netAmount?.candidate.value).toEqual(euro(28_800));
  });

  it('names the total too where the likeliest is another amount of the table that it closes', () => {
    const inRateRows = 1;
    const { netAmount, taxAmount, totalAmount } = chooseValues({
      netAmount: [scored(euro(33_000), 0.2, { inRateRows, netInRow: 1 })],
      taxAmount: [scored(euro(6_600), 0.02, { inRateRows, taxInRow: 1 })],
      totalAmount: [
        scored(euro(28_800), 0.7, { inRateRows }),
        scored(euro(33_000), 0.4, { inRateRows }),
        scored(euro(39_600), 0.02, { inRateRows, totalInRow: 1 }),
      ],
    });
    expect(netAmount?.candidate.value).toEqual(euro(33_000));
    expect(taxAmount?.candidate.value).toEqual(euro(6_600));
    expect(totalAmount?.candidate.value).toEqual(euro(39_600));
  });
});
