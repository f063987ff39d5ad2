import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentClasses } from '../../../src/domain/classes/index.ts';
import { documentTypes } from '../../../src/domain/document.ts';
import { defaultRequiredFields, fieldKeys } from '../../../src/domain/fields.ts';
import defaultPolicy from '../../../policy/default.json' with { type: 'json' };

const folder = new URL('../../../src/domain/classes', import.meta.url);
const files = readdirSync(folder).filter((file) => !['index.ts', 'documentClass.ts'].includes(file));
const fileOf = (name: string): string =>
  `${name.replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())}.ts`;

describe('the classes of document', () => {
  it('stand in one file each, named after the class, and every file is listed', () => {
    expect(documentClasses.map(({ name }) => fileOf(name)).toSorted()).toEqual(files.toSorted());
  });

  it('give the names and the required fields that the rest of the product uses', () => {
    expect(documentTypes).toEqual(documentClasses.map(({ name }) => name));
    expect(Object.keys(defaultRequiredFields)).toEqual(documentTypes);
  });

  it.each(documentClasses)('$name requires some of its own fields, each stated once', (one) => {
    for (const list of [one.fields, one.required]) expect(new Set(list).size).toBe(list.length);
    expect(one.fields).toEqual(expect.arrayContaining([...one.required]));
    expect(fieldKeys).toEqual(expect.arrayContaining([...one.fields]));
    expect(one.version).toBeGreaterThanOrEqual(1);
  });

  it('a class without required fields is always shown to a person: nothing says when it is complete', () => {
    const open = documentClasses.filter(({ required }) => required.length === 0).map(({ name }) => name);
    expect(open).toEqual(defaultPolicy.alwaysReview);
  });
});
