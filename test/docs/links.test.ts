import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, readPages, relativeLinks, root, tableRows } from './pages.ts';

const pages = readPages();
const pageAt = (path: string) => {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page;
};

/** A proof is written `[test/x.test.ts](../test/x.test.ts) "name of the test"`; a folder or a name alone proves nothing. */
const proofPattern = /\[(test\/[^\]]+\.test\.ts)\]\([^)]+\)((?: "[^"]+",?)*)/g;
interface Proof {
  readonly file: string;
  readonly names: readonly string[];
}
const proofsOf = (cell: string): Proof[] =>
  [...cell.matchAll(proofPattern)].map(([, file = '', names = '']) => ({
    file,
    names: [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name.replaceAll('\\|', '|')),
  }));

/** What is wrong with a proof, in words. */
function problemsOf({ file, names }: Proof): string[] {
  const path = join(root, file);
  if (!existsSync(path)) return [`${file} does not exist`];
  if (names.length === 0) return [`${file} is named without a test`];
  const source = readFileSync(path, 'utf8').replaceAll("\\'", "'");
  return names.filter((name) => !source.includes(name)).map((name) => `${file} has no test "${name}"`);
}

describe('links', () => {
  it('lead to files, folders and headings that exist', () => {
    const broken = pages.flatMap(relativeLinks).filter(({ path, anchor }) => {
      if (!existsSync(join(root, path))) return true;
      return anchor !== null && !anchorsOf(readFileSync(join(root, path), 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('are found, so that the test above means something', () => {
    expect(pages.flatMap(relativeLinks).length).toBeGreaterThan(100);
  });
});

describe('docs/coverage.md', () => {
  const rows = tableRows(pageAt('docs/coverage.md'));

  it.each(rows.map((row) => [row[0], row]))('%s: the file and the test exist', (_name, row) => {
    const [, source = '', shown = ''] = row;
    if (source.startsWith('not there yet')) {
      expect(shown).toBe('');
      return;
    }
    const sources = relativeLinks({ path: 'docs/coverage.md', text: source });
    expect(sources.length).toBeGreaterThan(0);
    expect(proofsOf(shown).length).toBeGreaterThan(0);
    expect(proofsOf(shown).flatMap(problemsOf)).toEqual([]);
  });
});

describe('docs/what-happens-when.md', () => {
  const rows = tableRows(pageAt('docs/what-happens-when.md'));

  it.each(rows.map((row) => [row[0], row]))('%s: the test that shows it exists', (_name, row) => {
    const shown = row.at(-1) ?? '';
    if (shown === 'not shown by a test yet') return;
    expect(proofsOf(shown).length).toBeGreaterThan(0);
    expect(proofsOf(shown).flatMap(problemsOf)).toEqual([]);
  });
});
