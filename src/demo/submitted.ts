import { submitFile } from '../cli/submitting.ts';
import { refusalTexts } from '../domain/document.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Sample } from '../samples/generateSamples.ts';
import type { Stage } from './stage.ts';

/** A sample that is a document now. */
export interface HandedIn {
  readonly sample: Sample;
  readonly documentId: DocumentId;
}

/** What became of handing in a sample: a document, or a refusal at the door with its sentence. */
export type Entry =
  | ({ readonly outcome: 'accepted' } & HandedIn)
  | { readonly outcome: 'refused'; readonly sample: Sample; readonly why: string };

/** Hands a sample in by the client's own code, with a reference as a submitter gives it. */
export async function handIn({ submitting }: Pick<Stage, 'submitting'>, sample: Sample): Promise<Entry> {
  const { fileName, bytes } = sample;
  const externalReference = `demo/${fileName}`;
  const options = { channel: 'demo', submitter: 'demo', externalReference, priority: 3, again: false };
  const result = await submitFile(submitting, { bytes, fileName }, options);
  if (result.outcome === 'refused') return { outcome: 'refused', sample, why: refusalTexts[result.code] };
  return { outcome: 'accepted', sample, documentId: result.answer.documentId };
}
