import { describe, expect, it } from 'vitest';
import { tally } from '../../tools/tally.ts';

const file = (status: string, ...assertions: string[]) => ({
  status,
  assertionResults: assertions.map((each) => ({ status: each })),
});

describe('the tally of a test run', () => {
  it('counts what passed and what failed over all files', () => {
    const testResults = [file('passed', 'passed'), file('failed', 'passed', 'failed')];
    expect(tally({ numPassedTests: 2, numFailedTests: 1, testResults }, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a file that did not load as a failure', () => {
    const testResults = [file('failed')];
    expect(tally({ numPassedTests: 0, numFailedTests: 0, testResults }, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('never shows a failed run as green', () => {
    const testResults = [file('passed', 'passed')];
    expect(tally({ numPassedTests: 1, numFailedTests: 0, testResults }, 1)).toEqual({ passed: 1, failed: 1 });
    expect(tally(null, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
