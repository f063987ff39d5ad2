import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const projectRoot = join(import.meta.dirname, '../../..');
const mostOutputBytes = 10_000_000;

/** Runs `npm run evaluate -- <words>` with its data in `folder`, and without Temporal and PostgreSQL anywhere near. */
export async function runEvaluateProgram(
  folder: string,
  words: readonly string[],
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const { DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, ...rest } = process.env;
  const running = promisify(execFile)(process.execPath, [join(projectRoot, 'src', 'evaluate.ts'), ...words], {
    cwd: projectRoot,
    env: { ...rest, COUNTERSIGN_DATA: join(folder, 'data') },
    maxBuffer: mostOutputBytes,
  });
  return running.then(
    (said) => ({ exitCode: 0, ...said }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => {
      return { exitCode: code, stdout, stderr };
    },
  );
}
