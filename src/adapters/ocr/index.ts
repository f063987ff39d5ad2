import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Unavailable } from '../../domain/failures.ts';
import { prepareLanguages } from './languages.ts';
import type { Ocr, OcrLanguage } from './ocr.ts';
import { nativeVersion, openTesseract } from './tesseract.ts';
import { openTesseractJs } from './tesseractJs.ts';

export type { OcrLanguage } from './ocr.ts';

/** Where programs usually lie on Debian, Alpine and macOS. */
export const usualSearchPath = '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin';

export interface OcrOptions {
  /** `auto` takes the native engine when it is on the search path, else tesseract.js. */
  readonly engine: 'auto' | 'tesseract' | 'tesseract.js';
  /** The packs to choose from; the first is the one that an unknown document is read with. */
  readonly languages: readonly OcrLanguage[];
  /** Pages at the same time: one a core. */
  readonly workers: number;
  /** Where trained data is kept between runs; without it a scratch folder that `close` removes. */
  readonly languageFolder?: string;
  /** Folders in which the native engine is looked for, in the form of PATH. */
  readonly searchPath?: string;
}

/**
 * Opens the OCR engine and puts its trained data in place. Nothing is downloaded.
 *
 * @throws Unavailable when `tesseract` is asked for and is not on the search path.
 */
export async function createOcr(options: OcrOptions): Promise<Ocr> {
  const { languages, workers, searchPath = usualSearchPath } = options;
  const version = options.engine === 'tesseract.js' ? null : await nativeVersion({ searchPath });
  if (version === null && options.engine === 'tesseract') {
    throw new Unavailable(
      'OCR_NOT_INSTALLED',
      'tesseract is not on the search path: install it, or set the engine to auto',
    );
  }
  const folder = options.languageFolder ?? (await mkdtemp(join(tmpdir(), 'countersign-ocr-')));
  await prepareLanguages({ folder, languages });
  const ocr =
    version === null
      ? openTesseractJs({ folder, languages, workers })
      : openTesseract({ version, folder, languages, workers, searchPath });
  return {
    ...ocr,
    async close() {
      await ocr.close();
      if (options.languageFolder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
