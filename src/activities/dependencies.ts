import type { Archive } from '../adapters/archive/archive.ts';
import type { BlobStore } from '../adapters/blobStore/blobStore.ts';
import type { Delivery } from '../adapters/delivery/delivery.ts';
import type { DocumentFile } from '../adapters/documentFile/documentFile.ts';
import type { FieldExtractor } from '../adapters/fieldExtractor/fieldExtractor.ts';
import type { Ocr } from '../adapters/ocr/ocr.ts';
import type { Records } from '../adapters/records/records.ts';

/** All that the activities need of the outside world, by port. Each activity names the part that it uses. */
export interface ActivityDependencies {
  readonly records: Records;
  readonly blobStore: BlobStore;
  readonly archive: Archive;
  readonly delivery: Delivery;
  readonly documentFile: DocumentFile;
  readonly ocr: Ocr;
  readonly fieldExtractor: FieldExtractor;
  readonly clock: Clock;
  /** Pages of one document that are read at the same time. */
  readonly parallelPages: number;
}

/** Milliseconds since the epoch. Deadlines and the day of a check come from here, so that a test can set it. */
export interface Clock {
  nowMs(): number;
}
