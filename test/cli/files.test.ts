import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandFailure } from '../../src/cli/exitCodes.ts';
import { findFiles } from '../../src/cli/filesToSubmit.ts';
import { readPolicyFile } from '../../src/cli/policyFile.ts';
import { tellProgress } from '../../src/cli/progressBar.ts';
import { submitReport } from '../../src/cli/submitReport.ts';
import { Unavailable } from '../../src/domain/failures.ts';
import { noColors } from './noColors.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the files of a folder', () => {
  it('are found in all folders, sorted, each once, without hidden ones and without walking in circles', async () => {
    await mkdir(join(folder, 'b', 'deep'), { recursive: true });
    for (const name of ['c.pdf', 'a.pdf', '.hidden', 'b/deep/z.pdf', 'b/y.pdf'])
      await writeFile(join(folder, name), 'x');
    await symlink(folder, join(folder, 'b', 'circle'));
    const { found } = await findFiles([folder, join(folder, 'a.pdf')]);
    expect(found.map(({ path }) => relative(folder, path))).toEqual([
      'a.pdf',
      'b/deep/z.pdf',
      'b/y.pdf',
      'c.pdf',
    ]);
  });

  it('a path that leads nowhere is a finding, not an end', async () => {
    const { found } = await findFiles([join(folder, 'nowhere')]);
    expect(found[0]).toMatchObject({ problem: expect.stringContaining('no such file') });
  });

  it('a link to nowhere inside a folder is said so', async () => {
    await symlink(join(folder, 'gone'), join(folder, 'link.pdf'));
    const { found } = await findFiles([folder]);
    expect(found).toMatchObject([{ problem: expect.stringContaining('no such file') }]);
  });

  it('hidden ones are counted, except those that were named', async () => {
    await mkdir(join(folder, '.cache'));
    for (const name of ['a.pdf', '.b.pdf', '.c.pdf']) await writeFile(join(folder, name), 'x');
    const { found, hidden } = await findFiles([folder, folder, join(folder, '.c.pdf')]);
    expect(found.map(({ path }) => relative(folder, path))).toEqual(['a.pdf', '.c.pdf']);
    expect(hidden.map((path) => relative(folder, path))).toEqual(['.b.pdf', '.cache']);
  });
});

describe('a policy file with mistakes', () => {
  it('is refused with every one of them', async () => {
    const file = join(folder, 'policy.json');
    await writeFile(file, JSON.stringify({ name: '', confidence: { threshold: 2 }, surprise: true }));
    const failure = await readPolicyFile({ file, hashOf: () => '' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CommandFailure);
    for (const part of ['name', 'confidence.threshold', 'surprise', 'review', 'retries'])
      expect((failure as CommandFailure).message).toContain(part);
  });

  it('is refused when it is no JSON, or not there', async () => {
    const file = join(folder, 'policy.json');
    await expect(readPolicyFile({ file, hashOf: () => '' })).rejects.toThrow('cannot be read');
    await writeFile(file, '{"name":');
    await expect(readPolicyFile({ file, hashOf: () => '' })).rejects.toThrow('cannot be used');
  });
});

describe('the end of a submit', () => {
  const toldAtTheEnd = { hidden: [], told: false } as const;
  const accepted = { path: 'a.pdf', outcome: 'accepted', documentId: 'doc-1', life: 1 } as const;
  const refused = {
    path: 'b\u001b.txt',
    outcome: 'refused',
    code: 'EMPTY',
    why: 'The file is empty.',
  } as const;

  it('counts what was accepted and refused, and where the documents stand', () => {
    const states = new Map([['doc-1', 'HUMAN_REVIEW']] as const);
    const { text, exitCode } = submitReport({
      reports: [accepted, refused],
      states,
      failure: null,
      ...toldAtTheEnd,
      colors: noColors,
    });
    expect(exitCode).toBe(1);
    expect(text).toContain('1 accepted, 0 known already, 1 refused');
    expect(text).toContain('Now: HUMAN_REVIEW 1');
    expect(text).toContain('b\\u001b.txt');
  });

  it('stopped by a server that is gone, says what was accepted and what was not tried', () => {
    const { text, exitCode } = submitReport({
      reports: [accepted, { path: 'c.pdf', outcome: 'notTried' }],
      states: null,
      failure: new Unavailable('X', 'the store cannot be used now'),
      ...toldAtTheEnd,
      colors: noColors,
    });
    expect(exitCode).toBe(3);
    expect(text).toContain('1 accepted, 0 known already, 0 refused, 1 not tried');
    expect(text).toContain('Stopped: the store cannot be used now');
  });

  it('says how many hidden files were left out, also to a machine', () => {
    const end = { reports: [accepted], states: null, failure: null, told: false, colors: noColors };
    const { text, json } = submitReport({ ...end, hidden: ['.a', '.b'] });
    expect(text).toContain('2 hidden files left out (name them to hand them in)');
    expect(json).toMatchObject({ hiddenLeftOut: 2 });
    expect(submitReport({ ...end, hidden: [] }).text).not.toContain('hidden');
  });

  it('in a log or a pipe each outcome is told as it happens, and not again at the end', () => {
    const out: string[] = [];
    const terminal = {
      out: (line: string) => void out.push(line),
      note: () => undefined,
      colors: noColors,
      interactive: false,
    };
    const { advance, told } = tellProgress({ terminal, total: 2, json: false });
    advance(refused);
    expect(out).toEqual(['refused   b\\u001b.txt  The file is empty.']);
    const reports = [refused, { path: 'c.pdf', outcome: 'notTried' }] as const;
    const { text } = submitReport({
      reports,
      states: null,
      failure: null,
      hidden: [],
      told,
      colors: noColors,
    });
    expect(text).not.toContain('b\\u001b.txt');
    expect(text).toContain('not tried c.pdf');
    tellProgress({ terminal, total: 2, json: true }).advance(refused);
    expect(out).toHaveLength(1);
  });
});
