import { describe, expect, it } from 'vitest';
import { wholeNames } from '../../../src/extraction/ranking/wholeNames.ts';
import { findPartyCandidates } from '../../../src/extraction/candidates/parties/findPartyCandidates.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { plain } from '../candidates/found.ts';
import { pageOf } from '../fixtures.ts';

function scoresAfter(lines: readonly string[], scores: Readonly<Record<string, number>>) {
  const pieces = lines.map((text, at) => ({ text, x: 50, y: 40 + 14 * at }));
  const page = pageTextOf(pageOf(pieces));
  const scored = findPartyCandidates({ pages: [page], labels: findLabels(page) }).map((candidate) => ({
    candidate,
    score: scores[plain(candidate.value)] ?? 0.01,
  }));
  return Object.fromEntries(
    wholeNames(scored).map(({ candidate, score }) => [plain(candidate.value), score]),
  );
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

  it('stays behind where nothing says that the lines are one name, or it is no likely one', () => {
    const branch = ['Larkspur Tools Ltd', 'Harbour Branch'];
    expect(
      scoresAfter(branch, { 'Larkspur Tools Ltd': 0.9, [branch.join(' ')]: 0.1 })['Larkspur Tools Ltd'],
    ).toBe(0.9);
    const joined = ['Larkspur Messtechnik GmbH', '& Co. KG'];
    expect(scoresAfter(joined, { 'Larkspur Messtechnik GmbH': 0.9 })['Larkspur Messtechnik GmbH']).toBe(0.9);
  });
});
