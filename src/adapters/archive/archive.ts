import type { BlobReference } from '../../domain/document.ts';

/**
 * Write-once storage by content address. An object is durable and was read back before `store` returns; an existing
 * object with the same hash is success.
 *
 * @throws Unavailable when the archive cannot be reached or its disk is full; no partial object is left.
 */
export interface Archive {
  store(object: { bytes: Uint8Array; mediaType: string }): Promise<BlobReference>;
  read(reference: Pick<BlobReference, 'key' | 'sha256'>): Promise<Uint8Array>;
  /** Marks what was archived under this manifest as withdrawn; the objects stay where the store is write-once. Idempotent. */
  withdraw(withdrawal: { manifest: Pick<BlobReference, 'key' | 'sha256'>; effectKey: string }): Promise<void>;
}
