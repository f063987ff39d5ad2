import type { MediaType, RefusalCode } from '../../domain/document.ts';
import type { PageReading, Reading } from '../../domain/reading.ts';

/** Limits of one file: the policy's `intake`. */
export interface FileLimits {
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly maxPagePixels: number;
}

/** What opening a file tells: its kind and pages; a page without a usable text layer has `textLayer: null` and needs OCR. */
export type FileInspection =
  | { readonly outcome: 'refused'; readonly code: RefusalCode }
  | {
      readonly outcome: 'opened';
      readonly mediaType: MediaType;
      /** The parser and its version, for the record of how a text layer was read. */
      readonly parser: { readonly name: string; readonly version: string };
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
  /** Nothing is drawn on the page: every pixel has nearly the same colour. */
  readonly blank: boolean;
}
export type PageDrawing =
  | { readonly outcome: 'refused'; readonly code: RefusalCode }
  | { readonly outcome: 'drawn'; readonly image: PageImage };

/** Quarter turns clockwise, in degrees, applied after the page's own rotation. */
export type QuarterTurn = 0 | 90 | 180 | 270;

export interface RenderRequest {
  readonly path: string;
  readonly page: number;
  readonly dpi: number;
  readonly turn?: QuarterTurn;
  readonly signal: AbortSignal;
}

/**
 * Opens files of strangers. Every call parses in a child process with limits of time and memory that ends with its
 * parent; a hostile file ends as a typed refusal and touches no other document.
 *
 * @throws EngineFailed when the parser itself fails; the caller counts and retries.
 */
export interface DocumentFile {
  inspect(request: { path: string; limits: FileLimits; signal: AbortSignal }): Promise<FileInspection>;
  renderPage(request: RenderRequest): Promise<PageDrawing>;
  close(): Promise<void>;
}
