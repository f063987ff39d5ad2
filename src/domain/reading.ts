import { z } from 'zod';
import { boxSchema, quarterTurns } from './geometry.ts';

/** A word on a page. `confidence` is the reader's own, 0..1; a real text layer has 1. */
export const wordSchema = z.object({
  // Half a surrogate pair, as odd fonts yield it, becomes the replacement character: nothing could record it.
  text: z.string().transform((text) => text.toWellFormed()),
  box: boxSchema,
  confidence: z.number().min(0).max(1),
  /** Number of the line on the page, from 0, in reading order. */
  line: z.number().int().nonnegative(),
  /** Number of the block (column, box, paragraph) on the page, from 0, in reading order. */
  block: z.number().int().nonnegative().optional(),
});
export type Word = z.infer<typeof wordSchema>;

export const pageGrades = ['readable', 'poor', 'unreadable'] as const;

/**
 * One page as it was read: words in reading order. `widthPt` and `heightPt` are in points (1/72 inch) as shown. `turn` and
 * `skewDegrees` say how the text lies on the page (see `TextDirection`); boxes are always those of the page as shown,
 * `levelBox` brings them into reading orientation and `shownBox` back.
 */
export const pageReadingSchema = z.object({
  page: z.number().int().positive(),
  widthPt: z.number().positive(),
  heightPt: z.number().positive(),
  source: z.enum(['text-layer', 'tesseract', 'tesseract.js', 'none']),
  grade: z.enum(pageGrades),
  words: z.array(wordSchema),
  turn: z.literal(quarterTurns).optional(),
  skewDegrees: z.number().min(-45).max(45).optional(),
});
export type PageReading = z.infer<typeof pageReadingSchema>;

/** Things about the whole file that a person should know. */
export const readingWarnings = ['HIDDEN_TEXT', 'ACTIVE_CONTENT'] as const;

/** All that was read of a file. It is stored in the blob store by its own hash; only its reference travels. */
export const readingSchema = z.object({
  version: z.literal(1),
  fileSha256: z.string(),
  engine: z.object({ name: z.string(), version: z.string() }),
  pages: z.array(pageReadingSchema),
  /** The XML of an e-invoice found inside the file, as text, or null. */
  embeddedXml: z.object({ fileName: z.string(), text: z.string() }).nullable(),
  warnings: z.array(z.enum(readingWarnings)),
});
export type Reading = z.infer<typeof readingSchema>;
