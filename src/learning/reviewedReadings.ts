import type { BlobStore } from '../adapters/blobStore/blobStore.ts';
import type { Records } from '../adapters/records/records.ts';
import type { ReviewedDocument } from '../adapters/records/rows.ts';
import { CountersignFailure } from '../domain/failures.ts';
import { extractionSchema } from '../domain/fields.ts';
import { readingSchema } from '../domain/reading.ts';
import type { ApprovedReading } from './reviewedTraining.ts';

/** Documents asked for at a time; each brings all its values, and a statement has 8 s. */
const pageSize = 200;

/**
 * Every document that a person approved in review, with its reading, in the order of the ids. Null stands for one whose
 * reading or values can no longer be used: the blob is gone or damaged, or of an older form.
 *
 * @throws Unavailable while the database or the store cannot be reached.
 */
export async function* reviewedReadings({
  records,
  blobStore,
}: {
  records: Pick<Records, 'reviewedDocuments'>;
  blobStore: Pick<BlobStore, 'get'>;
}): AsyncGenerator<ApprovedReading | null> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: readonly ReviewedDocument[] = await records.reviewedDocuments({ after, limit: pageSize });
    for (const document of page) yield await usable(document, blobStore);
    after = page.at(-1)?.documentId;
  }
}

async function usable(
  { reading, extraction }: ReviewedDocument,
  blobStore: Pick<BlobStore, 'get'>,
): Promise<ApprovedReading | null> {
  const stored = await storedJson(reading, blobStore);
  const [read, values] = [readingSchema.safeParse(stored), extractionSchema.safeParse(extraction)];
  return read.success && values.success ? { reading: read.data, extraction: values.data } : null;
}

/** The JSON of the blob, or null when it is not there as it was stored. */
async function storedJson(
  reading: ReviewedDocument['reading'],
  blobStore: Pick<BlobStore, 'get'>,
): Promise<unknown> {
  try {
    return JSON.parse(Buffer.from(await blobStore.get(reading)).toString('utf8'));
  } catch (error) {
    // One lost reading is not worth a training; a store that is down is.
    if (error instanceof CountersignFailure && error.type === 'Unavailable') throw error;
    return null;
  }
}
