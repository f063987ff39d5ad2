import type { Models } from '../extraction/ranking/models.ts';
import type { TrainedWeights } from './trainWeights.ts';

/** What a training did and what to do next, in lines for people. Counts and names of our own only. */
export function trainingReport({ before, after, gathered, file }: TrainedWeights): string {
  const { documents, counts, left } = gathered;
  return [
    `Learned from ${documents.length} documents: ${listed(counts)}.`,
    ...(Object.keys(left).length > 0 ? [`Left out: ${listed(left)}.`] : []),
    sizeOf(after),
    changeOf(before, after),
    `Weights: ${file.path} (${Math.ceil(file.bytes / 1000)} kB)`,
    '',
    ...(file.isInstalled ? afterInstalling : afterWriting),
  ].join('\n');
}

const afterInstalling = [
  'Next, on labelled documents that were not among those above:',
  '  npm run evaluate -- FOLDER --output after.json --compare before.json        what got better and worse',
  '  npm run calibrate -- after.json --truth FOLDER --target-precision 0.99      the threshold of the policy',
  'A worker uses the new weights from its next start.',
];
const afterWriting = [
  'Workers go on with the weights that the product ships. The same command with --install in place of --output replaces them;',
  '`npm run evaluate -- FOLDER --weights FILE` reads by these; with --held-out a training writes models too, by which `npm run evaluate -- FOLDER --held-out` reads documents that they never saw.',
];

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name.replace('.', ' ')}`)
    .join(', ');

function sizeOf({ classes, fields, certainty }: Models): string {
  const ensembles = [...Object.values(classes), ...Object.values(fields), certainty];
  const trees = ensembles.reduce((sum, model) => sum + model.trees.length, 0);
  const features = new Set(ensembles.flatMap((model) => model.features));
  return `${Object.keys(classes).length} classes and ${Object.keys(fields).length} fields in ${trees} trees that ask for ${features.size} features.`;
}

function changeOf(before: Models | null, after: Models): string {
  if (before === null) return `The first weights in this file: version ${after.version}.`;
  if (before.version === after.version) return `The same as before: version ${after.version}.`;
  const changed = changedNames(before, after);
  return `Version ${before.version} is now version ${after.version}: ${changed.join(', ')} changed.`;
}

function changedNames(before: Models, after: Models): string[] {
  const differ = (one: object, other: object): string[] =>
    [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
      (name) => textIn(one, name) !== textIn(other, name),
    );
  return [
    ...differ(before.classes, after.classes),
    ...differ(before.fields, after.fields),
    ...differ({ certainty: before.certainty }, { certainty: after.certainty }),
  ];
}

const textIn = (models: object, name: string): string =>
  JSON.stringify(Object.entries(models).find(([key]) => key === name)?.[1] ?? null);
