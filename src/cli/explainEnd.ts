import type { Explanation, ExplanationInput } from './explanation.ts';
import { formatFromNow } from './instants.ts';
import { actorText, rejectionText } from './words.ts';

/** A closed document: how it ended, why, and what is left of it. */
export function endOf(input: ExplanationInput): Explanation {
  return input.details.state === 'ARCHIVED' ? archived(input) : withdrawn(input);
}

function archived(input: ExplanationInput): Explanation {
  const { details, nowMs, moves } = input;
  const { delivery, manifest, rejection } = details;
  const closedAt = details.closedAt ?? moves.at(-1)?.at ?? details.registeredAt;
  const rejected = rejection !== null || details.status === 'rejected';
  const proof = manifest ? [`Its archive manifest has the SHA-256 ${manifest.sha256}.`] : [];
  const delivered = delivery
    ? [
        `The decision "${delivery.decision}" was delivered${delivery.reversed ? ', and taken back later' : ''}.`,
      ]
    : [];
  return {
    standing: [
      `It is closed as ${rejected ? 'rejected' : 'approved'}, ${formatFromNow(closedAt, nowMs)}.`,
      ...delivered,
      ...proof,
    ],
    why: [rejected ? rejectionText(rejection ?? { by: 'unknown', code: 'unknown' }) : approvalText(input)],
    next: ['Nothing more happens: this is an end.'],
    actions: [
      ...(rejected ? ['Submit the same file once more on purpose: client submit FILE --again'] : []),
      `Check its audit trail: client history ${details.documentId} --audit`,
    ],
  };
}

function approvalText({ moves, details }: ExplanationInput): string {
  const approval = moves.findLast(({ to }) => to === 'COMPLIANCE_CHECK');
  const accepted = details.verdicts.filter((verdict) => verdict.accepted).map(({ rule }) => rule);
  const exceptions = accepted.length === 0 ? '' : ` A person accepted the finding of ${accepted.join(', ')}.`;
  if (approval?.actor.kind === 'person')
    return `${capital(actorText(approval.actor))} approved it, and no rule stood in the way.${exceptions}`;
  return 'Every value was sure and every rule passed: nobody had to be asked.';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function withdrawn({ moves, nowMs, details }: ExplanationInput): Explanation {
  const end = moves.findLast(({ to }) => to === 'WITHDRAWN');
  const asked = moves.findLast(({ to }) => to === 'WITHDRAWING');
  const at = end?.at ?? details.closedAt;
  return {
    standing: [
      `It was withdrawn${at ? ` ${formatFromNow(at, nowMs)}` : ''}; everything that took effect was undone.`,
    ],
    why: [
      asked
        ? `${capital(actorText(asked.actor))} ${asked.reasonCode === 'abandoned' ? 'abandoned it after it had been parked' : 'cancelled it'}.`
        : 'Who asked for it is not recorded.',
    ],
    next: ['Nothing more happens: this is an end.'],
    actions: ['The same file may be submitted again; it begins its next life then: client submit FILE'],
  };
}
