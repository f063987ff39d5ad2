import type { Party } from '../companies.ts';
import { chance, fill, optionsOf, weighted } from '../dice.ts';
import { attentionLines } from '../facts.ts';
import { drawLines, lineHeight, type Flow } from '../flow.ts';
import { label, plainLabel, type Scene } from '../scene.ts';
import { sideWordsOf } from '../words/side.ts';

/** How one listing writes its sections. */
export interface SectionLook {
  /** Lines alone, lines `label: value`, or labels and values in two columns. */
  readonly form: 'plain' | 'labelled' | 'columns';
  /** Numbers of the party stand between the heading and its name. */
  readonly hasNumbers: boolean;
  readonly bold: boolean;
  /** Where the values of two columns begin, as a share of the width. */
  readonly valueAt: number;
}

export const chooseSectionLook = ({ random }: Scene): SectionLook => ({
  form: weighted(random, [
    [4, 'plain'],
    [3, 'labelled'],
    [3, 'columns'],
  ] as const),
  hasNumbers: chance(random, 0.4),
  bold: chance(random, 0.5),
  valueAt: weighted(random, [
    [2, 0.2],
    [2, 0.3],
    [1, 0.42],
  ]),
});

/** A heading with the role of a party, and under it what is known of the party, a line each. */
export function drawSection(
  scene: Scene,
  flow: Flow,
  section: {
    head: 'supplier' | 'billTo' | 'shipTo';
    look: SectionLook;
    party: Party;
    more: readonly string[];
  },
): void {
  const { look } = section;
  const heading = plainLabel(scene, section.head);
  flow.gap(0.7);
  flow.paragraph(chance(scene.random, 0.7) ? `${heading}:` : heading, { bold: look.bold });
  for (const { name, value } of linesOf(scene, section)) drawLine(scene, flow, look, { name, value });
}

interface ListedLine {
  /** What the value is called; '' for one that goes on from the line before. */
  readonly name: string;
  readonly value: string;
}

function linesOf(
  scene: Scene,
  { look, party, more }: { look: SectionLook; party: Party; more: readonly string[] },
): ListedLine[] {
  const { random, lexicon } = scene;
  const [name = '', address = ''] = optionsOf(sideWordsOf(lexicon.language).addressLabels);
  const person = attentionLines(scene, party.isCompany ? 0.3 : 0);
  const count = look.hasNumbers ? random.integer({ min: 1, max: 2 }) : 0;
  const numbers = Array.from({ length: count }, () => ({
    name: label(scene, 'customerNumber').replace(/ ?:$/, ''),
    value: fill(random, random.pick(['######', '#############', '@@#######'])),
  }));
  return [
    ...numbers,
    { name, value: party.name },
    ...person.map((value) => ({ name: '', value })),
    { name: address, value: party.street },
    { name: '', value: party.place },
    ...more.map((value) => ({ name: '', value })),
  ];
}

function drawLine(scene: Scene, flow: Flow, look: SectionLook, { name, value }: ListedLine): void {
  if (look.form === 'columns') {
    flow.need(lineHeight(scene));
    flow.put((area) => {
      const shift = area.width * look.valueAt;
      drawLines(scene, area, name === '' ? [] : [{ text: `${name}:` }]);
      return drawLines(scene, { ...area, x: area.x + shift, width: area.width - shift }, [{ text: value }]);
    });
    return;
  }
  // A number is never printed without saying of what.
  const isNamed = name !== '' && (look.form === 'labelled' || /^\S*\d{4}/.test(value));
  flow.paragraph(isNamed ? `${name}: ${value}` : value);
}
