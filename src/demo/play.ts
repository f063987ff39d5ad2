import { generateSamples } from '../samples/generateSamples.ts';
import { playDeadlines } from './deadlines.ts';
import { whereToLook } from './ending.ts';
import { playKilledWorker } from './killedWorker.ts';
import { report } from './report.ts';
import type { Stage } from './stage.ts';
import { playWholeSet } from './wholeSet.ts';
import type { DemoWish } from './wish.ts';

const seed = 2026;

/** Plays what was wished for. Returns what did not end as it should, a sentence each; nothing when all is well. */
export async function play(
  stage: Stage,
  { wish, isTerminal }: { wish: DemoWish; isTerminal: boolean },
): Promise<readonly string[]> {
  const { terminal, stack, config } = stage;
  // On a Temporal server that lasts, the documents of an earlier demo are known already: others are made.
  const isOwn = config.temporal === undefined;
  const today = new Date().toISOString().slice(0, 10);
  const samples = await generateSamples({ seed: isOwn ? seed : stage.readyAtMs, today });
  terminal.out(
    `Servers and worker started in ${(stage.startMs / 1_000).toFixed(1)} s. Web UI ${stack.uiUrl ?? ''}\n`,
  );
  const shortcomings = await playOne(stage, { wish, samples, isTerminal });
  terminal.out(whereToLook(stage, wish));
  return shortcomings;
}

async function playOne(
  stage: Stage,
  {
    wish,
    samples,
    isTerminal,
  }: { wish: DemoWish; samples: Awaited<ReturnType<typeof generateSamples>>; isTerminal: boolean },
): Promise<readonly string[]> {
  switch (wish.play) {
    case 'wholeSet':
      return report(stage, await playWholeSet(stage, { samples, isTerminal }));
    case 'killWorker':
      return playKilledWorker(stage, samples);
    case 'deadlines':
      return playDeadlines(stage, samples);
    case 'help':
      return [];
  }
}
