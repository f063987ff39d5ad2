import type { Random } from '../random.ts';
import type { Country } from './countries/country.ts';
import { chance, fill, option, weighted } from './dice.ts';
import { capitals } from './printing.ts';
import type { Lexicon } from './words/lexicon.ts';
import { dealingWordsOf } from './words/dealings.ts';
import { phraseNamesOf } from './words/shopNames.ts';

/** Somebody with an address. `name` is the full name; `brand` the same without legal form. */
export interface Party {
  readonly name: string;
  readonly brand: string;
  /** The word of a letterhead that is not the name, as a trade mark; most have none. */
  readonly logo?: string;
  readonly isCompany: boolean;
  /** The name begins with the titles that address it. */
  readonly isAddressed?: boolean;
  readonly street: string;
  readonly place: string;
  readonly countryName: string;
  readonly phone: string;
  readonly domain: string;
}

export interface Locality {
  readonly lexicon: Lexicon;
  readonly country: Country;
}

const onsets =
  'B|Br|C|Cl|D|Dr|F|Fl|G|Gr|H|J|K|Kr|L|M|N|P|Pl|Pr|Qu|R|S|Sk|Sp|St|T|Tr|V|W|X|Z|Th|Ch|Gl|Al|El|Or|Ar|Ev|In|Un';
const vowels = 'a|e|i|o|u|a|e|o|ia|io|ea|ai|au|y';
const middles = 'b|c|d|f|g|l|ll|m|n|nn|p|r|s|ss|t|v|x|z|nd|nt|rt|rk|st|lt|ph|br|ct';
const endings =
  'a|o|is|us|ex|ix|on|an|or|ia|ium|eo|ent|ers|ing|al|ar|um|ora|ano|ell|and|ware|tech|net|med|plan|line|pro|ico|aro|ys';

/** A word that nobody has used yet, as companies like them. */
export function coinWord(random: Random): string {
  const start = option(random, onsets);
  const vowel = /[aeiou]/i.test(start) ? '' : option(random, vowels);
  const middle =
    option(random, middles) + (chance(random, 0.3) ? option(random, vowels) + option(random, middles) : '');
  return start + vowel + middle + option(random, endings);
}

export function personName(random: Random, { lexicon }: Locality): string {
  const first = option(random, lexicon.firstNames);
  const last = option(random, lexicon.surnames);
  return weighted(random, [
    [12, `${first} ${last}`],
    [1, `${first} ${fill(random, '@')}. ${last}`],
    [1, `${first}-${option(random, lexicon.firstNames)} ${last}`],
    [1, `Dr. ${first} ${last}`],
    [1, `${first} ${last}-${option(random, lexicon.surnames)}`],
  ]);
}

/** What a name is built around, before the legal form. */
function brandName(random: Random, place: Locality): string {
  const { lexicon } = place;
  const surname = option(random, lexicon.surnames);
  const trade = option(random, lexicon.trades);
  const coined = coinWord(random);
  const capitals = fill(random, chance(random, 0.7) ? '@@@' : '@@');
  const other = option(random, lexicon.surnames);
  const phrase = phraseNamesOf(lexicon.language);
  return weighted(random, [
    [9, `${option(random, phrase.starts)} ${option(random, phrase.ends)}`],
    [4, `${coined}-${compound(trade)}`],
    [16, `${coined} ${trade}`],
    [8, coined],
    [10, `${surname} ${trade}`],
    [5, `${surname} & ${other}`],
    [3, `${surname} & ${other} ${trade}`],
    [5, `${capitals} ${trade}`],
    [6, `${option(random, cityList(place))} ${trade}`],
    [3, `${trade} ${surname}`],
    [3, `${coined}-${trade.split(' ')[0] ?? ''}`],
    [3, `${coined} ${option(random, lexicon.trades)} & ${trade}`],
    [2, `${coined}${coinWord(random).slice(0, 3).toLowerCase()}.com`],
    [2, `${random.integer({ min: 2, max: 99 })} ${coined}`],
    [2, `${coined.toUpperCase()} ${trade}`],
    [2, `${option(random, lexicon.firstNames)}'s ${trade}`],
    [2, `${coined} ${coinWord(random)}`],
    [2, `${trade} ${option(random, cityList(place))}`],
    [1, `${surname} + ${other}`],
    [2, `${surname} & ${random.pick(['Co.', 'CO', 'Co', 'Sons', 'Partners'])}`],
    [1, `${surname}, ${other} & ${option(random, lexicon.surnames)}`],
    [1, `${fill(random, '@')}. ${surname} ${trade}`],
  ]);
}

/** The second part of a name with a hyphen. */
const compound = (trade: string): string => trade.replaceAll(/[ &]+/g, '-');

