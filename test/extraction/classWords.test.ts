import { describe, expect, it } from 'vitest';
import { documentClasses } from '../../src/domain/classes/index.ts';
import { classWords } from '../../src/extraction/documentClass/words/index.ts';
import { compact } from '../../src/extraction/text/fold.ts';

/** Every other class is known by its words; `other` is what no word speaks for. */
const named = documentClasses.map(({ name }) => name).filter((name) => name !== 'other');

describe('the words of the classes', () => {
  it.each(named)('know %s by its own name, and by more words than that', (name) => {
    const titled = classWords.titles.get(compact(name.replaceAll('_', ' '))) ?? [];
    expect(titled.map(({ type }) => type)).toContain(name);
    const titles = [...classWords.titles.values()].filter((words) => words.some(({ type }) => type === name));
    expect(titles.length).toBeGreaterThan(5);
    expect([...classWords.companions.values()].some((types) => types.includes(name))).toBe(true);
  });

  it('speak of no class that has no file', () => {
    const spoken = [...classWords.titles.values()].flat().map(({ type }) => type);
    const known: readonly string[] = documentClasses.map(({ name }) => name);
    expect([...new Set<string>(spoken)].filter((type) => !known.includes(type))).toEqual([]);
  });
});
