import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Connection } from '@temporalio/client';
import { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { resolveConnections, StackNotReachable } from '../../src/local/connections.ts';
import { isAlive } from '../../src/local/leftovers.ts';
import { searchAttributeProblems } from '../../src/local/namespace.ts';
import { type Stack, startStack, StackInUse } from '../../src/local/stack.ts';
import { newDataFolder } from './newDataFolder.ts';

const workerFile = fileURLToPath(new URL('./programs/worker.ts', import.meta.url));
const brokenWorkerFile = fileURLToPath(new URL('./programs/brokenWorker.ts', import.meta.url));
const stackProgram = fileURLToPath(new URL('./programs/stack.ts', import.meta.url));

async function start(
  dataFolder: string,
  options: { workers?: number; workerFile?: string } = {},
): Promise<Stack> {
  const stack = await startStack({
    dataFolder,
    environment: process.env,
    onProgress: () => undefined,
    workers: options.workers ?? 0,
    workerFile: options.workerFile ?? workerFile,
    anyPorts: true,
  });
  onTestFinished(() => stack.stop());
  return stack;
}

async function rowsOf(databaseUrl: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text);
    return rows;
  } finally {
    await client.end();
  }
}

async function namespaceOf({ temporalAddress, namespace }: Stack) {
  const connection = await Connection.connect({ address: temporalAddress });
  const problems = await searchAttributeProblems({ connection, namespace });
  const { config } = await connection.workflowService.describeNamespace({ namespace });
  await connection.close();
  return { problems, retentionDays: Number(config?.workflowExecutionRetentionTtl?.seconds) / 86_400 };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(50);
}

