import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { counted } from './terminal.ts';

/** A file that was named or found, or a path that leads to none, with the reason. */
export type FoundPath =
  { readonly path: string; readonly fileName: string } | { readonly path: string; readonly problem: string };

/** What lies behind the paths; `hidden` are the paths in folders that were left out because of their leading dot. */
export interface FoundFiles {
  readonly found: readonly FoundPath[];
  readonly hidden: readonly string[];
}

/**
 * Every file behind the given paths: a file as it is, a folder with all folders in it, sorted by name so that two runs
 * do the same. Hidden files and folders are left out unless they are named; links to folders are not followed (they may lead in a circle).
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const behind: FoundPath[] = [];
  const hidden = new Set<string>();
  for (const path of paths) behind.push(...(await filesBehind(path, hidden)));
  const seen = new Set<string>();
  const found = behind.filter(({ path }) => !seen.has(path) && seen.add(path));
  const named = new Set([...seen, ...paths.map((path) => join(path))]);
  return { found, hidden: [...hidden].filter((path) => !named.has(path)) };
}

/** One line about what was left out, null when nothing was. */
export function hiddenText(hidden: readonly string[]): string | null {
  if (hidden.length === 0) return null;
  return `${counted(hidden.length, 'hidden file')} left out (name ${hidden.length === 1 ? 'it' : 'them'} to hand ${hidden.length === 1 ? 'it' : 'them'} in)`;
}

async function filesBehind(path: string, hidden: Set<string>): Promise<readonly FoundPath[]> {
  try {
    const target = await stat(path);
    if (target.isDirectory()) return await filesInFolder(path, hidden);
    if (target.isFile()) return [{ path, fileName: basename(path) }];
    return [{ path, problem: 'This is neither a file nor a folder.' }];
  } catch (error) {
    return [{ path, problem: pathProblem(error) }];
  }
}

async function filesInFolder(folder: string, hidden: Set<string>): Promise<readonly FoundPath[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((left, right) =>
    left.name < right.name ? -1 : 1,
  );
  const found: FoundPath[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) hidden.add(path);
    else if (!entry.isSymbolicLink() || !(await leadsToFolder(path)))
      found.push(...(await filesBehind(path, hidden)));
  }
  return found;
}

async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // A link to nowhere: the file itself says so when it is opened.
    return false;
  }
}

/** What is wrong with a path, and what to do, in words. */
export function pathProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'There is no such file or folder. Check the path.';
    case 'EACCES':
    case 'EPERM':
      return 'You are not allowed to read it. Change its permissions, or copy it.';
    default:
      return `It cannot be read (${typeof code === 'string' ? code : 'unknown reason'}). Check the disk and the path.`;
  }
}
