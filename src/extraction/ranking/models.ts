import { z } from 'zod';
import { documentTypes } from '../../domain/document.ts';
import { fieldKeys } from '../../domain/fields.ts';
import { treesSchema } from './trees.ts';
import committed from './weights.json' with { type: 'json' };

/**
 * What the engine has learned: a ranker a field over its candidates, a classifier a class, and the calibration that
 * turns a choice into the probability that it is right.
 */
export const modelsSchema = z.object({
  /** Counts up with each training; it stands in the provenance of every value. */
  version: z.string(),
  /** How they were made, for people: the command, its seed, how many documents of which kind. */
  madeBy: z.record(z.string(), z.union([z.string(), z.number()])),
  classes: z.partialRecord(z.enum(documentTypes), treesSchema),
  fields: z.record(
    z.enum(fieldKeys as [(typeof fieldKeys)[number], ...(typeof fieldKeys)[number][]]),
    treesSchema,
  ),
  certainty: treesSchema,
});
export type Models = z.infer<typeof modelsSchema>;

/** The weights that the product ships. */
export const committedModels: Models = modelsSchema.parse(committed);
