import { describe, expect, it } from 'vitest';
import { childEntriesOf, importViolations } from './importLaw.ts';
import { determinismViolations, environmentViolations } from './purityLaw.ts';
import { parseSource } from './source.ts';
import * as style from './styleLaw.ts';

const children = childEntriesOf([
  parseSource('src/adapters/ocr/pool.ts', "fork(new URL('./child.ts', import.meta.url));"),
]);
const imports = (path: string, text: string): string[] => importViolations(parseSource(path, text), children);
const lines = (count: number): string => Array.from({ length: count }, (_, i) => `void ${i};`).join('\n');

describe('the import law', () => {
  it.each([
    ['src/domain/a.ts', "import { b } from '../workflows/b.ts';", 'domain may load itself'],
    ['src/domain/a.ts', "import { type B } from '../workflows/b.ts';", 'domain may load itself'],
    ['src/domain/a.ts', "export * from '../workflows/b.ts';", 'domain may load itself'],
    ['src/domain/a.ts', "const b = await import('../cli/b.ts');", 'domain may load itself'],
    ['src/domain/a.ts', "import { createHash } from 'node:crypto';", 'domain is pure'],
    ['src/domain/a.ts', "import Decimal from 'decimal.js';", 'hide the package behind an adapter'],
    ['src/workflows/a.ts', "import { f } from '../activities/f.ts';", 'workflows may load itself, domain'],
    ['src/evidence/a.ts', "import { readFileSync } from 'node:fs';", 'evidence is pure'],
    ['src/activities/a.ts', "import { p } from '../adapters/ocr/p.ts';", 'activities may load'],
    ['src/activities/a.ts', "import { Client } from '@temporalio/client';", '@temporalio/client belongs to'],
    ['src/adapters/ocr/a.ts', "import { p } from '../archive/p.ts';", 'never loads another adapter'],
    ['src/adapters/ocr/a.ts', "import { Pool } from 'pg';", 'adapters/ocr may load'],
    ['src/adapters/unheard/a.ts', '', 'is not in test/architecture/importTable.ts'],
    ['src/cli/a.ts', "import { w } from '../workflows/saga.ts';", 'cli may load itself, domain'],
    ['src/cli/a.ts', "import { config } from '../config.ts';", 'only programs read src/config.ts'],
    ['src/local/a.ts', "import { c } from '../cli/c.ts';", 'local may load'],
    ['src/local/a.ts', "import { run } from '../worker.ts';", 'nothing loads a program'],
    ['src/cli/a.ts', "import { play } from '../demo/play.ts';", 'only a program may load it'],
    ['src/client.ts', "import { run } from './worker.ts';", 'nothing loads a program'],
    ['src/adapters/ocr/a.ts', "import { run } from './child.ts';", 'start it, never load it'],
  ])('%s may not say: %s', (path, text, complaint) => {
    expect(imports(path, text)).toEqual([expect.stringContaining(complaint)]);
  });

  it.each([
    ['src/domain/a.ts', "import type { B } from '../workflows/b.ts'; export type { C } from '../cli/c.ts';"],
    ['src/domain/a.ts', "import { z } from 'zod'; import { b } from './b.ts';"],
    ['src/evidence/a.ts', "import { createHash } from 'node:crypto';"],
    ['src/cli/a.ts', "import { reviewDecision } from '../workflows/messages.ts';"],
    [
      'src/adapters/records/a.ts',
      "import { Pool } from 'pg'; import { link } from '../../evidence/link.ts';",
    ],
    ['src/adapters/ocr/child.ts', "import { p } from '../documentFile/p.ts';"],
    ['src/worker.ts', "import { config } from './config.ts'; import { p } from './demo/p.ts';"],
  ])('%s may say: %s', (path, text) => {
    expect(imports(path, text)).toEqual([]);
  });

  it('names the line and what to do instead', () => {
    expect(imports('src/domain/a.ts', "\n\nimport { b } from '../cli/b.ts';")).toEqual([
      'src/domain/a.ts:3 loads src/cli/b.ts; domain may load itself: use `import type`, or take a port',
    ]);
  });
});

