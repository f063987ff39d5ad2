import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withNegativeNumbers } from '../domain/argumentWords.ts';
import { UsageError } from './evaluateArguments.ts';
import { usualPrecision } from './scores/straightThrough.ts';

export const calibrateUsage = `Finds the confidence from which a policy may accept a document without a person.

Usage: npm run calibrate -- <folder> [options]
       npm run calibrate -- <results.json> --truth <folder> [options]

  <folder>             labelled documents (NAME.truth.json beside each); they are measured first
  <results.json>       what \`npm run evaluate\` wrote, instead of measuring again
  --truth              the folder with the labels of these results
  --target-precision   share of accepted values that have to be right, default ${usualPrecision}
  --policy             write the threshold into this policy file (confidence.threshold)
  --readings           keep readings in this folder and use those that are there

Example:
  npm run calibrate -- results.json --truth ./labelled --target-precision 0.99 --policy policy/default.json

Exit codes: 0 a threshold was found; 1 refused, the reason is printed; 2 wrong arguments or settings; 5 unexpected.`;

/** What to do, with absolute paths. */
export interface CalibrateWish {
  readonly source:
    | { readonly kind: 'measure'; readonly folder: string }
    | { readonly kind: 'score'; readonly results: string; readonly folder: string };
  readonly targetPrecision: number;
  readonly policyFile: string | undefined;
  readonly readings: string | undefined;
}

const options = {
  truth: { type: 'string' },
  'target-precision': { type: 'string' },
  policy: { type: 'string' },
  readings: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words after the program's name. @throws UsageError */
export function calibrateArguments(words: readonly string[]): CalibrateWish | 'help' {
  const { values, positionals } = parsed(words);
  if (values.help) return 'help';
  const [source, ...rest] = positionals;
  if (source === undefined || rest.length > 0)
    throw new UsageError('Name one folder of labelled documents, or one results file.');
  return {
    source:
      values.truth === undefined
        ? { kind: 'measure', folder: resolve(source) }
        : { kind: 'score', results: resolve(source), folder: resolve(values.truth) },
    targetPrecision: precisionOf(values['target-precision']),
    policyFile: values.policy === undefined ? undefined : resolve(values.policy),
    readings: values.readings === undefined ? undefined : resolve(values.readings),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: withNegativeNumbers(words), options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

function precisionOf(text: string | undefined): number {
  if (text === undefined) return usualPrecision;
  const precision = /^[01](\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (precision > 0.5 && precision <= 1) return precision;
  throw new UsageError('--target-precision is a share above 0.5 and up to 1, such as 0.99.');
}
