import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A node of the ESTree, seen loosely: the laws look at a few kinds only. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A module that is loaded at run time: a relative one as a path from the root, any other by its specifier. */
export interface RuntimeImport {
  readonly target: string;
  readonly line: number;
}

export interface Source {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly comments: readonly { readonly value: string; readonly start: number }[];
  readonly imports: readonly RuntimeImport[];
  readonly hasDefaultExport: boolean;
  lineAt(offset: number): number;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Visits every node, parents first. */
export function visit(node: SyntaxNode, see: (node: SyntaxNode, parent: SyntaxNode | null) => void): void {
  const descend = (current: SyntaxNode, parent: SyntaxNode | null): void => {
    see(current, parent);
    for (const value of Object.values(current)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) descend(child, current);
    }
  };
  descend(node, null);
}

/** Lines are asked for at every function: the breaks are looked up, not counted each time. */
function lineFinder(text: string): (offset: number) => number {
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** `import type` and `export type` load nothing; `import { type X }` does load the module. */
const isTypeOnly = (statement: string): boolean => /^(?:import|export)\s+type\s*[{*\w]/.test(statement);

export function parseSource(path: string, text: string): Source {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path} does not parse: ${parsed.errors[0]?.message}`);
  const lineAt = lineFinder(text);
  const absolute = (target: string): string =>
    target.startsWith('.') ? join(dirname(path), target).replaceAll('\\', '/') : target;
  const { staticImports, staticExports, dynamicImports } = parsed.module;

  const statements = [
    ...staticImports.map(({ start, end, moduleRequest }) => ({ start, end, target: moduleRequest.value })),
    ...staticExports.flatMap(({ start, end, entries }) =>
      entries.slice(0, 1).map(({ moduleRequest }) => ({ start, end, target: moduleRequest?.value })),
    ),
  ].filter(({ start, end }) => !isTypeOnly(text.slice(start, end)));
  const computed = dynamicImports.map(({ start, moduleRequest }) => ({
    start,
    target: /^(['"`])([^'"`$]+)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2],
  }));

  return {
    path,
    text,
    program: parsed.program as unknown as SyntaxNode,
    comments: parsed.comments,
    imports: [...statements, ...computed].flatMap(({ start, target }) =>
      target === undefined ? [] : [{ target: absolute(target), line: lineAt(start) }],
    ),
    hasDefaultExport: staticExports.some(({ entries }) =>
      entries.some(({ exportName }) => exportName.kind === 'Default'),
    ),
    lineAt,
  };
}

/** Every TypeScript file below the folder, sorted by path. */
export function readSources(root: string, folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/'))
    .toSorted()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}
