import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseResults } from '../../../src/evaluation/parseResults.ts';

/** What the engine said of the gate's documents when this was last recorded. */
export const baselineFile = new URL('./baseline.json', import.meta.url);

const baselineSchema = z.looseObject({ madeFrom: z.string(), engine: z.string() });

export async function readBaseline(): Promise<z.infer<typeof baselineSchema>> {
  return baselineSchema.parse(JSON.parse(await readFile(baselineFile, 'utf8')));
}

/** Keeps what a comparison looks at, one document a line: no places, no measured time. */
export async function saveBaseline(
  results: unknown,
  { madeFrom, engine }: { madeFrom: string; engine: string },
): Promise<void> {
  const { documents, problems } = parseResults(results);
  if (problems.length > 0) throw new Error(`these results break their contract: ${problems.join('; ')}`);
  const lines = documents.map((document) =>
    JSON.stringify({ ...document, seconds: 0 }, (key, value: unknown) => short(key, value)),
  );
  const head = `"madeFrom": ${JSON.stringify(madeFrom)},\n"engine": ${JSON.stringify(engine)}`;
  await writeFile(baselineFile, `{\n${head},\n"documents": [\n${lines.join(',\n')}\n]\n}\n`);
}

function short(key: string, value: unknown): unknown {
  if (key === 'page' || key === 'box') return null;
  return key === 'confidence' && typeof value === 'number' ? Number(value.toFixed(3)) : value;
}