describe('the embedded stack', () => {
  it('comes up ready: search attributes, 30 days of history, a database, a Web UI, a worker', async () => {
    const dataFolder = await newDataFolder();
    const stack = await start(dataFolder, { workers: 1 });

    expect(await namespaceOf(stack)).toEqual({ problems: { missing: [], mistyped: [] }, retentionDays: 30 });
    expect(await rowsOf(stack.databaseUrl, 'select current_database() as name')).toEqual([
      { name: 'countersign' },
    ]);
    expect((await fetch(stack.uiUrl ?? '')).status).toBe(200);
    const told: unknown = JSON.parse(await readFile(stack.workers[0]?.logFile ?? '', 'utf8'));
    expect(told).toMatchObject({
      TEMPORAL_ADDRESS: stack.temporalAddress,
      DATABASE_URL: stack.databaseUrl,
      COUNTERSIGN_DATA: dataFolder,
    });
    expect(`http://${(told as Record<string, string>)['COUNTERSIGN_METRICS_ADDRESS']}/metrics`).toBe(
      stack.metricsUrl,
    );
  });

  it('tells other programs where it is, in a file for its owner only, while it runs', async () => {
    const dataFolder = await newDataFolder();
    await expect(resolveConnections({ dataFolder })).rejects.toThrow(StackNotReachable);
    const stack = await start(dataFolder);

    const found = await resolveConnections({ dataFolder });
    expect(found).toMatchObject({ databaseUrl: stack.databaseUrl, uiUrl: stack.uiUrl });
    expect(found.temporal.address).toBe(stack.temporalAddress);
    expect((await stat(join(dataFolder, 'stack.json'))).mode & 0o777).toBe(0o600);

    await stack.stop();
    await expect(resolveConnections({ dataFolder })).rejects.toThrow('npm start');
  });

  it('refuses a second stack on its data folder and names the first one', async () => {
    const dataFolder = await newDataFolder();
    const stack = await start(dataFolder);
    const second = start(dataFolder);
    await expect(second).rejects.toThrow(StackInUse);
    await expect(second).rejects.toThrow(stack.uiUrl ?? '');
  });

  it('continues with the same data when it is started again', async () => {
    const dataFolder = await newDataFolder();
    const first = await start(dataFolder);
    await rowsOf(first.databaseUrl, 'create table kept as select 5 as n');
    const connection = await Connection.connect({ address: first.temporalAddress });
    await connection.workflowService.startWorkflowExecution({
      namespace: 'default',
      workflowId: 'kept',
      requestId: 'kept',
      workflowType: { name: 'any' },
      taskQueue: { name: 'any' },
    });
    await connection.close();
    await first.stop();

    const second = await start(dataFolder);
    expect(await rowsOf(second.databaseUrl, 'select n from kept')).toEqual([{ n: 5 }]);
    const again = await Connection.connect({ address: second.temporalAddress });
    const { workflowExecutionInfo } = await again.workflowService.describeWorkflowExecution({
      namespace: 'default',
      execution: { workflowId: 'kept' },
    });
    await again.close();
    expect(workflowExecutionInfo?.type?.name).toBe('any');
  });

  it('leaves no process behind when its program is killed with -9, and starts again on the same folder', async () => {
    const dataFolder = await newDataFolder();
    const program = fork(stackProgram, [dataFolder], { execArgv: [] });
    const [{ pids }] = (await once(program, 'message')) as [{ pids: number[] }];
    expect(pids.length).toBe(4);
    expect(pids.every(isAlive)).toBe(true);

    program.kill('SIGKILL');
    await until(() => !pids.some(isAlive));

    const again = await start(dataFolder);
    expect(again.pids.every(isAlive)).toBe(true);
  });

  it('starts on its folder although a killed stack and its guardian left their servers running', async () => {
    const dataFolder = await newDataFolder();
    const program = fork(stackProgram, [dataFolder], { execArgv: [] });
    const [{ pids }] = (await once(program, 'message')) as [{ pids: number[] }];
    const [guardian = 0, ...servers] = pids;
    const ended = once(program, 'exit');
    // Stopped first, so that it cannot notice the death of its guardian and end the servers itself.
    program.kill('SIGSTOP');
    process.kill(guardian, 'SIGKILL');
    program.kill('SIGKILL');
    await ended;
    expect(servers.filter(isAlive).length).toBeGreaterThanOrEqual(2);

    const again = await start(dataFolder);
    expect(again.pids.every(isAlive)).toBe(true);
    await until(() => !servers.some(isAlive));
  });

  it('starts servers and workers that die again, at the same addresses', async () => {
    const stack = await start(await newDataFolder(), { workers: 1 });
    await rowsOf(stack.databaseUrl, 'create table kept as select 5 as n');
    const before = stack.pids;
    for (const pid of before.slice(1)) process.kill(pid, 'SIGKILL');

    await until(() => stack.pids.slice(1).every((pid) => !before.includes(pid)));
    expect(await rowsOf(stack.databaseUrl, 'select n from kept')).toEqual([{ n: 5 }]);
    expect((await namespaceOf(stack)).retentionDays).toBe(30);
  });

  it('ends all of it when a worker cannot start, and says what its log says', async () => {
    const dataFolder = await newDataFolder();
    const failed = start(dataFolder, { workers: 1, workerFile: brokenWorkerFile });
    await expect(failed).rejects.toThrow('the policy file is missing');
    const again = await start(dataFolder);
    expect(again.pids.every(isAlive)).toBe(true);
  });

  it('takes over a lock that a dead process left behind', async () => {
    const dataFolder = await newDataFolder();
    await writeFile(
      join(dataFolder, 'stack.lock'),
      JSON.stringify({ pid: process.pid, born: 'another life' }),
    );
    const stack = await start(dataFolder);
    expect(stack.pids.every(isAlive)).toBe(true);
  });

  it('uses servers that exist, and registers what they lack', async () => {
    const own = await start(await newDataFolder());
    const dataFolder = await newDataFolder();
    const stack = await startStack({
      dataFolder,
      environment: process.env,
      onProgress: () => undefined,
      workers: 1,
      workerFile,
      anyPorts: true,
      temporal: { TEMPORAL_ADDRESS: own.temporalAddress },
      databaseUrl: own.databaseUrl,
    });
    onTestFinished(() => stack.stop());
    expect(stack).toMatchObject({
      temporalAddress: own.temporalAddress,
      databaseUrl: own.databaseUrl,
      uiUrl: null,
    });
    // The guardian and the worker.
    expect(stack.pids).toHaveLength(2);
    expect((await resolveConnections({ dataFolder })).temporal.address).toBe(own.temporalAddress);
    await stack.stop();
    expect(own.pids.every(isAlive)).toBe(true);
  });
});
