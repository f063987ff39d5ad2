import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import type { sixActivities, signalThenActivity } from './workflow.ts';

const workerFile = fileURLToPath(new URL('./worker.ts', import.meta.url));
const taskQueue = 'bench-control';

/** The yardstick on the same server: its own worker process, workflows that do nothing. */
export interface Control {
  /** Runs to its end; gives the workflow's id. */
  runSix(): Promise<string>;
  /** Starts a workflow that waits; the function sends the signal and resolves when it has run its activity. */
  startWaiting(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export async function openControl({ temporalAddress }: { temporalAddress: string }): Promise<Control> {
  const env = { ...process.env, BENCH_TEMPORAL_ADDRESS: temporalAddress, BENCH_TASK_QUEUE: taskQueue };
  const worker = fork(workerFile, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const early = once(worker, 'exit').then(() => {
    throw new Error('the worker of the yardstick ended before it was ready');
  });
  await Promise.race([once(worker, 'message'), early]);
  early.catch(() => undefined);
  const connection = await Connection.connect({ address: temporalAddress });
  const { workflow } = new Client({ connection });
  let started = 0;
  const options = () => ({ taskQueue, workflowId: `control-${(started += 1)}` });
  return {
    runSix: async () => {
      const handle = await workflow.start<typeof sixActivities>('sixActivities', options());
      await handle.result();
      return handle.workflowId;
    },
    startWaiting: async () => {
      const handle = await workflow.start<typeof signalThenActivity>('signalThenActivity', options());
      return async () => {
        await handle.signal('goOn');
        await handle.result();
      };
    },
    close: async () => {
      const gone = once(worker, 'exit');
      worker.disconnect();
      await Promise.all([gone, connection.close()]);
    },
  };
}
