import { catalogue } from './catalogue.ts';
import { createRandom } from './random.ts';
import type { Sample } from './sample.ts';

export type { Sample } from './sample.ts';

export interface SamplesRequest {
  /** The same seed and day give the same bytes. */
  readonly seed: number;
  /** The day that counts as today, YYYY-MM-DD: the documents are dated a few days before it. */
  readonly today: string;
}

/** The product's own documents, in the order of their names. Companies, banks and products are invented. */
export async function generateSamples({ seed, today }: SamplesRequest): Promise<Sample[]> {
  const random = createRandom(seed);
  const samples: Sample[] = [];
  // One after the other: pictures need much memory for a moment.
  for (const { fileName, like, make } of catalogue) {
    const made = await make({ random: random.fork(like ?? fileName), today });
    samples.push({ fileName, ...made });
  }
  return samples;
}
