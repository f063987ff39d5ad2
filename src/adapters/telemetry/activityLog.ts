import { trace } from '@opentelemetry/api';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { z } from 'zod';
import type { Logger } from 'pino';

const documentInput = z.looseObject({ documentId: z.string() });

/** Logs the start and the end of every activity with the ids of its document, workflow and trace, and nothing of its content. */
export function activityLogInterceptor({ logger }: { logger: Logger }): ActivityInterceptorsFactory {
  return ({ info }) => ({
    inbound: {
      execute: async (input, next) => {
        const parsed = documentInput.safeParse(input.args[0]);
        const log = logger.child({
          activity: info.activityType,
          attempt: info.attempt,
          documentId: parsed.success ? parsed.data.documentId : undefined,
          workflowId: info.workflowExecution?.workflowId,
          traceId: trace.getActiveSpan()?.spanContext().traceId,
        });
        const startedMs = performance.now();
        const durationMs = (): number => Math.round(performance.now() - startedMs);
        log.debug('activity started');
        try {
          const result = await next(input);
          log.info({ durationMs: durationMs() }, 'activity done');
          return result;
        } catch (error) {
          log.warn({ durationMs: durationMs(), error }, 'activity failed');
          throw error;
        }
      },
    },
  });
}
