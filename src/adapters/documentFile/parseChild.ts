import { fork } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RefusalCode } from '../../domain/document.ts';
import { EngineFailed } from '../../domain/failures.ts';
import { processorMs, residentBytes } from './usage.ts';
import { childReplySchema } from './protocol.ts';
import type { ChildReply, ParseOrder } from './protocol.ts';

export interface ChildLimits {
  readonly entry: URL;
  readonly memoryBytes: number;
  readonly outputBytes: number;
  /** Processor time for one call, and what each page that is done adds to it. */
  readonly cpuMs: number;
  readonly cpuMsAPage: number;
  /** Time on the clock for one call: for a child that waits without working. */
  readonly timeoutMs: number;
}

/** How often a working child is looked at, in milliseconds: a bomb grows by about 1 GB a second. */
const watchEveryMs = 15;
/** What a bomb may grow by between two looks; so much below the limit a child is ended. */
const growthBytes = 40 * 2 ** 20;

/**
 * One child process that parses one file at a time. `perform` settles in every case: with the child's reply, with a
 * refusal after a limit was passed (the child is dead then), or with an error when the child crashed or was aborted.
 */
export class ParseChild {
  readonly #process;
  readonly #limits: ChildLimits;
  #alive = true;
  #pagesDone = 0;
  #outgrew = false;
  performed = 0;

  constructor(limits: ChildLimits) {
    this.#limits = limits;
    this.#process = fork(limits.entry, {
      // A stranger's file gets neither our configuration nor our terminal.
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [
        '--disallow-code-generation-from-strings',
        `--max-old-space-size=${Math.ceil(limits.memoryBytes / 2 ** 20)}`,
      ],
    });
    this.#process.once('exit', () => (this.#alive = false));
    this.#process.on('error', () => (this.#alive = false));
    // A waiting child must not keep the program from ending.
    this.#process.unref();
    this.#process.channel?.unref();
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** It was ended for its memory, and part of that may be what files before this one left behind. */
  get outgrewWithLeftovers(): boolean {
    return this.#outgrew && this.performed > 1;
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  async residentBytes(): Promise<number> {
    return this.pid === undefined ? 0 : ((await residentBytes(this.pid)) ?? 0);
  }

  kill(): void {
    this.#alive = false;
    this.#process.kill('SIGKILL');
  }

  /** @throws EngineFailed when the child ends on this file; the signal's reason when it aborts. */
  async perform(order: ParseOrder, signal: AbortSignal): Promise<ChildReply> {
    signal.throwIfAborted();
    this.performed += 1;
    this.#pagesDone = 0;
    const over = new AbortController();
    const onAbort = () => this.kill();
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      const reply = await Promise.race([this.#reply(order, over.signal), this.#watch(order, over.signal)]);
      signal.throwIfAborted();
      return reply;
    } catch (error) {
      this.kill();
      throw signal.aborted ? signal.reason : error;
    } finally {
      over.abort();
      signal.removeEventListener('abort', onAbort);
    }
  }

  #reply(order: ParseOrder, over: AbortSignal): Promise<ChildReply> {
    return new Promise((resolve, reject) => {
      const ended = () =>
        reject(new EngineFailed('PARSER_CRASHED', 'the parser ended while reading the file'));
      const answered = (message: unknown) => {
        const reply = childReplySchema.safeParse(message);
        if (reply.success && reply.data.id === order.id) {
          if (reply.data.kind === 'page') this.#pagesDone += 1;
          else resolve(reply.data);
        } else
          reject(
            new EngineFailed('PARSER_CONFUSED', 'the parser gave an answer that is not in the protocol'),
          );
      };
      this.#process.once('exit', ended).on('message', answered);
      over.addEventListener('abort', () => this.#process.off('exit', ended).off('message', answered));
      this.#process.send(order, (error) => (error === null ? undefined : ended()));
    });
  }

  /** Ends with a refusal once a limit is passed; ends never while all is well. */
  async #watch(order: ParseOrder, over: AbortSignal): Promise<ChildReply> {
    const startedMs = performance.now();
    const usedBeforeMs = await this.#processorMs();
    while (!over.aborted) {
      await sleep(watchEveryMs);
      const spent = {
        cpuMs: (await this.#processorMs()) - usedBeforeMs,
        elapsedMs: performance.now() - startedMs,
      };
      const code = await this.#passedLimit(order.outputPath, spent);
      if (code !== null && !over.aborted) {
        this.kill();
        return { kind: 'refused', id: order.id, code };
      }
    }
    return new Promise(() => {});
  }

  async #processorMs(): Promise<number> {
    return this.pid === undefined ? 0 : ((await processorMs(this.pid)) ?? 0);
  }

  async #passedLimit(
    outputPath: string,
    { cpuMs, elapsedMs }: { cpuMs: number; elapsedMs: number },
  ): Promise<RefusalCode | null> {
    const allowedMs = this.#limits.cpuMs + this.#pagesDone * this.#limits.cpuMsAPage;
    if (cpuMs > allowedMs || elapsedMs > this.#limits.timeoutMs) return 'TOO_COSTLY';
    if ((await this.residentBytes()) > this.#limits.memoryBytes - growthBytes) {
      this.#outgrew = true;
      return 'TOO_COSTLY';
    }
    const output = await stat(outputPath).catch(() => null);
    return output !== null && output.size > this.#limits.outputBytes ? 'TOO_COSTLY' : null;
  }
}
