import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** `temporal version 1.8.2 (Server 1.31.2, UI 2.50.1)` → `1.31.2`. @throws Error when the program is not Temporal's. */
export async function serverVersionOf(binary: string): Promise<string> {
  const { stdout } = await promisify(execFile)(binary, ['--version'], { timeout: 20_000 });
  const version = /Server (\d+\.\d+\.\d+[\w.-]*)/.exec(stdout)?.[1];
  if (!version) throw new Error(`${binary} --version does not name a Temporal server`);
  return version;
}
