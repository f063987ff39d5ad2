import type { IdentityAnswer } from '../activities/contract.ts';
import type { Extraction, FieldKey } from '../domain/fields.ts';
import type { Outcome } from '../domain/findings.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Policy } from '../domain/policy.ts';

/** What is known outside the document. `identity` is the gate's reservation, null on the first screening. */
export interface ReferenceData {
  readonly identity: IdentityAnswer | null;
  /** Another document that holds the same identity, as looked up on the first screening. */
  readonly holder: DocumentId | null;
}

export interface RuleInput {
  readonly extraction: Extraction;
  readonly policy: Pick<Policy, 'requiredFields'>;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly reference: ReferenceData;
}

/** What a rule found: a code for machines, a sentence for people, and the fields that it looked at. */
export interface RuleResult {
  readonly outcome: Outcome;
  readonly code: string;
  readonly detail: string;
  readonly fields: readonly FieldKey[];
}

/** A rule is a pure function: the same values, day and reference data give the same result. */
export type Rule = (input: RuleInput) => RuleResult;
