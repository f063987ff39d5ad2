import { randomBytes, randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { assert, describe, expect, inject, it } from 'vitest';
import { createPayloadCodec } from '../../src/adapters/payloadCodec/index.ts';
import { replayReadable, unreadableKeyIds } from '../../src/cli/readableHistory.ts';
import { openLiveClient } from './liveClient.ts';

describe('the command replay', () => {
  it('ends with 2 for a missing key, and with 1 for a difference of the code', async () => {
    const client = await openLiveClient();
    try {
      const documentId = await client.registerOnly();
      const codec = createPayloadCodec({ keys: [{ id: '2026a', key: randomBytes(32) }] });
      const payloads = await codec.encode([{ data: Buffer.from('1') }]);
      const failure: unknown = await replayReadable({
        events: [{ input: { payloads } }],
        decode: (given) => Promise.resolve(given),
        replay: () => Promise.resolve(),
      }).catch((error: unknown) => error);
      assert(failure instanceof Error);
      const ran = await client.runReplay(documentId, failure);
      expect(ran.exitCode).toBe(2);
      expect(ran.notes).toMatch(/"2026a"[^]*COUNTERSIGN_CODEC_KEYS/);
      expect((await client.runReplay(documentId, new Error('Nondeterminism'))).exitCode).toBe(1);
    } finally {
      await client.close();
    }
  });
});

describe('a history as Temporal gives it', () => {
  it('shows which key its encrypted payloads need, and nothing once the key is there', async () => {
    const codec = createPayloadCodec({ keys: [{ id: '2026a', key: randomBytes(32) }] });
    const connection = await Connection.connect({ address: inject('temporalAddress') });
    try {
      const client = new Client({ connection, dataConverter: { payloadCodecs: [codec] } });
      const handle = await client.workflow.start('nobodyRunsThis', {
        workflowId: `encrypted-${randomUUID()}`,
        taskQueue: `nobody-${randomUUID()}`,
        args: [{ life: 1 }],
      });
      const { events } = await handle.fetchHistory();
      await handle.terminate();
      expect(await unreadableKeyIds(events ?? [], (payloads) => Promise.resolve(payloads))).toEqual([
        '2026a',
      ]);
      expect(await unreadableKeyIds(events ?? [], (payloads) => codec.decode(payloads))).toEqual([]);
    } finally {
      await connection.close();
    }
  });
});
