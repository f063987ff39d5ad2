import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { Refused, systemCodeOf } from '../domain/failures.ts';
import { modelsSchema, type Models } from '../extraction/ranking/models.ts';
import { weightsText } from './weightsText.ts';

/**
 * The weights that a file holds now; null where there is no file yet.
 *
 * @throws Refused when the file holds something else: it would be lost by writing.
 */
export async function readWeights(path: string): Promise<Models | null> {
  const stored = await textOf(path);
  if (stored === null) return null;
  const parsed = modelsSchema.safeParse(jsonOf(stored));
  if (parsed.success) return parsed.data;
  throw new Refused('NOT_WEIGHTS', `${path} exists and holds no weights. Name another file by --output.`);
}

/** Writes the weights and gives the file's size in bytes. The file is replaced in one step, or stays as it was. */
export async function writeWeights(path: string, models: Models): Promise<{ bytes: number }> {
  const content = Buffer.from(weightsText(models), 'utf8');
  const partial = `${path}.${process.pid}.partial`;
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    const why = systemCodeOf(error) ?? 'unknown reason';
    throw new Refused(
      'BAD_OUTPUT',
      `${path} cannot be written (${why}). Check the folder and its permissions.`,
    );
  }
  return { bytes: content.byteLength };
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    const why = systemCodeOf(error) ?? 'unknown reason';
    throw new Refused('BAD_OUTPUT', `${path} cannot be read (${why}). Name another file by --output.`);
  }
}

function jsonOf(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    // Not JSON is one way of holding no weights; the caller says so.
    return undefined;
  }
}
