import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file that was named or found, or a path that leads to none, with the reason. */
export type FoundPath =
  { readonly path: string; readonly fileName: string } | { readonly path: string; readonly problem: string };

/**
 * Every file behind the given paths: a file as it is, a folder with all folders in it, sorted by name so that two runs
 * do the same. Hidden files are left out, links to folders are not followed (they may lead in a circle).
 */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundPath[]> {
  const found: FoundPath[] = [];
  for (const path of paths) found.push(...(await filesBehind(path)));
  const seen = new Set<string>();
  return found.filter(({ path }) => !seen.has(path) && seen.add(path));
}

async function filesBehind(path: string): Promise<readonly FoundPath[]> {
  try {
    const target = await stat(path);
    if (target.isDirectory()) return await filesInFolder(path);
    if (target.isFile()) return [{ path, fileName: basename(path) }];
    return [{ path, problem: 'This is neither a file nor a folder.' }];
  } catch (error) {
    return [{ path, problem: pathProblem(error) }];
  }
}

async function filesInFolder(folder: string): Promise<readonly FoundPath[]> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const found: FoundPath[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isSymbolicLink() || !(await leadsToFolder(path))) found.push(...(await filesBehind(path)));
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
