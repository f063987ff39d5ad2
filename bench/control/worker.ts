/** The worker of the yardstick: the product's settings, other workflows. It ends with the program that started it. */
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { processWorkerSettings } from '../../src/hosting/workers.ts';
import { controlActivities } from './activities.ts';

const { BENCH_TEMPORAL_ADDRESS: address = '', BENCH_TASK_QUEUE: taskQueue = '' } = process.env;
const logger = new DefaultLogger('ERROR');
Runtime.install({ logger });
process.on('disconnect', () => process.exit(0));

const workflowsPath = fileURLToPath(new URL('./workflow.ts', import.meta.url));
const worker = await Worker.create({
  ...processWorkerSettings,
  connection: await NativeConnection.connect({ address }),
  taskQueue,
  workflowBundle: await bundleWorkflowCode({ workflowsPath, logger }),
  activities: { ...controlActivities },
});
const running = worker.run();
process.send?.({ type: 'ready' });
await running;
process.exit(0);
