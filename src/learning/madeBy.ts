import { documentClasses } from '../domain/classes/index.ts';
import { builtInEngine } from '../extraction/engine.ts';
import type { Models } from '../extraction/ranking/models.ts';
import type { GatheredTraining } from './gatherTraining.ts';
import type { TrainingWish } from './trainingWish.ts';

/** How weights were made, for people: nothing of the documents but their number, no path, and a day only when it was given. */
export function madeByOf(wish: TrainingWish, { counts, readers }: GatheredTraining): Models['madeBy'] {
  return {
    command: commandOf(wish),
    ...(wish.date === undefined ? {} : { date: wish.date }),
    engine: `${builtInEngine.name} ${builtInEngine.version}`,
    readers: readers.join(', ') || 'none',
    classes: documentClasses.map(({ name, version }) => `${name} ${version}`).join(', '),
    ...Object.fromEntries(Object.entries(counts).map(([kind, count]) => [`documents.${kind}`, count])),
  };
}

/** The command with every choice spelt out, also the ones that were left to the defaults. */
function commandOf(wish: TrainingWish): string {
  return [
    'npm run train --',
    ...wish.labelled.map(() => '--labelled FOLDER'),
    ...(wish.labelled.length > 0 ? [`--labelled-weight ${wish.labelledWeight}`] : []),
    ...(wish.reviewed ? [`--reviewed --reviewed-weight ${wish.reviewedWeight}`] : []),
    `--generated ${wish.generated} --seed ${wish.seed}`,
  ].join(' ');
}
