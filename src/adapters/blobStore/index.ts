import type { BlobStore } from './blobStore.ts';
import { filesystemBlobStore } from './filesystem.ts';

/** Opens the blob store in a folder, which is made when the first object comes. */
export function openBlobStore({ folder }: { folder: string }): BlobStore {
  return filesystemBlobStore({ folder });
}
