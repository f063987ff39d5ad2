import type { Archive } from './archive.ts';
import { filesystemArchive } from './filesystem.ts';

/** Opens the archive in a folder, which is made when the first object comes. */
export function openArchive({ folder }: { folder: string }): Archive {
  return filesystemArchive({ folder });
}
