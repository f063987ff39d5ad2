/** Global set-up of the live tests: the workflow code is bundled once a run. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startTelemetry } from '../../src/adapters/telemetry/index.ts';
import { bundleWorkflows } from '../../src/hosting/workers.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A file with the bundled workflow code. */
    workflowBundle: string;
  }
}

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bundle-'));
  const telemetry = startTelemetry({ serviceName: 'countersign-test' });
  const { code } = await bundleWorkflows({ telemetry });
  const file = join(folder, 'workflows.js');
  await writeFile(file, code);
  provide('workflowBundle', file);
  return () => rm(folder, { recursive: true, force: true });
}
