import type { PageReading } from '../../domain/reading.ts';

/**
 * Reads words off a page image. Languages are chosen from the installed packs (eng, deu, fra, nld).
 *
 * @throws EngineFailed when recognition fails; the caller counts and retries.
 */
export interface Ocr {
  readonly name: 'tesseract' | 'tesseract.js';
  version(): Promise<string>;
  /** `words` carry boxes in fractions of the image; `confidence` is the engine's, 0..1. */
  recognize(request: { png: Uint8Array; signal: AbortSignal }): Promise<{ words: PageReading['words'] }>;
  close(): Promise<void>;
}
