import type { Truth } from '../domain/truth.ts';
import type { Truths } from './truths.ts';
import type { MeasuredDocument } from './measureDocument.ts';
import { parseResults } from './parseResults.ts';
import type { ResultDocument } from './results.ts';
import { compareResults, type Comparison } from './scores/comparison.ts';
import { judgeHostile, type Expected, type HostileVerdict } from './scores/hostile.ts';
import { scoreDocuments, type Known, type Scores } from './scores/scoreDocuments.ts';
import { speedByReader, type Speed } from './scores/speed.ts';

/** All that is found out about a folder's results; the reports show it. */
export interface Evaluation {
  readonly documents: readonly ResultDocument[];
  /** Null when the folder has no label. */
  readonly scores: Scores | null;
  /** Null when the folder says nothing about hostile files. */
  readonly hostile: readonly HostileVerdict[] | null;
  /** Null unless older results were given. */
  readonly comparison: Comparison | null;
  readonly speed: Readonly<Record<string, Speed>>;
  /** Labels that cannot be used, and breaches of the contract. */
  readonly problems: readonly string[];
}

export interface EvaluationRequest {
  /** The content of a results file. */
  readonly results: unknown;
  readonly truths: Truths;
  readonly expected: Expected | null;
  /** The content of an older results file of the same documents. */
  readonly older?: unknown;
  /** What the run knows beside the results, by file name. */
  readonly known?: ReadonlyMap<string, Known>;
}

/** Scores results as anybody would who has only the file and the labels. */
export function evaluateResults({ results, truths, expected, older, known }: EvaluationRequest): Evaluation {
  const { documents, problems } = parseResults(results);
  const labels = [...truths.byFile.values()];
  const scores =
    labels.length === 0
      ? null
      : scoreDocuments({ truths: labels, results: documents, ...(known === undefined ? {} : { known }) });
  return {
    documents,
    scores,
    hostile: expected && judgeHostile(expected, documents),
    comparison: scores && older !== undefined ? compareWith(older, { labels, scores }) : null,
    speed: speedByReader(documents, known ? (file) => known.get(file)?.pages ?? 0 : null),
    problems: [...truths.problems, ...problems],
  };
}

function compareWith(
  older: unknown,
  { labels, scores }: { labels: readonly Truth[]; scores: Scores },
): Comparison {
  const { documents } = parseResults(older);
  const before = scoreDocuments({ truths: labels, results: documents }).judged;
  return compareResults({ before, after: scores.judged });
}

/** What a run knows of its documents beside the results, for `evaluateResults`. */
export function knownOf(documents: readonly MeasuredDocument[]): ReadonlyMap<string, Known> {
  return new Map(documents.map(({ result, pages, grounding }) => [result.file, { pages, grounding }]));
}
