import { describe, expect, it } from 'vitest';
import { committedModels } from '../../src/extraction/ranking/models.ts';
import { weightsText } from '../../src/learning/weightsText.ts';

const tree = (border: number) => ({ split: [[0, border]] as [number, number][], leaf: [-0.5, 0.5] });
const models = {
  ...committedModels,
  version: '4',
  madeBy: { command: 'npm run train -- --seed 1' },
  certainty: { features: ['own'], base: 0.1, trees: [tree(1), tree(2), tree(3)] },
};

describe('the text of the weights', () => {
  it('is JSON of the same models', () => {
    expect(JSON.parse(weightsText(models))).toEqual(models);
  });

  it('has a line for each tree: one changed tree is one changed line', () => {
    const changed = { ...models, certainty: { ...models.certainty, trees: [tree(1), tree(9), tree(3)] } };
    const [before, after] = [weightsText(models).split('\n'), weightsText(changed).split('\n')];
    expect(after.filter((line, at) => line !== before[at])).toEqual([`${JSON.stringify(tree(9))},`]);
    expect(after).toHaveLength(before.length);
  });
});
