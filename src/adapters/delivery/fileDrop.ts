import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { storeUnavailable } from '../../domain/failures.ts';
import type { Delivery } from './delivery.ts';

/**
 * Drops each message as one JSON file into a folder: `{key, kind, documentId, body}`. The name is made from a hash of
 * key and kind, so a repeat writes the same file again, and a reader that takes files away can drop the second by `key`.
 */
export function fileDropDelivery({ folder }: { folder: string }): Delivery {
  const root = resolve(folder);
  return {
    deliver: async ({ key, kind, documentId, body }) => {
      const name = createHash('sha256').update(`${kind}\n${key}`).digest('hex');
      const parsed: unknown = JSON.parse(body);
      const text = `${JSON.stringify({ key, kind, documentId, body: parsed }, null, 2)}\n`;
      await writeWhole({ root, name: `${kind}-${name}.json`, text });
    },
  };
}

async function writeWhole(file: { root: string; name: string; text: string }): Promise<void> {
  // A leading dot keeps readers that look for *.json away from half a file.
  const temporary = join(file.root, `.${randomUUID()}.part`);
  try {
    await mkdir(file.root, { recursive: true, mode: 0o750 });
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(file.text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, join(file.root, file.name));
  } catch (error) {
    // What cannot be removed now is only a stray temporary file; the failure that matters is the first.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw storeUnavailable({ store: 'DELIVERY', cause: error });
  }
}
