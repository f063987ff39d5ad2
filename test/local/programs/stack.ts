/** A program that starts a stack, tells its parent the process ids, and waits for its end. */
import { fileURLToPath } from 'node:url';
import { startStack } from '../../../src/local/stack.ts';

const [dataFolder = ''] = process.argv.slice(2);
const stack = await startStack({
  dataFolder,
  environment: process.env,
  onProgress: () => undefined,
  workers: 1,
  workerFile: fileURLToPath(new URL('./worker.ts', import.meta.url)),
  anyPorts: true,
});
process.send?.({ pids: stack.pids });
process.on('message', () => void stack.stop().then(() => process.exit(0)));
