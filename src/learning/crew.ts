import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { answerTo, openTrainingSteps, type Parts, type Results, type Step } from './trainingSteps.ts';

type Ask = <Name extends Step>(
  step: Name,
  parts: ReadonlyMap<number, Parts[Name]>,
) => Promise<ReadonlyMap<number, Results[Name]>>;

interface Member {
  readonly ask: Ask;
  close(): Promise<unknown>;
}

/** Those who do the work of a training. Whatever their number, the results are the same, in the order of the parts. */
export class Crew {
  readonly #members: readonly Member[];

  /** So many threads; with one the work is done here. */
  constructor(threads: number) {
    this.#members = threads > 1 ? Array.from({ length: threads }, openThread) : [openHere()];
  }

  /** A part with the same number always goes to the same member, who may keep what it needs for the next step. */
  async deal<Name extends Step>(
    step: Name,
    parts: ReadonlyMap<number, Parts[Name]>,
  ): Promise<ReadonlyMap<number, Results[Name]>> {
    const dealt = await Promise.all(
      this.#members.map(({ ask }, member) => {
        const own = [...parts].filter(([number]) => number % this.#members.length === member);
        return ask(step, new Map(own));
      }),
    );
    return new Map(dealt.flatMap((results) => [...results]).toSorted(([one], [other]) => one - other));
  }

  /** Whoever is free takes the next part. */
  async share<Name extends Step>(step: Name, parts: readonly Parts[Name][]): Promise<Results[Name][]> {
    const results: Results[Name][] = [];
    const left = parts.entries();
    const work = async ({ ask }: Member): Promise<void> => {
      for (const part of left)
        for (const [at, result] of await ask(step, new Map([part]))) results[at] = result;
    };
    await Promise.all(this.#members.map(work));
    return results;
  }

  async close(): Promise<void> {
    await Promise.all(this.#members.map((member) => member.close()));
  }
}

function openHere(): Member {
  const steps = openTrainingSteps();
  return { ask: async (step, parts) => answerTo(steps, { step, parts }), close: async () => {} };
}

function openThread(): Member {
  const thread = new Worker(new URL('./trainingThread.ts', import.meta.url));
  const ask: Ask = async (step, parts) => {
    thread.postMessage({ step, parts });
    // A thread that fails says `error`, which is thrown here.
    const [results] = await once(thread, 'message');
    return results;
  };
  return { ask, close: () => thread.terminate() };
}
