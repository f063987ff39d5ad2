import type { MediaType, RefusalCode } from '../../domain/document.ts';
import type { QuarterTurn } from '../../domain/geometry.ts';
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
  /** Words that a viewer shows, in reading order, values of form fields and notes among them. */
  readonly textLayer: PageReading['words'] | null;
  /** How the text layer lies on the page as shown (see `TextDirection`); 0 where there is none. */
  readonly turn?: QuarterTurn;
  /**
   * On a scan: the invisible words that a program laid over or under the picture. They are no reading; what OCR reads in
   * the picture has to confirm them (`HIDDEN_TEXT` where it does not).
   */
  readonly claimed?: PageReading['words'];
}

/** A page drawn as a PNG, as a viewer shows it (crop box, rotation, EXIF turn applied). */
export interface PageImage {
  readonly png: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Nothing is drawn on the page: every pixel has nearly the same colour and, drawn for reading, they form no letters. */
  readonly blank: boolean;
  /** Only of a page drawn for reading. */
  readonly analysis?: PageAnalysis;
}

/** What the ink of a page tells before it is read. */
export interface PageAnalysis {
  /** Lines fell to the right by so many degrees (negative: they rose); in the picture they are level. */
  readonly skewDegrees: number;
  /** Lines seem to run from top to bottom: the page lies on its side. */
  readonly sideways: boolean;
  /** Height of the inked part by its width; above 1.7 it is a strip like a till receipt. */
  readonly inkAspect: number;
  /** Width of the inked part by that of the page, 0..1. */
  readonly inkWidth: number;
  /** The paper is much darker in one place than in another. */
  readonly unevenLight: boolean;
  /** The usual height of its letters as drawn, in dots; null where too few were found to tell. */
  readonly letterPx: number | null;
  /** Where letters of about that height stand in the picture as drawn: the middle of each, in fractions of it; of many, some. */
  readonly print: readonly (readonly [x: number, y: number])[];
}
export type PageDrawing =
  | { readonly outcome: 'refused'; readonly code: RefusalCode }
  | { readonly outcome: 'drawn'; readonly image: PageImage };

export interface RenderRequest {
  readonly path: string;
  readonly page: number;
  readonly dpi: number;
  /** Applied clockwise after the page's own rotation. */
  readonly turn?: QuarterTurn;
  /** In levels of grey, with its lines made level and an `analysis`: for OCR, not for eyes. */
  readonly forReading?: boolean;
  /** For reading only: drawn so many times wider than it is. Narrow letters then differ more; places in parts of the page stay. */
  readonly stretch?: number;
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
