import type { MediaType, RefusalCode } from '../../domain/document.ts';
import type { PageReading, Reading } from '../../domain/reading.ts';

/** Limits of one file: the policy's `intake`. */
export interface FileLimits {
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly maxPagePixels: number;
}

/** What opening a file tells: its kind and pages; a page without a usable text layer has `words: null` and needs OCR. */
export type FileInspection =
  | { readonly outcome: 'refused'; readonly code: RefusalCode }
  | {
      readonly outcome: 'opened';
      readonly mediaType: MediaType;
      readonly pages: readonly InspectedPage[];
      readonly embeddedXml: Reading['embeddedXml'];
      readonly warnings: Reading['warnings'];
    };
export interface InspectedPage {
  readonly page: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly textLayer: PageReading['words'] | null;
}

/** A page drawn as a PNG, as a viewer shows it (crop box, rotation, EXIF turn applied). */
export interface PageImage {
  readonly png: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Opens files of strangers. Every call parses in a child process with limits of time and memory that ends with its
 * parent; a hostile file ends as a typed refusal and touches no other document.
 *
 * @throws EngineFailed when the parser itself fails; the caller counts and retries.
 */
export interface DocumentFile {
  inspect(request: { path: string; limits: FileLimits; signal: AbortSignal }): Promise<FileInspection>;
  renderPage(request: { path: string; page: number; dpi: number; signal: AbortSignal }): Promise<PageImage>;
  close(): Promise<void>;
}
