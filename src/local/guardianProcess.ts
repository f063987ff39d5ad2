/**
 * The guardian: a small process between a program and the servers it started. It hangs on the program's IPC channel,
 * which the system closes however the program ends, also by kill -9; then it stops what it guards, newest first.
 * It is its own session, so that Ctrl-C in a terminal reaches the program only and the program decides the order.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { ChargeOrder, GuardianOrder, GuardianReport } from './guardianMessages.ts';

/** Without a program nobody waits for a tidy end: the next start may want the ports and the files. */
const orphanGraceMs = 4_000;

interface Guarded {
  readonly order: ChargeOrder;
  readonly child: ChildProcess;
  readonly gone: Promise<void>;
}
const guarded = new Map<string, Guarded>();

function report(message: GuardianReport): void {
  // The program may be gone between two lines; `disconnect` deals with that, a lost report does no harm.
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}

function start(order: ChargeOrder): void {
  const { id } = order;
  const log = openSync(order.logFile, 'a', 0o600);
  const child = spawn(order.command, order.args, {
    cwd: order.uid === undefined ? process.cwd() : '/',
    env: order.env,
    stdio: order.talks ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
    ...(order.uid === undefined ? {} : { uid: order.uid }),
    ...(order.gid === undefined ? {} : { gid: order.gid }),
  });
  closeSync(log);
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      guarded.delete(id);
      report({ type: 'notStarted', id, why: error.message });
      resolve();
    });
    child.once('exit', (code, signal) => {
      guarded.delete(id);
      report({ type: 'exited', id, code, signal });
      resolve();
    });
  });
  child.once('spawn', () => report({ type: 'started', id, pid: child.pid ?? 0 }));
  child.on('message', (message) => report({ type: 'message', id, message }));
  guarded.set(id, { order, child, gone });
}

async function stop({ order, child, gone }: Guarded, graceMs: number): Promise<void> {
  child.kill(order.stopSignal);
  const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await gone;
  clearTimeout(force);
}

async function stopEverything(): Promise<never> {
  for (const one of [...guarded.values()].reverse())
    await stop(one, Math.min(one.order.graceMs, orphanGraceMs));
  process.exit(0);
}

function obey(order: GuardianOrder): void {
  switch (order.type) {
    case 'start':
      return start(order.order);
    case 'stop': {
      const one = guarded.get(order.id);
      if (one) void stop(one, one.order.graceMs);
      return;
    }
    case 'signal':
      guarded.get(order.id)?.child.kill(order.signal);
      return;
    default:
      throw new Error(`unknown order ${JSON.stringify(order satisfies never)}`);
  }
}

process.on('message', (order: GuardianOrder) => {
  try {
    obey(order);
  } catch (error) {
    if (order.type !== 'start') throw error;
    report({
      type: 'notStarted',
      id: order.order.id,
      why: error instanceof Error ? error.message : String(error),
    });
  }
});
process.once('disconnect', () => void stopEverything());
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
  process.on(signal, () => void stopEverything());
