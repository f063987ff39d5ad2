import type { Candidate } from '../candidates/candidate.ts';
import type { Features } from './features.ts';

/** How often the value of each candidate stands in the document, and whether this is its first place. */
export function occurrences(candidates: readonly Candidate[]): Features[] {
  const keys = candidates.map(({ value }) => valueKey(value));
  const places = new Map<string, number[]>();
  keys.forEach((key, at) => places.set(key, [...(places.get(key) ?? []), at]));
  return candidates.map((_, at) => {
    const own = places.get(keys[at] ?? '') ?? [];
    return {
      same: Math.min(6, own.length),
      firstPlace: own[0] === at ? 1 : 0,
      order: at / Math.max(1, candidates.length - 1),
      candidates: Math.log10(1 + candidates.length),
      different: Math.log10(1 + places.size),
    };
  });
}

/** One text for each value: equal values have equal keys. */
export function valueKey(value: Candidate['value']): string {
  switch (value.kind) {
    case 'text':
      return value.text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    case 'date':
      return value.date;
    case 'currency':
      return value.code;
    case 'money':
      return String(value.money.minorUnits);
  }
}
