import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Makes this process end as soon as its parent is gone, also while its main thread is caught in a loop: the channel's
 * `disconnect` event is not seen then, a thread of its own sees the parent change.
 */
export async function watchParent(): Promise<void> {
  process.on('disconnect', () => process.exit(0));
  const watch = new Worker(new URL('./parentWatch.ts', import.meta.url), { workerData: process.ppid });
  watch.unref();
  await once(watch, 'online');
}