describe('the laws of purity', () => {
  it.each(['process.env.HOME', "process['env']", 'const { env } = process'])('find: %s', (text) => {
    expect(environmentViolations(parseSource('src/local/a.ts', text))).toHaveLength(1);
    expect(environmentViolations(parseSource('src/config.ts', text))).toEqual([]);
  });

  it('tell a parameter that is called process from the global one', () => {
    const parameter = 'const step = (process: { env: string }) => process.env;';
    expect(environmentViolations(parseSource('src/workflows/a.ts', parameter))).toEqual([]);
    const imported = "import process from 'node:process'; process.env;";
    expect(environmentViolations(parseSource('src/local/a.ts', imported))).toHaveLength(1);
  });

  it.each([
    'process.cwd()',
    'new Intl.NumberFormat()',
    "fetch('x')",
    '[1].map((n) => n.toLocaleString())',
    "'a'.localeCompare('b')",
    'new WeakRef({})',
    'performance.now()',
  ])('find in a workflow: %s', (text) => {
    expect(determinismViolations(parseSource('src/workflows/a.ts', text))).toHaveLength(1);
  });

  it.each([
    'Date.now(); Math.random(); setTimeout(() => {}, 1)',
    'const process = { step: 1 }; process.step',
  ])('leave alone in a workflow: %s', (text) => {
    expect(determinismViolations(parseSource('src/workflows/a.ts', text))).toEqual([]);
  });
});

describe('the laws of style', () => {
  const breaches = (law: (source: ReturnType<typeof parseSource>) => string[], path: string, text: string) =>
    law(parseSource(path, text));

  it('count the lines of a file and of a function, without the functions inside it', () => {
    const inner = `const inner = () => {\n${lines(35)}\n};`;
    expect(breaches(style.fileLengthViolations, 'src/cli/a.ts', lines(301))).toHaveLength(1);
    expect(breaches(style.fileLengthViolations, 'src/cli/a.ts', lines(300))).toEqual([]);
    expect(breaches(style.functionLengthViolations, 'src/a.ts', `function f() {\n${lines(39)}\n}`)).toEqual([
      'src/a.ts:1 f has 41 lines, 40 is the most: give a part of it a name',
    ]);
    expect(
      breaches(style.functionLengthViolations, 'src/a.ts', `function f() {\n${inner}\n${inner}\n}`),
    ).toEqual([]);
  });

  it.each([
    ['enum A { B }', 'enum'],
    ['const a: any = 1', 'any'],
    ['namespace A { export const b = 1 }', 'namespace'],
    ['class A { constructor(private b: number) {} }', 'parameter property'],
    ['const a = 1 as unknown as string', 'casts twice'],
    ['export default 1', 'default export'],
  ])('refuse: %s', (text, complaint) => {
    expect(breaches(style.syntaxViolations, 'src/cli/a.ts', text)).toEqual([
      expect.stringContaining(complaint),
    ]);
  });

  it('let a test widen the types of a package', () => {
    expect(
      breaches(style.syntaxViolations, 'test/a.ts', "declare module 'vitest' { interface A { b: 1 } }"),
    ).toEqual([]);
  });

  it('refuse names that say nothing, in paths and declarations', () => {
    expect(breaches(style.nameViolations, 'src/cli/utils.ts', '')).toHaveLength(1);
    expect(breaches(style.nameViolations, 'src/common/a.ts', '')).toHaveLength(1);
    expect(breaches(style.nameViolations, 'src/cli/a.ts', 'class TaskManager {}')).toHaveLength(1);
    expect(breaches(style.nameViolations, 'src/cli/a.ts', 'const utils = {}')).toHaveLength(1);
    expect(breaches(style.nameViolations, 'src/cli/a.ts', 'function handToManager() {}')).toEqual([]);
  });

  it('refuse work left in a comment and tests that do not run', () => {
    const text = `// ${'TO'}${'DO'} later\nit.skip('a promise', () => {});`;
    expect(breaches(style.unfinishedViolations, 'test/a.test.ts', text)).toHaveLength(2);
  });
});
