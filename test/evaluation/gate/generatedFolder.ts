import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateLabelledPdf } from '../../../src/samples/training/generateLabelled.ts';

/** Below the seeds of any training: these documents are new to every engine. */
const firstSeed = 5_000;
const documents = 60;

/**
 * Writes the invented documents of the gate with their labels. The same generator gives the same folder; `madeFrom` is a
 * hash of every label, so that results can be told from those of other documents.
 */
export async function writeGeneratedFolder(folder: string): Promise<{ madeFrom: string }> {
  await mkdir(folder, { recursive: true });
  const hash = createHash('sha256');
  for (let seed = firstSeed; seed < firstSeed + documents; seed += 1) {
    const { bytes, truth } = await generateLabelledPdf({ seed });
    const file = `${seed}.pdf`;
    const label = JSON.stringify({ ...truth, file });
    hash.update(label);
    await writeFile(join(folder, file), bytes);
    await writeFile(join(folder, `${seed}.truth.json`), label);
  }
  return { madeFrom: hash.digest('hex') };
}
