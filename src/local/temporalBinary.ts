import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What the search reads of the environment: PATH, HOME, XDG_CACHE_HOME, TEMPORAL_CLI. */
export type SearchEnvironment = Readonly<Record<string, string | undefined>>;

export async function findTemporalBinary({
  environment,
}: {
  environment: SearchEnvironment;
  onProgress: (line: string) => void;
}): Promise<string> {
  const cache = join(
    environment['XDG_CACHE_HOME'] ?? join(environment['HOME'] ?? homedir(), '.cache'),
    'countersign/temporal-cli-1.8.2/temporal',
  );
  for (const path of [
    environment['TEMPORAL_CLI'],
    ...(environment['PATH'] ?? '').split(delimiter).map((f) => join(f, 'temporal')),
    cache,
  ]) {
    if (!path) continue;
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      /* not there */
    }
  }
  throw new Error('no temporal');
}
