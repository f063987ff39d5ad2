/**
 * `npm run gate-baseline`: measures the engine as it is on the gate's documents and keeps the results that
 * `gate.live.test.ts` holds later ones against. Run it when the weights are trained anew, when the engine is meant to answer
 * otherwise, or when the generator of documents changed; the difference stands in the commit.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInEngine } from '../../../src/extraction/engine.ts';
import { saveBaseline } from './baseline.ts';
import { runEvaluateProgram } from './evaluateProgram.ts';
import { writeGeneratedFolder } from './generatedFolder.ts';

const root = await mkdtemp(join(tmpdir(), 'countersign-gate-'));
try {
  const folder = join(root, 'documents');
  const { madeFrom } = await writeGeneratedFolder(folder);
  const output = join(root, 'results.json');
  const { exitCode, stdout, stderr } = await runEvaluateProgram(root, [folder, '--output', output]);
  console.log(stdout);
  if (exitCode !== 0) throw new Error(`npm run evaluate ended with ${exitCode}: ${stderr}`);
  await saveBaseline(JSON.parse(await readFile(output, 'utf8')), { madeFrom, engine: builtInEngine.version });
} finally {
  await rm(root, { recursive: true, force: true });
}
