import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { InvariantViolated } from '../../domain/failures.ts';

const ivBytes = 12;
const tagBytes = 16;

/** A new random data key, wrapped by AES-256-GCM: iv, tag, cipher text. The document's id is authenticated with it. */
export function newWrappedKey({ masterKey, documentId }: { masterKey: Buffer; documentId: string }): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', masterKey, iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(documentId, 'utf8'));
  const wrapped = Buffer.concat([cipher.update(randomBytes(32)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), wrapped]);
}

/** @throws InvariantViolated when the key was wrapped by another master key, for another document, or was changed. */
export function unwrapKey(input: { masterKey: Buffer; documentId: string; wrapped: Buffer }): Buffer {
  const iv = input.wrapped.subarray(0, ivBytes);
  const decipher = createDecipheriv('aes-256-gcm', input.masterKey, iv, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(input.documentId, 'utf8'));
  decipher.setAuthTag(input.wrapped.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(input.wrapped.subarray(ivBytes + tagBytes)), decipher.final()]);
  } catch {
    throw new InvariantViolated(
      `the data key of ${input.documentId} does not open: is this the master key that it was made with?`,
    );
  }
}

/** HMAC-SHA-256 (RFC 2104) of a value under a data key, hexadecimal. */
export function commitmentOf({ dataKey, value }: { dataKey: Buffer; value: string }): string {
  return createHmac('sha256', dataKey).update(value, 'utf8').digest('hex');
}
