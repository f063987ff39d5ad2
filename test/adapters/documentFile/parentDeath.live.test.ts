import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { openFolder, placedLines, textPdf } from './madeFiles.ts';
import { isAlive, until } from './waiting.ts';

let parent: ChildProcess | undefined;
afterEach(() => parent?.kill('SIGKILL'));

it.runIf(process.platform === 'linux')('children end when their parent is killed', async () => {
  const folder = await openFolder();
  const path = await folder.put('a.pdf', await textPdf({ texts: placedLines }));
  parent = fork(new URL('./children/parent.ts', import.meta.url), [path]);
  await once(parent, 'message');
  const children = childrenOf(parent.pid ?? 0);
  expect(children).toHaveLength(2);
  parent.kill('SIGKILL');
  await until(() => Promise.resolve(children.some(isAlive) ? null : true));
  await folder.remove();
});

it.runIf(process.platform === 'linux')(
  'a child caught in an endless loop ends when its parent is killed',
  async () => {
    parent = fork(new URL('./children/loopingParent.ts', import.meta.url));
    await once(parent, 'message');
    const children = childrenOf(parent.pid ?? 0);
    expect(children).toHaveLength(1);
    parent.kill('SIGKILL');
    await until(() => Promise.resolve(children.some(isAlive) ? null : true));
  },
);

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((each) => each > 0 && parentOf(each) === pid);
}

function parentOf(pid: number): number | null {
  try {
    return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]);
  } catch {
    return null;
  }
}
