import type { Payload } from '@temporalio/common';
import { CommandFailure, exitCodes } from './exitCodes.ts';

/** The events of a history as they were fetched: payloads may stand anywhere in them. */
type Events = readonly object[];
export type Decode = (payloads: Payload[]) => Promise<readonly Payload[]>;

/**
 * Replays a history, unless its payloads are encrypted with keys that are not at hand: the replay would go another way
 * and blame the code. A message from outside that nobody can read is ignored by the workflow and does not prevent the
 * replay; it is blamed only when the replay fails.
 *
 * @throws CommandFailure that names the missing keys; else what `replay` throws.
 */
export async function replayReadable(input: {
  events: Events;
  decode: Decode;
  replay: () => Promise<void>;
}): Promise<void> {
  const { events, decode, replay } = input;
  const own = await unreadableKeyIds(
    events.filter((event) => !isMessage(event)),
    decode,
  );
  if (own.length > 0) throw keysMissing(own);
  try {
    await replay();
  } catch (error) {
    const inMessages = await unreadableKeyIds(events, decode);
    throw inMessages.length > 0 ? keysMissing(inMessages) : error;
  }
}

/** The ids of the keys of encrypted payloads that `decode` gives back as they were, each once, sorted. */
export async function unreadableKeyIds(events: Events, decode: Decode): Promise<readonly string[]> {
  const left = await decode(events.flatMap(payloadsIn).filter(isEncrypted));
  return [...new Set(left.filter(isEncrypted).map((payload) => metadataText(payload, keyIdName)))].toSorted();
}

// What the codec writes beside each payload; `binary/encrypted` is the encoding of Temporal's own samples too.
const encryptedEncoding = 'binary/encrypted';
const keyIdName = 'encryption-key-id';

const messageAttributes = [
  'workflowExecutionSignaledEventAttributes',
  'workflowExecutionUpdateAcceptedEventAttributes',
];

function isMessage(event: object): boolean {
  return Object.entries(event).some(([name, value]) => messageAttributes.includes(name) && value !== null);
}

function payloadsIn(value: unknown): readonly Payload[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  if (isPayload(value)) return [value];
  return Object.values(value).flatMap(payloadsIn);
}

function isPayload(value: object): value is Payload {
  if (!('metadata' in value)) return false;
  const { metadata } = value;
  return (
    typeof metadata === 'object' &&
    metadata !== null &&
    'encoding' in metadata &&
    metadata.encoding instanceof Uint8Array
  );
}

const isEncrypted = (payload: Payload): boolean => metadataText(payload, 'encoding') === encryptedEncoding;

function metadataText({ metadata }: Payload, name: string): string {
  return Buffer.from(metadata?.[name] ?? []).toString('utf8');
}

function keysMissing(ids: readonly string[]): CommandFailure {
  const named = ids.map((id) => (id === '' ? 'without an id' : `"${id}"`)).join(', ');
  return new CommandFailure(
    exitCodes.usage,
    `the payloads of this history are encrypted, and the right key is missing: ${named}`,
    'Set COUNTERSIGN_CODEC_KEYS as the worker has it (id:base64 of 32 bytes, several with commas), and replay again.',
  );
}
