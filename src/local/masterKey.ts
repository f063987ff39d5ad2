import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The key that wraps every document's own key: the configured one, else the file `<data>/master.key` (mode 0600),
 * made on the first start. Without it what was committed under the documents' keys cannot be opened again: keep a copy.
 *
 * @throws Error when the file does not hold 32 bytes in base64.
 */
export async function masterKeyOf({
  dataFolder,
  masterKey,
}: {
  dataFolder: string;
  masterKey?: Buffer | undefined;
}) {
  if (masterKey) return masterKey;
  const file = join(dataFolder, 'master.key');
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dataFolder, { recursive: true });
  await writeFile(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  // A link never replaces a file: two first starts at once end with one key.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  const key = Buffer.from(await readFile(file, 'utf8'), 'base64');
  if (key.byteLength !== 32)
    throw new Error(`${file} does not hold 32 bytes in base64: restore it from its copy`);
  return key;
}
