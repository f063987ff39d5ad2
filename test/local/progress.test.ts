import { describe, expect, it } from 'vitest';
import { progressTo } from '../../src/local/progress.ts';

function output(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('the progress of a start', () => {
  it('renews one line on a terminal', () => {
    const terminal = output(true);
    const onProgress = progressTo(terminal);
    onProgress({ kind: 'running', text: 'Building', elapsedMs: 1_000 });
    onProgress({ kind: 'running', text: 'Building', elapsedMs: 2_000 });
    onProgress({ kind: 'line', text: 'Built' });
    expect(terminal.written).toEqual([
      '\r\u001b[2KBuilding (1s)',
      '\r\u001b[2KBuilding (2s)',
      '\r\u001b[2KBuilt\n',
    ]);
  });

  it('writes plain lines elsewhere, one in 15 seconds', () => {
    const file = output(false);
    const onProgress = progressTo(file);
    for (let second = 0; second < 40; second += 1) {
      onProgress({ kind: 'running', text: 'Building', elapsedMs: second * 1_000 });
    }
    expect(file.written).toEqual(['Building (0ms)\n', 'Building (15s)\n', 'Building (30s)\n']);
  });
});
