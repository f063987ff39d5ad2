import { z } from 'zod';
import { routes, type ResultDocument } from '../results.ts';

/** What the product should do with each file of a folder of hostile ones. */
export const expectedSchema = z.looseObject({
  files: z.array(
    z.looseObject({
      file: z.string(),
      action: z.enum(routes),
      alsoAccepted: z.array(z.enum(routes)).default([]),
      reason: z.string().optional(),
      sha256: z.string().optional(),
    }),
  ),
});
export type Expected = z.infer<typeof expectedSchema>;
type ExpectedFile = Expected['files'][number];

export interface HostileVerdict {
  readonly file: string;
  readonly passed: boolean;
  /** Why it failed, in words; empty when it passed. */
  readonly faults: readonly string[];
  readonly expected: string;
  readonly given: string;
  /** Did a code of the product equal the expected one? Reported, not required. */
  readonly reasonNamed: boolean;
}

const longestSeconds = 30;
const duplicateReasons = ['duplicate', 'suspected_duplicate'];

/** Judges each expected file. A file that the results do not have has failed. */
export function judgeHostile(expected: Expected, results: readonly ResultDocument[]): HostileVerdict[] {
  const byFile = new Map(results.map((result) => [result.file, result]));
  return expected.files.map((file) => {
    const result = byFile.get(file.file);
    const faults = result === undefined ? ['is not in the results'] : faultsOf(file, result);
    const codes = result === undefined ? [] : codesOf(result);
    return {
      file: file.file,
      passed: faults.length === 0,
      faults,
      expected: [file.action, ...file.alsoAccepted].join(' or '),
      given: [result?.route ?? 'nothing', ...codes].join(', '),
      reasonNamed: file.reason !== undefined && codes.includes(file.reason),
    };
  });
}

function faultsOf(expected: ExpectedFile, result: ResultDocument): string[] {
  const { route, error, seconds, documentType, fields, lineItems } = result;
  const codes = codesOf(result);
  const routeFits =
    [expected.action, ...expected.alsoAccepted].includes(route) ||
    (route === 'review' && codes.some((code) => duplicateReasons.includes(code)));
  const holdsValues =
    documentType.value !== null ||
    lineItems.length > 0 ||
    Object.values(fields).some(({ value }) => value !== null);
  const checks: readonly (readonly [boolean, string])[] = [
    [routeFits, `went to ${route}`],
    [seconds <= longestSeconds, `took ${seconds.toFixed(1)} s`],
    [!error?.code.startsWith('internal'), 'the product itself failed'],
    [route !== 'accept' || error === null, 'was accepted with an error'],
    [route === 'accept' || codes.length > 0, 'gives no reason'],
    [route !== 'reject' || !holdsValues, 'was refused and carries values'],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault);
}

/** The codes of the reasons, without their text, and of the error. */
function codesOf({ reasons, error }: ResultDocument): string[] {
  const codes = reasons.map((reason) => reason.split(':')[0]?.trim() ?? '');
  return [...new Set([...codes, ...(error === null ? [] : [error.code])])].filter((code) => code !== '');
}
