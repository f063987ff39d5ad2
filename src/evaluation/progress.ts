import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  readonly onDocument: (progress: { done: number; total: number }) => void;
  readonly end: () => void;
}

/** A bar where a person looks; in a log a line at each tenth of the work. */
export function showProgress({ stream }: { stream: NodeJS.WriteStream }): Progress {
  return stream.isTTY ? drawBar(stream) : tellTenths(stream);
}

function drawBar(stream: NodeJS.WriteStream): Progress {
  const format = '{bar} {value}/{total} documents, {eta_formatted} left';
  const bar = new SingleBar({ format, stream, clearOnComplete: true }, Presets.shades_classic);
  let started = false;
  return {
    onDocument({ done, total }) {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}

function tellTenths(stream: NodeJS.WriteStream): Progress {
  let told = 0;
  return {
    onDocument({ done, total }) {
      const tenth = Math.floor((10 * done) / total);
      if (tenth > told) stream.write(`${done}/${total} documents\n`);
      told = tenth;
    },
    end: () => undefined,
  };
}
