import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
// The package is CommonJS: Node finds its names on the default export only.
import proto from '@temporalio/proto';

const payloadType = proto.temporal.api.common.v1.Payload;
const encryptedEncoding = 'binary/encrypted';
const ivBytes = 12;
const tagBytes = 16;

/** A key of 32 bytes with the id that travels beside each payload. */
export interface CodecKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/**
 * Encrypts whole payloads with AES-256-GCM (NIST SP 800-38D): 12-byte random iv, then the ciphertext, then the tag of 16
 * bytes; the key's id stands in the metadata and is authenticated. The first key encrypts, every key decrypts.
 *
 * Decoding never throws: what cannot be decrypted (another encoding, an unknown key, damaged bytes) passes through as it
 * is, and the payload converter decides. One unreadable signal must not stop a workflow.
 *
 * @throws RangeError when there is no key, or one is not 32 bytes long.
 */
export function createPayloadCodec({ keys }: { keys: readonly CodecKey[] }): PayloadCodec {
  const [current] = keys;
  if (!current) throw new RangeError('a payload codec needs at least one key');
  if (keys.some(({ key }) => key.byteLength !== 32)) throw new RangeError('a payload key has 32 bytes');
  const byId = new Map(keys.map((key) => [key.id, key]));
  return {
    encode: (payloads) => Promise.resolve(payloads.map((payload) => encrypt(payload, current))),
    decode: (payloads) => Promise.resolve(payloads.map((payload) => decrypt(payload, byId))),
  };
}

function encrypt(payload: Payload, { id, key }: CodecKey): Payload {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(id));
  const plain = payloadType.encode(payload).finish();
  const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return {
    metadata: { encoding: Buffer.from(encryptedEncoding), 'encryption-key-id': Buffer.from(id) },
    data,
  };
}

function decrypt(payload: Payload, keys: ReadonlyMap<string, CodecKey>): Payload {
  const { metadata, data } = payload;
  if (textOf(metadata?.['encoding']) !== encryptedEncoding) return payload;
  const found = keys.get(textOf(metadata?.['encryption-key-id']));
  if (!found || !data || data.byteLength < ivBytes + tagBytes) return payload;
  try {
    return payloadType.decode(open(data, found));
  } catch {
    // Damaged, forged, or of another key with the same id: whoever reads the payload says so.
    return payload;
  }
}

function open(data: Uint8Array, { id, key }: CodecKey): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(id));
  decipher.setAuthTag(data.subarray(data.byteLength - tagBytes));
  const ciphertext = data.subarray(ivBytes, data.byteLength - tagBytes);
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
}

function textOf(bytes: Uint8Array | null | undefined): string {
  return bytes ? Buffer.from(bytes).toString('utf8') : '';
}
