import type { LabelledReading } from '../domain/truth.ts';
import { classFeatures } from '../extraction/documentClass/classFeatures.ts';
import type { DocumentText } from '../extraction/documentText.ts';
import { findLabels } from '../extraction/features/labels.ts';
import { pageTextOf } from '../extraction/page/pageText.ts';
import type { ClassProbabilities } from '../extraction/ranking/classify.ts';
import type { Features } from '../extraction/measures/features.ts';

/** A document to learn from. Documents of one origin are never on both sides of a fold. */
export interface TrainingDocument extends LabelledReading {
  readonly origin: string;
  /** How much it counts: real documents more than generated ones. */
  readonly weight: number;
}

/** A training document as the engine sees it, without its class: that is learned first. */
export interface PreparedDocument {
  readonly source: TrainingDocument;
  readonly pages: DocumentText['pages'];
  readonly labels: DocumentText['labels'];
  readonly classFeatures: Features;
}

export function prepared(source: TrainingDocument): PreparedDocument {
  const pages = source.pages.map(pageTextOf);
  const labels = pages.flatMap((page) => findLabels(page));
  return { source, pages, labels, classFeatures: classFeatures(pages, labels) };
}

export const textOfPrepared = (
  { pages, labels }: PreparedDocument,
  types: ClassProbabilities,
): DocumentText => ({
  pages,
  labels,
  types,
});

/**
 * Deals whole origins into folds: the largest origin first (ties by name), each to the smallest fold (ties to the first).
 * Gives the number of each document's fold.
 */
export function foldsByOrigin(documents: readonly { readonly origin: string }[], count: number): number[] {
  const sizes = new Map<string, number>();
  for (const { origin } of documents) sizes.set(origin, (sizes.get(origin) ?? 0) + 1);
  const filled = Array.from({ length: count }, () => 0);
  const foldOf = new Map<string, number>();
  for (const [origin, size] of [...sizes].toSorted(
    ([a, left], [b, right]) => right - left || (a < b ? -1 : 1),
  )) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] = (filled[fold] ?? 0) + size;
    foldOf.set(origin, fold);
  }
  return documents.map(({ origin }) => foldOf.get(origin) ?? 0);
}
