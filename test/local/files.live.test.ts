import { createServer } from 'node:net';
import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { externalTemporal, resolveConnections } from '../../src/local/connections.ts';
import { masterKeyOf } from '../../src/local/masterKey.ts';
import { takeLock } from '../../src/local/pidLock.ts';
import { freePort, freePorts } from '../../src/local/ports.ts';
import { newDataFolder } from './newDataFolder.ts';

describe('the master key', () => {
  it('is made once, for its owner only, also by several first starts at once', async () => {
    const dataFolder = await newDataFolder();
    const keys = await Promise.all(Array.from({ length: 5 }, () => masterKeyOf({ dataFolder })));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    expect((await stat(join(dataFolder, 'master.key'))).mode & 0o777).toBe(0o600);
  });

  it('is the configured one where there is one', async () => {
    const masterKey = Buffer.alloc(32, 7);
    expect(await masterKeyOf({ dataFolder: '/nowhere', masterKey })).toBe(masterKey);
  });

  it('is refused when its file was damaged', async () => {
    const dataFolder = await newDataFolder();
    await writeFile(join(dataFolder, 'master.key'), 'short');
    await expect(masterKeyOf({ dataFolder })).rejects.toThrow('restore it from its copy');
  });
});

describe('the lock of a data folder', () => {
  it('is held by one, and free again after its release', async () => {
    const file = join(await newDataFolder(), 'lock');
    const first = await takeLock(file);
    expect(first.held).toBe(true);
    expect(await takeLock(file)).toMatchObject({ held: false, by: { pid: process.pid } });
    if (first.held) await first.release();
    expect((await takeLock(file)).held).toBe(true);
  });

  it('goes to exactly one of many that find a stale one', async () => {
    const file = join(await newDataFolder(), 'lock');
    await writeFile(file, JSON.stringify({ pid: process.pid, born: 'another life' }));
    const results = [await takeLock(file), await takeLock(file), await takeLock(file)];
    expect(results.filter(({ held }) => held)).toHaveLength(1);
  });
});

describe('ports', () => {
  it('are others than the wished ones where those are taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const taken = typeof address === 'object' && address ? address.port : 0;
    expect(await freePort(taken)).not.toBe(taken);
    server.close();
    await once(server, 'close');
    expect(await freePort(taken)).toBe(taken);
    expect(new Set(await freePorts([taken, taken, undefined])).size).toBe(3);
  });
});

describe('connections', () => {
  it('are those of the settings, without any stack', async () => {
    const temporal = { TEMPORAL_ADDRESS: 'temporal.example:7233', TEMPORAL_NAMESPACE: 'documents' };
    const found = await resolveConnections({
      dataFolder: '/nowhere',
      temporal,
      databaseUrl: 'postgres://h/d',
    });
    expect(found).toMatchObject({ databaseUrl: 'postgres://h/d', uiUrl: null });
    expect(found.temporal).toMatchObject({ address: 'temporal.example:7233', namespace: 'documents' });
  });

  it('use TLS as soon as there is an API key', () => {
    const { connectionOptions } = externalTemporal({
      TEMPORAL_ADDRESS: 'cloud.example:7233',
      TEMPORAL_API_KEY: 'k',
    });
    expect(connectionOptions).toMatchObject({ apiKey: 'k', tls: true });
  });

  it('name what is missing when neither settings nor a stack say it', async () => {
    const dataFolder = await newDataFolder();
    await expect(resolveConnections({ dataFolder, databaseUrl: 'postgres://h/d' })).rejects.toThrow(
      /npm start.*set TEMPORAL_ADDRESS to servers/,
    );
  });
});
