import { parseArgs } from 'node:util';
import { CommandFailure, exitCodes } from '../cli/exitCodes.ts';
import { parseDuration } from '../domain/durations.ts';

export const usage = `Countersign from one end to the other, on servers of its own, with documents of its own.

Usage: npm run demo -- [--kill-worker | --sla <duration>] [--keep]

  (nothing)         every sample goes through; a scripted reviewer decides what the machine is not sure of
  --kill-worker     the worker is killed in the middle of OCR: nothing is lost, no page is read twice
  --sla <duration>  nobody answers: reminder, escalation, manager's queue, as they happen (2s to 60s)
  --keep            the servers stay up until Ctrl-C, so that you can look around

Exit codes: 0 everything ended as it should; 1 something did not; 2 wrong settings; 3 no Temporal server.`;

/** What the person in front wants to see. */
export interface DemoWish {
  readonly play: 'wholeSet' | 'killWorker' | 'deadlines' | 'help';
  readonly slaMs: number;
  readonly keep: boolean;
}

const advice = 'See `npm run demo -- --help`.';
const [shortestSlaMs, longestSlaMs] = [2_000, 60_000];

/** @throws CommandFailure that says which option is wrong. */
export function readWish(words: readonly string[]): DemoWish {
  const { help, keep = false, sla, 'kill-worker': killWorker } = optionsOf(words);
  if (killWorker && sla !== undefined)
    throw new CommandFailure(exitCodes.usage, '--kill-worker and --sla are two demos: choose one', advice);
  const slaMs = sla === undefined ? 0 : slaOf(sla);
  const play = help ? 'help' : killWorker ? 'killWorker' : sla === undefined ? 'wholeSet' : 'deadlines';
  return { play, slaMs, keep };
}

function optionsOf(words: readonly string[]) {
  const options = {
    help: { type: 'boolean', short: 'h' },
    keep: { type: 'boolean' },
    'kill-worker': { type: 'boolean' },
    sla: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new CommandFailure(exitCodes.usage, error instanceof Error ? error.message : '', advice);
  }
}

/** Timers below a second fire at one second, so half of the SLA has to be at least that. */
function slaOf(text: string): number {
  try {
    const slaMs = parseDuration(text);
    if (slaMs >= shortestSlaMs && slaMs <= longestSlaMs) return slaMs;
  } catch {
    // Said below, in the words of this option.
  }
  throw new CommandFailure(exitCodes.usage, '--sla has to be from 2s to 60s, for example --sla 3s', advice);
}
