import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { Records } from '../adapters/records/records.ts';
import type { DocumentDetails } from '../adapters/records/rows.ts';
import { foundField } from '../domain/fields.ts';
import { type DecisionAnswer, type ReviewDecision, reviewDecisionSchema } from '../domain/review.ts';
import { decideReviewUpdate, reviewDecisionSignal } from '../workflows/messages.ts';
import { type Act, collected, durationOption, newCommand, oneOf, wholeNumber } from './commandLine.ts';
import { knownField, parseAccepts, parseCorrections } from './decisionArguments.ts';
import { CommandFailure, exitCodes } from './exitCodes.ts';
import { recordTooLate } from './lateDecision.ts';
import type { CommandContext } from './parts.ts';
import { unlessClosed, withAnswerIn } from './temporalCalls.ts';
import type { CommandOutcome } from './terminal.ts';
import { answerText } from './words.ts';

const verdicts = {
  approve: 'approve',
  reject: 'reject',
  return: 'returnToExtraction',
  escalate: 'escalate',
  delegate: 'delegate',
} as const;
type VerdictWord = keyof typeof verdicts;

interface DecideOptions {
  readonly json?: boolean;
  readonly reviewer?: string;
  readonly reason?: string;
  readonly set: readonly string[];
  readonly accept: readonly string[];
  readonly field?: string;
  readonly page?: number;
  readonly text?: string;
  readonly to?: string;
  readonly revision?: number;
  readonly decisionId?: string;
  readonly wait?: boolean;
  readonly timeout: number;
}

export function addDecide(program: Command, act: Act): void {
  const page = wholeNumber({ from: 1, to: 100_000 });
  newCommand(program, {
    name: 'decide',
    description: 'decide a document that waits for a person',
    examples: [
      'decide doc-3f2a9c approve',
      'decide doc-3f2a9c approve --set totalAmount="119.00 EUR" --accept iban="confirmed by phone"',
      'decide doc-3f2a9c reject --reason "not our order" --wait',
      'decide doc-3f2a9c return --text "the total stands on page 2" --field totalAmount --page 2',
      'decide doc-3f2a9c delegate --to anna@example.com',
    ],
  })
    .argument('<id>', 'a document id, or an unambiguous beginning of one')
    .argument('<verdict>', Object.keys(verdicts).join(', '), oneOf(Object.keys(verdicts) as VerdictWord[]))
    .option('--reviewer <account>', 'who decides (default: COUNTERSIGN_ACCOUNT, else your own account)')
    .option('--reason <text>', 'why; a rejection needs one')
    .option(
      '--set <field=value>',
      'approve: the right value, 2026-05-04 or "119.00 EUR"; empty: it has none',
      collected,
      [],
    )
    .option('--accept <rule=reason>', 'approve: accept a finding that does not block', collected, [])
    .option('--text <text>', 'return: what is wrong')
    .option('--field <field>', 'return: the field that is wrong')
    .option('--page <number>', 'return: the page to look at', page)
    .option('--to <account>', 'delegate: to whom; escalate: to which group')
    .option('--revision <number>', 'the revision you saw; a decision on an older one does not count', page)
    .option('--decision-id <id>', 'the id of this decision; the same id is answered once')
    .option('--wait', 'wait for the answer; exit code 1 when the decision does not count')
    .addOption(durationOption('--timeout <duration>', 'how long to wait', '30s'))
    .action((id: string, verdict: VerdictWord, options: DecideOptions) =>
      act(options, (context) => decide(context, { id, verdict, options })),
    );
}

interface DecideRequest {
  readonly id: string;
  readonly verdict: VerdictWord;
  readonly options: DecideOptions;
}

async function decide({ parts }: CommandContext, request: DecideRequest): Promise<CommandOutcome> {
  const { options } = request;
  const records = await parts.records();
  const details = await records.findDocument(request.id);
  const { documentId } = details;
  const decision = await makeDecision({ records, details, request, account: parts.account });
  const client = await parts.connect();
  const handle = client.workflow.getHandle(documentId);
  const sent = await unlessClosed(async () => {
    if (options.wait !== true) {
      await handle.signal(reviewDecisionSignal, decision);
      return null;
    }
    const { decisionId: updateId } = decision;
    return withAnswerIn(client, options.timeout, () =>
      handle.executeUpdate(decideReviewUpdate, { args: [decision], updateId }),
    );
  });
  if (sent.outcome === 'closed') {
    const door = options.wait === true ? 'update' : 'signal';
    return answered(
      documentId,
      await recordTooLate({ records, documentId, decision, door }),
      'The document is closed.',
    );
  }
  return sent.answer ? answered(documentId, sent.answer, '') : signalled(documentId, decision.decisionId);
}

