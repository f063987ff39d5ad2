import type { ExpectedRoute } from '../samples/sample.ts';
import type { Played } from './wholeSet.ts';

/** What a document should have come to: a person rejects what a rule has stopped for good, and approves the rest. */
export function expectedEnd(route: ExpectedRoute): 'approved' | 'rejected' {
  switch (route.to) {
    case 'accept':
    case 'unsure':
      return 'approved';
    case 'review':
      return route.failedRule === 'iban' ? 'rejected' : 'approved';
    case 'block':
    case 'refusal':
      return 'rejected';
  }
}

/** In one sentence what is wrong with how a sample ended, or null when it ended as it should. */
export function shortcoming({ sample, entry, details }: Played): string | null {
  const wanted = expectedEnd(sample.expected.route);
  if (entry === null) return `${sample.fileName} was never handed in`;
  if (entry.outcome === 'refused')
    return wanted === 'rejected' ? null : `${sample.fileName} was refused at the door: ${entry.why}`;
  if (details?.state !== 'ARCHIVED')
    return `${sample.fileName} has not ended: it stands at ${details?.state ?? 'nothing'}`;
  if (details.status === wanted) return null;
  return `${sample.fileName} was ${details.status ?? 'undecided'}, and should have been ${wanted}`;
}
