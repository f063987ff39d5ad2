/** `node tools/testTally.ts REPORT STATUS`: prints "N passed, N failed" of a vitest JSON report; exits as the tests did. */
import { readFileSync } from 'node:fs';
import { tally } from './tally.ts';

const [path = '', status = '1'] = process.argv.slice(2);
const exitCode = Number.parseInt(status, 10);

function readReport(): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null; // The run died before it wrote a report; that counts as one failure below.
  }
}

const { passed, failed } = tally(readReport(), exitCode);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = exitCode !== 0 ? exitCode : failed > 0 ? 1 : 0;
