import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { storeUnavailable } from '../../domain/failures.ts';
import type { Notifier } from './notifier.ts';

/** Drops each notification as one JSON file; a repeat of a message id writes the same file again. */
export function fileDropNotifier({ folder }: { folder: string }): Notifier {
  const root = resolve(folder);
  return {
    notify: async (notification) => {
      const name = createHash('sha256').update(notification.messageId).digest('hex');
      const temporary = join(root, `.${randomUUID()}.part`);
      try {
        await mkdir(root, { recursive: true, mode: 0o750 });
        await writeFile(temporary, `${JSON.stringify(notification)}\n`, { flag: 'wx' });
        await rename(temporary, join(root, `${notification.kind}-${name}.json`));
      } catch (error) {
        // What cannot be removed now is only a stray temporary file; the failure that matters is the first.
        await rm(temporary, { force: true }).catch(() => undefined);
        throw storeUnavailable({ store: 'NOTIFIER', cause: error });
      }
    },
  };
}
