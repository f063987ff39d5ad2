import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ChargeOrder, GuardianOrder, GuardianReport } from './guardianMessages.ts';

const programFile = fileURLToPath(new URL('./guardianProcess.ts', import.meta.url));

export interface ExitOfCharge {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A child process that stops with the program that started it, however that program ends. */
export interface Charge {
  readonly pid: number;
  readonly exited: Promise<ExitOfCharge>;
  onMessage(listener: (message: unknown) => void): void;
  /** Asks it to stop, kills it after its grace; resolves when it is gone. */
  stop(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

export interface Guardian {
  readonly pid: number;
  /** @throws Error when the command cannot be started. */
  start(order: Omit<ChargeOrder, 'id'>): Promise<Charge>;
  /** Stops everything that still runs, newest first, and the guardian itself. */
  close(): Promise<void>;
}

interface ChargeRecord {
  pid: number;
  readonly started: PromiseWithResolvers<void>;
  readonly exited: PromiseWithResolvers<ExitOfCharge>;
  readonly listeners: ((message: unknown) => void)[];
}

function take(charges: Map<string, ChargeRecord>, report: GuardianReport): void {
  const charge = charges.get(report.id);
  if (!charge) return;
  switch (report.type) {
    case 'started':
      charge.pid = report.pid;
      return charge.started.resolve();
    case 'notStarted':
      charges.delete(report.id);
      return charge.started.reject(new Error(report.why));
    case 'message':
      return charge.listeners.forEach((listener) => listener(report.message));
    case 'exited':
      charges.delete(report.id);
      return charge.exited.resolve({ code: report.code, signal: report.signal });
    default:
      throw new Error(`unknown report ${JSON.stringify(report satisfies never)}`);
  }
}

/** The guardian itself was killed: what it guarded has no protection left, so it is ended here. */
function endAll(charges: Map<string, ChargeRecord>): void {
  for (const charge of charges.values()) {
    charge.started.reject(new Error('the guardian process ended'));
    if (charge.pid > 0) {
      try {
        process.kill(charge.pid, 'SIGKILL');
      } catch {
        // It is gone already, which is what was wanted.
      }
    }
    charge.exited.resolve({ code: null, signal: 'SIGKILL' });
  }
  charges.clear();
}

/** Starts a guardian process; see `guardianProcess.ts` for what it promises. */
export function openGuardian(): Guardian {
  const child = fork(programFile, [], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  });
  const charges = new Map<string, ChargeRecord>();
  const gone = once(child, 'exit');
  let count = 0;
  child.on('message', (report: GuardianReport) => take(charges, report));
  child.once('exit', () => endAll(charges));
  // A message that no longer arrives: `exit` settles every charge.
  const say = (order: GuardianOrder) => void child.send(order, () => undefined);

  return {
    pid: child.pid ?? 0,
    async start(order) {
      if (!child.connected) throw new Error('the guardian process has ended');
      const id = String((count += 1));
      const charge: ChargeRecord = {
        pid: 0,
        started: Promise.withResolvers(),
        exited: Promise.withResolvers(),
        listeners: [],
      };
      charges.set(id, charge);
      say({ type: 'start', order: { ...order, id } });
      await charge.started.promise;
      return {
        pid: charge.pid,
        exited: charge.exited.promise,
        onMessage: (listener) => void charge.listeners.push(listener),
        async stop() {
          say({ type: 'stop', id });
          await charge.exited.promise;
        },
        kill: (signal) => say({ type: 'signal', id, signal }),
      };
    },
    async close() {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}
