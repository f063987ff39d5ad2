import { Refused } from '../domain/failures.ts';
import type { Reading } from '../domain/reading.ts';
import type { LabelledReading, Truth } from '../domain/truth.ts';
import { modalityOf, reviewedTraining, supplierOrigin, type ApprovedReading } from './reviewedTraining.ts';
import type { TrainingDocument } from './trainingDocument.ts';
import type { TrainingWish } from './trainingWish.ts';

/** A document of a labelled folder as the product read it. */
export interface LabelledFile {
  readonly file: string;
  readonly truth: Truth | null;
  readonly result:
    | { readonly outcome: 'read'; readonly reading: Reading }
    | { readonly outcome: 'refused' | 'failed'; readonly code: string };
}

/** Where documents come from; each is asked only where the wish names it. */
export interface TrainingSources {
  readonly labelled: (folder: string) => Promise<readonly LabelledFile[]>;
  readonly reviewed: () => AsyncIterable<ApprovedReading | null>;
  readonly generated: (request: { seed: number }) => LabelledReading;
}

type Kind = 'labelled' | 'reviewed' | 'generated';

/** All documents to learn from, with what is told about them: numbers and names of engines only. */
export interface GatheredTraining {
  readonly documents: readonly TrainingDocument[];
  /** Those that people labelled or approved. */
  readonly given: { readonly documents: number; readonly origins: number };
  /** How many documents of each kind and modality, by `kind.modality`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Documents that could not be used, by `kind.reason`. */
  readonly left: Readonly<Record<string, number>>;
  /** What read the documents, each with its version. */
  readonly readers: readonly string[];
}

/** Generated documents of one seed are never those of another; seeds below this are nobody's training. */
export const seedStep = 1_000_000;

/** Collects the documents that the wish names, in an order that the same sources repeat. @throws Refused when there are none, also in one of the folders. */
export async function gatherTraining(
  wish: TrainingWish,
  sources: TrainingSources,
  onStage: (stage: string) => void = () => {},
): Promise<GatheredTraining> {
  const basket = new Basket();
  for (const folder of wish.labelled) {
    onStage('Reading a labelled folder');
    const documents = await sources.labelled(folder);
    if (!documents.some(({ truth }) => truth !== null)) throw nothingLabelled(folder);
    for (const document of documents) basket.addLabelled(document, wish.labelledWeight);
  }
  if (wish.reviewed) {
    onStage('Reading what people approved');
    for await (const document of sources.reviewed()) basket.addReviewed(document, wish.reviewedWeight);
  }
  if (wish.generated > 0) onStage(`Inventing ${wish.generated} documents`);
  for (let index = 0; index < wish.generated; index++) {
    const seed = (wish.seed + 1) * seedStep + index;
    basket.add('generated', { ...sources.generated({ seed }), origin: `generated:${index}`, weight: 1 });
  }
  return basket.contents();
}

class Basket {
  readonly #documents: TrainingDocument[] = [];
  readonly #counts = new Map<string, number>();
  readonly #left = new Map<string, number>();
  readonly #readers = new Set<string>();
  readonly #given: TrainingDocument[] = [];

  addLabelled({ file, truth, result }: LabelledFile, weight: number): void {
    if (truth === null) return this.#leave('labelled', 'no usable label');
    if (result.outcome !== 'read') return this.#leave('labelled', `${result.outcome} as ${result.code}`);
    const { name, version } = result.reading.engine;
    this.#readers.add(`${name} ${version}`);
    const origin = truth._meta.sourceRepo ?? supplierOrigin(truth) ?? `file:${file}`;
    this.add('labelled', { pages: result.reading.pages, truth, origin, weight });
  }

  addReviewed(approved: ApprovedReading | null, weight: number): void {
    if (approved === null) return this.#leave('reviewed', 'reading lost');
    const { name, version } = approved.reading.engine;
    this.#readers.add(`${name} ${version}`);
    this.add('reviewed', reviewedTraining(approved, { weight }));
  }

  add(kind: Kind, document: TrainingDocument): void {
    count(this.#counts, `${kind}.${document.truth._meta.modality ?? modalityOf(document)}`);
    this.#documents.push(document);
    if (kind !== 'generated') this.#given.push(document);
  }

  contents(): GatheredTraining {
    if (this.#documents.length === 0) throw nothingToLearn();
    return {
      documents: this.#documents,
      given: {
        documents: this.#given.length,
        origins: new Set(this.#given.map(({ origin }) => origin)).size,
      },
      counts: sorted(this.#counts),
      left: sorted(this.#left),
      readers: [...this.#readers].toSorted(),
    };
  }

  #leave(kind: Kind, reason: string): void {
    count(this.#left, `${kind}.${reason}`);
  }
}

const nothingLabelled = (folder: string): Refused =>
  new Refused(
    'NOTHING_TO_LEARN_FROM',
    `${folder} holds no document with a label that can be used: NAME.truth.json beside NAME.pdf. Name another folder, or leave --labelled out.`,
  );

const nothingToLearn = (): Refused =>
  new Refused(
    'NOTHING_TO_LEARN',
    'No document to learn from: no folder has a usable label, nobody approved one, and --generated is 0.',
  );

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)));
