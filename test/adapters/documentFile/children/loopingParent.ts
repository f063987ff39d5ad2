import { fork } from 'node:child_process';

/** A program with a child caught in an endless loop, as a stranger's file might catch the parser. */
const child = fork(new URL('./looping.ts', import.meta.url));
child.once('message', () => process.send?.('looping'));
setInterval(() => {}, 1000);
