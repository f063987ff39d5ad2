/** Signals as a client with another converter, another key or a typing error would send them. */
import type { Payload } from '@temporalio/common';
import { createPayloadCodec } from '../../src/adapters/payloadCodec/index.ts';
import type { World } from './world.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** Payloads that nobody can read, each in its own way. */
export const unreadablePayloads = {
  'invalid JSON': () =>
    Promise.resolve({ metadata: { encoding: bytes('json/plain') }, data: bytes('{"verdict": approve}') }),
  'an unknown encoding': () =>
    Promise.resolve({ metadata: { encoding: bytes('text/morse') }, data: bytes('.- .--. .--.') }),
  'an unknown key': async (): Promise<Payload> => {
    const codec = createPayloadCodec({ keys: [{ id: 'nobodys', key: Buffer.alloc(32, 9) }] });
    const plain = { metadata: { encoding: bytes('json/plain') }, data: bytes('{"verdict":"approve"}') };
    const [encrypted] = await codec.encode([plain]);
    return encrypted ?? plain;
  },
} as const satisfies Record<string, () => Promise<Payload>>;

/** Sends the signal `reviewDecision` with the payload as it is, past every converter and codec. */
export async function signalRaw(
  { client }: Pick<World, 'client'>,
  { documentId, payload }: { documentId: string; payload: Payload },
): Promise<void> {
  await client.workflowService.signalWorkflowExecution({
    namespace: 'default',
    workflowExecution: { workflowId: documentId },
    signalName: 'reviewDecision',
    input: { payloads: [payload] },
  });
}
