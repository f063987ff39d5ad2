import { fieldKeys } from '../../domain/fields.ts';
import type { JudgedDocument, JudgedValue } from './judgement.ts';
import { f1Of } from './rowFigures.ts';
import { countAccepted } from './straightThrough.ts';
import { exactPairedP, holm, worseningP } from './paired.ts';

/** What got better and worse in one respect, over the documents that both results were asked for. */
export interface ComparedRow {
  readonly name: string;
  readonly compared: number;
  readonly better: number;
  readonly worse: number;
  /** Two-sided: is the difference more than chance? */
  readonly p: number;
  /** Worse beyond noise, one-sided: all fields together at 5 %, the other rows together at 5 % (Holm). */
  readonly regressed: boolean;
}

export interface ChangedValue {
  readonly file: string;
  readonly key: JudgedValue['key'];
  readonly change: 'better' | 'worse';
  readonly before: JudgedValue;
  readonly after: JudgedValue;
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  readonly changes: readonly ChangedValue[];
  /** Labelled documents that the older results do not have: nothing says whether they got better. */
  readonly unknownBefore: number;
  readonly regressed: boolean;
}

const level = 0.05;
interface Pair {
  readonly before: JudgedDocument;
  readonly after: JudgedDocument;
}
/** How good a document is in one respect; null: not asked. */
type Worth = (document: JudgedDocument) => number | null;

/**
 * Compares two results of the same labelled documents, pair by pair. A document that only the newer ones have is left out;
 * one that they lost is worse.
 */
export function compareResults(request: {
  before: readonly JudgedDocument[];
  after: readonly JudgedDocument[];
}): Comparison {
  const byFile = new Map(request.before.map((document) => [document.file, document]));
  const pairs = request.after.flatMap((after) => {
    const before = byFile.get(after.file);
    return before === undefined || before.result === null ? [] : [{ before, after }];
  });
  const counted = respects.map(([name, worth]) => ({ name, ...countChanges(pairs, worth) }));
  const asked = counted.filter(({ compared }) => compared > 0);
  const rows = asked.map((row) => ({ ...row, p: exactPairedP(row), regressed: isRegression(row, asked) }));
  return {
    rows,
    changes: pairs.flatMap(changesOf),
    unknownBefore: request.after.length - pairs.length,
    regressed: rows.some(({ regressed }) => regressed),
  };
}

/** The question that decides is asked alone, so that the many others do not dull it. */
function isRegression(row: Counted, all: readonly Counted[]): boolean {
  if (row.name === allFields) return row.worse > row.better && worseningP(row) <= level;
  const others = all.filter(({ name }) => name !== allFields);
  const holds = holm(others.map(worseningP), level);
  return row.worse > row.better && holds[others.indexOf(row)] === true;
}

type Counted = Pick<ComparedRow, 'name' | 'compared' | 'better' | 'worse'>;
const allFields = 'all fields, by document';

/** Fields of one document fail together: over all fields the unit is the document, by its number of right values. */
const respects: readonly (readonly [string, Worth])[] = [
  [allFields, ({ values }) => rightOf(values)],
  ['documentType', ({ type }) => (type === null ? null : rightOf([type]))],
  ...fieldKeys.map((key) => [key, worthOfField(key)] as const),
  ['line items', ({ rows }) => (rows === null ? null : (f1Of([rows]) ?? 1))],
  ['no invention', ({ values, truth }) => (truth._meta.absent ? -inventionsIn(values) : null)],
  ['accepted and all right', (document) => (isAccepted(document) && isClean(document) ? 1 : 0)],
  ['not accepted with a fault', (document) => (isAccepted(document) && !isClean(document) ? 0 : 1)],
];

function worthOfField(key: string): Worth {
  return ({ values }) => {
    const value = values.find((each) => each.key === key && each.outcome !== 'invented');
    return value === undefined ? null : rightOf([value]);
  };
}

const rightOf = (values: readonly JudgedValue[]): number =>
  values.filter(({ outcome }) => outcome === 'right').length;
const inventionsIn = (values: readonly JudgedValue[]): number =>
  values.filter(({ outcome }) => outcome === 'invented').length;
const isAccepted = ({ result }: JudgedDocument): boolean => result?.route === 'accept';

function isClean(document: JudgedDocument): boolean {
  const { right, counted } = countAccepted(document);
  return right === counted;
}

function countChanges(
  pairs: readonly Pair[],
  worth: Worth,
): { compared: number; better: number; worse: number } {
  let [compared, better, worse] = [0, 0, 0];
  for (const { before, after } of pairs) {
    const [old, now] = [worth(before), worth(after)];
    if (old === null || now === null) continue;
    compared += 1;
    if (now > old) better += 1;
    if (now < old) worse += 1;
  }
  return { compared, better, worse };
}

function changesOf({ before, after }: Pair): ChangedValue[] {
  const all = ({ type, values }: JudgedDocument): JudgedValue[] => [
    ...(type === null ? [] : [type]),
    ...values,
  ];
  // A value that stands on one side only is an invention that came or went.
  const keys = new Set([...all(before), ...all(after)].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const old = all(before).find((value) => value.key === key) ?? nothingInvented(key);
    const now = all(after).find((value) => value.key === key) ?? nothingInvented(key);
    const [wasGood, isGood] = [isGoodOutcome(old), isGoodOutcome(now)];
    if (wasGood === isGood) return [];
    return [{ file: after.file, key, change: isGood ? 'better' : 'worse', before: old, after: now } as const];
  });
}

function nothingInvented(key: JudgedValue['key']): JudgedValue {
  return { key, outcome: 'right', given: null, truths: [], confidence: 0 };
}

const isGoodOutcome = ({ outcome }: JudgedValue): boolean => outcome === 'right';
