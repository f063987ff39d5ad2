import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import {
  type ActivityInterceptorsFactory,
  bundleWorkflowCode,
  type Logger,
  type NativeConnection,
  Worker,
  type WorkerOptions,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import type { DocumentActivities, ReadInput } from '../activities/contract.ts';
import type { Telemetry } from '../adapters/telemetry/index.ts';
import { payloadConverterPath } from './dataConverter.ts';

const workflowsPath = fileURLToPath(new URL('../workflows/index.ts', import.meta.url));

/**
 * The workflow code as workers and replays run it, with the tracing interceptors that the histories were made with.
 *
 * No `preloadModules`: the SDK freezes what it preloads, and zod writes a schema's methods when they are first used, so
 * the first decision of a person would fail its workflow task for ever.
 */
export function bundleWorkflows({
  telemetry,
  logger,
}: {
  telemetry: Telemetry;
  logger?: Logger;
}): Promise<WorkflowBundleWithSourceMap> {
  const quiet = logger ? { logger } : {};
  const plugins = [telemetry.plugin];
  return bundleWorkflowCode({ workflowsPath, payloadConverterPath, plugins, ...quiet });
}

/** How the worker of the process takes its work; the benchmark's yardstick runs under the same. */
export const processWorkerSettings = {
  stickyQueueScheduleToStartTimeout: '2s',
  maxConcurrentActivityTaskExecutions: 40,
  maxConcurrentWorkflowTaskExecutions: 40,
} as const satisfies Partial<WorkerOptions>;

export interface WorkerPlan {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly ocrTaskQueue: string;
  readonly role: 'all' | 'process' | 'ocr';
  /** Documents read at the same time: one a child process. */
  readonly readers: number;
  readonly bundle: NonNullable<WorkerOptions['workflowBundle']>;
  readonly activities: DocumentActivities;
  readonly dataConverter: DataConverter;
  readonly telemetry: Telemetry;
  readonly activityInterceptor?: ActivityInterceptorsFactory;
}

/**
 * Opens the workers of a role: the process itself on its task queue, the reading of documents on a queue of its own, so
 * that a pile of scans never keeps decisions waiting.
 */
export async function openWorkers(plan: WorkerPlan): Promise<readonly Worker[]> {
  const { activities } = plan;
  const others = Object.fromEntries(Object.entries(activities).filter(([name]) => name !== 'readDocument'));
  const shared: Partial<WorkerOptions> & Pick<WorkerOptions, 'connection' | 'namespace'> = {
    connection: plan.connection,
    namespace: plan.namespace,
    dataConverter: plan.dataConverter,
    plugins: [plan.telemetry.plugin],
    shutdownGraceTime: '10s',
    ...(plan.activityInterceptor ? { interceptors: { activity: [plan.activityInterceptor] } } : {}),
  };
  const workers: Worker[] = [];
  if (plan.role !== 'ocr') {
    workers.push(
      await Worker.create({
        ...shared,
        taskQueue: plan.taskQueue,
        workflowBundle: plan.bundle,
        activities: others,
        ...processWorkerSettings,
      }),
    );
  }
  if (plan.role !== 'process') {
    workers.push(
      await Worker.create({
        ...shared,
        taskQueue: plan.ocrTaskQueue,
        activities: { readDocument: (input: ReadInput) => activities.readDocument(input) },
        // More than children: pages queue for a child one by one, so a long document keeps no short one waiting.
        maxConcurrentActivityTaskExecutions: plan.readers * 4,
      }),
    );
  }
  return workers;
}
