import { access, constants, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Refused, systemCodeOf } from '../domain/failures.ts';
import { modelsSchema, type Models } from '../extraction/ranking/models.ts';
import { replaceFile } from './replaceFile.ts';
import type { TrainingDocument } from './trainingDocument.ts';
import type { Trained } from './trainModels.ts';

const heldOutSchema = z.object({
  /** The fold of each labelled document, by the name of its file. */
  foldOf: z.record(z.string(), z.number().int().nonnegative()),
  /** One set of models a fold of whole origins, each learned without it. */
  models: z.array(modelsSchema),
});

/** Models for measuring: for each document those that have learned from none of its origin. */
export interface HeldOut {
  /** Null for a document that the training did not know. */
  modelsFor(file: string): Models | null;
}

/**
 * Before anything is learned: can the file be written, and does each labelled document have a name of its own? By equal
 * names a document would be measured by models that learned from its origin.
 *
 * @throws Refused that says what to change.
 */
export async function checkHeldOut(path: string, documents: readonly TrainingDocument[]): Promise<void> {
  const names = new Set<string>();
  for (const { truth } of documents) {
    if (names.has(truth.file))
      throw new Refused(
        'BAD_INPUT',
        `Two documents are named ${truth.file}: --held-out tells them by name. Rename one.`,
      );
    names.add(truth.file);
  }
  try {
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

const unwritable = (path: string, error: unknown): Refused =>
  new Refused('BAD_OUTPUT', `${path} cannot be written (${systemCodeOf(error) ?? 'unknown reason'}).`);

/** Writes the models of each fold beside the documents that they never saw. @throws Refused when the file cannot be written. */
export async function writeHeldOut(
  path: string,
  { documents, trained }: { documents: readonly TrainingDocument[]; trained: Trained },
): Promise<void> {
  const foldOf = Object.fromEntries(documents.map(({ truth }, at) => [truth.file, trained.folds[at] ?? 0]));
  try {
    await replaceFile(path, JSON.stringify({ foldOf, models: trained.withoutFold }));
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Reads what `writeHeldOut` wrote. @throws Refused when the file cannot be read or holds something else. */
export async function readHeldOut(path: string): Promise<HeldOut> {
  const { foldOf, models } = await parsedHeldOut(path);
  return {
    modelsFor(file) {
      const fold = foldOf[file];
      return fold === undefined ? null : (models[fold] ?? null);
    },
  };
}

async function parsedHeldOut(path: string): Promise<z.infer<typeof heldOutSchema>> {
  try {
    const parsed = heldOutSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.success) return parsed.data;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code !== undefined) throw new Refused('BAD_INPUT', `${path} cannot be read (${code}).`);
  }
  throw new Refused('BAD_INPUT', `${path} was not written by \`npm run train -- --held-out\`.`);
}
