import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  wholeNumberIn,
  wholeNumberWithin,
  withNegativeNumbers,
  type NumberLimits,
} from '../domain/argumentWords.ts';
import { Refused } from '../domain/failures.ts';

export const trainUsage = `Learns what the built-in engine knows: classes, a ranker a field, and how sure each choice is.

Usage: npm run train -- [options]

  --labelled <folder>      documents with NAME.truth.json beside them; may be given several times
  --reviewed               documents that people approved in review, with their corrections, from the database
  --generated <count>      invented documents, 0 to 20000; default 2000
  --seed <number>          the same documents and seed give the same weights; default 1
  --output <file.json>     where the weights go
  --install                instead: they replace those that the product ships; needs --labelled or --reviewed
  --held-out <file.json>   also writes, for \`npm run evaluate -- --held-out\`, models that never saw the origin of a document
  --readings <folder>      where the readings of labelled documents are kept between runs
  --labelled-weight <n>    how much a labelled document counts beside a generated one; default 8
  --reviewed-weight <n>    the same for a reviewed document; default 8
  --date <YYYY-MM-DD>      written into the weights as it stands; default: none

Example:
  npm run train -- --labelled ./labelled --reviewed --seed 7 --output trained.json

Exit codes: 0 done; 2 wrong arguments, folder or settings; 3 the database does not answer; 5 unexpected.`;

/** What to learn from and where to write it; paths are absolute. */
export interface TrainingWish {
  readonly labelled: readonly string[];
  readonly reviewed: boolean;
  readonly generated: number;
  readonly seed: number;
  /** Undefined: the weights that the product ships are replaced. */
  readonly output: string | undefined;
  readonly readings: string | undefined;
  readonly heldOut: string | undefined;
  readonly labelledWeight: number;
  readonly reviewedWeight: number;
  readonly date: string | undefined;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  labelled: { type: 'string', multiple: true, default: [] as string[] },
  reviewed: flag,
  generated: text,
  seed: text,
  output: text,
  install: flag,
  readings: text,
  'held-out': text,
  'labelled-weight': text,
  'reviewed-weight': text,
  date: text,
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const advice = 'See `npm run train -- --help`.';
const badArguments = (why: string): Refused => new Refused('BAD_ARGUMENTS', `${why}\n${advice}`);

/** Reads the words after the program's name. @throws Refused that says which option is wrong. */
export function readTrainingWish(words: readonly string[]): TrainingWish | 'help' {
  const given = optionsOf(words);
  if (given.help) return 'help';
  if ((given.output === undefined) !== given.install)
    throw badArguments(
      'Say where the weights go: --output <file.json>, or --install to replace those that the product ships.',
    );
  if (given.install && given.labelled.length === 0 && !given.reviewed)
    throw badArguments(
      '--install needs --labelled <folder> or --reviewed: weights from generated documents alone would read worse than those ' +
        'that the product ships. Write them elsewhere by --output.',
    );
  return {
    labelled: given.labelled.map((folder) => resolve(folder)),
    reviewed: given.reviewed,
    generated: numberOf('--generated', given.generated ?? '2000', { from: 0, to: 20_000 }),
    seed: numberOf('--seed', given.seed ?? '1', { from: 0, to: 1_000 }),
    output: given.output === undefined ? undefined : resolve(given.output),
    readings: given.readings === undefined ? undefined : resolve(given.readings),
    heldOut: given['held-out'] === undefined ? undefined : resolve(given['held-out']),
    labelledWeight: numberOf('--labelled-weight', given['labelled-weight'] ?? '8', { from: 1, to: 1_000 }),
    reviewedWeight: numberOf('--reviewed-weight', given['reviewed-weight'] ?? '8', { from: 1, to: 1_000 }),
    date: dateOf(given.date),
  };
}

function optionsOf(words: readonly string[]) {
  try {
    return parseArgs({ args: withNegativeNumbers(words), options }).values;
  } catch (error) {
    throw badArguments(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

function numberOf(option: string, written: string, limits: NumberLimits): number {
  const number = wholeNumberIn(written, limits);
  if (number !== null) return number;
  throw badArguments(`${option} has to be ${wholeNumberWithin(limits)}.`);
}

function dateOf(written: string | undefined): string | undefined {
  if (written === undefined || z.iso.date().safeParse(written).success) return written;
  throw badArguments('--date has to be a day like 2026-01-31.');
}
