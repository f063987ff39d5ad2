import { describe, expect, it } from 'vitest';
import { judged } from '../../bench/memory.ts';
import { optionsFrom } from '../../bench/options.ts';
import { medianSlope, percentile } from '../../bench/statistics.ts';

describe('the figures of a benchmark', () => {
  it('a percentile is a value that was measured', () => {
    const values = [30, 10, 20, 40];
    expect(percentile(values, 0.5)).toBe(20);
    expect(percentile(values, 0.95)).toBe(40);
  });

  it('one garbage collection does not move the slope', () => {
    const points = [0, 1, 2, 3, 4, 5].map((x) => ({ x, y: x === 3 ? 0 : 100 + 2 * x }));
    expect(medianSlope(points)).toBe(2);
  });

  it('memory that rises with the documents is growing, memory that swings is flat', () => {
    const growing = [100_000, 110_000, 120_000, 130_000];
    expect(judged({ samplesKb: growing, documentsBetween: 100 })).toMatchObject({
      slopeKbPerDocument: 100,
      verdict: 'growing',
    });
    const swinging = [100_000, 108_000, 99_000, 107_000, 100_000];
    expect(judged({ samplesKb: swinging, documentsBetween: 100 }).verdict).toBe('flat');
  });

  it('a word that the benchmark does not know is said, never ignored', () => {
    expect(() => optionsFrom(['--only', 'latency'])).toThrow('--only knows');
    expect(() => optionsFrom(['--documents', 'many'])).toThrow('--documents must be');
    expect(optionsFrom(['--only', 'signal,memory', '--json'])).toEqual({
      documents: 200,
      only: ['signal', 'memory'],
      json: true,
    });
  });
});
