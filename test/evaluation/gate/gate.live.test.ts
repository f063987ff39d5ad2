import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBuiltInFieldExtractor } from '../../../src/adapters/fieldExtractor/builtIn.ts';
import { configFrom } from '../../../src/config.ts';
import { runEvaluate } from '../../../src/evaluation/runEvaluate.ts';
import { committedModels, type Models } from '../../../src/extraction/ranking/models.ts';
import { policy } from '../../domain/extractions.ts';
import { baselineFile, readBaseline } from './baseline.ts';
import { runEvaluateProgram } from './evaluateProgram.ts';
import { writeGeneratedFolder } from './generatedFolder.ts';

let root: string;
let madeFrom: string;
const at = (name: string): string => join(root, name);
const gate = fileURLToPath(baselineFile);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'countersign-gate-'));
  ({ madeFrom } = await writeGeneratedFolder(at('documents')));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Measures by other weights, from the readings that the program kept. */
async function regressedWith(name: string, models: Models): Promise<readonly string[]> {
  const extractor = createBuiltInFieldExtractor({ models });
  const { comparison } = await runEvaluate(
    {
      source: { kind: 'measure', folder: at('documents'), output: at(`${name}.json`) },
      report: undefined,
      older: { file: gate, isGate: true },
      readings: at('readings'),
      models: undefined,
    },
    {
      config: configFrom({ COUNTERSIGN_DATA: at('data'), COUNTERSIGN_CHILDREN: '2' }),
      policy,
      today: new Date().toISOString().slice(0, 10),
      progress: { onDocument: () => undefined, end: () => undefined },
      signal: new AbortController().signal,
      extractorFor: () => extractor,
    },
  );
  return (comparison?.rows ?? []).filter(({ regressed }) => regressed).map(({ name: row }) => row);
}

describe('the gate', () => {
  it('was recorded on the documents that the generator makes: else run npm run gate-baseline', async () => {
    expect((await readBaseline()).madeFrom).toBe(madeFrom);
  });

  it('lets the engine as it is pass: nothing is worse beyond noise than when it was recorded', async () => {
    const words = [at('documents'), '--output', at('now.json'), '--readings', at('readings'), '--gate', gate];
    const { exitCode, stdout, stderr } = await runEvaluateProgram(root, words);
    expect(stdout).toContain('Gate: nothing is worse beyond noise.');
    expect({ exitCode, stderr: stderr.includes('Error') }).toEqual({ exitCode: 0, stderr: false });
  });

  it('stops an engine that takes the net amount for the total', async () => {
    const { fields } = committedModels;
    const models = { ...committedModels, fields: { ...fields, totalAmount: fields.netAmount } };
    expect(await regressedWith('net for total', models)).toContain('totalAmount');
  });
});
