import type { Records } from '../adapters/records/records.ts';
import type { DecisionAnswer, ReviewDecision } from '../domain/review.ts';

/**
 * The workflow has ended and answers no more, so the client writes the audit line itself: a decision came and did not
 * count. One that was answered before keeps its first answer.
 */
export async function recordTooLate({
  records,
  documentId,
  decision,
  door,
}: {
  records: Pick<Records, 'transaction'>;
  documentId: string;
  decision: ReviewDecision & { readonly decisionId: string };
  door: 'signal' | 'update';
}): Promise<DecisionAnswer> {
  const { decisionId, verdict, reviewer, accepts = [] } = decision;
  const answer = { accepted: false, decisionId, why: 'no-open-review' } as const;
  return records.transaction(documentId, async (tx) => {
    const first = await tx.findAnswer(decisionId);
    if (first) return first;
    const { revision } = await tx.details();
    await tx.saveDecision({ taskId: null, revision: revision ?? 1, decision, door, answer });
    const data = {
      taskId: null,
      decisionId,
      verdict,
      door,
      verified: false,
      accepted: false,
      why: answer.why,
      // The corrections lie behind a reference that nobody will open any more.
      corrected: [],
      acceptedRules: accepts.map(({ rule }) => rule),
      commitments: [],
    };
    const entry = {
      fact: { type: 'decision.received', data },
      actor: { kind: 'person', id: reviewer },
    } as const;
    await tx.appendAudit([entry], { dedupeKey: `decision:${decisionId}` });
    return answer;
  });
}
