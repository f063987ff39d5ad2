import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const evaluateUsage = `Measures reading and extraction on a folder of documents. Needs neither Temporal nor PostgreSQL.

Usage: npm run evaluate -- <folder> --output <file.json> [options]
       npm run evaluate -- --score <file.json> --truth <folder> [options]

  <folder>     every file directly in it is a document, except *.truth.json, expected.json, SOURCES.md, README.md
  --output     where the results go; a run that was killed goes on when the same command is given again
  --score      score results that were written before
  --truth      the folder with the labels NAME.truth.json (with --score)
  --report     write a report that a browser shows, with every miss; it holds values of the documents
  --compare    older results of the same documents: what got better and worse
  --gate       the same, and exit 1 when something got worse beyond noise
  --readings   keep readings in this folder and use those that are there: fast, but seconds are those of then
  --weights    weights written by npm run train --output, in place of those that the product ships
  --held-out   models written by npm run train: each document is read by those that never saw its origin

Example:
  npm run evaluate -- ./labelled --output results.json --report report.html

Exit codes: 0 done; 1 worse than the results given by --gate; 2 wrong arguments, folder or settings; 5 unexpected.`;

/** What to do, with absolute paths. */
export interface EvaluateWish {
  readonly source:
    | { readonly kind: 'measure'; readonly folder: string; readonly output: string }
    | { readonly kind: 'score'; readonly results: string; readonly folder: string };
  readonly report: string | undefined;
  readonly older: { readonly file: string; readonly isGate: boolean } | undefined;
  readonly readings: string | undefined;
  /** A file of models to read by; without it those that the product ships. */
  readonly models: { readonly kind: 'weights' | 'held-out'; readonly file: string } | undefined;
}

/** A command that cannot be followed; the message says what is wrong with it. */
export class UsageError extends Error {
  readonly exitCode = 2;
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

const options = {
  output: { type: 'string' },
  score: { type: 'string' },
  truth: { type: 'string' },
  report: { type: 'string' },
  compare: { type: 'string' },
  gate: { type: 'string' },
  readings: { type: 'string' },
  weights: { type: 'string' },
  'held-out': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words after the program's name. @throws UsageError */
export function evaluateArguments(words: readonly string[]): EvaluateWish | 'help' {
  const { values, positionals } = parsed(words);
  if (values.help) return 'help';
  const { compare, gate } = values;
  if (compare !== undefined && gate !== undefined)
    throw new UsageError('Give --compare or --gate, not both.');
  const older = gate ?? compare;
  return {
    source: sourceOf({ ...values, folders: positionals }),
    report: absolute(values.report),
    older: older === undefined ? undefined : { file: resolve(older), isGate: gate !== undefined },
    readings: absolute(values.readings),
    models: modelsOf(values),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

function sourceOf(given: {
  folders: readonly string[];
  output?: string | undefined;
  score?: string | undefined;
  truth?: string | undefined;
}): EvaluateWish['source'] {
  const [folder, ...rest] = given.folders;
  if (given.score !== undefined) {
    if (folder !== undefined || given.output !== undefined)
      throw new UsageError('--score reads results; it takes no folder of documents and no --output.');
    if (given.truth === undefined) throw new UsageError('--score needs --truth <folder> with the labels.');
    return { kind: 'score', results: resolve(given.score), folder: resolve(given.truth) };
  }
  if (folder === undefined) throw new UsageError('Name the folder with the documents.');
  if (rest.length > 0) throw new UsageError('Name one folder only.');
  if (given.output === undefined) throw new UsageError('Name the results file: --output <file.json>.');
  if (given.truth !== undefined)
    throw new UsageError('--truth goes with --score; labels lie beside the documents.');
  return { kind: 'measure', folder: resolve(folder), output: resolve(given.output) };
}

function modelsOf(given: {
  weights?: string | undefined;
  'held-out'?: string | undefined;
  score?: string | undefined;
}): EvaluateWish['models'] {
  const { weights, 'held-out': heldOut } = given;
  if (weights !== undefined && heldOut !== undefined)
    throw new UsageError('Give --weights or --held-out, not both.');
  const file = weights ?? heldOut;
  if (file === undefined) return undefined;
  if (given.score !== undefined)
    throw new UsageError('--score reads results; no model reads documents then.');
  return { kind: weights === undefined ? 'held-out' : 'weights', file: resolve(file) };
}

const absolute = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : resolve(path);
