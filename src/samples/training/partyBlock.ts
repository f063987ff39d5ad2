import { chance, fill, option, optionsOf, weighted } from './dice.ts';
import { mailOf, type Party } from './companies.ts';
import { drawLines, type Area, type Cell, type TextLine } from './flow.ts';
import { inventVatId } from './identifiers.ts';
import { capitals } from './printing.ts';
import { label, plainLabel, type Scene } from './scene.ts';
import { sideWordsOf } from './words/side.ts';

/** How one document writes the blocks of its parties. */
export interface BlockLook {
  /** Where the person of a company stands. */
  readonly personAt: 'above' | 'below' | 'end';
  /** Share of blocks with the party's own phone, mail or site. */
  readonly reach: number;
}

export const chooseBlockLook = ({ random }: Scene): BlockLook => ({
  personAt: weighted(random, [
    [2, 'above'],
    [8, 'below'],
    [1, 'end'],
  ]),
  reach: weighted(random, [
    [6, 0],
    [2, 0.35],
    [1, 0.8],
  ]),
});

/**
 * A party's name and address; the attention lines stand above or below the name, or at the end. A person may be
 * addressed by a title.
 */
export function partyLines(
  scene: Scene,
  party: Party,
  attention: readonly string[],
  look: BlockLook = chooseBlockLook(scene),
): TextLine[] {
  const { random } = scene;
  const bold = chance(random, 0.25);
  const upper = chance(random, 0.06);
  const [before, name] = addressedAs(scene, party);
  const at = (place: BlockLook['personAt']): readonly string[] => (look.personAt === place ? attention : []);
  const address = chance(random, 0.1) ? [`${party.street}, ${party.place}`] : [party.street, party.place];
  const lines = [...before, ...at('above'), name, ...at('below'), ...address];
  if (chance(random, 0.25)) lines.push(party.countryName);
  lines.push(...at('end'), ...ownReach(scene, party, look.reach));
  return lines.map((text) => ({ text: upper ? capitals(text) : text, bold: bold && text === name }));
}

/** Phone, mail and site of the party itself. */
function ownReach(scene: Scene, party: Party, share: number): string[] {
  const { random } = scene;
  const lines: string[] = [];
  const labelled = chance(random, 0.6);
  if (chance(random, Math.max(share, 0.08)))
    lines.push(labelled ? `${label(scene, 'phone')} ${party.phone}` : party.phone);
  const mail = mailOf(random, party);
  if (chance(random, share)) lines.push(labelled ? `${label(scene, 'email')} ${mail}` : mail);
  if (chance(random, share * 0.4)) lines.push(chance(random, 0.5) ? `www.${party.domain}` : party.domain);
  if (chance(random, share * 0.3)) lines.push(`${label(scene, 'customerNumber')} ${fill(random, '#####')}`);
  return lines;
}

const titles: Readonly<Record<string, string>> = {
  en: 'Mr|Mrs|Ms|Mr.|Dr',
  de: 'Herrn|Frau|Herr|Familie',
  fr: 'M.|Mme|Monsieur|Madame',
  nl: 'Dhr.|Mevr.|De heer|Fam.',
  es: 'D.|Dña.|Sr.|Sra.',
  it: 'Sig.|Sig.ra|Spett.le',
  pt: 'Sr.|Sra.|Exmo. Sr.',
  pl: 'Pan|Pani|Sz. P.',
  sv: 'Herr|Fru',
  da: 'Hr.|Fru',
  cs: 'Pan|Paní|Ing.',
};

/** What stands on a line above the name, and the name's own line. */
function addressedAs(scene: Scene, party: Party): [string[], string] {
  const { random, lexicon } = scene;
  const list = titles[lexicon.language];
  if (party.isCompany || party.isAddressed || list === undefined || !chance(random, 0.3))
    return [[], party.name];
  if (chance(random, 0.1)) return [[], `${plainLabel(scene, 'attention')} ${party.name}`];
  const title = option(random, list);
  return chance(random, lexicon.language === 'de' ? 0.6 : 0.1)
    ? [[title], party.name]
    : [[], `${title} ${party.name}`];
}

