import { CountersignFailure, Unavailable } from '../../domain/failures.ts';

/** What Node says when there is no connection. ENOENT: a socket file that is not there. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);

/**
 * SQLSTATE classes and codes that pass by themselves (PostgreSQL manual, appendix A): 08 connection, 53 resources, 58
 * system and disk, 57P0x shutdown and start, 57014 statement timeout, 25006 a standby, 25P03 idle too long, 40001 and
 * 40P01 serialisation and deadlock, 55P03 a lock.
 */
const passingState = /^(08...|53...|58...|57P0.|57014|25006|25P03|40001|40P01|55P03)$/;

/** The pool and the driver know these by their text only. */
const driverTexts =
  /connection terminated|timeout exceeded when trying to connect|not queryable|query read timeout|connection ended/i;

/**
 * The one place that decides whether an error of the database means "it is down, try again".
 *
 * @returns `Unavailable` for an outage, else the error as it came.
 */
function asRecordsFailure(error: unknown): unknown {
  if (error instanceof CountersignFailure) return error;
  const code = codeOf(error);
  const passing = networkCodes.has(code) || passingState.test(code);
  if (!passing && !(error instanceof Error && driverTexts.test(error.message))) return error;
  return new Unavailable(
    'DATABASE_UNAVAILABLE',
    `the database cannot be used now (${code || 'connection lost'})`,
    {
      cause: error,
    },
  );
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  // With several addresses for one name, Node reports all refusals together.
  return error instanceof AggregateError ? codeOf(error.errors[0]) : '';
}

/** Runs `work` and turns outages into `Unavailable`. */
export async function translated<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asRecordsFailure(error);
  }
}
