import { Unavailable } from '../../domain/failures.ts';
import { ParseChild } from './parseChild.ts';
import type { ChildLimits } from './parseChild.ts';
import type { ChildReply, ParseTask } from './protocol.ts';

/** A child is replaced after so many files: what one leaves behind (memory, caches) reaches few others. */
const filesPerChild = 100;
/** A child that rests above this part of its memory limit is replaced at once. */
const restingShare = 0.6;

interface PoolRequest {
  readonly task: ParseTask;
  readonly outputPath: string;
  readonly signal: AbortSignal;
}

/** A few warm children; a task waits for a free one and its limits count from its own start. */
export class ChildPool {
  readonly #limits: ChildLimits;
  readonly #idle: ParseChild[] = [];
  readonly #busy = new Set<ParseChild>();
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #lastId = 0;
  #closed = false;

  constructor({ children, limits }: { children: number; limits: ChildLimits }) {
    this.#limits = limits;
    this.#free = children;
    for (let count = 0; count < children; count += 1) this.#idle.push(new ParseChild(limits));
  }

  /** A file that outgrew a child which others had used is tried once more in a fresh one: only what it needs itself counts. */
  async run(request: PoolRequest): Promise<ChildReply> {
    const first = await this.#runOn(request, () => this.#takeChild());
    return first.again ? (await this.#runOn(request, () => this.#freshChild())).reply : first.reply;
  }

  async #runOn(
    { task, outputPath, signal }: PoolRequest,
    take: () => ParseChild,
  ): Promise<{ reply: ChildReply; again: boolean }> {
    await this.#takeSlot(signal);
    const child = take();
    this.#lastId += 1;
    try {
      const reply = await child.perform({ id: this.#lastId, outputPath, task }, signal);
      return { reply, again: child.outgrewWithLeftovers };
    } finally {
      await this.#giveBack(child);
    }
  }

  close(): void {
    this.#closed = true;
    for (const child of [...this.#idle, ...this.#busy]) child.kill();
    for (const wake of this.#waiting.splice(0)) wake();
  }

  async #takeSlot(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#closed) throw closedError();
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await this.#untilWoken(signal);
    if (this.#closed) throw closedError();
  }

  #untilWoken(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = () => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = () => {
        this.#waiting.splice(this.#waiting.indexOf(wake), 1);
        reject(signal.reason);
      };
      this.#waiting.push(wake);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  #freshChild(): ParseChild {
    // The slot that was taken stands for one of the waiting children: it makes room.
    this.#idle.pop()?.kill();
    const child = new ParseChild(this.#limits);
    this.#busy.add(child);
    return child;
  }

  #takeChild(): ParseChild {
    let child = this.#idle.pop();
    while (child !== undefined && !child.alive) child = this.#idle.pop();
    child ??= new ParseChild(this.#limits);
    this.#busy.add(child);
    return child;
  }

  async #giveBack(child: ParseChild): Promise<void> {
    this.#busy.delete(child);
    const heavy = child.alive && (await child.residentBytes()) > restingShare * this.#limits.memoryBytes;
    if (child.alive && (heavy || child.performed >= filesPerChild)) child.kill();
    if (!this.#closed) this.#idle.push(child.alive ? child : new ParseChild(this.#limits));
    const next = this.#waiting.shift();
    // The slot goes to the next in line directly, so that nobody who came later takes it first.
    if (next === undefined) this.#free += 1;
    else next();
  }
}

function closedError(): Unavailable {
  return new Unavailable('READER_CLOSED', 'the reader is shutting down');
}
