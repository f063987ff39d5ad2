import { fieldKeys, fieldKinds, type FieldKey } from '../../domain/fields.ts';
import { isTrueValue, normalisedText, trueValues, type Truth, type TrueValue } from '../../domain/truth.ts';
import type { JudgedDocument, JudgedValue } from './judgement.ts';

/** In what way values are not right, from what is told most surely to what is told least. */
export const errorClasses = [
  'nothing found',
  'invented',
  'value of another field',
  'part of it',
  'more than it',
  'a letter or two off',
  'day and month exchanged',
  'sign or decimal point',
  'another value',
] as const;
export type ErrorClass = (typeof errorClasses)[number];

export interface ErrorRow {
  readonly name: string;
  readonly counts: Readonly<Record<ErrorClass, number>>;
}

/** How often each field goes wrong in each way; fields without an error are left out. */
export function errorRows(documents: readonly JudgedDocument[]): ErrorRow[] {
  return ['documentType' as const, ...fieldKeys].flatMap((key) => {
    const classes = documents.flatMap(({ type, values, truth }) =>
      [...(type === null ? [] : [type]), ...values]
        .filter((value) => value.key === key && value.outcome !== 'right')
        .map((value) => errorClassOf(value, truth)),
    );
    if (classes.length === 0) return [];
    const count = (name: ErrorClass): number => classes.filter((each) => each === name).length;
    const counts = Object.fromEntries(errorClasses.map((name) => [name, count(name)]));
    return [{ name: key, counts: counts as Record<ErrorClass, number> }];
  });
}

/** The class of a value that is not right. */
export function errorClassOf({ key, outcome, given, truths }: JudgedValue, truth: Truth): ErrorClass {
  if (outcome === 'invented') return 'invented';
  if (given === null) return 'nothing found';
  if (key === 'documentType') return 'another value';
  if (isOfAnotherField({ key, given, truth })) return 'value of another field';
  const classes = truths.map((each) => differenceOf({ kind: fieldKinds[key], given, truth: each }));
  return errorClasses.find((name) => classes.includes(name)) ?? 'another value';
}

function isOfAnotherField({ key, given, truth }: { key: FieldKey; given: TrueValue; truth: Truth }): boolean {
  return fieldKeys
    .filter((other) => other !== key && fieldKinds[other] === fieldKinds[key])
    .some((other) => isTrueValue(other, given, trueValues(truth, other)));
}

function differenceOf(pair: {
  kind: (typeof fieldKinds)[FieldKey];
  given: TrueValue;
  truth: TrueValue;
}): ErrorClass {
  switch (pair.kind) {
    case 'money':
      return isScaled(Number(pair.given), Number(pair.truth)) ? 'sign or decimal point' : 'another value';
    case 'date':
      return isExchanged(String(pair.given), String(pair.truth))
        ? 'day and month exchanged'
        : 'another value';
    case 'currency':
      return 'another value';
    case 'text':
      return textDifference(normalisedText(String(pair.given)), normalisedText(String(pair.truth)));
  }
}

function textDifference(given: string, truth: string): ErrorClass {
  if (given !== '' && truth.includes(given)) return 'part of it';
  if (truth !== '' && given.includes(truth)) return 'more than it';
  return editDistance(given, truth) <= 2 ? 'a letter or two off' : 'another value';
}

function isScaled(given: number, truth: number): boolean {
  const factors = [1, 10, 100, 1000, 0.1, 0.01, 0.001];
  return factors.some((factor) => Math.abs(Math.abs(given) - Math.abs(truth) * factor) <= 0.005);
}

function isExchanged(given: string, truth: string): boolean {
  const [year, month, day] = truth.split('-');
  return given === `${year}-${day}-${month}`;
}

/** The number of letters to change, add or drop (Levenshtein 1966). */
export function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
