import { fileDropNotifier } from './fileDrop.ts';
import { logNotifier, type NotificationLog } from './log.ts';
import type { Notifier } from './notifier.ts';

/** Tells everybody in turn. When one cannot be told, the whole is tried again, so each has to bear a repeat. */
export function combinedNotifier(notifiers: readonly Notifier[]): Notifier {
  return {
    notify: async (notification) => {
      for (const notifier of notifiers) await notifier.notify(notification);
    },
  };
}

/** Notifications into the log and, as files, into a folder. The folder comes first: a failure there repeats no log line. */
export function openNotifier(options: { folder: string; logger: NotificationLog }): Notifier {
  return combinedNotifier([
    fileDropNotifier({ folder: options.folder }),
    logNotifier({ logger: options.logger }),
  ]);
}
