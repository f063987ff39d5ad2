import { compact } from './fold.ts';

/** Legal forms as `compact` writes them, by countries: de at ch, en, fr be, nl, it, es, pt br, nordic, pl cz hu ro, asia. */
const forms = new Set(
  (
    'gmbh gmbhcokg gmbhcokgaa gmbhco mbh ag kg kgaa ohg ug ughaftungsbeschrankt haftungsbeschrankt gbr gesbr og ek ekfr ekfm ev eg se partg partgmbb gesmbh ggmbh ' +
    'inc incorporated llc ltd limited plc llp lp corp corporation co company pllc pc gp cic pvtltd privatelimited pteltd ptyltd sdnbhd bhd berhad sdn pte pvt pty ' +
    'sarl sas sasu sa eurl snc sci scop scs scrl srl sprl bvba asbl ei eirl selarl gie ' +
    'bv nv vof cv cvba vzw maatschap ' +
    'spa snc sas sapa srls soccoop scarl scpa ' +
    'sl slu sau sll scoop sociedadlimitada sociedadanonima cb ' +
    'lda ltda limitada eireli sgps unipessoal unipessoallda me epp ' +
    'ab hb kb as asa aps ivs ks is oy oyj tmi ky ehf hf ans da ' +
    'spzoo spzook zoo spj spk spka sro spolsro as vos kft zrt nyrt bt srl doo dd ad ood eood ooo oao sia uab ou ' +
    'kk coltd pt cv jsc ' +
    'genossenschaft einzelfirma einzelunternehmen kollektivgesellschaft eu egen gmbhcokgaa sohne undsohne ettfils etfils etcie etassocies teoranta dac clg uc ' +
    'sons andsons phu pphu fhu spk spp vos ks zsp ops oü as ltdco inccompany aghcie cie cokg coohg ltdsti amba fmba pmba handelsbolag aktiebolag'
  ).split(' '),
);
/** Forms that are everyday words in some language count only as the last word of a name, and in capitals or with dots. */
const shortForms = new Set([
  'as',
  'is',
  'da',
  'me',
  'ei',
  'ad',
  'sa',
  'se',
  'co',
  'pc',
  'lp',
  'gp',
  'cb',
  'bt',
  'dd',
  'ou',
  'pt',
  'cv',
  'ek',
  'ev',
  'eg',
  'kb',
  'hb',
  'ks',
  'ky',
  'hf',
  'sl',
  'spa',
  'eu',
  'uc',
  'sons',
  'cie',
  'og',
]);
/** `OG` is a form in Austria, and a joining word in the north: only at the end it is the form. */
const lastForms = new Set(['og']);
const longestForm = 5;

/** Tokens of the legal form that begin at `at`: 0 when there is none. `GmbH & Co. KG` has four. */
export const legalFormAt = (words: readonly string[], at: number): number =>
  formAt(words, words.map(compact), at);

function formAt(words: readonly string[], keys: readonly string[], at: number): number {
  if (/^[&+,·|-]/.test(words[at] ?? '')) return 0;
  for (let length = Math.min(longestForm, words.length - at); length > 0; length--) {
    const key = keys.slice(at, at + length).join('');
    if (!forms.has(key) || (lastForms.has(key) && at + length < words.length)) continue;
    const part = words.slice(at, at + length);
    if (/[,;|]$/.test(part.slice(0, -1).join(' '))) continue;
    const text = part.join('');
    const isWritten = !shortForms.has(key) || /[./]/.test(text) || /^\p{Lu}+[,;]?$/u.test(text);
    if (isWritten && (at > 0 || key.length > 3)) return length;
  }
  return 0;
}

/** The words before the legal form of a name; all of them where it has none. */
export function withoutForm(words: readonly string[]): readonly string[] {
  const first = words.findIndex((_, at) => at > 0 && legalFormAt(words, at) > 0);
  return first < 0 ? words : words.slice(0, first);
}

const spelledOut: Readonly<Record<string, string>> = {
  corporation: 'corp',
  limited: 'ltd',
  incorporated: 'inc',
  company: 'co',
  limitada: 'lda',
  ltda: 'lda',
  privatelimited: 'pvtltd',
};

/** The legal form of a name as it is written in short: `Corporation` as `corp`; empty where there is none. */
export function formInShort(words: readonly string[]): string {
  const form = compact(words.slice(withoutForm(words).length).join(''));
  return spelledOut[form] ?? form;
}

/** A form that a hyphen joins to the name: `Example-Holzbau-GmbH`. */
const joinedForm = /\p{L}-(?:GmbH|mbH|AG|KG|OHG|UG|SE|eG|GbR|AB|BV|NV|ApS|Oy)[,;]?$/u;

/** Index after the last legal form among the words, or 0. */
export function endOfForm(words: readonly string[]): number {
  if (joinedForm.test(words.at(-1) ?? '')) return words.length;
  if (words.length < 2) return 0;
  const keys = words.map(compact);
  for (let at = words.length - 1; at > 0; at--) {
    const length = formAt(words, keys, at);
    if (length > 0) return at + length;
  }
  return 0;
}
