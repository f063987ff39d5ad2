import type { BlobReference } from '../../domain/document.ts';

/**
 * Bytes by their SHA-256. Putting the same bytes twice is one object.
 *
 * @throws Unavailable while the store cannot be reached or is full.
 */
export interface BlobStore {
  put(blob: { bytes: Uint8Array; mediaType: string }): Promise<BlobReference>;
  /** @throws CountersignFailure `BLOB_MISSING` or `BLOB_DAMAGED` when the object is not there or its hash is not its name. */
  get(reference: Pick<BlobReference, 'key' | 'sha256'>): Promise<Uint8Array>;
  /** A path on this machine that holds the bytes for as long as the returned object is not disposed. */
  localFile(
    reference: Pick<BlobReference, 'key' | 'sha256'>,
  ): Promise<{ path: string; dispose: () => Promise<void> }>;
}
