import { isNode, visit, type Source, type SyntaxNode } from './source.ts';

const MAX_FILE_LINES = 300;
/** The aim is 30; the law leaves room for one long literal or one long signature. */
const MAX_FUNCTION_LINES = 40;

const isTest = (path: string): boolean => path.startsWith('test/');
const at = (source: Source, node: { readonly start: number }): string =>
  `${source.path}:${source.lineAt(node.start)}`;

export function fileLengthViolations({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines <= MAX_FILE_LINES
    ? []
    : [`${path} has ${lines} lines, ${MAX_FILE_LINES} is the most: split it by what changes together`];
}

const isFunction = ({ type }: SyntaxNode): boolean =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/** Lines of a function without the functions inside it, so that a factory is not blamed for what it makes. */
function ownLines(source: Source, node: SyntaxNode): number {
  const span = (each: SyntaxNode): number => source.lineAt(each.end) - source.lineAt(each.start) + 1;
  let inner = 0;
  const descend = (current: SyntaxNode): void => {
    for (const child of Object.values(current).flat().filter(isNode)) {
      if (isFunction(child)) inner += Math.max(0, span(child) - 2);
      else descend(child);
    }
  };
  descend(node);
  return span(node) - inner;
}

const nameOf = (node: SyntaxNode, parent: SyntaxNode | null): string => {
  const id = [node['id'], parent?.['id'], parent?.['key']].find(isNode);
  return typeof id?.['name'] === 'string' ? id['name'] : 'a function';
};

export function functionLengthViolations(source: Source): string[] {
  if (isTest(source.path)) return [];
  const found: string[] = [];
  visit(source.program, (node, parent) => {
    if (!isFunction(node)) return;
    const lines = ownLines(source, node);
    if (lines > MAX_FUNCTION_LINES) {
      const advice = `${MAX_FUNCTION_LINES} is the most: give a part of it a name`;
      found.push(`${at(source, node)} ${nameOf(node, parent)} has ${lines} lines, ${advice}`);
    }
  });
  return found;
}

const FORBIDDEN_TYPES: Readonly<Record<string, string>> = {
  TSEnumDeclaration: 'is an enum: write a union of strings',
  TSAnyKeyword: 'says any: name the type, or take unknown and parse it',
  TSModuleDeclaration: 'is a namespace: a file is the module',
  TSParameterProperty: 'is a parameter property: Node cannot strip it, write the field out',
};

export function syntaxViolations(source: Source): string[] {
  const found: string[] = [];
  visit(source.program, (node) => {
    const widensPackage = isNode(node['id']) && node['id'].type === 'Literal'; // declare module 'vitest'
    const complaint = widensPackage ? undefined : FORBIDDEN_TYPES[node.type];
    if (complaint !== undefined) found.push(`${at(source, node)} ${complaint}`);
    const inner = node['expression'];
    if (!isTest(source.path) && node.type === 'TSAsExpression' && isNode(inner) && inner.type === node.type) {
      found.push(`${at(source, node)} casts twice (as … as …): parse the value instead`);
    }
  });
  if (source.hasDefaultExport && !source.path.endsWith('.config.ts')) {
    found.push(`${source.path} has a default export: export it by its name`);
  }
  return found;
}

const EMPTY_WORDS = [
  'util',
  'utils',
  'helper',
  'helpers',
  'manager',
  'service',
  'services',
  'common',
  'misc',
];
const lastWord = (name: string): string =>
  name
    .split(/[-_.]|(?<=[a-z0-9])(?=[A-Z])/)
    .at(-1)
    ?.toLowerCase() ?? '';
const isEmptyName = (name: string): boolean => EMPTY_WORDS.includes(lastWord(name));

export function nameViolations(source: Source): string[] {
  const advice = 'says nothing: name it after what it does';
  const parts = source.path.replace(/(?:\.live|\.test)*\.tsx?$/, '').split('/');
  const found = parts.filter(isEmptyName).map((part) => `${source.path}: the name ${part} ${advice}`);
  visit(source.program, (node) => {
    const id = node['id'];
    const isType = /^(?:Class|TSInterface|TSTypeAlias)Declaration$/.test(node.type);
    const isValue = /^(?:FunctionDeclaration|VariableDeclarator)$/.test(node.type);
    if (!isNode(id) || typeof id['name'] !== 'string') return;
    // A function may end in such a word when it is the object of a verb: handToManager.
    if ((isType && isEmptyName(id['name'])) || (isValue && EMPTY_WORDS.includes(id['name'].toLowerCase()))) {
      found.push(`${at(source, node)} the name ${id['name']} ${advice}`);
    }
  });
  return found;
}

export function unfinishedViolations(source: Source): string[] {
  const notes = source.comments
    .filter(({ value }) => /\b(?:TODO|FIXME|HACK)\b/.test(value))
    .map((comment) => `${at(source, comment)} leaves work in a comment: do it, or open an issue`);
  const skipped: string[] = [];
  visit(source.program, (node) => {
    const { object, property } = node;
    if (node.type !== 'MemberExpression' || !isNode(object) || !isNode(property)) return;
    const call = `${String(object['name'])}.${String(property['name'])}`;
    if (/^(?:it|test|describe)\.(?:skip|only|todo)$/.test(call)) {
      skipped.push(`${at(source, node)} ${call} hides a promise: make it run, or delete it`);
    }
  });
  return [...notes, ...skipped];
}
