import { Presets, SingleBar } from 'cli-progress';
import type { FileReport } from './submitAll.ts';
import type { Terminal } from './terminal.ts';

export interface Progress {
  readonly advance: (report: FileReport) => void;
  readonly end: () => void;
}

/** A bar where a person looks, and nothing anywhere else: logs and pipes stay clean. */
export function drawProgress({ terminal, total }: { terminal: Terminal; total: number }): Progress {
  if (!terminal.interactive || total < 2) return { advance: () => undefined, end: () => undefined };
  const counts = { accepted: 0, known: 0, refused: 0, notTried: 0 };
  const format = '{bar} {value}/{total}  {accepted} accepted, {known} known, {refused} refused';
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(total, 0, counts);
  return {
    advance: ({ outcome }) => {
      counts[outcome] += 1;
      bar.increment(1, counts);
    },
    end: () => bar.stop(),
  };
}
