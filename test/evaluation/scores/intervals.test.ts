import { describe, expect, it } from 'vitest';
import { bootstrap, groupedShare, shareOf, wilson } from '../../../src/evaluation/scores/intervals.ts';

describe('the interval of a share', () => {
  it('is that of Wilson, also where all or none are right', () => {
    // Newcombe (1998), table I: 81 of 263 gives 0.2553 to 0.3662, 0 of 20 gives 0 to 0.1611.
    expect(wilson({ right: 81, counted: 263 })?.low).toBeCloseTo(0.2553, 4);
    expect(wilson({ right: 81, counted: 263 })?.high).toBeCloseTo(0.3662, 4);
    expect(wilson({ right: 0, counted: 20 })?.low).toBe(0);
    expect(wilson({ right: 0, counted: 20 })?.high).toBeCloseTo(0.1611, 4);
  });

  it('is not there when nothing was counted', () => {
    expect(shareOf({ right: 0, counted: 0 })).toEqual({ right: 0, counted: 0, share: null, interval: null });
  });

  it('is wider when the values of a document fail together', () => {
    const documents = Array.from({ length: 10 }, (_, index) => ({ right: index < 5 ? 10 : 0, counted: 10 }));
    const grouped = groupedShare(documents);
    const single = shareOf({ right: 50, counted: 100 });
    expect(grouped.share).toBe(0.5);
    expect(grouped.interval?.low).toBeLessThan(single.interval?.low ?? 0);
    expect(grouped.interval?.high).toBeGreaterThan(single.interval?.high ?? 1);
  });

  it('does not shrink to a point when every document is right', () => {
    const { interval } = groupedShare(Array.from({ length: 10 }, () => ({ right: 10, counted: 10 })));
    expect(interval).toEqual(wilson({ right: 100, counted: 100 }));
  });
});

describe('the bootstrap', () => {
  const mean = (units: readonly number[]) => units.reduce((sum, each) => sum + each, 0) / units.length;

  it('gives the same interval for the same units, around the figure', () => {
    const units = [1, 2, 3, 4, 5, 6, 7, 8];
    const interval = bootstrap(units, mean);
    expect(interval).toEqual(bootstrap(units, mean));
    expect(interval?.low).toBeGreaterThan(2);
    expect(interval?.low).toBeLessThan(4.5);
    expect(interval?.high).toBeGreaterThan(4.5);
    expect(interval?.high).toBeLessThan(7);
  });

  it('says nothing about a single unit', () => {
    expect(bootstrap([1], mean)).toBeNull();
  });
});
