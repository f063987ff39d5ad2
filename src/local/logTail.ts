import { readFile } from 'node:fs/promises';

/** The last lines of a server's log, for a message about a start that failed. */
export async function logTail(file: string, lines = 15): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const tail = text.trimEnd().split('\n').slice(-lines).join('\n');
  return tail === '' ? `(nothing was written to ${file})` : `The end of ${file}:\n${tail}`;
}
