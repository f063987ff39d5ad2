import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelsSchema } from '../../src/extraction/ranking/models.ts';
import { generateLabelledPdf } from '../../src/samples/training/generateLabelled.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const program = fileURLToPath(new URL('../../src/train.ts', import.meta.url));
let folder: string;
let database: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-train-'));
  database = await createTestDatabase();
  const { bytes, truth } = await generateLabelledPdf({ seed: 5 });
  await writeFile(join(folder, 'one.pdf'), bytes);
  await writeFile(join(folder, 'one.truth.json'), JSON.stringify({ ...truth, file: 'one.pdf' }));
  await writeFile(join(folder, 'unlabelled.pdf'), bytes);
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function run(options: readonly string[], databaseUrl = database.databaseUrl) {
  const env = { ...process.env, DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: '127.0.0.1:1' };
  const running = promisify(execFile)(process.execPath, [program, ...options], { env });
  return running.then(
    ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ exitCode: code, stdout, stderr }),
  );
}

/** Two trainings, on a machine that may have more to do. */
const timeout = 240_000;

describe('npm run train', () => {
  it(
    'learns from a labelled folder, reviews and generated documents, and says what it learned from',
    { timeout },
    async () => {
      const output = join(folder, 'weights.json');
      const words = ['--labelled', folder, '--reviewed', '--generated', '3', '--output', output];
      const first = await run([...words, '--readings', join(folder, 'readings')]);
      expect([first.exitCode, first.stderr]).toEqual([0, expect.stringContaining('Inventing 3 documents')]);
      expect(first.stderr).toContain('warning: Only 1 labelled or approved documents');
      expect(first.stdout).toContain('Learned from 4 documents');
      expect(first.stdout).toContain('1 labelled native');
      expect(first.stdout).toContain('Left out: 1 labelled no usable label');
      expect(first.stdout).toContain('npm run evaluate');
      const written = await readFile(output, 'utf8');
      expect(modelsSchema.parse(JSON.parse(written))).toMatchObject({ version: '1' });
      const second = await run([...words, '--readings', join(folder, 'readings')]);
      expect(second.stdout).toContain('The same as before: version 1');
      expect(await readFile(output, 'utf8')).toBe(written);
    },
  );

  it('never overwrites a file that holds something else', async () => {
    const output = join(folder, 'letter.json');
    await writeFile(output, '{"dear": "reader"}');
    const { exitCode, stderr } = await run(['--generated', '1', '--output', output]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('holds no weights')]);
    expect(await readFile(output, 'utf8')).toBe('{"dear": "reader"}');
  });

  it('does not replace the shipped weights by those of few documents', async () => {
    const shipped = join(import.meta.dirname, '../../src/extraction/ranking/weights.json');
    const before = await readFile(shipped, 'utf8');
    const { exitCode, stderr } = await run(['--labelled', folder, '--generated', '2', '--install']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Only 3 documents altogether')]);
    expect(stderr).toContain('stay as they are');
    expect(await readFile(shipped, 'utf8')).toBe(before);
  });

  it.each([
    [['--output', '/does/not/exist/weights.json'], 2, 'cannot be used'],
    [['--bogus'], 2, '--help'],
    [['--generated', '0'], 2, 'No document to learn from'],
    [['--install'], 2, '--output <file.json>, or --install'],
    [['--labelled', '/does/not/exist'], 2, 'does not exist'],
  ])('refuses what it cannot follow: %j ends with %i', async (options, code, said) => {
    const { exitCode, stderr } = await run(['--output', join(folder, 'none.json'), ...options]);
    expect([exitCode, stderr]).toEqual([code, expect.stringContaining(said)]);
  });

  it('says that the database does not answer, and ends with 3', async () => {
    const words = ['--reviewed', '--generated', '0', '--output', join(folder, 'none.json')];
    const { exitCode, stderr } = await run(words, 'postgresql://127.0.0.1:1/none');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('database')]);
  });
});