/** The label of a party block as its own line, or none. */
export function headingLine(
  scene: Scene,
  kind: 'billTo' | 'shipTo' | 'supplier' | 'remitTo',
  share = 0.65,
): TextLine[] {
  if (!chance(scene.random, share)) return [];
  const text = plainLabel(scene, kind);
  return [{ text: chance(scene.random, 0.6) ? `${text}:` : text, bold: chance(scene.random, 0.5) }];
}

/** The heading with the number that the buyer knows the party by: `Vendor: 4711`. */
export const numberedHeading = (scene: Scene, heading: readonly TextLine[]): TextLine[] =>
  heading.map((line) => ({
    ...line,
    text: `${withColon(line.text)} ${fill(scene.random, scene.random.pick(['######', '#####', '00000#####', 'V####', '####']))}`,
  }));

/** The customer's own id for tax as the last line of the address, as trade between companies prints it. */
export function customerTaxLines(scene: Scene, party: Party): TextLine[] {
  const { random, country } = scene;
  if (!party.isCompany || !chance(random, country.code === 'IN' ? 0.5 : 0.1)) return [];
  const vatId = inventVatId(random, country);
  const id = vatId ?? fill(random, option(random, country.taxNumbers));
  const kind = vatId === null ? 'taxNumber' : chance(random, 0.6) ? 'vatId' : 'customerVatId';
  return [{ text: `${label(scene, kind)} ${id}` }];
}

/** A block under its heading: the heading above, on the line of the name, beside all lines, or each line labelled. */
export function blockCell(
  scene: Scene,
  heading: readonly TextLine[],
  { party, lines }: { party: Party; lines: readonly TextLine[] },
): Cell {
  const [head] = heading;
  const style = weighted(scene.random, [
    [20, 'above'],
    [4, 'onLine'],
    [2, 'beside'],
    [1.5, 'labelled'],
    [2, 'inOne'],
  ] as const);
  const [name, ...rest] = lines;
  if (style === 'labelled') {
    const labelled = [...heading, ...labelledLines(scene, party.name, lines)];
    return (area) => drawLines(scene, area, labelled);
  }
  if (!head || !name || style === 'above') return (area) => drawLines(scene, area, [...heading, ...lines]);
  if (style === 'inOne') {
    // Lines before the name, as a title or a department, keep their places.
    const text = `${withColon(head.text)} ${lines.map((line) => line.text).join(', ')}`;
    return (area) => drawLines(scene, area, [{ text }]);
  }
  if (style === 'onLine') {
    const text = `${withColon(head.text)} ${name.text}`;
    return (area) => drawLines(scene, area, [{ text, bold: name.bold ?? false }, ...rest]);
  }
  return (area) => besideCell(scene, area, head, lines);
}

const withColon = (text: string): string => (/[:#]$/.test(text) ? text : `${text}:`);

function besideCell(scene: Scene, area: Area, head: TextLine, lines: readonly TextLine[]): number {
  const width = scene.sheet.widthOf(head.text, { bold: true }) + 10;
  if (width > area.width * 0.5) return drawLines(scene, area, [head, ...lines]);
  drawLines(scene, area, [head]);
  return drawLines(scene, { ...area, x: area.x + width, width: area.width - width }, lines);
}

/** `Name: X`, `Address: Y`: the lines of a block after labels of their own. */
function labelledLines(scene: Scene, name: string, lines: readonly TextLine[]): TextLine[] {
  const [nameLabel = '', addressLabel = ''] = optionsOf(sideWordsOf(scene.lexicon.language).addressLabels);
  const at = lines.findIndex(({ text }) => text.toLowerCase().endsWith(name.toLowerCase()));
  return lines.map((line, index) => {
    if (index === at) return { ...line, text: `${nameLabel}: ${line.text}` };
    return index === at + 1 && at >= 0 ? { ...line, text: `${addressLabel}: ${line.text}` } : line;
  });
}
