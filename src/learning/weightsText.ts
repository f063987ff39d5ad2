import type { Models } from '../extraction/ranking/models.ts';
import type { Trees } from '../extraction/ranking/trees.ts';

/** The models as JSON, one tree a line, so that a diff shows what a training changed and nothing else. */
export function weightsText({ version, madeBy, classes, fields, certainty }: Models): string {
  return objectText([
    ['version', JSON.stringify(version)],
    ['madeBy', objectText(Object.entries(madeBy).map(([name, value]) => [name, JSON.stringify(value)]))],
    ['classes', ensembles(classes)],
    ['fields', ensembles(fields)],
    ['certainty', treesText(certainty)],
  ]).concat('\n');
}

const ensembles = (models: Readonly<Record<string, Trees>>): string =>
  objectText(Object.entries(models).map(([name, model]) => [name, treesText(model)]));

const treesText = ({ features, base, trees }: Trees): string =>
  objectText([
    ['features', JSON.stringify(features)],
    ['base', JSON.stringify(base)],
    ['trees', `[\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]`],
  ]);

const objectText = (entries: readonly (readonly [name: string, text: string])[]): string =>
  `{\n${entries.map(([name, text]) => `${JSON.stringify(name)}: ${text}`).join(',\n')}\n}`;
