import type { DocumentActivities } from '../../src/activities/contract.ts';
import type { OperatorCommandName } from '../../src/domain/review.ts';
import { type Handle, inState, submitDocument } from '../support/documents.ts';
import { command } from '../support/people.ts';
import type { World } from '../support/world.ts';
import { ended, inReview, type Path } from './path.ts';

/** A document parked because this activity gave up; the activity works again. */
async function parked(world: World, activity: keyof DocumentActivities): Promise<Handle> {
  world.fail(activity);
  const document = await submitDocument(world);
  await inState(world, document.documentId, 'FAILED');
  world.mend(activity);
  return document;
}

const parkedThen =
  (name: OperatorCommandName): Path =>
  async (world) => {
    const document = await parked(world, 'archiveDocument');
    await command(document, name);
    return ended(world, document);
  };

/** Cancelled after the archive was tried, with the release of the identity stuck. */
async function stuckUndo(world: World): Promise<Handle> {
  const document = await parked(world, 'archiveDocument');
  world.fail('releaseIdentity');
  await document.cancel();
  await inState(world, document.documentId, 'WITHDRAWING').catch(() => undefined);
  await inState(world, document.documentId, 'FAILED');
  world.mend('releaseIdentity');
  return document;
}

/** What operators do with parked documents, and what a cancel does. */
export const operatorPaths = {
  'parked, then retried': parkedThen('retry'),
  'parked, then restarted': parkedThen('restart'),
  'parked, then rejected': parkedThen('rejectParked'),
  'parked, then abandoned': parkedThen('abandon'),
  'a stuck undo retried': async (world) => {
    const document = await stuckUndo(world);
    await command(document, 'retry');
    return ended(world, document);
  },
  'a stuck undo settled by hand': async (world) => {
    const document = await stuckUndo(world);
    await command(document, 'restart');
    await command(document, 'settle');
    return ended(world, document);
  },
  'a command to a document that is not parked': async (world) => {
    const document = await submitDocument(world, { script: { readMs: 1_500 } });
    await inState(world, document.documentId, 'OCR_PROCESSING');
    await command(document, 'retry');
    return ended(world, document);
  },
  'cancelled while it is read': async (world) => {
    const document = await submitDocument(world, { script: { readMs: 8_000 } });
    await inState(world, document.documentId, 'OCR_PROCESSING');
    await document.cancel();
    return ended(world, document);
  },
  'cancelled during review': async (world) => {
    const document = await inReview(world);
    await document.cancel();
    return ended(world, document);
  },
  'cancelled while parked': async (world) => {
    const document = await parked(world, 'deliverDecision');
    await document.cancel();
    return ended(world, document);
  },
} as const satisfies Record<string, Path>;
