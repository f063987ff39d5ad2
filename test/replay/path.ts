/** One path through the process, played on real servers so that its history can be recorded. */
import type { PolicyText } from '../../src/domain/policy.ts';
import { defaultPolicyText, type Handle, inState, submitDocument } from '../support/documents.ts';
import type { World } from '../support/world.ts';

/** Plays the path to its end and names the document whose history it made. */
export type Path = (world: World) => Promise<Handle>;

export const unsure = { confidence: 0.5 };

/** A document that waits for a person. */
export async function inReview(world: World, policy: Partial<PolicyText> = {}): Promise<Handle> {
  const document = await submitDocument(world, { script: unsure, policy });
  await inState(world, document.documentId, 'HUMAN_REVIEW');
  return document;
}

export function withReview(review: Partial<PolicyText['review']>): Partial<PolicyText> {
  return { review: { ...defaultPolicyText().review, ...review } };
}

/** Waits for the end, whichever it is: a withdrawn document ends as a failure. */
export async function ended(world: World, document: Handle): Promise<Handle> {
  // The latest run: a restart and a continue-as-new leave the handle's own run behind.
  await world.client.workflow
    .getHandle(document.documentId)
    .result()
    .catch(() => undefined);
  return document;
}
