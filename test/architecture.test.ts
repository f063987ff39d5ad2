import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childEntriesOf, importViolations, packageOf } from './architecture/importLaw.ts';
import { determinismViolations, environmentViolations } from './architecture/purityLaw.ts';
import { readSources, type Source } from './architecture/source.ts';
import {
  fileLengthViolations,
  functionLengthViolations,
  nameViolations,
  syntaxViolations,
  unfinishedViolations,
} from './architecture/styleLaw.ts';

const root = resolve(import.meta.dirname, '..');
const product = readSources(root, 'src');
const workflows = product.filter(({ path }) => path.startsWith('src/workflows/'));
const all = [...product, ...['test', 'tools', 'bench'].flatMap((folder) => readSources(root, folder))];

const broken = (sources: readonly Source[], law: (source: Source) => string[]): string[] =>
  sources.flatMap(law);

describe('the rooms', () => {
  it('load at run time only what the import table allows', () => {
    expect(product.length).toBeGreaterThan(0);
    const children = childEntriesOf(product);
    expect(broken(product, (source) => importViolations(source, children))).toEqual([]);
  });

  it('load only packages that a production installation has', () => {
    const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const missing = product.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => !/^(?:node:|src\/|policy\/)/.test(target))
        .filter(({ target }) => !Object.hasOwn(dependencies, packageOf(target)))
        .map(
          ({ target, line }) =>
            `${path}:${line} loads ${target}: move it from devDependencies to dependencies`,
        ),
    );
    expect(missing).toEqual([]);
  });

  it('leave process.env to src/config.ts', () => {
    expect(broken(product, environmentViolations)).toEqual([]);
  });

  it('keep workflows free of what a replay cannot repeat', () => {
    expect(broken(workflows, determinismViolations)).toEqual([]);
  });
});

describe('every file', () => {
  it('is short enough to be read at one sitting', () => {
    expect(broken(all, fileLengthViolations)).toEqual([]);
  });

  it('keeps each function at one altitude', () => {
    expect(broken(all, functionLengthViolations)).toEqual([]);
  });

  it('has no enum, any, namespace, parameter property, double cast or default export', () => {
    expect(broken(all, syntaxViolations)).toEqual([]);
  });

  it('has a name that says what it does', () => {
    expect(broken(all, nameViolations)).toEqual([]);
  });

  it('is finished: no work left in comments, no test skipped', () => {
    expect(broken(all, unfinishedViolations)).toEqual([]);
  });
});
