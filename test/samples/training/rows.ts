import type { DealRow } from '../../../src/samples/training/deal.ts';

/** One piece at this price and rate. */
export const row = (totalMinor: number, taxPercent: number): DealRow => ({
  code: 'A1',
  description: 'Plank',
  details: [],
  quantity: 1,
  unit: 'pcs',
  unitMinor: totalMinor,
  discountPercent: 0,
  taxPercent,
  totalMinor,
});
