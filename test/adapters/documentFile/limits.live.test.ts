import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDocumentFile } from '../../../src/adapters/documentFile/index.ts';
import type { DocumentFile } from '../../../src/adapters/documentFile/documentFile.ts';
import { anySignal, limits, openFolder } from './madeFiles.ts';
import type { Folder } from './madeFiles.ts';
import { isAlive, until } from './waiting.ts';

let folder: Folder;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder.remove());

const entry = new URL('./children/scripted.ts', import.meta.url);

async function withReader<Result>(
  options: { cpuMs?: number; timeoutMs?: number; memoryMb?: number },
  use: (reader: DocumentFile) => Promise<Result>,
): Promise<Result> {
  const reader = openDocumentFile({ children: 1, memoryMb: 300, timeoutMs: 30_000, ...options, entry });
  try {
    return await use(reader);
  } finally {
    await reader.close();
  }
}

async function act(reader: DocumentFile, text: string, signal = anySignal()) {
  return reader.inspect({ path: await folder.put(text.slice(0, 5), text), limits, signal });
}

describe('a file that misbehaves is ended and touches no other', () => {
  it('one that takes too much memory is refused as too costly', () =>
    withReader({}, async (reader) => {
      expect(await act(reader, 'grow')).toEqual({ outcome: 'refused', code: 'TOO_COSTLY' });
      expect(await act(reader, 'well')).toEqual({ outcome: 'refused', code: 'EMPTY' });
    }));

  it('one that is heavy is not refused for what the file before it left behind', () =>
    withReader({}, async (reader) => {
      expect(await act(reader, 'leave')).toEqual({ outcome: 'refused', code: 'EMPTY' });
      expect(await act(reader, 'heavy')).toEqual({ outcome: 'refused', code: 'EMPTY' });
    }));

  it('one that takes too much of the processor is refused as too costly, long before its time is over', () =>
    withReader({ cpuMs: 300, timeoutMs: 600_000 }, async (reader) => {
      expect(await act(reader, 'hang')).toEqual({ outcome: 'refused', code: 'TOO_COSTLY' });
      expect(await act(reader, 'well')).toEqual({ outcome: 'refused', code: 'EMPTY' });
    }));

  it('one that waits idle without end is refused as too costly', () =>
    withReader({ timeoutMs: 1500 }, async (reader) => {
      expect(await act(reader, 'sleep')).toEqual({ outcome: 'refused', code: 'TOO_COSTLY' });
      expect(await act(reader, 'well')).toEqual({ outcome: 'refused', code: 'EMPTY' });
    }));

  it('one that writes without end is refused as too costly', () =>
    withReader({ memoryMb: 2000 }, async (reader) => {
      expect(await act(reader, 'flood')).toEqual({ outcome: 'refused', code: 'TOO_COSTLY' });
    }));

  it('one that crashes the parser, or makes it babble, is a failure of the engine', () =>
    withReader({}, async (reader) => {
      await expect(act(reader, 'crash')).rejects.toMatchObject({
        type: 'EngineFailed',
        code: 'PARSER_CRASHED',
      });
      await expect(act(reader, 'babble')).rejects.toMatchObject({
        type: 'EngineFailed',
        code: 'PARSER_CONFUSED',
      });
      expect(await act(reader, 'well')).toEqual({ outcome: 'refused', code: 'EMPTY' });
    }));
});

describe('a caller that gives up', () => {
  it('ends the child at work and frees its place for the next', () =>
    withReader({}, async (reader) => {
      const pids = await folder.put('pids', '');
      const stop = new AbortController();
      const hanging = act(reader, `hang\n${pids}`, stop.signal);
      const pid = await until(async () => Number((await readFile(pids, 'utf8')).trim()) || null);
      stop.abort(new Error('enough'));
      await expect(hanging).rejects.toThrow('enough');
      await until(() => Promise.resolve(isAlive(pid) ? null : true));
      expect(await act(reader, 'well')).toEqual({ outcome: 'refused', code: 'EMPTY' });
    }));

  it('leaves the line without disturbing it', () =>
    withReader({ timeoutMs: 2000 }, async (reader) => {
      const stop = new AbortController();
      const hanging = act(reader, 'hang');
      const leaving = act(reader, 'well', stop.signal);
      stop.abort(new Error('enough'));
      await expect(leaving).rejects.toThrow('enough');
      await hanging;
      expect(await act(reader, 'well')).toEqual({ outcome: 'refused', code: 'EMPTY' });
    }));
});
