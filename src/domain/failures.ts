/**
 * The types of failure that cross a room's border. An activity turns them into Temporal failures once
 * (`activities/failures.ts`); the workflow reads only `type` and `code`, never a message.
 */
export const failureTypes = [
  /** Something outside is down (database, store, mail server). Retried, counts towards no limit. */
  'Unavailable',
  /** The reader or a model failed on this document. Counted in `step_runs`; final after the policy's limit. */
  'EngineFailed',
  /** The counted limit is reached: the step gives up at once and the document is parked. */
  'GaveUp',
  /** The same effect key came with other input, or an undone effect was asked for again. Never retried. */
  'EffectConflict',
  /** A rule of the program itself is broken. Never retried: a person has to look. */
  'InvariantViolated',
  /** What a caller asked for is not possible; the message says what to do. Never retried. */
  'Refused',
] as const;
export type FailureType = (typeof failureTypes)[number];

/** A failure with a type from the closed list and a short code for people and machines. The message holds no personal data. */
export class CountersignFailure extends Error {
  readonly type: FailureType;
  readonly code: string;
  /** How long to wait before the next attempt, in milliseconds, when the outside world said so (Retry-After). */
  readonly retryAfterMs: number | undefined;

  constructor(
    type: FailureType,
    code: string,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = type;
    this.type = type;
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** Something outside is down. It is tried again and counts towards no limit. */
export class Unavailable extends CountersignFailure {
  constructor(code: string, message: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super('Unavailable', code, message, options);
  }
}

const stores = {
  ARCHIVE: 'the archive',
  BLOB_STORE: 'the blob store',
  DELIVERY: 'the folder of deliveries',
  NOTIFIER: 'the folder of notifications',
} as const;

/** The system's own code of an error (`ENOSPC`), if it has one. */
export function systemCodeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A store that cannot be used now. A full disk has a code of its own: somebody has to make room. */
export function storeUnavailable({
  store,
  cause,
}: {
  store: keyof typeof stores;
  cause: unknown;
}): Unavailable {
  const systemCode = systemCodeOf(cause) ?? 'UNKNOWN';
  const isFull = systemCode === 'ENOSPC' || systemCode === 'EDQUOT';
  const code = isFull ? `${store}_FULL` : `${store}_UNAVAILABLE`;
  const problem = isFull ? 'has no room left on its disk' : 'cannot be used now';
  return new Unavailable(code, `${stores[store]} ${problem} (${systemCode})`, { cause });
}

/** The reader or a model failed on this document: counted, final after the policy's limit. */
export class EngineFailed extends CountersignFailure {
  constructor(code: string, message: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super('EngineFailed', code, message, options);
  }
}

/** Same effect key, other input; or an effect that was already undone. Loud, never retried. */
export class EffectConflict extends CountersignFailure {
  constructor(code: string, message: string) {
    super('EffectConflict', code, message);
  }
}

/** The program broke a rule of its own. */
export class InvariantViolated extends CountersignFailure {
  constructor(message: string) {
    super('InvariantViolated', 'INVARIANT_VIOLATED', message);
  }
}

/** A request that cannot be met as asked; the message says what is wrong and what to do. */
export class Refused extends CountersignFailure {
  constructor(code: string, message: string) {
    super('Refused', code, message);
  }
}
