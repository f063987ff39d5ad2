import { randomUUID } from 'node:crypto';
import { defaultPolicyText, inState, submitDocument } from '../support/documents.ts';
import { decide } from '../support/people.ts';
import { operatorPaths } from './operatorPaths.ts';
import { ended, type Path, unsure } from './path.ts';
import { reviewPaths } from './reviewPaths.ts';

/** What a document comes to without a person or an operator. */
const machinePaths = {
  'straight through': async (world) => ended(world, await submitDocument(world)),
  'a refused file': async (world) =>
    ended(world, await submitDocument(world, { script: { refuse: 'ENCRYPTED' } })),
  'the SLAs of a step and of the document missed': async (world) => {
    const policy = { documentSla: '1s', stepSlas: { ...defaultPolicyText().stepSlas, read: '1s' } };
    return ended(world, await submitDocument(world, { script: { readMs: 2_500 }, policy }));
  },
  'a duplicate blocked at the gate': async (world) => {
    const script = { ...unsure, fields: { invoiceNumber: `R-${randomUUID()}` } };
    const copies = [
      await submitDocument(world, { script }),
      await submitDocument(world, { script }),
    ] as const;
    for (const copy of copies) await inState(world, copy.documentId, 'HUMAN_REVIEW');
    for (const copy of copies) {
      await decide(copy, { verdict: 'approve' });
      await ended(world, copy);
    }
    return copies[1];
  },
} as const satisfies Record<string, Path>;

/** Every path whose history is recorded and replayed. */
export const paths = { ...machinePaths, ...reviewPaths, ...operatorPaths } as const;

/** The paths that continue as new: their second run is recorded too. */
export const pathsOfTwoRuns: readonly string[] = [
  'parked, then restarted',
  'continued as new in a review, then approved',
] satisfies (keyof typeof paths)[];

/** Where the history of a run of a path lies: one file a run. */
export function historyFileOf(name: string, run: number): string {
  return `${name.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}.run-${run}.json`;
}
