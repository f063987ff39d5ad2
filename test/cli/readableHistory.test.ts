import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { createPayloadCodec } from '../../src/adapters/payloadCodec/index.ts';
import { type Decode, replayReadable } from '../../src/cli/readableHistory.ts';

function codecWith(id: string) {
  const codec = createPayloadCodec({ keys: [{ id, key: randomBytes(32) }] });
  const decode: Decode = (payloads) => codec.decode(payloads);
  return { encode: (payloads: Payload[]) => codec.encode(payloads), decode };
}
const today = codecWith('today');
const withoutCodec: Decode = (payloads) => Promise.resolve(payloads);
const encrypted = (codec = today): Promise<Payload[]> =>
  codec.encode([defaultPayloadConverter.toPayload({ life: 1 })]);
const started = (payloads: Payload[]) => ({
  eventId: 1,
  workflowExecutionStartedEventAttributes: { input: { payloads } },
});
const signaled = (payloads: Payload[]) => ({
  workflowExecutionSignaledEventAttributes: { input: { payloads } },
});

/** What a person is told; `differs` is a replay that fails. */
async function told(events: readonly object[], decode: Decode, differs = false): Promise<unknown> {
  let replayed = false;
  const replay = (): Promise<void> => {
    replayed = true;
    return differs ? Promise.reject(new Error('Nondeterminism')) : Promise.resolve();
  };
  return replayReadable({ events, decode, replay }).then(
    () => ({ replayed }),
    (error: unknown) => ({ replayed, error }),
  );
}
const missing = (id: string) => ({
  exitCode: 2,
  message: expect.stringContaining(`"${id}"`),
  advice: expect.stringContaining('COUNTERSIGN_CODEC_KEYS'),
});

describe('the replay of an encrypted history', () => {
  it.each([
    ['without any key', withoutCodec],
    ['with a key of another id', codecWith('yesterday').decode],
    ['with another key under the same id', codecWith('today').decode],
  ])('%s names the key and replays nothing', async (_, decode) => {
    expect(await told([started(await encrypted())], decode)).toMatchObject({
      replayed: false,
      error: missing('today'),
    });
  });

  it('goes on with the right key, and in the clear', async () => {
    expect(await told([started(await encrypted())], today.decode)).toEqual({ replayed: true });
    const clear = [defaultPayloadConverter.toPayload({ life: 1 })];
    expect(await told([started(clear)], withoutCodec)).toEqual({ replayed: true });
  });

  it('a message that nobody can read is blamed only when the replay fails', async () => {
    const events = [started(await encrypted()), signaled(await encrypted(codecWith('strange')))];
    expect(await told(events, today.decode)).toEqual({ replayed: true });
    expect(await told(events, today.decode, true)).toMatchObject({ error: missing('strange') });
  });

  it('a difference of the code is still told as one', async () => {
    expect(await told([started(await encrypted())], today.decode, true)).toMatchObject({
      error: { message: 'Nondeterminism' },
    });
  });
});
