import { z } from 'zod';
import { mediaTypeSchema, refusalCodeSchema } from '../../domain/document.ts';
import { quarterTurns } from '../../domain/geometry.ts';
import { readingSchema, wordSchema } from '../../domain/reading.ts';

/**
 * What parent and child say to each other. Only paths and verdicts cross the channel: the result itself is a file at
 * `outputPath`, so that its size can be limited from outside. Everything from the child is parsed before it is
 * believed: it has handled a stranger's bytes.
 */
export const parseTaskSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('inspect'),
    path: z.string(),
    maxPages: z.number(),
    maxPagePixels: z.number(),
  }),
  z.object({
    kind: z.literal('render'),
    path: z.string(),
    page: z.number(),
    dpi: z.number(),
    turn: z.literal(quarterTurns),
    forReading: z.boolean(),
    stretch: z.number().positive(),
  }),
]);
export type ParseTask = z.infer<typeof parseTaskSchema>;

export const parseOrderSchema = z.object({ id: z.number(), outputPath: z.string(), task: parseTaskSchema });
export type ParseOrder = z.infer<typeof parseOrderSchema>;

const drawnSchema = z.object({
  widthPx: z.number().int().positive(),
  heightPx: z.number().int().positive(),
  blank: z.boolean(),
  analysis: z
    .object({
      skewDegrees: z.number(),
      sideways: z.boolean(),
      inkAspect: z.number(),
      inkWidth: z.number(),
      unevenLight: z.boolean(),
      letterPx: z.number().nullable(),
      print: z.array(z.tuple([z.number(), z.number()]).readonly()).readonly(),
    })
    .optional(),
});
export type Drawn = z.infer<typeof drawnSchema>;

/** `code` of a failure is the class of the error, never its message: messages may quote the document. */
export const childReplySchema = z.discriminatedUnion('kind', [
  /** A page is done and others follow: its time was not wasted. */
  z.object({ kind: z.literal('page'), id: z.number() }),
  z.object({ kind: z.literal('inspected'), id: z.number() }),
  z.object({ kind: z.literal('drawn'), id: z.number(), drawn: drawnSchema }),
  z.object({ kind: z.literal('refused'), id: z.number(), code: refusalCodeSchema }),
  z.object({ kind: z.literal('failed'), id: z.number(), code: z.string().max(80) }),
]);
export type ChildReply = z.infer<typeof childReplySchema>;

export const openedSchema = z.object({
  outcome: z.literal('opened'),
  mediaType: mediaTypeSchema,
  parser: z.object({ name: z.string(), version: z.string() }),
  pages: z.array(
    z.object({
      page: z.number().int().positive(),
      widthPt: z.number().positive(),
      heightPt: z.number().positive(),
      textLayer: z.array(wordSchema).nullable(),
      turn: z.literal(quarterTurns),
      claimed: z.array(wordSchema),
    }),
  ),
  embeddedXml: readingSchema.shape.embeddedXml,
  warnings: readingSchema.shape.warnings,
});
export type Opened = z.infer<typeof openedSchema>;