type SentDecision = ReviewDecision & { readonly decisionId: string };

/** Texts and values are stored first; what is sent to the workflow only refers to them. */
async function makeDecision(input: {
  records: Pick<Records, 'saveDecisionContent'>;
  details: Pick<DocumentDetails, 'documentId' | 'extraction'>;
  request: DecideRequest;
  account: string;
}): Promise<SentDecision> {
  const { records, details, request, account } = input;
  const wish = wishOf(request, details, account);
  const { documentId } = details;
  const { reason, corrections, feedback, accepts, ...rest } = checked(wish);
  const save = async (content: Parameters<Records['saveDecisionContent']>[0]['content']): Promise<string> =>
    (await records.saveDecisionContent({ documentId, content })).reference;
  const acceptedRefs = [];
  for (const accepted of accepts ?? [])
    acceptedRefs.push({ rule: accepted.rule, reasonRef: await save({ reason: accepted.reason }) });
  return {
    ...rest,
    decisionId: wish.decisionId,
    ...(reason === undefined ? {} : { reasonRef: await save({ reason }) }),
    ...(corrections === undefined ? {} : { correctionsRef: await save({ corrections }) }),
    ...(feedback === undefined ? {} : { feedbackRef: await save({ feedback }) }),
    ...(accepts === undefined ? {} : { accepts: acceptedRefs }),
  };
}

/** The decision as the command line gives it, everything inline. */
export function wishOf(
  { verdict, options }: Pick<DecideRequest, 'verdict' | 'options'>,
  { extraction }: Pick<DocumentDetails, 'extraction'>,
  account: string,
): SentDecision {
  const currency = extraction && foundField(extraction, 'currency')?.value;
  const corrections = parseCorrections(options.set, currency?.kind === 'currency' ? currency.code : null);
  const accepts = parseAccepts(options.accept);
  const feedback = {
    ...(options.text === undefined ? {} : { text: options.text }),
    ...(options.field === undefined ? {} : { field: knownField(options.field) }),
    ...(options.page === undefined ? {} : { page: options.page }),
  };
  return {
    decisionId: options.decisionId ?? `decision-${randomUUID()}`,
    verdict: verdicts[verdict],
    reviewer: options.reviewer ?? account,
    ...(options.reason === undefined ? {} : { reason: options.reason }),
    ...(corrections.length === 0 ? {} : { corrections: [...corrections] }),
    ...(accepts.length === 0 ? {} : { accepts: [...accepts] }),
    ...(Object.keys(feedback).length === 0 ? {} : { feedback }),
    ...(options.to === undefined ? {} : { to: options.to }),
    ...(options.revision === undefined ? {} : { seenRevision: options.revision }),
  };
}

const optionNames: Readonly<Record<string, string>> = {
  feedback: '--text, --field or --page',
  reason: '--reason',
  to: '--to',
  reviewer: '--reviewer',
  accepts: '--accept',
  corrections: '--set',
};

/** @throws CommandFailure that names the options that are wrong or missing. */
function checked(wish: SentDecision): ReviewDecision {
  const parsed = reviewDecisionSchema.safeParse(wish);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0] ?? '');
    return `${optionNames[name] ?? name}: ${message}`;
  });
  throw new CommandFailure(exitCodes.usage, problems.join('; '), 'See `client decide --help`.');
}

function signalled(documentId: string, decisionId: string): CommandOutcome {
  return {
    exitCode: 0,
    json: { documentId, decisionId, sent: true, answer: null },
    text: `Sent. What became of it: client status ${documentId} (or decide with --wait next time).`,
  };
}

function answered(documentId: string, answer: DecisionAnswer, preface: string): CommandOutcome {
  const json = { documentId, decisionId: answer.decisionId, sent: preface === '', answer };
  if (answer.accepted) return { exitCode: 0, json, text: 'The decision counts.' };
  const text = `${preface} The decision does NOT count (${answer.why}). ${answerText(answer)}`.trim();
  return { exitCode: exitCodes.negative, json, text };
}
