import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import { type CodecKey, createPayloadCodec } from '../adapters/payloadCodec/index.ts';

/** The converter that tolerates messages which cannot be read: the same file in client, worker, bundle and replay. */
export const payloadConverterPath = fileURLToPath(
  new URL('../workflows/payloadConverter.ts', import.meta.url),
);

/** How payloads are written and read. Without keys they travel in the clear; with keys the first one encrypts. */
export function dataConverterFor({ codecKeys }: { codecKeys: readonly CodecKey[] }): DataConverter {
  const payloadCodecs = codecKeys.length > 0 ? [createPayloadCodec({ keys: codecKeys })] : [];
  return { payloadConverterPath, payloadCodecs };
}
