import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { serverVersionOf } from './serverVersion.ts';
import type { OnProgress } from './progress.ts';
import { cacheFolder, type SearchEnvironment } from './temporalRelease.ts';
import { buildTemporal } from './temporalBuild.ts';
import { downloadTemporal } from './temporalDownload.ts';

/** Older servers lack updates with start and the user metadata that the Web UI shows. */
const oldestServer = [1, 27] as const;

export interface Search {
  readonly environment: SearchEnvironment;
  readonly onProgress: OnProgress;
  /** Where Temporal publishes its program. */
  readonly downloadHost?: string;
}

/** No way led to a Temporal server; the message names each one, why it failed and what to do. */
export class TemporalServerNotFound extends Error {
  constructor(failures: readonly { way: string; why: string }[]) {
    const tried = failures.map(({ way, why }) => `  - ${way}: ${why}`).join('\n');
    super(
      `No Temporal server was found. Tried, in this order:\n${tried}\n` +
        'Do one of these:\n' +
        '  - install the program `temporal` (https://docs.temporal.io/cli) so that it stands on PATH,\n' +
        '  - name it in TEMPORAL_CLI=/path/to/temporal,\n' +
        '  - use a server that runs already: TEMPORAL_ADDRESS=host:7233,\n' +
        '  - install Go 1.21 or later, so that the server can be built from source (once, about 4 minutes).',
    );
    this.name = 'TemporalServerNotFound';
  }
}

/**
 * The `temporal` program: `TEMPORAL_CLI`, on PATH, cached, downloaded, or built from source, whichever comes first.
 *
 * @throws TemporalServerNotFound when there is none, or at once when TEMPORAL_CLI names something else.
 */
export async function findTemporalBinary(search: Search): Promise<string> {
  const { environment } = search;
  const cached = join(cacheFolder(environment), 'temporal');
  if (environment['TEMPORAL_CLI']) return named(environment['TEMPORAL_CLI']);
  const ways: readonly { way: string; find: () => Promise<string> }[] = [
    { way: '`temporal` on PATH', find: () => onPath(environment) },
    { way: `a binary made earlier (${cached})`, find: () => usable(cached) },
    { way: "download by Temporal's SDK", find: () => downloadTemporal({ ...search, target: cached }) },
    { way: 'build from source with `go build`', find: () => buildTemporal({ ...search, target: cached }) },
  ];
  const failures: { way: string; why: string }[] = [];
  for (const { way, find } of ways) {
    try {
      return await find();
    } catch (error) {
      failures.push({ way, why: error instanceof Error ? error.message : String(error) });
    }
  }
  throw new TemporalServerNotFound(failures);
}

/** A wish that cannot be met is said: another program than the named one would be a surprise. */
async function named(path: string): Promise<string> {
  try {
    return await usable(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TemporalServerNotFound([{ way: `TEMPORAL_CLI=${path}`, why }]);
  }
}

async function onPath({ PATH: path = '' }: SearchEnvironment): Promise<string> {
  const name = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const candidate = join(folder, name);
    if (await isExecutable(candidate)) return usable(candidate);
  }
  throw new Error('no such program');
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** @throws Error unless the program is there and brings a server that is new enough. */
async function usable(path: string): Promise<string> {
  if (!(await isExecutable(path))) throw new Error('there is no program at this place');
  const version = await serverVersionOf(path);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestServer;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Error(`${path} brings server ${version}, needed is ${oldestServer.join('.')} or later`);
  }
  return path;
}
