import type { DecisionContent, DocumentTransaction } from '../adapters/records/records.ts';
import { applyCorrections } from '../domain/corrections.ts';
import { Refused } from '../domain/failures.ts';
import type { Extraction } from '../domain/fields.ts';
import { isOpenFinding, type RuleName } from '../domain/findings.ts';
import type { Policy } from '../domain/policy.ts';
import type { Correction, RefusedAnswer } from '../domain/review.ts';
import type { RecordDecisionInput } from './contract.ts';
import { runRules } from './screening.ts';

/** What a decision comes to once the values were looked at. */
export type Judgement =
  | {
      readonly accepted: false;
      readonly why: RefusedAnswer;
      readonly rules?: RuleName[];
      readonly corrections: readonly Correction[];
    }
  | {
      readonly accepted: true;
      readonly corrections: readonly Correction[];
      /** The values after the corrections; null when nothing was corrected. */
      readonly corrected: Extraction | null;
    };

interface JudgeRequest {
  readonly input: RecordDecisionInput;
  readonly policy: Policy;
  readonly nowMs: number;
}

/**
 * Looks at the values before a decision counts. An unknown reference or a value of the wrong kind makes the decision
 * malformed; that is an answer, not an error. Only an approval can leave findings open.
 */
export async function judge(tx: DocumentTransaction, request: JudgeRequest): Promise<Judgement> {
  const { decision, refuse } = request.input;
  // Values of a decision that does not count are not looked at; the document may not even have its row yet.
  if (refuse) return { accepted: false, why: refuse, corrections: [] };
  try {
    const content = await loadContents(tx, request.input);
    const corrections = content.corrections ?? [];
    if (decision.verdict !== 'approve') return { accepted: true, corrections, corrected: null };
    return await judgeApproval(tx, { ...request, corrections });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { accepted: false, why: 'malformed', corrections: [] };
  }
}

/** Every reference of the decision has to be known; the corrections are given back. */
async function loadContents(
  tx: DocumentTransaction,
  { decision }: RecordDecisionInput,
): Promise<DecisionContent> {
  const { reasonRef, correctionsRef, feedbackRef, accepts = [] } = decision;
  const references = [reasonRef, feedbackRef, ...accepts.map((accepted) => accepted.reasonRef)];
  for (const reference of references) if (reference !== undefined) await tx.loadContent(reference);
  if (correctionsRef === undefined) return { corrections: decision.corrections };
  const { corrections } = await tx.loadContent(correctionsRef);
  if (!corrections) throw new Refused('NO_CORRECTIONS', 'the reference does not name corrections');
  return { corrections };
}

async function judgeApproval(
  tx: DocumentTransaction,
  request: JudgeRequest & { corrections: readonly Correction[] },
): Promise<Judgement> {
  const { input, policy, nowMs, corrections } = request;
  const acceptedNow = (input.decision.accepts ?? []).map(({ rule }) => rule);
  const blocked = acceptedNow.filter((rule) => policy.rules[rule].severity === 'block');
  if (blocked.length > 0) return { accepted: false, why: 'not-allowed', rules: blocked, corrections };
  const { decisionId, reviewer } = input.decision;
  const before = await tx.loadExtraction(input.revision);
  const corrected =
    corrections.length === 0
      ? null
      : applyCorrections({ extraction: before, corrections, reviewer, decisionId });
  // What was accepted before was accepted for those values; corrected values have to be accepted anew.
  const acceptedBefore = corrected ? [] : await tx.acceptedRules(input.revision);
  const acceptedRules = [...acceptedNow, ...acceptedBefore];
  const extraction = corrected ?? before;
  const verdicts = await runRules(tx, { extraction, policy, nowMs, identity: null, acceptedRules });
  const known = (await tx.latestVerdicts()).filter((verdict) =>
    isOpenFinding({ ...verdict, accepted: false }),
  );
  // A finding that nobody could have seen yet is left to the gate, which brings it back to a person.
  const open = verdicts
    .filter(isOpenFinding)
    .map(({ rule }) => rule)
    .filter((rule) => known.some((verdict) => verdict.rule === rule));
  if (open.length > 0) return { accepted: false, why: 'open-findings', rules: open, corrections };
  return { accepted: true, corrections, corrected };
}
