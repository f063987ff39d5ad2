import { access, constants, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refused, systemCodeOf } from '../domain/failures.ts';
import { modelsSchema, type Models } from '../extraction/ranking/models.ts';
import { replaceFile } from './replaceFile.ts';
import { weightsText } from './weightsText.ts';

/**
 * The weights that a file holds now; null where there is no file yet.
 *
 * @throws Refused when the file holds something else, which would be lost by writing, or could not be written.
 */
export async function readWeights(path: string): Promise<Models | null> {
  const stored = await textOf(path);
  if (stored === null) return null;
  const parsed = modelsSchema.safeParse(jsonOf(stored));
  if (parsed.success) return parsed.data;
  throw new Refused('NOT_WEIGHTS', `${path} exists and holds no weights. Name another file by --output.`);
}

/** The weights that a training wrote into the file. @throws Refused when it cannot be read or holds something else. */
export async function readTrained(path: string): Promise<Models> {
  const stored = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Refused('BAD_INPUT', `${path} cannot be read (${systemCodeOf(error) ?? 'unknown reason'}).`);
  });
  const parsed = modelsSchema.safeParse(jsonOf(stored));
  if (parsed.success) return parsed.data;
  throw new Refused('NOT_WEIGHTS', `${path} was not written by \`npm run train -- --output\`.`);
}

/** Writes the weights and gives the file's size in bytes. The file is replaced in one step, or stays as it was. */
export async function writeWeights(path: string, models: Models): Promise<{ bytes: number }> {
  const content = Buffer.from(weightsText(models), 'utf8');
  try {
    await replaceFile(path, content);
  } catch (error) {
    throw unusable(path, error);
  }
  return { bytes: content.byteLength };
}

async function textOf(path: string): Promise<string | null> {
  try {
    await access(dirname(path), constants.W_OK);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT' && (await isThere(dirname(path)))) return null;
    throw unusable(path, error);
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function unusable(path: string, error: unknown): Refused {
  const why = systemCodeOf(error) ?? 'unknown reason';
  return new Refused('BAD_OUTPUT', `${path} cannot be used (${why}). Check its folder and the permissions.`);
}

function jsonOf(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    // Not JSON is one way of holding no weights; the caller says so.
    return undefined;
  }
}
