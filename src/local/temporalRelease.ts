import { homedir } from 'node:os';
import { join } from 'node:path';

/** The version of Temporal's command-line program, server included, that is downloaded or built. */
export const temporalCliVersion = '1.8.2';

/** What the search reads of the environment: PATH, HOME, XDG_CACHE_HOME, TEMPORAL_CLI, and what `go` reads. */
export type SearchEnvironment = Readonly<Record<string, string | undefined>>;

/** Outside the clone, so that a new clone starts at once. */
export function cacheFolder({ XDG_CACHE_HOME: cache, HOME: home }: SearchEnvironment): string {
  return join(
    cache || join(home || homedir(), '.cache'),
    'countersign',
    `temporal-cli-${temporalCliVersion}`,
  );
}
