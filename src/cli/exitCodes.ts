import { isGrpcServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { CountersignFailure } from '../domain/failures.ts';

/** What the client tells a script by its exit code. The table is printed by `--help`. */
export const exitCodes = {
  ok: 0,
  negative: 1,
  usage: 2,
  unreachable: 3,
  unknownDocument: 4,
  unexpected: 5,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeTexts: Readonly<Record<ExitCode, string>> = {
  0: 'done, and the answer is positive',
  1: 'done, but some documents were refused, or the answer is negative',
  2: 'the command or the configuration is wrong; nothing was done',
  3: 'the Temporal server, the database or the store cannot be reached',
  4: 'no such document, or its id is ambiguous',
  5: 'an unexpected failure: please report it',
};

/** A failure that the client explains itself: what is wrong, and what to do. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;
  readonly advice: string;

  constructor(exitCode: ExitCode, message: string, advice: string) {
    super(message);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
    this.advice = advice;
  }
}

export interface ExplainedFailure {
  readonly exitCode: ExitCode;
  readonly message: string;
  readonly advice: string;
}

const startAdvice = 'Start the stack with `npm start`, or check TEMPORAL_ADDRESS and DATABASE_URL.';
const documentCodes = ['UNKNOWN_DOCUMENT', 'AMBIGUOUS_DOCUMENT', 'NOT_A_DOCUMENT_ID'];

/** Turns any error into an exit code and two sentences. Never a stack trace. */
export function explainFailure(error: unknown): ExplainedFailure {
  if (error instanceof CommandFailure) return error;
  if (error instanceof CountersignFailure) return explainOwn(error);
  const told = exitCodeOf(error);
  if (error instanceof Error && told !== null) return { exitCode: told, message: error.message, advice: '' };
  if (isUnreachable(error)) {
    return {
      exitCode: exitCodes.unreachable,
      message: 'the Temporal server cannot be reached',
      advice: startAdvice,
    };
  }
  if (error instanceof WorkflowNotFoundError) {
    return {
      exitCode: exitCodes.negative,
      message: 'the workflow of this document is closed',
      advice: 'See `client history ID` for how it ended.',
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { exitCode: exitCodes.unexpected, message, advice: 'Please report it with the command you gave.' };
}

/** Errors of the configuration and of the stack bring their own exit code and say all there is to say. */
function exitCodeOf(error: unknown): ExitCode | null {
  if (!(error instanceof Error && 'exitCode' in error)) return null;
  return Object.values(exitCodes).find((code) => code === error.exitCode) ?? null;
}

function explainOwn(failure: CountersignFailure): ExplainedFailure {
  const { message } = failure;
  if (failure.type === 'Unavailable')
    return { exitCode: exitCodes.unreachable, message, advice: startAdvice };
  if (documentCodes.includes(failure.code)) {
    return { exitCode: exitCodes.unknownDocument, message, advice: 'See the ids with `client list --all`.' };
  }
  if (failure.type === 'Refused') return { exitCode: exitCodes.usage, message, advice: '' };
  return { exitCode: exitCodes.unexpected, message, advice: 'Please report it with the command you gave.' };
}

/** gRPC status codes that say "nobody answers": DEADLINE_EXCEEDED and UNAVAILABLE. */
const silentCodes: readonly number[] = [4, 14];

/** Does the error say that a server does not answer (and not that it answered no)? */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof CountersignFailure) return error.type === 'Unavailable';
  if (exitCodeOf(error) === exitCodes.unreachable) return true;
  if (isGrpcServiceError(error)) return silentCodes.includes(error.code);
  if (!(error instanceof Error)) return false;
  // The client's connect timeout is a plain error, known by its text only.
  if (/failed to connect before the deadline|ECONNREFUSED/i.test(error.message)) return true;
  return error.cause !== undefined && isUnreachable(error.cause);
}
