import type { Truth } from '../../domain/truth.ts';
import type { ResultDocument } from '../results.ts';
import { calibrationOf, type Calibration } from './calibration.ts';
import { errorRows, type ErrorRow } from './errorClasses.ts';
import type { Grounding } from './groundedness.ts';
import { groupedShare, type Share } from './intervals.ts';
import { judgeDocument, type JudgedDocument } from './judgement.ts';
import { rowFiguresOf, type RowFigures } from './rowFigures.ts';
import {
  bestThreshold,
  byRoute,
  crossValidated,
  type ChosenThreshold,
  type StraightThrough,
} from './straightThrough.ts';
import * as tables from './tables.ts';

/** What is known of a document beside its result, by file name; without it some figures are left out. */
export interface Known {
  readonly pages: number;
  readonly grounding: Grounding;
}

export interface StraightThroughRow extends tables.Basis {
  readonly name: string;
  readonly crossValidated: StraightThrough & { readonly thresholds: readonly (number | null)[] };
  readonly best: ChosenThreshold;
  readonly route: StraightThrough;
}

/** A figure with what stands behind it. */
export type Based<Figure> = Figure & { readonly basis: tables.Basis };

export interface Accuracies extends tables.Basis {
  readonly fields: Based<Share>;
  readonly macro: tables.MacroAccuracy;
  readonly documentType: Based<Share>;
}

/** All figures of a labelled folder. */
export interface Scores extends Accuracies {
  /** Labelled documents that the results do not have: all wrong, not accepted. */
  readonly missingDocuments: readonly string[];
  readonly tables: Readonly<
    Record<'field' | 'modality' | 'documentType' | 'origin', readonly tables.AccuracyRow[]>
  >;
  /** In what ways values are not right. */
  readonly errors: readonly ErrorRow[];
  readonly rows: RowFigures;
  readonly straightThrough: readonly StraightThroughRow[];
  readonly calibration: Based<Calibration>;
  /** Invented values over documents whose label says what is absent. */
  readonly inventions: Based<{ readonly values: number; readonly per100: number | null }>;
  /** Null when no reading was at hand. */
  readonly groundedness: { readonly textLayer: Based<Share>; readonly byOcr: Based<Share> } | null;
  /** Documents with the XML of an e-invoice inside: in no other figure. */
  readonly xml: Accuracies & { readonly rows: RowFigures };
  readonly judged: readonly JudgedDocument[];
}

/** Scores results against labels, purely: the same input gives the same figures. */
export function scoreDocuments(request: {
  truths: readonly Truth[];
  results: readonly ResultDocument[];
  known?: ReadonlyMap<string, Known>;
}): Scores {
  const { truths, results, known } = request;
  const byFile = new Map(results.map((result) => [result.file, result]));
  const judged = truths.map((truth) => judgeDocument({ truth, result: byFile.get(truth.file) ?? null }));
  const pages = judged.filter(({ hasXml }) => !hasXml);
  const xml = judged.filter(({ hasXml }) => hasXml);
  return {
    ...accuraciesOf(pages),
    missingDocuments: judged.filter(({ result }) => result === null).map(({ file }) => file),
    tables: {
      field: tables.fieldRows(pages),
      modality: tables.modalityRows(pages),
      documentType: tables.typeRows(pages),
      origin: tables.originRows(pages),
    },
    errors: errorRows(pages),
    rows: rowFiguresOf(pages),
    straightThrough: straightThroughRows(pages),
    calibration: { ...calibrationOf(pages), basis: tables.basisOf(pages.filter(hasGiven)) },
    inventions: inventionsOf(pages),
    groundedness: known === undefined ? null : groundednessOf(pages, known),
    xml: { ...accuraciesOf(xml), rows: rowFiguresOf(xml) },
    judged,
  };
}

function accuraciesOf(documents: readonly JudgedDocument[]): Accuracies {
  return {
    ...tables.basisOf(documents),
    fields: { ...tables.accuracyOf(documents), basis: tables.basisOf(documents.filter(hasScored)) },
    macro: tables.macroOf(documents),
    documentType: {
      ...tables.typeAccuracyOf(documents),
      basis: tables.basisOf(documents.filter(({ type }) => type !== null)),
    },
  };
}

const hasScored = ({ values }: JudgedDocument): boolean =>
  values.some(({ outcome }) => outcome !== 'invented');
const hasGiven = ({ values }: JudgedDocument): boolean => values.some(({ outcome }) => outcome !== 'missing');

const scans = ['scan', 'photo', 'scan-simulated'];
/** With fewer scored fields a document is accepted right almost by itself. */
const checkableFrom = 3;

function straightThroughRows(documents: readonly JudgedDocument[]): StraightThroughRow[] {
  const subsets = [
    ['all', () => true],
    [
      'checkable',
      ({ values }) => values.filter(({ outcome }) => outcome !== 'invented').length >= checkableFrom,
    ],
    ['native', ({ modality }) => modality === 'native'],
    ['scans', ({ modality }) => scans.includes(modality)],
  ] as const satisfies readonly [string, (document: JudgedDocument) => boolean][];
  return subsets.map(([name, belongs]) => {
    const members = documents.filter(belongs);
    return {
      name,
      ...tables.basisOf(members),
      crossValidated: crossValidated(members),
      best: bestThreshold(members),
      route: byRoute(members),
    };
  });
}

function inventionsOf(documents: readonly JudgedDocument[]): Scores['inventions'] {
  const asked = documents.filter(({ truth }) => truth._meta.absent !== undefined);
  const values = asked.flatMap((each) => each.values.filter(({ outcome }) => outcome === 'invented')).length;
  const per100 = asked.length === 0 ? null : (100 * values) / asked.length;
  return { values, per100, basis: tables.basisOf(asked) };
}

function groundednessOf(
  documents: readonly JudgedDocument[],
  known: ReadonlyMap<string, Known>,
): Scores['groundedness'] {
  const shareWhere = (byOcr: boolean): Based<Share> => {
    const groups = documents
      .map((document) => {
        const all = Object.values(known.get(document.file)?.grounding ?? {});
        const values = all.filter((value) => value.byOcr === byOcr);
        return { document, right: values.filter(({ holds }) => holds).length, counted: values.length };
      })
      .filter(({ counted }) => counted > 0);
    return { ...groupedShare(groups), basis: tables.basisOf(groups.map(({ document }) => document)) };
  };
  return { textLayer: shareWhere(false), byOcr: shareWhere(true) };
}