const cityList = ({ country, lexicon }: Locality): string => country.cities ?? lexicon.cities;

export function inventCompany(random: Random, place: Locality): Party {
  const plain = brandName(random, place);
  const brand = chance(random, 0.08) ? capitals(plain) : plain;
  const form = option(random, place.country.legalForms);
  const isLocal = /bhd|pte/i.test(form) && chance(random, 0.12);
  const stem = isLocal ? `${brand} (${option(random, cityList(place))})` : brand;
  const whole = withForm(random, stem, form);
  const name = chance(random, 0.7) ? withBranch(random, whole, place) : brand;
  return { ...inventAddress(random, place), name, brand, isCompany: true, domain: domainOf(brand, random) };
}

/** The form behind the brand; behind a name with hyphens it may be one more part of it. */
function withForm(random: Random, brand: string, form: string): string {
  if (form.startsWith(',')) return brand + form;
  const isJoined = /^\p{L}+-\S+$/u.test(brand) && /^\p{L}+$/u.test(form) && chance(random, 0.4);
  return `${brand}${isJoined ? '-' : ' '}${form}`;
}

/** Some names go on behind the legal form: a branch by its town or its part of the country. */
function withBranch(random: Random, name: string, place: Locality): string {
  if (!chance(random, 0.07)) return name;
  const town = option(random, cityList(place));
  return weighted(random, [
    [3, `${name} ${town}`],
    [
      2,
      `${name} ${random.pick(['Nord', 'West', 'International', 'Europe', 'Group', 'Central', 'Services'])}`,
    ],
    [1, `${name} - ${town}`],
  ]);
}

export function inventPerson(random: Random, place: Locality): Party {
  const name = personName(random, place);
  return {
    ...inventAddress(random, place),
    name,
    brand: name,
    isCompany: false,
    domain: domainOf(name, random),
  };
}

/** Two people who share a name and an address: they are addressed as one customer. */
export function inventCouple(random: Random, place: Locality): Party {
  const salutation = option(random, dealingWordsOf(place.lexicon.language).couple);
  const last = option(random, place.lexicon.surnames);
  const first = option(random, place.lexicon.firstNames);
  const name = weighted(random, [
    [4, `${salutation} ${last}`],
    [2, `${salutation} ${fill(random, '@')}. ${last}`],
    [2, `${salutation} ${first} ${last}`],
  ]);
  return { ...inventPerson(random, place), name, brand: name, isAddressed: true };
}

/** A company whose letterhead shows a mark: a short form of its name with another word, or a word of its own. */
export function inventMarked(random: Random, place: Locality): Party {
  const party = inventCompany(random, place);
  const [first = party.brand, ...rest] = party.brand.split(/[ -]/);
  const initials = fill(random, '@@');
  const logo = weighted(random, [
    [4, coinWord(random)],
    [2, `${first} ${random.pick(['business', 'direct', 'online', 'shop', 'plus', 'home', '24', 'now'])}`],
    [2, [initials, ...rest].join(' ')],
    [2, `${coinWord(random).toLowerCase()}${random.pick(['', '', '+', '.', '®'])}`],
    [1, initials],
  ]);
  return { ...party, logo };
}

/** A freelancer or a one-man shop goes by a person's name now and then; another company by its mark. */
export function inventSupplier(random: Random, place: Locality): Party {
  return weighted(random, [
    [7, inventPerson],
    [6, inventMarked],
    [87, inventCompany],
  ])(random, place);
}

function inventAddress(
  random: Random,
  place: Locality,
): Omit<Party, 'name' | 'brand' | 'isCompany' | 'domain'> {
  const { lexicon, country } = place;
  const root = weighted(random, [
    [3, option(random, lexicon.surnames)],
    [2, option(random, lexicon.cities)],
    [1, coinWord(random)],
  ]);
  return {
    street: option(random, lexicon.streets)
      .replace('{root}', root)
      .replaceAll('{n}', () => String(random.integer({ min: 1, max: chance(random, 0.7) ? 99 : 999 }))),
    place: fill(random, option(random, country.place)).replace('{city}', option(random, cityList(place))),
    countryName: option(random, country.countryNames),
    phone: fill(random, option(random, country.phone)),
  };
}

function domainOf(name: string, random: Random): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9 -]/g, '')
    .toLowerCase();
  const words = plain.split(/[ -]+/).filter((word) => word !== '');
  const ending = random.pick(['example', 'example.com', 'example.net', 'example.org']);
  return `${words.slice(0, 2).join('-')}.${ending}`;
}

export function mailOf(random: Random, { domain }: Party): string {
  return `${random.pick(['info', 'office', 'sales', 'mail', 'accounts', 'service', 'hello', 'billing'])}@${domain}`;
}
