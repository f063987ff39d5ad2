import { z } from 'zod';

/** SHA-256 of a file's bytes, 64 lower-case hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal');

/** `doc-<first 32 hexadecimal digits of the file's SHA-256>-<life>`; also the workflow's id. */
export const documentIdSchema = z.string().regex(/^doc-[0-9a-f]{32}-[1-9][0-9]*$/, 'is not a document id');
export type DocumentId = string;

/**
 * A document is a file's bytes and a life: the same bytes are the same document until it was withdrawn
 * (or rejected and submitted again on purpose), then the next life begins. The id is also the workflow's id,
 * so that two submits of one file meet in one workflow.
 */
export function documentIdOf({ sha256, life }: { sha256: string; life: number }): DocumentId {
  return `doc-${sha256.slice(0, 32)}-${life}`;
}

/** The review task of a round of review: unique in one document, across runs and generations. */
export function reviewTaskIdOf({
  documentId,
  instance,
}: {
  documentId: DocumentId;
  instance: number;
}): string {
  return `${documentId}:review#${instance}`;
}

/** The key of an effect, `workflowId:step#instance`, sent to systems outside so that they can drop a repeat. */
export function effectKeyOf(effect: { documentId: DocumentId; step: string; instance: number }): string {
  return `${effect.documentId}:${effect.step}#${effect.instance}`;
}
