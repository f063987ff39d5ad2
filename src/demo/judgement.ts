import type { DocumentDetails } from '../adapters/records/rows.ts';
import { fieldNames, formatValue, ruleTexts } from '../cli/words.ts';
import { isOpenFinding, type RuleName, type Verdict } from '../domain/findings.ts';
import type { ReviewDecision } from '../domain/review.ts';
import type { Sample } from '../samples/generateSamples.ts';
import { correctionsOf, truthOf } from './truth.ts';

/** What a person makes of a document that waits, with the sentence they would say. */
export interface Judgement {
  readonly decision: Omit<ReviewDecision, 'decisionId' | 'seenRevision'>;
  readonly words: string;
  /** By update, to see the answer; else by signal. */
  readonly door: 'signal' | 'update';
}

export interface Case {
  readonly sample: Sample;
  readonly details: DocumentDetails;
  /** What was decided on this document before, oldest first. */
  readonly before: readonly Judgement[];
  /** Nobody has returned a document to extraction yet in this play. */
  readonly returnIsFree: boolean;
  /** Who decides when it is not the one whom the demo would ask. */
  readonly as?: string;
}

const people = { reviewer: 'anna', colleague: 'ben', lead: 'carla' } as const;

/** The reviewer of the demo: looks at the reasons and decides as a person with the paper in hand would. */
export function judge(seen: Case): Judgement {
  const { route } = seen.sample.expected;
  if (seen.as !== undefined) return approve(seen, seen.as);
  const suspected = seen.details.task?.reasons.some(({ code }) => code === 'DUPLICATE_SUSPECTED');
  if (suspected || route.to === 'block') return rejectAsCopy();
  if (route.to === 'review' && route.failedRule === 'iban') return judgeWrongAccount(seen);
  if (route.to === 'review' && seen.before.length === 0) return delegate(route.failedRule);
  if (route.to === 'unsure' && seen.returnIsFree) return returnToExtraction(seen);
  return approve(seen, route.to === 'review' ? people.colleague : people.reviewer);
}

function rejectAsCopy(): Judgement {
  return {
    decision: {
      verdict: 'reject',
      reviewer: people.reviewer,
      reason: 'We have approved this invoice before; this file is a copy of it.',
    },
    words: 'rejected: it is a copy of an invoice that was approved before',
    door: 'signal',
  };
}

/** Nobody below the lead may stop a payment, so the first answer is to ask for one. */
function judgeWrongAccount({ before }: Case): Judgement {
  if (before.length === 0) {
    return {
      decision: { verdict: 'escalate', reviewer: people.reviewer },
      words: 'escalated: a wrong account is for the team lead',
      door: 'signal',
    };
  }
  return {
    decision: {
      verdict: 'reject',
      reviewer: people.lead,
      reason: 'The account number on it does not exist. The supplier has to send a correct invoice.',
    },
    words: 'rejected: the account does not exist, the supplier has to correct it',
    door: 'update',
  };
}

function delegate(rule: RuleName): Judgement {
  return {
    decision: { verdict: 'delegate', reviewer: people.reviewer, to: people.colleague },
    words: `delegated to ${people.colleague}, who knows this supplier (${ruleTexts[rule]}: it fails)`,
    door: 'signal',
  };
}

function returnToExtraction({ details }: Case): Judgement {
  const field = details.task?.reasons.find((reason) => reason.field)?.field;
  const text = `Please read ${field ? `the ${fieldNames[field]}` : 'it'} again.`;
  return {
    decision: {
      verdict: 'returnToExtraction',
      reviewer: people.reviewer,
      feedback: { text, ...(field ? { field } : {}), page: 1 },
    },
    words: `returned to extraction: "${text}"`,
    door: 'signal',
  };
}

/** Corrects what was misread, and accepts with a reason what a rule says about values that are right. */
function approve({ sample, details }: Case, reviewer: string): Judgement {
  const open = details.verdicts.filter(isOpenFinding);
  const { extraction, task } = details;
  const truth = truthOf(sample);
  const asked = [
    ...(task?.reasons ?? []).flatMap(({ field }) => (field ? [field] : [])),
    ...open.flatMap(({ fields }) => fields),
  ];
  const corrections = truth && extraction ? correctionsOf({ extraction, truth, asked }) : [];
  const decision = { verdict: 'approve', reviewer, ...(corrections.length > 0 && { corrections }) } as const;
  const corrected = corrections.map(({ field, value }) =>
    value ? `${fieldNames[field]} is "${formatValue(value)}"` : `there is no ${fieldNames[field]}`,
  );
  const words =
    corrected.length > 0 ? `approved, corrected: ${corrected.join(', ')}` : 'approved: the values are right';
  const judgement: Judgement = { decision, words, door: open.length > 0 ? 'update' : 'signal' };
  const isTouched = ({ fields }: Verdict) => corrections.some(({ field }) => fields.includes(field));
  const rules = open.filter((verdict) => !isTouched(verdict)).map(({ rule }) => rule);
  return accepting(judgement, { rules, sample });
}

/** The same approval with these rules accepted too, each with its reason. */
export function accepting(
  judgement: Judgement,
  { rules, sample }: { rules: readonly RuleName[]; sample: Pick<Sample, 'expected'> },
): Judgement {
  if (rules.length === 0) return judgement;
  const { route } = sample.expected;
  const isWrong = (rule: RuleName) => route.to === 'review' && route.failedRule === rule;
  const more = rules.map((rule) => ({ rule, reason: isWrong(rule) ? agreedByPhone : rightOnPage }));
  const accepts = [...(judgement.decision.accepts ?? []), ...more];
  const said = more.map(({ rule, reason }) => `accepted ${rule}: "${reason}"`);
  return {
    decision: { ...judgement.decision, accepts },
    words: [judgement.words, ...said].join('; '),
    door: 'update',
  };
}

/** What the document really says against itself, and what was only misread in a row that nobody keeps. */
const agreedByPhone = 'Called the supplier: the total is the one agreed on.';
const rightOnPage = 'Compared with the page: the amounts are right, a row was misread.';
