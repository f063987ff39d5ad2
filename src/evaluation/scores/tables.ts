import { documentTypes } from '../../domain/document.ts';
import { fieldKeys, type FieldKey } from '../../domain/fields.ts';
import { modalities } from '../../domain/truth.ts';
import { bootstrap, groupedShare, shareOf, type Interval, type Share } from './intervals.ts';
import type { JudgedDocument, JudgedValue } from './judgement.ts';

/** What stands behind a figure. */
export interface Basis {
  readonly documents: number;
  readonly origins: number;
}

/** How right the values of a field, a modality, a class or an origin are. */
export interface AccuracyRow extends Basis {
  readonly name: string;
  readonly accuracy: Share;
  readonly missing: number;
  readonly wrong: number;
}

/** The mean of the origins' accuracies, so that a large collection does not speak for all. */
export interface MacroAccuracy {
  readonly origins: number;
  readonly mean: number | null;
  readonly interval: Interval | null;
}

/** With fewer origins a figure of a class says more about a collection than about the class. */
export const leastOriginsOfClass = 3;

export function basisOf(documents: readonly JudgedDocument[]): Basis {
  return { documents: documents.length, origins: new Set(documents.map(({ origin }) => origin)).size };
}

/** The share of right values over the twelve keys; its interval takes a document for one draw. */
export function accuracyOf(documents: readonly JudgedDocument[]): Share {
  return groupedShare(documents.map(countsOf).filter(({ counted }) => counted > 0));
}

/** The share of documents with the right class. */
export function typeAccuracyOf(documents: readonly JudgedDocument[]): Share {
  const types = documents.flatMap(({ type }) => (type === null ? [] : [type]));
  return shareOf({ right: types.filter(isRight).length, counted: types.length });
}

export function macroOf(documents: readonly JudgedDocument[]): MacroAccuracy {
  const means = [...Map.groupBy(documents, ({ origin }) => origin).values()]
    .map((members) => shareOf(totalOf(members)).share)
    .filter((share) => share !== null);
  const mean = meanOf(means);
  return { origins: means.length, mean, interval: bootstrap(means, meanOf) };
}

/** A row a field, in the order of the vocabulary; fields that no label knows are left out. */
export function fieldRows(documents: readonly JudgedDocument[]): AccuracyRow[] {
  return fieldKeys.map((key) => fieldRow(documents, key)).filter(({ accuracy }) => accuracy.counted > 0);
}

function fieldRow(documents: readonly JudgedDocument[], key: FieldKey): AccuracyRow {
  const scored = documents.flatMap((document) => {
    const value = document.values.find((each) => each.key === key && each.outcome !== 'invented');
    return value === undefined ? [] : [{ document, value }];
  });
  const values = scored.map(({ value }) => value);
  const accuracy = shareOf({ right: values.filter(isRight).length, counted: values.length });
  return { name: key, ...basisOf(scored.map(({ document }) => document)), accuracy, ...lossesOf(values) };
}

export function modalityRows(documents: readonly JudgedDocument[]): AccuracyRow[] {
  return groupRows(documents, ({ modality }) => modality, [...modalities, 'unknown']);
}

/** Only classes that at least three origins have. */
export function typeRows(documents: readonly JudgedDocument[]): AccuracyRow[] {
  const rows = groupRows(documents, ({ trueType }) => trueType, documentTypes);
  return rows.filter(({ origins }) => origins >= leastOriginsOfClass);
}

export function originRows(documents: readonly JudgedDocument[]): AccuracyRow[] {
  const names = [...new Set(documents.map(({ origin }) => origin))].toSorted();
  return groupRows(documents, ({ origin }) => origin, names);
}

function groupRows(
  documents: readonly JudgedDocument[],
  groupOf: (document: JudgedDocument) => string | null,
  names: readonly string[],
): AccuracyRow[] {
  return names.flatMap((name) => {
    const members = documents.filter((document) => groupOf(document) === name);
    if (members.length === 0) return [];
    const values = members.flatMap((member) => member.values);
    return [{ name, ...basisOf(members), accuracy: accuracyOf(members), ...lossesOf(values) }];
  });
}

function lossesOf(values: readonly JudgedValue[]): { missing: number; wrong: number } {
  const count = (outcome: JudgedValue['outcome']): number =>
    values.filter((value) => value.outcome === outcome).length;
  return { missing: count('missing'), wrong: count('wrong') };
}

/** Right and scored values of one document; an invention is no scored value. */
function countsOf({ values }: JudgedDocument): { right: number; counted: number } {
  const scored = values.filter(({ outcome }) => outcome !== 'invented');
  return { right: scored.filter(isRight).length, counted: scored.length };
}

function totalOf(documents: readonly JudgedDocument[]): { right: number; counted: number } {
  const counts = documents.map(countsOf);
  return {
    right: counts.reduce((sum, { right }) => sum + right, 0),
    counted: counts.reduce((sum, { counted }) => sum + counted, 0),
  };
}

const isRight = ({ outcome }: JudgedValue): boolean => outcome === 'right';

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
