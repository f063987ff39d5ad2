import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentTypes } from '../../src/domain/document.ts';
import { readPages, root } from './pages.ts';

/** A copy of the vocabulary in which the page's edits are made. */
let copy: string;
const load = <Module>(file: string): Promise<Module> =>
  import(pathToFileURL(join(copy, 'domain', file)).href) as Promise<Module>;

const exampleOf = (): string => {
  const text = readPages().find(({ path }) => path === 'docs/training.md')?.text ?? '';
  const [, block = ''] = /^ *```ts\n([\s\S]*?)^ *```/m.exec(text) ?? [];
  return block.replaceAll(/^ {3}/gm, '');
};

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'countersign-class-'));
  await cp(join(root, 'src/domain'), join(copy, 'domain'), { recursive: true });
  await writeFile(join(copy, 'package.json'), '{"type": "module"}');
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await writeFile(join(copy, 'domain/classes/packingList.ts'), exampleOf());
  const index = join(copy, 'domain/classes/index.ts');
  const listed = (await readFile(index, 'utf8')).replace('= [\n', '= [\n  packingList,\n');
  await writeFile(index, `import { packingList } from './packingList.ts';\n${listed}`);
});
afterAll(() => rm(copy, { recursive: true, force: true }));

describe('the example of adding a class', () => {
  it('is of a class that the product does not have', () => {
    expect(exampleOf()).toContain("name: 'packing_list'");
    expect(documentTypes).not.toContain('packing_list');
  });

  it('needs one file and one line for names, schemas and required fields to know it', async () => {
    const document = await load<typeof import('../../src/domain/document.ts')>('document.ts');
    const fields = await load<typeof import('../../src/domain/fields.ts')>('fields.ts');
    const { policySchema } = await load<typeof import('../../src/domain/policy.ts')>('policy.ts');
    expect(document.documentTypes).toEqual(['packing_list', ...documentTypes]);
    expect(document.documentTypeSchema.safeParse('packing_list').success).toBe(true);
    const required = ['supplierName', 'purchaseOrder'];
    expect(fields.defaultRequiredFields).toMatchObject({ packing_list: required });
    const policy: unknown = JSON.parse(await readFile(join(root, 'policy/default.json'), 'utf8'));
    expect(policySchema.parse(policy).requiredFields).toMatchObject({ packing_list: required });
  });
});
