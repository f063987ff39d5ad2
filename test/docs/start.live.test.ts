import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, inject, it } from 'vitest';
import { newDataFolder } from '../local/newDataFolder.ts';
import { root } from './pages.ts';

/** Runs `npm start`'s program on a folder of its own until it says that it is up, then presses Ctrl-C. */
async function startAndStop(): Promise<{ exitCode: unknown; output: string }> {
  const settings = { COUNTERSIGN_DATA: await newDataFolder(), TEMPORAL_CLI: inject('temporalBinary') };
  const program = spawn(process.execPath, ['src/local.ts'], {
    cwd: root,
    env: { ...process.env, ...settings },
  });
  const ended = once(program, 'exit');
  let output = '';
  const listen = (chunk: Buffer): void => {
    const wasUp = output.includes('Ctrl-C stops everything');
    output += chunk.toString();
    if (!wasUp && output.includes('Ctrl-C stops everything')) program.kill('SIGINT');
  };
  program.stdout.on('data', listen);
  program.stderr.on('data', listen);
  const [exitCode] = (await ended) as unknown[];
  return { exitCode, output };
}

describe('npm start', () => {
  it(
    'prints every address and what to do next, and Ctrl-C stops all of it',
    { timeout: 180_000 },
    async () => {
      const { exitCode, output } = await startAndStop();
      for (const name of ['Web UI', 'Temporal', 'PostgreSQL', 'Metrics', 'Worker', 'Data'])
        expect(output).toContain(`  ${name} `);
      expect(output).toContain('npm run client -- submit .countersign/samples');
      expect(output).toContain('Stopped.');
      expect(exitCode).toBe(0);
    },
  );
});
