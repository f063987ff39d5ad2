import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFolder } from '../../src/evaluation/folder.ts';
import { readTruths } from '../../src/evaluation/truths.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-folder-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the documents of a folder', () => {
  it('are all files directly in it in byte order, odd names too, but not what describes them', async () => {
    const odd = [
      '.hidden.pdf',
      '..%2Fetc.pdf',
      'B.pdf',
      'a b.pdf',
      'a\u202Efdp.exe',
      'ä.pdf',
      'no-ending',
      'line\nbreak',
    ];
    const described = ['a.truth.json', 'expected.json', 'SOURCES.md', 'README.md'];
    for (const name of [...odd, ...described, 'other.json', 'readme.md'])
      await writeFile(join(folder, name), 'x');
    const raw = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x7a, 0xff, 0x2e])]);
    await writeFile(raw, 'x');
    await mkdir(join(folder, 'inside'));
    await writeFile(join(folder, 'inside', 'c.pdf'), 'x');
    await symlink(join(folder, 'B.pdf'), join(folder, 'link.pdf'));
    await symlink(join(folder, 'inside'), join(folder, 'link-to-folder'));
    await symlink(join(folder, 'nowhere'), join(folder, 'lost.pdf'));
    const names = (await listFolder(folder)).map(({ name }) => name);
    const expected = [...odd, 'other.json', 'readme.md', 'link.pdf', 'lost.pdf'].toSorted((one, other) =>
      Buffer.compare(Buffer.from(one), Buffer.from(other)),
    );
    // 0x7a 0xff comes before the two bytes of ä.
    expect(names).toEqual([...expected.slice(0, -1), 'z\uFFFD.', 'ä.pdf']);
  });

  it('cannot be listed where there is none: the message says so', async () => {
    await expect(listFolder(join(folder, 'gone'))).rejects.toThrow('does not exist');
    await expect(listFolder(join(folder, 'B.pdf'))).rejects.toThrow('is a file');
  });
});

describe('the labels of a folder', () => {
  it('are found by the document that they name; what cannot be used is told without its values', async () => {
    const place = await mkdtemp(join(folder, 'labels-'));
    const write = (name: string, content: unknown) =>
      writeFile(join(place, name), typeof content === 'string' ? content : JSON.stringify(content));
    await write('one.truth.json', { file: 'x.pdf', totalAmount: 10 });
    await write('two.truth.json', { file: 'x.pdf', totalAmount: 11 });
    await write('three.truth.json', { file: 'y.pdf', issueDate: 'Secret Street 5' });
    await write('four.truth.json', '{');
    const { byFile, problems } = await readTruths(place);
    expect([...byFile].map(([file, truth]) => [file, truth.totalAmount])).toEqual([['x.pdf', 10]]);
    expect(problems).toEqual([
      'four.truth.json: cannot be read as JSON',
      expect.stringMatching(/^three\.truth\.json: issueDate/),
      'two.truth.json: a second label of the same document',
    ]);
    expect(problems.join()).not.toContain('Secret');
  });
});
