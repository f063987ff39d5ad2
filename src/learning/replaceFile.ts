import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Replaces a file in one step: nobody finds half of it, a program that dies leaves it as it was, and two that write it
 * do not mix.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
