import { chance, optionsOf, weighted } from './dice.ts';
import type { Issuer } from './facts.ts';
import { drawLines, type Cell, type TextLine } from './flow.ts';
import { capitals } from './printing.ts';
import { label, phrase, type Scene } from './scene.ts';
import type { Align } from './sheet.ts';

/** Who printed names learn about: the page shows the full name, or only the brand. */
export type Naming = (text: 'name' | 'brand') => void;

/** The issuer's name and what stands around it at the head of a page. */
export function letterheadCell(
  scene: Scene,
  issuer: Issuer,
  options: { naming: Naming; align: Align; shows: 'name' | 'brand' | 'nothing' },
): Cell {
  const { random, sheet } = scene;
  if (options.shows === 'name' && chance(random, 0.12)) return imprintCell(scene, issuer, options);
  const size = weighted(random, [
    [3, sheet.size + 1],
    [3, 14],
    [3, 18],
    [1, 26],
  ]);
  const bold = chance(random, 0.7);
  const isFull = chance(random, 0.55);
  return (area) => {
    const lines: TextLine[] = [];
    if (options.shows !== 'nothing') {
      const text = options.shows === 'name' ? issuer.name : (issuer.logo ?? issuer.brand);
      if (options.shows === 'name' || issuer.logo === undefined) options.naming(options.shows);
      lines.push({ text: chance(random, 0.1) ? capitals(text) : text, size, bold });
      if (chance(random, 0.2)) lines.push({ text: phrase(scene, 'slogans'), size: sheet.size - 1 });
    }
    if (isFull || options.shows === 'nothing')
      lines.push(...addressLines(scene, issuer).map((text) => ({ text })));
    return drawLines(scene, area, lines, options.align);
  };
}

/** Small print as in a foot, at the head: name and address in one line, what reaches and registers the issuer in the next. */
function imprintCell(
  scene: Scene,
  issuer: Issuer,
  { naming, align }: { naming: Naming; align: Align },
): Cell {
  const { random, sheet } = scene;
  const joint = random.pick([' - ', ' · ', ' | ', ', ', ' • ']);
  const country = chance(random, 0.4) ? [issuer.countryName] : [];
  naming('name');
  const lines = [
    [issuer.name, issuer.street, issuer.place, ...country],
    reachLines(scene, issuer),
    ...(chance(random, 0.5) ? [[`${label(scene, 'register')} ${issuer.register}`]] : []),
  ];
  const size = Math.min(sheet.size, random.integer({ min: 6, max: 9 }));
  return (area) =>
    drawLines(
      scene,
      area,
      lines.map((parts) => ({ text: parts.join(joint), size })),
      align,
    );
}

/** Street, place and ways to reach the issuer; in one line or in many. */
export function addressLines(scene: Scene, issuer: Issuer): string[] {
  const { random } = scene;
  const lines = chance(random, 0.25)
    ? [`${issuer.street}${random.pick([', ', ' · ', ' - ', ' | '])}${issuer.place}`]
    : [issuer.street, issuer.place];
  if (chance(random, 0.3)) lines.push(issuer.countryName);
  if (chance(random, 0.6)) lines.push(...reachLines(scene, issuer));
  return lines;
}

export function reachLines(scene: Scene, issuer: Issuer): string[] {
  const { random } = scene;
  const lines = [`${label(scene, 'phone')} ${issuer.phone}`];
  if (chance(random, 0.4)) lines.push(`${label(scene, 'fax')} ${issuer.fax}`);
  if (chance(random, 0.6))
    lines.push(chance(random, 0.5) ? `${label(scene, 'email')} ${issuer.mail}` : issuer.mail);
  if (chance(random, 0.4)) lines.push(chance(random, 0.5) ? `www.${issuer.domain}` : issuer.domain);
  return chance(random, 0.2) ? [lines.join(random.pick([' · ', ' | ', '  ', ' - ']))] : lines;
}

/** The small line above the window of the envelope. */
export function senderLine(scene: Scene, issuer: Issuer, naming: Naming): string {
  const joint = scene.random.pick([' · ', ' - ', ', ', ' | ', ' * ', '  ', ' – ']);
  naming('name');
  return [issuer.name, issuer.street, issuer.place].join(joint);
}

export const quietly: Naming = () => undefined;

export const pickAlign = (scene: Scene): Align =>
  weighted(scene.random, [
    [6, 'left'],
    [2, 'right'],
    [1, 'centre'],
  ]);

/** Different notes for the end of a paper; one or another names the issuer. */
export function notesOf({ random, lexicon }: Scene, name: string, count: number): string[] {
  const notes = random.pickSeveral(optionsOf(lexicon.phrases.notes), count);
  return notes.map((text) => text.replaceAll('{supplier}', name));
}
