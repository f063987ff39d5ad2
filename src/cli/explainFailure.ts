import { effectKeyOf } from '../domain/ids.ts';
import type { Explanation, ExplanationInput } from './explanation.ts';
import { formatDistance } from './instants.ts';
import { counted } from './terminal.ts';
import { actorText, typedId } from './words.ts';

/** A parked document: what gave up and why, and what an operator may do. */
export function failureOf(input: ExplanationInput): Explanation {
  const { details, moves, nowMs } = input;
  const move = moves.findLast(({ to }) => to === 'FAILED');
  const { parked } = details;
  const origin = move?.from ? ` It came from ${move.from}.` : '';
  const where = parked ? `the step \`${parked.step}\` gave up` : 'a step gave up';
  const at = parked?.at ?? move?.at;
  return {
    standing: [`It is parked: ${where}${at ? ` ${formatDistance(at, nowMs)}` : ''}.${origin}`],
    why: [parked ? causeText(parked) : 'Its cause is not recorded yet.'],
    next: [
      'Nothing happens by itself, and nothing was undone. It waits for an operator as long as it takes.',
    ],
    actions: operatorActions(input),
  };
}

const failureTexts: Readonly<Record<string, string>> = {
  Unavailable: 'Something outside (database, store, receiver) was down for longer than the policy waits',
  EngineFailed: 'The reader or the model failed on this document',
  GaveUp: 'It failed as often as the policy allows',
  EffectConflict: 'Its effect was asked for with other data than before, which is never done twice',
  InvariantViolated: 'A rule of the program itself was broken, so a person has to look',
  Refused: 'What the step asked for is not possible',
  Timeout: 'It did not succeed in the time that the policy gives',
};

function causeText({ failureType, code }: { failureType: string; code: string }): string {
  return `${failureTexts[failureType] ?? `It failed with ${failureType}`} (\`${code}\`).`;
}

function operatorActions({ details, effects }: ExplanationInput): string[] {
  const id = typedId(details);
  const retry = `Go on where it stopped, once the cause is gone: client retry ${id}`;
  const undo = /^undo of (.+)$/.exec(details.parked?.step ?? '')?.[1];
  if (undo !== undefined) {
    const stuck = effects.findLast(({ step }) => step === undo);
    const key = stuck ? effectKeyOf({ documentId: details.documentId, ...stuck }) : 'KEY';
    return [retry, `Say that you undid it by hand: client settle ${id} --effect ${key} --reason "…"`];
  }
  return [
    retry,
    `Begin again from the file: client restart ${id}`,
    `Reject it, so that its sender hears of it: client reject ${id} --reason "…"`,
    `Undo everything and end it: client abandon ${id} --reason "…"`,
  ];
}

/** A document on its way out: only undos run. */
export function withdrawalOf({ details, moves, effects, nowMs }: ExplanationInput): Explanation {
  const move = moves.findLast(({ to }) => to === 'WITHDRAWING');
  const left = effects.filter(({ state }) => state === 'done' || state === 'undoing' || state === 'open');
  const who = move ? actorText(move.actor) : 'somebody';
  return {
    standing: [
      `It is being withdrawn; ${who} asked for it${move ? ` ${formatDistance(move.at, nowMs)}` : ''}.`,
    ],
    why: [move?.reasonCode === 'abandoned' ? 'It was parked, and abandoned.' : 'It was cancelled.'],
    next: [
      left.length === 0
        ? 'Everything that took effect is undone.'
        : `${counted(left.length, 'effect')} still to be undone, newest first: ${left
            .toReversed()
            .map(({ step }) => step)
            .join(', ')}.`,
      'There is no way back. When every undo has run, it is WITHDRAWN; the same file may then be submitted again.',
    ],
    actions: [`If it stays here, see which undo fails: client history ${typedId(details)}`],
  };
}
