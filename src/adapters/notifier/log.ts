import type { Notifier } from './notifier.ts';

/** The part of a logger that is needed here. */
export interface NotificationLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** Tells people by a line in the log, with ids and codes only. */
export function logNotifier({ logger }: { logger: NotificationLog }): Notifier {
  return {
    notify: (notification) => {
      logger.info({ ...notification }, 'notification');
      return Promise.resolve();
    },
  };
}
