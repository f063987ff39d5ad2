import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { InvariantViolated } from '../domain/failures.ts';

/**
 * The canonical JSON text of a value (RFC 8785): keys sorted, numbers and strings in one form only.
 *
 * @throws InvariantViolated when the value has no JSON form.
 */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new InvariantViolated('a value without a JSON form cannot be hashed');
  return text;
}

/** SHA-256 over the canonical JSON text, 64 lower-case hexadecimal digits. Equal values have equal hashes. */
export function canonicalHash(value: unknown): string {
  return createHash('sha256').update(canonicalText(value), 'utf8').digest('hex');
}
