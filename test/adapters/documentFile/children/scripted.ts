import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * A parse child that misbehaves as the file says, so that the limits themselves can be tried. It speaks the protocol
 * of the real one.
 */
interface Order {
  id: number;
  outputPath: string;
  task: { path: string };
}
process.on('disconnect', () => process.exit(0));
process.on('message', (order: Order) => {
  const [act, pidFile] = readFileSync(order.task.path, 'utf8').split('\n');
  if (pidFile) appendFileSync(pidFile, `${process.pid}\n`);
  switch (act ?? '') {
    case 'grow':
      return grow();
    case 'leave':
      left.push(Buffer.alloc(100 * 2 ** 20, 1));
      return answer(order);
    case 'heavy':
      return heavy(order);
    case 'hang':
      return hang();
    case 'sleep':
      return;
    case 'crash':
      return process.exit(7);
    case 'babble':
      return void process.send?.({ anything: 'else' });
    case 'flood':
      return writeFileSync(order.outputPath, Buffer.alloc(300 * 2 ** 20));
    default:
      return answer(order);
  }
});

const left: Buffer[] = [];

function answer(order: Order): void {
  process.send?.({ kind: 'refused', id: order.id, code: 'EMPTY' });
}

/** Needs its memory for a while, long enough to be looked at. */
function heavy(order: Order): void {
  const needed = Buffer.alloc(130 * 2 ** 20, 1);
  setTimeout(() => answer(order), needed.length > 0 ? 300 : 0);
}

function grow(): void {
  const held: Buffer[] = [];
  setInterval(() => held.push(Buffer.alloc(20 * 2 ** 20, 1)), 5);
}

function hang(): void {
  for (;;);
}
