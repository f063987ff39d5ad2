import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './support/database.ts';

const program = fileURLToPath(new URL('../src/slo.ts', import.meta.url));
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function run(options: readonly string[], databaseUrl = database.databaseUrl) {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const running = promisify(execFile)(process.execPath, [program, ...options], { env });
  return running.then(
    ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ exitCode: code, stdout, stderr }),
  );
}

describe('npm run slo', () => {
  it('prints every figure beside its target and ends with 0, also where there is nothing to count', async () => {
    const { exitCode, stdout } = await run([]);
    expect(exitCode).toBe(0);
    for (const target of ['> 99 %', '> 90 %', '< 4 h', '< 8 h', '< 5 %', '>= 100 %', '> 95 %']) {
      expect(stdout).toContain(target);
    }
  });

  it('gives a machine the period, the figures and what they were held against', async () => {
    const { stdout } = await run(['--from', '2026-01-01', '--to', '2026-02-01T12:00:00Z', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      from: '2026-01-01T00:00:00.000Z',
      to: '2026-02-01T12:00:00.000Z',
      closed: 0,
      judged: expect.arrayContaining([expect.objectContaining({ figure: 'success', met: null })]),
    });
  });

  it.each([[['--bogus']], [['--from', 'x']], [['--from', '2026-02-01', '--to', '2026-01-01']]])(
    'refuses wrong arguments with 2 and a hint: %j',
    async (options) => {
      const { exitCode, stderr } = await run(options);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('--help');
    },
  );

  it('says that the database does not answer, and ends with 3', async () => {
    const { exitCode, stderr } = await run([], 'postgresql://127.0.0.1:1/none');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('database');
  });
});
