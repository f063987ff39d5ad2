import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPayloadCodec } from '../../../src/adapters/payloadCodec/index.ts';

const first = { id: 'first', key: Buffer.alloc(32, 1) };
const second = { id: 'second', key: Buffer.alloc(32, 2) };
const payloadOf = (value: unknown): Payload => defaultPayloadConverter.toPayload(value) ?? {};
const valueOf = (payload: Payload | undefined): unknown => defaultPayloadConverter.fromPayload(payload ?? {});

async function encrypted(value: unknown, key = first): Promise<Payload> {
  const [payload] = await createPayloadCodec({ keys: [key] }).encode([payloadOf(value)]);
  return payload ?? {};
}

describe('payload codec', () => {
  it('whatever was encrypted comes back', async () => {
    const codec = createPayloadCodec({ keys: [first] });
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const [decoded] = await codec.decode(await codec.encode([payloadOf(text)]));
        expect(valueOf(decoded)).toEqual(text);
      }),
    );
  });

  it('nothing of the value can be seen', async () => {
    const { data } = await encrypted('a secret of somebody');
    expect(Buffer.from(data ?? []).includes('secret')).toBe(false);
  });

  it('a payload of an older key is still read after the key was changed', async () => {
    const codec = createPayloadCodec({ keys: [second, first] });
    const [decoded] = await codec.decode([await encrypted('old')]);
    expect(valueOf(decoded)).toBe('old');
  });

  it('any flipped byte passes through undecrypted instead of throwing', async () => {
    const codec = createPayloadCodec({ keys: [first] });
    const payload = await encrypted({ verdict: 'approve' });
    for (const at of (payload.data ?? []).keys()) {
      const data = Uint8Array.from(payload.data ?? []);
      data[at] = (data[at] ?? 0) ^ 1;
      expect(await codec.decode([{ ...payload, data }])).toEqual([{ ...payload, data }]);
    }
  });

  it('an unknown key, another encoding, a cut payload and plain text pass through', async () => {
    const codec = createPayloadCodec({ keys: [first] });
    const payload = await encrypted('x', second);
    const cut = { ...(await encrypted('x')), data: new Uint8Array(5) };
    const others = [payload, cut, payloadOf('typed by hand'), {}];
    expect(await codec.decode(others)).toEqual(others);
  });

  it('a payload cannot be passed off under another key id', async () => {
    const renamed = { id: 'second', key: first.key };
    const payload = await encrypted('x');
    const forged = {
      ...payload,
      metadata: { ...payload.metadata, 'encryption-key-id': Buffer.from('second') },
    };
    expect(await createPayloadCodec({ keys: [renamed] }).decode([forged])).toEqual([forged]);
  });

  it('a key of another length is refused at once', () => {
    expect(() => createPayloadCodec({ keys: [{ id: 'short', key: Buffer.alloc(16) }] })).toThrow(RangeError);
    expect(() => createPayloadCodec({ keys: [] })).toThrow(RangeError);
  });
});
