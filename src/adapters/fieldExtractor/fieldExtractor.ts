import type { FeedbackGiven } from '../../activities/contract.ts';
import type { Extraction } from '../../domain/fields.ts';
import type { Reading } from '../../domain/reading.ts';

/**
 * Reading in, values out. An engine answers every field: found with confidence, box and source text, or not found with
 * the reason. Given the same request it gives the same answer, as far as its engine can.
 *
 * @throws EngineFailed when the engine fails on this document; Unavailable when it cannot be reached.
 */
export interface FieldExtractor {
  readonly name: string;
  readonly version: string;
  extract(request: {
    reading: Reading;
    feedback: readonly FeedbackGiven[];
    signal: AbortSignal;
  }): Promise<Extraction>;
}
