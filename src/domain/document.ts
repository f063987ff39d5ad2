import { z } from 'zod';
import { documentClasses } from './classes/index.ts';
import { sha256Schema } from './ids.ts';

/** The kinds of file that are read. The kind is found from the content, never from the name. */
export const mediaTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/tiff'] as const;
export const mediaTypeSchema = z.enum(mediaTypes);
export type MediaType = z.infer<typeof mediaTypeSchema>;

/** The only form in which bytes travel through Temporal: a name in the blob store. `size` is in bytes. */
export const blobReferenceSchema = z.object({
  key: z.string(),
  sha256: sha256Schema,
  mediaType: z.string(),
  size: z.number().int().nonnegative(),
});
export type BlobReference = z.infer<typeof blobReferenceSchema>;

export type DocumentType = (typeof documentClasses)[number]['name'];
/** The names of the classes of document that the product knows, see `classes/`. */
export const documentTypes: readonly DocumentType[] = documentClasses.map(({ name }) => name);
export const documentTypeSchema = z.enum(documentTypes);

/** Why a file is refused. A refusal is a result, not an error: the sender hears of it. */
export const refusalCodes = [
  'NOT_A_DOCUMENT',
  'EMPTY',
  'CORRUPT',
  'ENCRYPTED',
  'TOO_LARGE',
  'TOO_MANY_PAGES',
  'TOO_MANY_PIXELS',
  'TOO_COSTLY',
] as const;
export const refusalCodeSchema = z.enum(refusalCodes);
export type RefusalCode = z.infer<typeof refusalCodeSchema>;

/** What is said to a person about each refusal: what is wrong, and what to do. */
export const refusalTexts: Record<RefusalCode, string> = {
  NOT_A_DOCUMENT: 'The content is not a PDF, PNG, JPEG or TIFF. Send the document in one of these forms.',
  EMPTY: 'The file is empty. Check the sending side and send it again.',
  CORRUPT: 'The file is damaged and cannot be opened. Export or scan it again.',
  ENCRYPTED: 'The file needs a password. Send a copy without one.',
  TOO_LARGE: 'The file is larger than allowed. Split it or lower its resolution.',
  TOO_MANY_PAGES: 'The file has more pages than allowed. Split it.',
  TOO_MANY_PIXELS: 'A page has more pixels than allowed. Lower its resolution.',
  TOO_COSTLY: 'Opening the file takes more time or memory than allowed. Print it to a new PDF and send that.',
};
