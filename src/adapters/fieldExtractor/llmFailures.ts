import { APICallError, NoObjectGeneratedError, NoOutputGeneratedError, type FinishReason } from 'ai';
import { EngineFailed, Unavailable, type CountersignFailure } from '../../domain/failures.ts';

/** Longer than this nobody waits on a provider's word: the policy's own backoff is tried instead. */
const longestWaitMs = 15 * 60_000;

/**
 * An error of the SDK as one of ours. Causes are left out on purpose: they hold the request, which is the document's text,
 * and its headers, which hold the key.
 */
export function failureOf(error: unknown): CountersignFailure {
  if (APICallError.isInstance(error)) return callFailure(error);
  if (NoObjectGeneratedError.isInstance(error) || NoOutputGeneratedError.isInstance(error)) {
    return new EngineFailed('LLM_ANSWER_UNUSABLE', 'the model gave no answer of the form that was asked for');
  }
  const name = error instanceof Error ? error.name : typeof error;
  return new EngineFailed('LLM_FAILED', `the call of the model failed (${name})`);
}

function callFailure({ statusCode, responseHeaders }: APICallError): CountersignFailure {
  const retryAfterMs = retryAfterOf(responseHeaders ?? {});
  const options = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (statusCode === undefined)
    return new Unavailable('LLM_UNREACHABLE', 'the model cannot be reached', options);
  const said = `the provider of the model answered ${statusCode}`;
  if (statusCode === 429) return new Unavailable('LLM_BUSY', said, options);
  if (statusCode === 408 || statusCode >= 500) return new Unavailable('LLM_UNAVAILABLE', said, options);
  // A wrong key is no fault of the document: it waits until somebody sets the right one.
  if (statusCode === 401 || statusCode === 403) return new Unavailable('LLM_KEY_REFUSED', said, options);
  return new EngineFailed('LLM_REQUEST_REFUSED', said, options);
}

/** Retry-After (RFC 9110, 10.2.3): seconds or a date; some providers also send milliseconds. */
function retryAfterOf(headers: Record<string, string>): number | undefined {
  const milliseconds = Number(headers['retry-after-ms'] ?? Number.NaN);
  const text = headers['retry-after'] ?? '';
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  const wait = Number.isFinite(milliseconds) ? milliseconds : seconds;
  return Number.isFinite(wait) && wait > 0 ? Math.min(Math.ceil(wait), longestWaitMs) : undefined;
}

/** An answer that did not end by itself is no answer, also when what came can be parsed. */
export function failureOfFinish(reason: FinishReason): EngineFailed | null {
  switch (reason) {
    case 'stop':
      return null;
    case 'length':
      return new EngineFailed('LLM_ANSWER_CUT', 'the answer of the model was cut off at its longest length');
    case 'content-filter':
      return new EngineFailed('LLM_ANSWER_WITHHELD', 'the provider withheld the answer of the model');
    case 'tool-calls':
    case 'error':
    case 'interrupted':
    case 'other':
      return new EngineFailed('LLM_ANSWER_UNUSABLE', `the answer of the model ended with "${reason}"`);
  }
}
