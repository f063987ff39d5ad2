import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../src/local/ports.ts';
import { findTemporalBinary, TemporalServerNotFound } from '../../src/local/temporalBinary.ts';
import { cacheFolder } from '../../src/local/temporalRelease.ts';

async function program(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}
const temporal = (server: string) => `echo "temporal version 1.8.2 (Server ${server}, UI 2.50.1)"`;

/** A machine of its own: nothing on PATH, an empty cache, and no way to Temporal's download. */
async function emptyMachine() {
  const root = await mkdtemp(join(tmpdir(), 'countersign-search-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const bin = join(root, 'bin');
  const environment: Record<string, string> = { PATH: bin, XDG_CACHE_HOME: join(root, 'cache'), HOME: root };
  const nobody = await freePort();
  const cached = join(cacheFolder(environment), 'temporal');
  const find = (more: Record<string, string> = {}) =>
    findTemporalBinary({
      environment: { ...environment, ...more },
      onProgress: () => undefined,
      downloadHost: `http://127.0.0.1:${nobody}`,
    });
  return { root, bin, cached, find };
}

/** A `go` whose build takes a moment, counts itself, and makes a copy of `product`. */
const go = ({ count, product }: { count: string; product: string }) =>
  [
    `echo build >> ${count}`,
    'while [ "$1" != "-o" ]; do shift; done',
    '/bin/sleep 1',
    `/bin/cp ${product} "$2"`,
  ].join('\n');

describe('the search for a Temporal server', () => {
  it('prefers TEMPORAL_CLI, then PATH, then the cache', async () => {
    const { root, bin, cached, find } = await emptyMachine();
    await program(cached, temporal('1.31.2'));
    expect(await find()).toBe(cached);
    const onPath = await program(join(bin, 'temporal'), temporal('1.30.0'));
    expect(await find()).toBe(onPath);
    const named = await program(join(root, 'mine', 'temporal'), temporal('1.29.0'));
    expect(await find({ TEMPORAL_CLI: named })).toBe(named);
  });

  it('passes over a program whose server is too old', async () => {
    const { bin, cached, find } = await emptyMachine();
    await program(join(bin, 'temporal'), temporal('1.20.0'));
    await program(cached, temporal('1.31.2'));
    expect(await find()).toBe(cached);
  });

  it('names every way it tried, why each failed and what to do, when none works', async () => {
    const { bin, find } = await emptyMachine();
    await program(join(bin, 'temporal'), temporal('1.20.0'));
    const failure: unknown = await find().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TemporalServerNotFound);
    const { message } = failure as TemporalServerNotFound;
    expect(message).toMatch(/on PATH: .* brings server 1\.20\.0, needed is 1\.27 or later/);
    expect(message).toMatch(/made earlier .*: there is no program at this place/);
    expect(message).toMatch(/download by Temporal's SDK: 127\.0\.0\.1:\d+ does not answer: .*ECONNREFUSED/);
    expect(message).toMatch(/go build`: the program `go` is not on PATH/);
    expect(message).toContain('TEMPORAL_ADDRESS=');
  });

  it('says at once that TEMPORAL_CLI names no Temporal server, and takes no other', async () => {
    const { root, cached, find } = await emptyMachine();
    await program(cached, temporal('1.31.2'));
    const other = await program(join(root, 'mine', 'temporal'), 'echo hello');
    await expect(find({ TEMPORAL_CLI: other })).rejects.toThrow('does not name a Temporal server');
  });

  it('builds once when two starts come at once, and keeps the program', async () => {
    const { root, bin, cached, find } = await emptyMachine();
    const count = join(root, 'count');
    const product = await program(join(root, 'product'), temporal('1.31.2'));
    await program(join(bin, 'go'), go({ count, product }));
    expect(await Promise.all([find(), find()])).toEqual([cached, cached]);
    expect(await find()).toBe(cached);
    expect(await readFile(count, 'utf8')).toBe('build\n');
  });

  it('shows what Go complained about when the build fails, and leaves no half program', async () => {
    const { bin, cached, find } = await emptyMachine();
    await program(join(bin, 'go'), 'echo "go: module lookup disabled" >&2; exit 1');
    await expect(find()).rejects.toThrow('go build failed: go: module lookup disabled');
    await expect(readFile(cached)).rejects.toThrow('ENOENT');
  });
});
