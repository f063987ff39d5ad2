import { describe, expect, it } from 'vitest';
import { millisecondsOf, processorMs } from '../../../src/adapters/documentFile/usage.ts';

describe('the processor time that ps prints', () => {
  it.each([
    ['0:01.50', 1_500],
    ['00:00:02', 2_000],
    ['1-02:03:04', 93_784_000],
    ['75:00.00', 4_500_000],
    ['', null],
    ['TIME', null],
  ])('%j is %s milliseconds', (text, milliseconds) => {
    expect(millisecondsOf(text)).toBe(milliseconds);
  });
});

describe('the processor time of a process', () => {
  it('grows with its work, and is unknown of one that does not exist', async () => {
    const before = (await processorMs(process.pid)) ?? Number.NaN;
    const until = process.cpuUsage().user + 60_000;
    while (process.cpuUsage().user < until);
    expect((await processorMs(process.pid)) ?? 0).toBeGreaterThan(before);
    expect(await processorMs(2 ** 22 + 1)).toBeNull();
  });
});
