import { afterEach, describe, expect, it } from 'vitest';
import type { ExtractionUsage } from '../../../src/domain/fields.ts';
import type { CountersignFailure } from '../../../src/domain/failures.ts';
import { apiKey, asked, extract, failureOf, stopModel } from './askedModel.ts';
import { startModelServer, type Reply } from './modelServer.ts';

afterEach(stopModel);

describe('a provider that fails', () => {
  it.each<[string, Reply, Partial<CountersignFailure>]>([
    [
      'is busy, for as long as it says',
      { status: 429, headers: { 'retry-after': '7' } },
      { type: 'Unavailable', code: 'LLM_BUSY', retryAfterMs: 7_000 },
    ],
    [
      'is busy, by milliseconds',
      { status: 429, headers: { 'retry-after-ms': '1500' } },
      { type: 'Unavailable', code: 'LLM_BUSY', retryAfterMs: 1_500 },
    ],
    [
      'is busy for a day: a quarter of an hour is waited',
      { status: 429, headers: { 'retry-after': '86400' } },
      { type: 'Unavailable', retryAfterMs: 900_000 },
    ],
    ['is broken', { status: 500 }, { type: 'Unavailable', code: 'LLM_UNAVAILABLE', retryAfterMs: undefined }],
    [
      'is overloaded',
      { status: 503, headers: { 'retry-after': '2' } },
      { type: 'Unavailable', code: 'LLM_UNAVAILABLE', retryAfterMs: 2_000 },
    ],
    ['does not know the key', { status: 401 }, { type: 'Unavailable', code: 'LLM_KEY_REFUSED' }],
    ['refuses the request', { status: 400 }, { type: 'EngineFailed', code: 'LLM_REQUEST_REFUSED' }],
  ])('%s', async (_name, reply, expected) => {
    const failure = await failureOf(() => reply);
    expect(failure).toMatchObject(expected);
    // The SDK does not try again by itself: that is Temporal's.
    expect(asked()?.requests).toHaveLength(1);
    const shown = JSON.stringify([failure, failure.message, failure.stack, failure.cause]);
    expect(shown).not.toContain(apiKey);
    expect(shown).not.toContain('Larkspur');
  });

  it('is told of in what it took, also where its answers are of no use', async () => {
    const told: ExtractionUsage[] = [];
    await failureOf(() => ({ content: '{"fields": {}}' }), { onUsage: (usage) => told.push(usage) });
    expect(told).toMatchObject([{ calls: 2, inputTokens: 2000, outputTokens: 400 }]);
  });

  it('cannot be reached', async () => {
    const gone = await startModelServer(() => ({}));
    await gone.close();
    const failure = await failureOf(() => ({}), { baseUrl: gone.url });
    expect(failure).toMatchObject({ type: 'Unavailable', code: 'LLM_UNREACHABLE' });
  });

  it('does not answer in time', async () => {
    const failure = await failureOf(() => ({ isSilent: true }), { timeoutMs: 200 });
    expect(failure).toMatchObject({ type: 'EngineFailed', code: 'LLM_TIMEOUT' });
  });

  it('is left when the work is cancelled', async () => {
    const stop = new AbortController();
    const reason = new Error('cancelled');
    const extracting = extract(
      () => {
        stop.abort(reason);
        return { isSilent: true };
      },
      { signal: stop.signal },
    );
    await expect(extracting).rejects.toBe(reason);
  });
});
