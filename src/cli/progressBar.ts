import { Presets, SingleBar } from 'cli-progress';
import type { FileReport } from './submitAll.ts';
import { reportLine } from './submitReport.ts';
import type { Terminal } from './terminal.ts';

export interface Progress {
  readonly advance: (report: FileReport) => void;
  readonly end: () => void;
}

interface Wish {
  readonly terminal: Terminal;
  readonly total: number;
  /** JSON is one document, printed at the end. */
  readonly json: boolean;
}

/** A bar where a person looks; in a log or a pipe a line for each file as it happens (`told`). */
export function tellProgress({ terminal, total, json }: Wish): Progress & { readonly told: boolean } {
  if (!terminal.interactive && !json) return { ...tellLines(terminal), told: true };
  return { ...(terminal.interactive && total > 1 ? drawBar(total) : silent), told: false };
}

const silent: Progress = { advance: () => undefined, end: () => undefined };

function tellLines({ out, colors }: Terminal): Progress {
  return {
    advance: (report) => out(reportLine(report, { states: null, colors })),
    end: () => undefined,
  };
}

function drawBar(total: number): Progress {
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
