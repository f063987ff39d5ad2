import type { Random } from '../random.ts';
import { addDays } from '../days.ts';
import type { Country } from './countries/country.ts';
import { countries } from './countries/index.ts';
import { chance, option, weighted } from './dice.ts';
import { faces } from './glyphs.ts';
import { amountText, capitals, choosePrinting, dayText, moneyText, type Printing } from './printing.ts';
import { Sheet, type Align } from './sheet.ts';
import { TruthBook } from './truthBook.ts';
import type { LabelKind, Lexicon, PhraseKind, TitleKind } from './words/lexicon.ts';
import { lexiconOf } from './words/index.ts';

export interface Style {
  readonly margin: number;
  /** Distance of lines as a multiple of the size. */
  readonly leading: number;
  readonly colon: string;
  readonly capitals: boolean;
  readonly boldLabels: boolean;
  readonly titleSize: number;
  readonly headings: Align;
}

/** All that one document keeps throughout: language, country, ways of printing, the sheet and its truth. */
export interface Scene {
  readonly random: Random;
  readonly lexicon: Lexicon;
  readonly country: Country;
  readonly printing: Printing;
  readonly sheet: Sheet;
  readonly style: Style;
  readonly truth: TruthBook;
  readonly taxName: string;
  /** A second language on the labels, as exporters print it, or null. */
  readonly second: Lexicon | null;
}

export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** What a family asks of its scenes. */
export interface SceneWishes {
  readonly paper?: Paper | undefined;
  /** The countries that have such papers; all when left out. */
  readonly only?: readonly string[] | undefined;
  /** Countries that come so many times more often than otherwise. */
  readonly favours?: Readonly<Record<string, number>> | undefined;
}

export function createScene(random: Random, { paper, only, favours = {} }: SceneWishes): Scene {
  const fitting = countries.filter(({ code }) => only?.includes(code) ?? true);
  const country = weighted(
    random,
    fitting.map((item) => [item.weight * (favours[item.code] ?? 1), item] as const),
  );
  const lexicon = lexiconOf(country.language);
  const letter = country.letter ?? false;
  const size = weighted(random, [
    [3, 8],
    [4, 9],
    [3, 10],
    [1, 11],
    [1, 7.5],
  ]);
  const page = paper ?? (letter ? { width: 612, height: 792 } : { width: 595.28, height: 841.89 });
  const face = weighted(random, [
    [7, faces[0]],
    [2, faces[1]],
    [1, faces[2]],
  ]);
  return {
    random,
    lexicon,
    country,
    printing: choosePrinting(random, { country, lexicon }),
    sheet: new Sheet({ ...page, face, size }),
    style: chooseStyle(random),
    truth: new TruthBook(),
    taxName: option(random, country.taxNames),
    second: secondLexicon(random, country),
  };
}

/** Exporters add English; in Belgium and in Canada papers speak both languages of the country. */
function secondLexicon(random: Random, { code, language }: Country): Lexicon | null {
  if (code === 'BE' && chance(random, 0.2)) return lexiconOf(language === 'nl' ? 'fr' : 'nl');
  if (code === 'CA' && chance(random, 0.12)) return lexiconOf('fr');
  return language !== 'en' && chance(random, 0.05) ? lexiconOf('en') : null;
}

function chooseStyle(random: Random): Style {
  return {
    margin: random.integer({ min: 30, max: 68 }),
    leading: weighted(random, [
      [2, 1.15],
      [4, 1.25],
      [3, 1.4],
      [1, 1.6],
    ]),
    colon: weighted(random, [
      [6, ':'],
      [4, ''],
      [1, ' :'],
    ]),
    capitals: chance(random, 0.12),
    boldLabels: chance(random, 0.3),
    titleSize: weighted(random, [
      [2, 12],
      [3, 15],
      [3, 18],
      [3, 22],
      [1, 28],
    ]),
    headings: weighted(random, [
      [8, 'left'],
      [1, 'centre'],
    ]),
  };
}

/** A label without its colon. `{tax}` is the tax's name; `picked` stands for a label that was picked before. */
export function plainLabel(scene: Scene, kind: LabelKind, picked?: string): string {
  const { random, second, style, taxName } = scene;
  const own = picked ?? option(random, labelsOf(scene, kind));
  const text = second && chance(random, 0.7) ? `${own} / ${option(random, second.labels[kind])}` : own;
  const named = text.replaceAll('{tax}', taxName);
  // `{rate}` is filled in later and stays as it is.
  return style.capitals ? named.replaceAll(/\{rate\}|[^{]+/g, inCapitals) : named;
}

/** A country may have words of its own for its tax numbers. */
const labelsOf = ({ country, lexicon }: Scene, kind: LabelKind): string =>
  (kind === 'taxNumber' ? country.taxLabels : undefined) ?? lexicon.labels[kind];

const inCapitals = (part: string): string => (part === '{rate}' ? part : capitals(part));

/** A label as it stands before a value. */
export function label(scene: Scene, kind: LabelKind, picked?: string): string {
  const text = plainLabel(scene, kind, picked);
  return /[:#]$/.test(text) && scene.style.colon !== ':' ? text : `${text}${scene.style.colon}`;
}

export const titleOf = ({ random, lexicon }: Scene, kind: TitleKind): string =>
  option(random, lexicon.titles[kind]);

/** A phrase with its gaps filled. */
export function phrase(scene: Scene, kind: PhraseKind, parts: Readonly<Record<string, string>> = {}): string {
  const text = option(scene.random, scene.lexicon.phrases[kind]).replaceAll('19##', () =>
    String(scene.random.integer({ min: 1900, max: 2005 })),
  );
  const all: Record<string, string> = { tax: scene.taxName, ...parts };
  return text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => all[name] ?? gap);
}

export const day = (scene: Scene, value: string): string =>
  dayText(value, scene.printing.date, scene.lexicon);
export const money = (scene: Scene, minorUnits: number): string => moneyText(minorUnits, scene.printing);
export const rowMoney = (scene: Scene, minorUnits: number): string =>
  moneyText(minorUnits, scene.printing, scene.printing.inRows);
export const amount = (scene: Scene, minorUnits: number): string => amountText(minorUnits, scene.printing);

/** Minor units as the truth states them. */
export const major = (minorUnits: number): number => Number((minorUnits / 100).toFixed(2));

export function someDay(random: Random): string {
  return addDays('2009-01-01', random.integer({ min: 0, max: 6600 }));
}

/** The currency is known to the reader only when its sign or code stands on the page. */
export function sayCurrency(scene: Scene, isPrinted: boolean): void {
  if (isPrinted) scene.truth.say('currency', scene.printing.currency);
  else scene.truth.leaveOpen('currency');
}
