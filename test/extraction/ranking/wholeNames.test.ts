import { describe, expect, it } from 'vitest';
import { wholeNames } from '../../../src/extraction/ranking/wholeNames.ts';
import { scoredNames, scoresByName, type Scores } from './scoredNames.ts';

function scoresAfter(lines: readonly string[], scores: Scores): Record<string, number> {
  const pieces = lines.map((text, at) => ({ text, x: 50, y: 40 + 14 * at }));
  return scoresByName(wholeNames(scoredNames(pieces, scores)));
}

describe('a name over two lines', () => {
  it.each([
    ['Larkspur Messtechnik GmbH', '& Co. KG'],
    ['Society for the Study of', 'Quillfeather Ltd'],
    ['Orchard Foods', '(KL) Sdn Bhd'],
  ])('takes the score of its likelier part: %s / %s', (first, second) => {
    const whole = `${first} ${second}`;
    const address = ['7 Harbour Street', 'Leeds LS1 5QS'];
    const after = scoresAfter([first, second, ...address], { [first]: 0.9, [whole]: 0.1 });
    expect([after[whole], after[first]]).toEqual([0.9, 0.1]);
  });

  it('takes it too where all of it stands in one line elsewhere', () => {
    const lines = ['WEXHAM', 'Dawnley Ltd', '7 Harbour Street', 'Wexham Dawnley Ltd, Leeds'];
    const after = scoresAfter(lines, { WEXHAM: 0.9, 'WEXHAM Dawnley Ltd': 0.1 });
    expect(after['WEXHAM Dawnley Ltd']).toBe(0.9);
  });

  it('stays behind where nothing says that the lines are one name, or it is no likely one', () => {
    const branch = ['Larkspur Tools Ltd', 'Harbour Branch'];
    expect(
      scoresAfter(branch, { 'Larkspur Tools Ltd': 0.9, [branch.join(' ')]: 0.1 })['Larkspur Tools Ltd'],
    ).toBe(0.9);
    const joined = ['Larkspur Messtechnik GmbH', '& Co. KG'];
    expect(scoresAfter(joined, { 'Larkspur Messtechnik GmbH': 0.9 })['Larkspur Messtechnik GmbH']).toBe(0.9);
  });
});
