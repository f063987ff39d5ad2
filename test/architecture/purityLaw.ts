import { isNode, visit, type RuntimeImport, type Source, type SyntaxNode } from './source.ts';

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : undefined;

/** The name after the dot, or the text in the brackets. */
function propertyOf(node: SyntaxNode): string | undefined {
  const { property } = node;
  if (node['computed'] !== true) return nameOf(property);
  return isNode(property) && typeof property['value'] === 'string' ? property['value'] : undefined;
}

const readsEnvironment = (node: SyntaxNode): boolean =>
  (node.type === 'MemberExpression' && nameOf(node['object']) === 'process' && propertyOf(node) === 'env') ||
  (node.type === 'VariableDeclarator' && nameOf(node['init']) === 'process');

const isProcessModule = ({ target }: RuntimeImport): boolean => target === 'node:process';

/** One reader of the environment, so that every setting is documented and checked in one place. */
export function environmentViolations(source: Source): string[] {
  const isGlobal = !boundNames(source.program).has('process') || source.imports.some(isProcessModule);
  if (source.path === 'src/config.ts' || !isGlobal) return [];
  const found: string[] = [];
  visit(source.program, (node) => {
    if (!readsEnvironment(node)) return;
    found.push(`${source.path}:${source.lineAt(node.start)} reads process.env; only src/config.ts does`);
  });
  return found;
}

/**
 * What a replay on another machine may answer differently. Date, Math.random and setTimeout are replaced by
 * Temporal's sandbox and are therefore free; see "Deterministic constraints" in Temporal's TypeScript guide.
 */
const UNPREDICTABLE: Readonly<Record<string, string>> = {
  process: 'take what it gives as input of the workflow or of an activity',
  Intl: 'its tables differ between Node versions: format outside the workflow',
  fetch: 'call the outside world in an activity',
  setInterval: 'use a loop with sleep',
  setImmediate: 'use sleep',
  performance: 'use Date, which Temporal replays',
  crypto: 'use uuid4() of @temporalio/workflow, or an activity',
  WeakRef: 'collection of garbage is not replayed',
  FinalizationRegistry: 'collection of garbage is not replayed',
};

/** Names that the file itself binds, which therefore are not the global ones. */
function boundNames(program: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(program, (node) => {
    const bound = [node['id'], node['local'], ...(Array.isArray(node['params']) ? node['params'] : [])];
    for (const name of bound.map(nameOf)) if (name !== undefined) names.add(name);
  });
  return names;
}

/** Only the position counts in which a name is used as a value: object of a dot, called, or constructed. */
const usedNames = (node: SyntaxNode): (string | undefined)[] => [
  node.type === 'MemberExpression' ? nameOf(node['object']) : undefined,
  node.type === 'CallExpression' || node.type === 'NewExpression' ? nameOf(node['callee']) : undefined,
];

export function determinismViolations(source: Source): string[] {
  const own = boundNames(source.program);
  const found: string[] = [];
  const complain = (node: SyntaxNode, name: string, advice: string): void => {
    found.push(
      `${source.path}:${source.lineAt(node.start)} uses ${name}, which a replay may not repeat: ${advice}`,
    );
  };
  visit(source.program, (node) => {
    for (const name of usedNames(node)) {
      const advice = name === undefined || own.has(name) ? undefined : UNPREDICTABLE[name];
      if (name !== undefined && advice !== undefined) complain(node, name, advice);
    }
    const property = node.type === 'MemberExpression' ? propertyOf(node) : undefined;
    if (property !== undefined && /^(?:toLocale\w+|localeCompare)$/.test(property)) {
      complain(node, property, 'its tables differ between Node versions: compare or format without a locale');
    }
  });
  return found;
}
