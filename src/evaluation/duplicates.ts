import type { MeasuredDocument } from './measureDocument.ts';

/**
 * A folder is one inbox, taken in the order given: a file with the bytes of an earlier one is a `duplicate`, one with
 * the supplier, number and total of an earlier one a `suspected_duplicate`; both go to a person. Refused files stay
 * refused.
 */
export function markDuplicates(documents: readonly MeasuredDocument[]): MeasuredDocument[] {
  const hashes = new Set<string>();
  const identities = new Set<string>();
  return documents.map((document) => {
    const { sha256, identityHash, result } = document;
    const sameBytes = sha256 !== null && hashes.has(sha256);
    const sameClaim = identityHash !== null && identities.has(identityHash);
    if (sha256 !== null) hashes.add(sha256);
    if (identityHash !== null) identities.add(identityHash);
    if (result.route === 'reject' || (!sameBytes && !sameClaim)) return document;
    const reason = sameBytes ? 'duplicate' : 'suspected_duplicate';
    return { ...document, result: { ...result, route: 'review', reasons: [...result.reasons, reason] } };
  });
}
