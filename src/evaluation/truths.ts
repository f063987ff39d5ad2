import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { truthSchema, type Truth } from '../domain/truth.ts';

/** The labels of a folder by the name of their document, and what is wrong with those that cannot be used. */
export interface Truths {
  readonly byFile: ReadonlyMap<string, Truth>;
  readonly problems: readonly string[];
}

/** Reads every `*.truth.json` of the folder. A label that cannot be used is a problem of the label, never an error. */
export async function readTruths(folder: string): Promise<Truths> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.truth.json')).toSorted();
  const byFile = new Map<string, Truth>();
  const problems: string[] = [];
  for (const name of names) {
    const answer = await readTruth(join(folder, name));
    if ('problem' in answer) problems.push(`${name}: ${answer.problem}`);
    else if (byFile.has(answer.truth.file)) problems.push(`${name}: a second label of the same document`);
    else byFile.set(answer.truth.file, answer.truth);
  }
  return { byFile, problems };
}

async function readTruth(path: string): Promise<{ truth: Truth } | { problem: string }> {
  try {
    const parsed = truthSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.success) return { truth: parsed.data };
    // Paths only: values of a label may be personal data.
    return {
      problem: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join(', '),
    };
  } catch {
    return { problem: 'cannot be read as JSON' };
  }
}
