import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { type Charge, type ExitOfCharge, type Guardian, openGuardian } from './guardian.ts';
import { endLeftover } from './leftovers.ts';
import { logTail } from './logTail.ts';
import { freePort } from './ports.ts';
import { type PostgresAccount, postgresAccount, postgresPrograms, reachableFolder } from './postgresHome.ts';

const postgresPort = 15432;
const user = 'countersign';
const startTimeoutMs = 60_000;

export interface PostgresServer {
  /** The database `countersign`; its user may create others. */
  readonly databaseUrl: string;
  readonly pid: number;
  readonly port: number;
  /** Where the rows lie. */
  readonly folder: string;
  /** The folder was out of reach for the user that PostgreSQL runs as, so another one is used. */
  readonly moved: boolean;
  /** Fast shutdown (SIGINT), SIGKILL after its grace. */
  stop(): Promise<void>;
  readonly exited: Promise<ExitOfCharge>;
  /** Also SIGKILL: the next start recovers every committed row. */
  kill(signal: NodeJS.Signals): void;
}

/**
 * A PostgreSQL of our own on 127.0.0.1, made in `folder` on the first start, continued on every later one, also after
 * a kill -9. It stops with this program. The password is random and lies in the folder, mode 0600.
 *
 * @throws Error naming the log when it does not come up.
 */
export async function startPostgres(options: {
  folder: string;
  port?: number;
  guardian?: Guardian;
}): Promise<PostgresServer> {
  const account = postgresAccount();
  const programs = await postgresPrograms(account);
  const { folder, moved } = await reachableFolder(options.folder, account);
  const home: Home = {
    folder,
    data: join(folder, 'data'),
    log: join(folder, 'postgres.log'),
    programs,
    account,
  };
  const password = await initialise(home);
  await endPredecessor(home);
  const port = await freePort(options.port ?? postgresPort);
  const guardian = options.guardian ?? openGuardian();
  try {
    const urlOf = (name: string) => `postgres://${user}:${password}@127.0.0.1:${port}/${name}`;
    const charge = await startAndConnect({ home, guardian, port, url: urlOf('postgres') });
    await createDatabase({ url: urlOf('postgres'), name: 'countersign' });
    const stop = async () => {
      await charge.stop();
      if (!options.guardian) await guardian.close();
    };
    const { pid, exited } = charge;
    const kill = (signal: NodeJS.Signals) => charge.kill(signal);
    return { databaseUrl: urlOf('countersign'), pid, port, folder, moved, exited, stop, kill };
  } catch (error) {
    if (!options.guardian) await guardian.close();
    throw error;
  }
}

interface Home {
  readonly folder: string;
  readonly data: string;
  readonly log: string;
  readonly programs: string;
  readonly account: PostgresAccount | undefined;
}

/** Makes the cluster once, under another name first: a start that is killed meanwhile leaves no half cluster behind. */
async function initialise({ folder, data, programs, account }: Home): Promise<string> {
  const passwordFile = join(folder, 'password');
  if (existsSync(join(data, 'PG_VERSION'))) return (await readFile(passwordFile, 'utf8')).trim();
  const password = randomBytes(24).toString('hex');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  const unfinished = `${data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  if (account) for (const path of [passwordFile, unfinished]) await chown(path, account.uid, account.gid);
  const flags = [
    `--pgdata=${unfinished}`,
    '--auth=scram-sha-256',
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
  ];
  await promisify(execFile)(join(programs, 'initdb'), [...flags, '--encoding=UTF8', '--locale=C'], {
    cwd: '/',
    env: { LC_ALL: 'C' },
    ...account,
  });
  await rename(unfinished, data);
  return password;
}

/** A server that outlived its program, for example because its guardian was killed too, holds the folder. */
async function endPredecessor({ data }: Home): Promise<void> {
  const pidFile = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  await endLeftover({ pid: Number(pidFile.split('\n')[0]), mark: data, signal: 'SIGINT' });
}

interface Start {
  readonly home: Home;
  readonly guardian: Guardian;
  readonly port: number;
  readonly url: string;
}

async function startAndConnect({ home, guardian, port, url }: Start): Promise<Charge> {
  const giveUpAtMs = performance.now() + startTimeoutMs;
  await chmodLog(home);
  for (;;) {
    const charge = await start({ home, guardian, port });
    let ended = false;
    void charge.exited.then(() => (ended = true));
    while (!ended && performance.now() < giveUpAtMs) {
      if (await answers(url)) return charge;
      await wait(50);
    }
    // Backends of a killed server need a moment to notice, and hold its shared memory until then: try again.
    if (performance.now() + 50_000 < giveUpAtMs) {
      await wait(300);
      continue;
    }
    if (!ended) await charge.stop();
    throw new Error(`PostgreSQL did not start in ${home.data}.\n${await logTail(home.log)}`);
  }
}

/** The log may hold parts of statements. */
async function chmodLog({ log }: Home): Promise<void> {
  await writeFile(log, '', { flag: 'a', mode: 0o600 });
  await chmod(log, 0o600);
}

function start({ home, guardian, port }: Omit<Start, 'url'>): Promise<Charge> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  return guardian.start({
    command: join(home.programs, 'postgres'),
    args: ['-D', home.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    env: { LC_ALL: 'C' },
    logFile: home.log,
    ...home.account,
    stopSignal: 'SIGINT',
    graceMs: 10_000,
    talks: false,
  });
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that is starting closes connections; the failed query says so already.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new Error('the password file does not fit the database: both lie in the postgres folder', {
        cause: error,
      });
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase({ url, name }: { url: string; name: string }): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
