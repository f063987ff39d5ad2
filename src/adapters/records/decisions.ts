import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { EffectConflict, Refused } from '../../domain/failures.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { DecisionAnswer, Feedback, ReviewDecision } from '../../domain/review.ts';
import { json, type DocumentContext } from './context.ts';
import type { Database } from './pool.ts';
import type { DecisionContent, DocumentTransaction } from './records.ts';

type DecisionMethods = Pick<
  DocumentTransaction,
  'findAnswer' | 'saveDecision' | 'loadContent' | 'findFeedback'
>;

/** What people decided: one answer a decision id, for good. */
export function decisionsOf(context: DocumentContext): DecisionMethods {
  return {
    findAnswer: (decisionId) => findAnswer(context, decisionId),
    saveDecision: (row) => saveDecision(context, row),
    loadContent: (reference) => loadContent(context, reference),
    findFeedback: (decisionId) => findFeedback(context, decisionId),
  };
}

async function findAnswer(
  { db, documentId }: DocumentContext,
  decisionId: string,
): Promise<DecisionAnswer | null> {
  const { rows } = await sql<{ answer: DecisionAnswer }>`
    select answer from decisions
    where document_id = ${documentId} and decision_id = ${decisionId}`.execute(db);
  return rows[0]?.answer ?? null;
}

async function saveDecision(
  context: DocumentContext,
  row: Parameters<DocumentTransaction['saveDecision']>[0],
): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into decisions (document_id, decision_id, task_id, revision, decision, door, answer)
    values (${context.documentId}, ${row.decision.decisionId}, ${row.taskId}, ${row.revision},
      ${json(row.decision)}, ${row.door}, ${json(row.answer)})
    on conflict (document_id, decision_id) do nothing`.execute(context.db);
  if (numAffectedRows === 1n) return;
  const first = await findAnswer(context, row.decision.decisionId);
  if (isDeepStrictEqual(first, JSON.parse(json(row.answer)))) return;
  throw new EffectConflict(
    'DECISION_ANSWERED',
    `decision ${row.decision.decisionId} was answered before, and differently`,
  );
}

async function loadContent({ db, documentId }: DocumentContext, reference: string): Promise<DecisionContent> {
  const { rows } = await sql<{ content: DecisionContent }>`
    select content from decision_contents
    where reference = ${reference} and document_id = ${documentId}`.execute(db);
  const row = rows[0];
  if (!row)
    throw new Refused('UNKNOWN_REFERENCE', `${documentId} has no stored content under that reference`);
  return row.content;
}

async function findFeedback(context: DocumentContext, decisionId: string): Promise<Feedback | null> {
  const { rows } = await sql<{ decision: ReviewDecision }>`
    select decision from decisions
    where document_id = ${context.documentId} and decision_id = ${decisionId}`.execute(context.db);
  const decision = rows[0]?.decision;
  if (decision?.feedbackRef === undefined) return decision?.feedback ?? null;
  return (await loadContent(context, decision.feedbackRef)).feedback ?? null;
}

/** Stores texts and corrections before the decision that refers to them is sent. */
export async function saveDecisionContent(
  db: Database,
  { documentId, content }: { documentId: DocumentId; content: DecisionContent },
): Promise<{ reference: string }> {
  const reference = `content-${randomUUID()}`;
  await sql`
    insert into decision_contents (reference, document_id, content)
    values (${reference}, ${documentId}, ${json(content)})`.execute(db);
  return { reference };
}
