import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectedEnd } from '../../src/demo/verdict.ts';
import { generateSamples } from '../../src/samples/generateSamples.ts';
import { newDataFolder, runDemo } from './runDemo.ts';

const patienceMs = 300_000;

describe('npm run demo', { timeout: patienceMs }, () => {
  let data: Awaited<ReturnType<typeof newDataFolder>>;
  beforeAll(async () => {
    // The run's own server program: it need not be looked for again.
    process.env['TEMPORAL_CLI'] = inject('temporalBinary');
    data = await newDataFolder();
  });
  afterAll(async () => data.remove());

  it('takes every sample to the end it should have, and says why', async () => {
    const { exitCode, output } = await runDemo([], data.folder);
    expect(output).not.toContain('not as expected');
    expect(exitCode, output).toBe(0);
    const samples = await generateSamples({ seed: 2026, today: '2026-05-04' });
    for (const { fileName, expected } of samples) {
      const outcome = new RegExp(`^${fileName}  .+\\n  ${expectedEnd(expected.route)} +after `, 'm');
      expect(output).toMatch(outcome);
    }
    for (const act of ['returned to extraction', 'delegated to ben', 'escalated', 'accepted arithmetic'])
      expect(output).toContain(act);
    expect(output).toMatch(/05-e-invoice-factur-x\.pdf .+\n  approved +after .+; no person was asked/);
    expect(output).toMatch(/06-invoice-wrong-total\.pdf .+\n  approved +after .+; decided by anna and ben/);
    expect(output).toMatch(/audit complete +100 %/);
  });

  it('loses nothing when a worker is killed in the middle of OCR, and reads no page twice', async () => {
    const { exitCode, output } = await runDemo(['--kill-worker'], data.folder);
    expect(exitCode, output).toBe(0);
    expect(output).toMatch(/kill -9 \d+: the worker is dead/);
    const read = /read: 3 pages in (\d+) attempts; (\d+) from before the kill, not read again/.exec(output);
    expect(Number(read?.[1])).toBeGreaterThan(1);
    expect(Number(read?.[2])).toBeGreaterThan(0);
  });

  it('reminds, escalates and ends with the manager when nobody answers', async () => {
    const { exitCode, output } = await runDemo(['--sla', '2s'], data.folder);
    expect(exitCode, output).toBe(0);
    const told = [...output.matchAll(/^ *\d+\.\d s {2}(\w+)/gm)].map(([, word]) => word);
    expect(told).toEqual(['asked', 'reminded', 'escalated', 'reminded', 'timeout']);
    expect(output).toMatch(/approved +after .+; decided by dora/);
  });

  it('never empties a folder that is not its own', async () => {
    const other = await newDataFolder();
    const file = join(other.folder, 'demo', 'mine.txt');
    await mkdir(join(other.folder, 'demo'));
    await writeFile(file, 'mine');
    const { exitCode, output } = await runDemo([], other.folder);
    expect(exitCode).toBe(2);
    expect(output).toContain("is not the demo's");
    expect(await readFile(file, 'utf8')).toBe('mine');
    await other.remove();
  });
});
