import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const messageSchema = z.object({ documentId: z.string(), kind: z.string() });

/** The files that the delivery has dropped, by document; each holds a decision as its submitter gets it. */
export async function deliveredFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((found) => found.startsWith('decision-') && found.endsWith('.json'))) {
    const message = messageSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    files.set(message.documentId, name);
  }
  return files;
}
