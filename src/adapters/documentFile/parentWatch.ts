/**
 * Runs in a thread of the parse child and kills the child once its parent is gone. The channel's `disconnect` event
 * does the same, but not while the main thread is caught in a stranger's endless loop: that is what this is for.
 */
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 500);
