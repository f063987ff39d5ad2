import { workerData } from 'node:worker_threads';
import { z } from 'zod';

/** The thread of `watchParent`: a process whose parent died belongs to another one. */
const parent = z.number().parse(workerData);
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 500);
