import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/demo.ts', import.meta.url));

export interface DemoRun {
  readonly exitCode: number | null;
  readonly output: string;
}

/** A data folder of its own, with a name that a careless path would trip over. */
export async function newDataFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "countersign demo ü's-"));
  // So that the user of PostgreSQL can enter, and the rows go with the folder.
  await chmod(folder, 0o755);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs `npm run demo` as a process of its own. Its servers are its own, whatever else runs on the machine. */
export function runDemo(options: readonly string[], dataFolder: string): Promise<DemoRun> {
  const { TEMPORAL_ADDRESS: _, DATABASE_URL: __, ...environment } = process.env;
  const child = spawn(process.execPath, [program, ...options], {
    env: { ...environment, COUNTERSIGN_DATA: dataFolder, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}
