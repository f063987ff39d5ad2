import { formatDuration } from '../domain/durations.ts';

/** What a start is doing: a line that stays, or a state that the next one replaces. */
type Progress =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'running'; readonly text: string; readonly elapsedMs: number };
export type OnProgress = (progress: Progress) => void;

const plainEveryMs = 15_000;

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows progress: one line that renews itself on a terminal, elsewhere plain lines, not more than one in 15 seconds. */
export function progressTo(output: Output): OnProgress {
  let hasOpenLine = false;
  let lastPlainMs = -plainEveryMs;
  return (progress) => {
    switch (progress.kind) {
      case 'line':
        output.write(`${hasOpenLine ? '\r\u001b[2K' : ''}${progress.text}\n`);
        hasOpenLine = false;
        lastPlainMs = -plainEveryMs;
        return;
      case 'running': {
        const text = `${progress.text} (${formatDuration(progress.elapsedMs)})`;
        if (output.isTTY) {
          output.write(`\r\u001b[2K${text}`);
          hasOpenLine = true;
        } else if (progress.elapsedMs - lastPlainMs >= plainEveryMs) {
          output.write(`${text}\n`);
          lastPlainMs = progress.elapsedMs;
        }
        return;
      }
      default:
        throw new Error(`unknown progress ${JSON.stringify(progress satisfies never)}`);
    }
  };
}
