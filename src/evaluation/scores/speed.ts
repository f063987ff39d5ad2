import type { ResultDocument } from '../results.ts';

/** How long documents took, each by its own wall time while others ran beside it. */
export interface Speed {
  readonly documents: number;
  readonly seconds: number;
  /** Null when the pages are not known (results that are scored again). */
  readonly pages: number | null;
  readonly secondsPerPage: number | null;
  readonly slowest: { readonly file: string; readonly seconds: number } | null;
}

/** By what the documents were read by: `text-layer`, `tesseract`, …; refused files are left out. */
export function speedByReader(
  documents: readonly ResultDocument[],
  pagesOf: ((file: string) => number) | null,
): Record<string, Speed> {
  const read = documents.filter(({ route, readBy }) => route !== 'reject' && readBy !== null);
  const groups = [...Map.groupBy(read, ({ readBy }) => readBy ?? '')].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return Object.fromEntries(groups.map(([readBy, members]) => [readBy, speedOf(members, pagesOf)]));
}

function speedOf(members: readonly ResultDocument[], pagesOf: ((file: string) => number) | null): Speed {
  const seconds = members.reduce((sum, each) => sum + each.seconds, 0);
  const pages = pagesOf && members.reduce((sum, { file }) => sum + pagesOf(file), 0);
  const slowest = members.toSorted((one, other) => other.seconds - one.seconds)[0];
  return {
    documents: members.length,
    seconds,
    pages,
    secondsPerPage: pages ? seconds / pages : null,
    slowest: slowest ? { file: slowest.file, seconds: slowest.seconds } : null,
  };
}
