import { parseArgs } from 'node:util';

export const benchmarkNames = ['straight', 'signal', 'start', 'memory', 'reading'] as const;
export type BenchmarkName = (typeof benchmarkNames)[number];

export interface BenchOptions {
  /** Documents of the memory run; the other benchmarks take what they need, at most so many. */
  readonly documents: number;
  readonly only: readonly BenchmarkName[];
  readonly json: boolean;
}

export const usage = `Usage: npm run bench -- [--documents N] [--only NAME[,NAME]] [--json]
  --documents N   documents of the memory run, and the most of any other (10 to 100000, default 200)
  --only NAME     ${benchmarkNames.join(', ')}; several with commas, all when left out
  --json          one JSON object on standard output instead of tables`;

/** @throws Error with a sentence for people when a word is not understood. */
export function optionsFrom(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      documents: { type: 'string', default: '200' },
      only: { type: 'string', default: benchmarkNames.join(',') },
      json: { type: 'boolean', default: false },
    },
  });
  const documents = Number(values.documents);
  if (!Number.isInteger(documents) || documents < 10 || documents > 100_000)
    throw new Error('--documents must be a whole number from 10 to 100000');
  return { documents, only: values.only.split(',').map(benchmarkNamed), json: values.json };
}

function benchmarkNamed(word: string): BenchmarkName {
  const name = benchmarkNames.find((each) => each === word.trim());
  if (!name) throw new Error(`--only knows ${benchmarkNames.join(', ')}, not ${word}`);
  return name;
}
