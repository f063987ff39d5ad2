import type { DocumentDetails, EffectRow } from '../adapters/records/rows.ts';
import { formatDuration } from '../domain/durations.ts';
import type { Move } from '../domain/lifecycle.ts';
import type { Policy } from '../domain/policy.ts';
import { endOf } from './explainEnd.ts';
import { failureOf, withdrawalOf } from './explainFailure.ts';
import { reviewOf } from './explainReview.ts';
import { formatDistance, formatFromNow } from './instants.ts';
import { withArticle } from './reasonTexts.ts';
import { counted } from './terminal.ts';
import { rejectionText, typedId } from './words.ts';

/** Everything that an explanation is made of. `policy` is the one the document runs under. */
export interface ExplanationInput {
  readonly details: DocumentDetails;
  readonly moves: readonly Move[];
  readonly effects: readonly EffectRow[];
  readonly policy: Policy;
  readonly nowMs: number;
}

/** Why a document stands where it does, in sentences; what comes next by itself; what a person can do. */
export interface Explanation {
  readonly standing: readonly string[];
  readonly why: readonly string[];
  readonly next: readonly string[];
  readonly actions: readonly string[];
}

/** Explains a document from what the records know of it. The same input gives the same sentences. */
export function explain(input: ExplanationInput): Explanation {
  const explanation = explainState(input);
  return { ...explanation, next: [...explanation.next, ...documentSla(input)] };
}

function explainState(input: ExplanationInput): Explanation {
  switch (input.details.state) {
    case 'UPLOADED':
      return uploaded(input);
    case 'OCR_PROCESSING':
    case 'OCR_COMPLETED':
      return reading(input);
    case 'EXTRACTION_PROCESSING':
    case 'EXTRACTION_COMPLETED':
      return extracting(input);
    case 'HUMAN_REVIEW':
      return reviewOf(input);
    case 'COMPLIANCE_CHECK':
      return checking(input);
    case 'APPROVED':
    case 'REJECTED':
      return decided(input);
    case 'FAILED':
      return failureOf(input);
    case 'WITHDRAWING':
      return withdrawalOf(input);
    case 'ARCHIVED':
    case 'WITHDRAWN':
      return endOf(input);
  }
}

const cancelAction = (id: string): string =>
  `Withdraw it before the decision is delivered: client cancel ${id} --reason "…"`;

/** The last move that led here, with its distance: "since 3m". */
function since({ moves, details, nowMs }: ExplanationInput): string {
  const at = moves.findLast(({ to }) => to === details.state)?.at ?? details.registeredAt;
  return formatDistance(at, nowMs);
}

function uploaded(input: ExplanationInput): Explanation {
  const { details } = input;
  const restarted = input.moves.filter(({ to }) => to === 'UPLOADED').length > 1;
  return {
    standing: [
      `${restarted ? 'An operator restarted it' : 'It was submitted'} ${since(input)} and waits for a worker.`,
    ],
    why: [],
    next: [
      'As soon as a worker is free, the pages are read: the text layer where there is one, else by OCR.',
      'If this takes long, no worker is running: start one with `npm start`.',
    ],
    actions: [cancelAction(typedId(details))],
  };
}

function reading(input: ExplanationInput): Explanation {
  const { details, policy } = input;
  const { reading: retries } = policy.retries;
  const patience =
    retries.giveUpAfterMs === null
      ? 'A failed attempt is repeated until it works.'
      : `A failed attempt is repeated; after ${formatDuration(retries.giveUpAfterMs)}` +
        `${retries.maxEngineFailures === undefined ? '' : `, or ${counted(retries.maxEngineFailures, 'failure')} of the reader itself,`}` +
        ' the document is parked for an operator. Nothing is lost when a worker dies: another one goes on.';
  const read = details.state === 'OCR_COMPLETED';
  return {
    standing: [
      read
        ? `Its ${counted(details.pages ?? 0, 'page')} were read (${details.readBy ?? 'unknown reader'}) ${since(input)}.`
        : `Its pages are being read; this began ${since(input)}.`,
    ],
    why: [],
    next: [
      read ? 'The extraction of its fields starts now.' : patience,
      'Then its fields are extracted and checked.',
    ],
    actions: [cancelAction(typedId(details))],
  };
}

function extracting(input: ExplanationInput): Explanation {
  const { details, moves, policy } = input;
  const rounds = moves.filter(({ reasonCode }) => reasonCode === 'returned-with-feedback').length;
  const again =
    rounds === 0
      ? []
      : [
          `A reviewer returned it with a hint: this is return ${rounds} of at most ${policy.review.maxReturns}.`,
        ];
  const done = details.state === 'EXTRACTION_COMPLETED';
  return {
    standing: [
      done
        ? `Its fields were extracted ${since(input)}; the rules are being asked.`
        : `Its fields are being extracted; this began ${since(input)}.`,
    ],
    why: again,
    next: [
      rounds > 0
        ? `A returned document always comes back to a person: the group ${policy.review.group}.`
        : `If a value is uncertain or a rule does not pass, the group ${policy.review.group} is asked; else it goes straight to the compliance check.`,
    ],
    actions: [cancelAction(typedId(details))],
  };
}

function checking(input: ExplanationInput): Explanation {
  const { details, moves } = input;
  const approval = moves.findLast(({ to }) => to === 'COMPLIANCE_CHECK');
  const by =
    approval?.actor.kind === 'person' ? `the reviewer ${approval.actor.id ?? 'unknown'} approved it` : null;
  return {
    standing: [`The rules are being asked on the final values; this began ${since(input)}.`],
    why: [by ? `It came here because ${by}.` : 'It came here because there was no reason to ask a person.'],
    next: [
      'Its identity (supplier, number, amount, currency) is reserved, so that no second copy can pass beside it.',
      'When every rule passes or its finding was accepted, it is approved. A new finding asks a person; a blocking rule rejects it.',
    ],
    actions: [cancelAction(typedId(details))],
  };
}

function decided(input: ExplanationInput): Explanation {
  const { details } = input;
  const approved = details.state === 'APPROVED';
  const type = details.documentType ? ` (${withArticle(details.documentType)})` : '';
  const why = approved
    ? ['Every rule passed, or a reviewer accepted its finding.']
    : [details.rejection ? rejectionText(details.rejection) : lastTrigger(input)];
  const archived = details.manifest !== null;
  return {
    standing: [`It was ${approved ? 'approved' : 'rejected'} ${since(input)}${type}.`],
    why,
    next: [
      archived
        ? 'It is in the archive with its manifest.'
        : 'It is archived next, with a manifest over all of it.',
      `Then the ${approved ? 'approval' : 'rejection, with its reason,'} is delivered with the submitter's reference, and the document is closed.`,
    ],
    actions: approved ? [cancelAction(typedId(details))] : [],
  };
}

function lastTrigger({ moves }: ExplanationInput): string {
  return `The last move says: ${moves.at(-1)?.reasonCode ?? 'unknown'}.`;
}

function documentSla({ details, nowMs, policy }: ExplanationInput): string[] {
  if (details.closedAt !== null || details.state === 'ARCHIVED' || details.state === 'WITHDRAWN') return [];
  const at = new Date(details.documentDeadlineAt).getTime();
  const due = formatFromNow(at, nowMs);
  if (at > nowMs) return [`The whole document is due ${due}.`];
  return [
    `The whole document was due ${due}: its SLA of ${formatDuration(policy.documentSlaMs)} is missed. That flags it and tells people; it stops nothing.`,
  ];
}
