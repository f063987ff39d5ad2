import type { PageReading } from '../../domain/reading.ts';

/** The language packs that the product carries; each is an npm package, so that reading needs no network. */
export const ocrLanguages = ['eng', 'deu', 'fra', 'nld', 'spa', 'ita', 'por'] as const;
export type OcrLanguage = (typeof ocrLanguages)[number];

/**
 * `page`: text of several sizes and places, as on a letter. `strip`: one narrow block, as on a till receipt. `sparse`: lines
 * each on their own, in any order, with none left out for its size.
 */
export type OcrLayout = 'page' | 'strip' | 'sparse';

export interface OcrRequest {
  readonly png: Uint8Array;
  readonly signal: AbortSignal;
  /** The pack to read with; the first of `languages` when left out. One at a time: more are slower and not better. */
  readonly language?: OcrLanguage | undefined;
  /** How the text is set; `page` when left out. */
  readonly layout?: OcrLayout | undefined;
  /** The light differs over the page: ink is told from paper spot by spot. */
  readonly unevenLight?: boolean | undefined;
}

/**
 * Reads words off a page image, with one language pack at a time.
 *
 * @throws EngineFailed when recognition fails; the caller counts and retries.
 */
export interface Ocr {
  readonly name: 'tesseract' | 'tesseract.js';
  /** The packs in place, the usual one first; left out where nobody can choose. */
  readonly languages?: readonly OcrLanguage[];
  version(): Promise<string>;
  /** `words` carry boxes in fractions of the image; `confidence` is about the share of such words that are right, 0..1. */
  recognize(request: OcrRequest): Promise<{ words: PageReading['words'] }>;
  close(): Promise<void>;
}

/** Tesseract's numbers of page segmentation (--psm): 4 is text of variable sizes, 6 a uniform block, 11 text wherever it is. */
export const segmentation = { page: 4, strip: 6, sparse: 11 } as const;
/** Tesseract's `thresholding_method`: 0 is Otsu's for the whole page, 2 Sauvola's for each spot. */
export const thresholding = { even: 0, uneven: 2 } as const;
