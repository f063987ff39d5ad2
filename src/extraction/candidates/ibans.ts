import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { readByForm } from '../text/digits.ts';
import { fold } from '../text/fold.ts';
import type { TextCandidate } from './candidate.ts';
import { candidateOf } from './textCandidate.ts';

/** Account numbers with a country: those that hold their check digits, and those that only look like one (`shape` 0.3). */
export function findIbans(pages: readonly PageText[]): TextCandidate[] {
  return pages.flatMap((page) =>
    page.rows.flatMap((row) => row.tokens.flatMap((_, first) => ibanAt(page, row, first) ?? [])),
  );
}

/** The words of the accounts that hold their check digits: no group of one is anything else. */
export const tokensOfAccounts = (pages: readonly PageText[]): ReadonlySet<Token> =>
  new Set(
    findIbans(pages)
      .filter(({ features }) => features['valid'] === 1)
      .flatMap(({ tokens }) => tokens),
  );

const specifications = getCountrySpecifications();
const longestIban = 34;
const start = /^[A-Z]{2}\d{2}/;
/** The groups of an account may stand apart down to single letters, one in each box of a form. */
const firstWord = /^[#:(*]*(?:[A-Z]{2}\d{2}[A-Z\d.-]*(?:[,;:)*]*|\/.*)|[A-Z]{2}\d?[.-]?|[A-Z][.-]?)$/;
const group = /^[A-Z\d]+(?:[.-][A-Z\d]+)*[.-]?$/;

/** Words of an account that is the reader's: the money is taken from it, it is not where to pay. */
const readersAccount =
  /(?:^|\s)(?:ihre[mnrs]?|ihr|your|votre|uw|je|su|tu|vostro|tuo|seu|sua|din|ditt|twoj\w*|panstwa|vase\w*)\s+(?:(?:bank|giro|current|checking)\s+)?\S*(?:konto|account|compte|rekening|cuenta|conto|conta|rachun\w*|uct\w*|iban)\S*(?:\s+\S+){0,2}$/;
const wordsBefore = 6;

function isReadersAccount(row: Row, first: number): boolean {
  const before = row.tokens.slice(Math.max(0, first - wordsBefore), first);
  return readersAccount.test(fold(textOf(before)));
}

function ibanAt(page: PageText, row: Row, first: number): TextCandidate | null {
  const rest = row.tokens.slice(first);
  const misread = page.isOcr ? misreadAccount(rest) : null;
  const isReaders = isReadersAccount(row, first) ? 1 : 0;
  if (misread)
    return candidateOf({ row, first, ...misread, shape: 1, features: { valid: 1, readers: isReaders } });
  if (!firstWord.test(row.tokens[first]?.text ?? '')) return null;
  const found = accountIn(rest) ?? overTwoRows(page, row, first);
  const tokens = found ?? lookalikeIn(rest);
  if (!tokens) return null;
  const features = { valid: found ? 1 : 0, readers: isReaders };
  return candidateOf({ row, first, tokens, text: plain(tokens), shape: found ? 1 : 0.3, features });
}

/** The signs between groups, `DE12.3456` or `DE12-3456`, and those of the text around are no part of the account (ISO 13616). */
const plain = (tokens: readonly Token[]): string =>
  tokens.map(({ text }) => text.replace(behindStroke, '').replaceAll(/[^A-Z\d]/g, '')).join('');
/** `DE12345678/GENODEFF`: the bank's code stands behind the account. */
const behindStroke = /\/.*/;

/** The words of the account that begins here, whose length and check digits prove it. */
function accountIn(tokens: readonly Token[]): readonly Token[] | null {
  return beginnings(tokens).find((words) => isValidIBAN(plain(words))) ?? null;
}

/** As long as an account of its country, and its check digits are wrong. */
function lookalikeIn(tokens: readonly Token[]): readonly Token[] | null {
  if (!start.test(plain(tokens.slice(0, 1)))) return null;
  return (
    beginnings(tokens).findLast((words) => {
      const text = plain(words);
      return text.length === specifications[text.slice(0, 2)]?.chars;
    }) ?? null
  );
}

/** Every run of words from the first that may be an account; a sign behind a word, as in `56 78,`, ends it. */
function beginnings(tokens: readonly Token[]): (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (let length = 1; length <= tokens.length; length++) {
    const words = tokens.slice(0, length);
    const last = words.at(-1)?.text.replace(/^[#:(*]+/, '') ?? '';
    const text = plain(words);
    const bare = last.replace(behindStroke, '').replace(/[.,;:)*]+$/, '');
    if (!group.test(bare) || text.length > longestIban) break;
    if (text.length >= 4 && !start.test(text)) break;
    found.push(words);
    if (/[,;:)*]$|\//.test(last)) break;
  }
  return found;
}

/** What stands there of an account before its line ends: the country and its check digits at least. */
const leastBeforeBreak = 4;

/** A line that ends amid the account goes on in the next one, at the edge of its column or paragraph. */
function overTwoRows({ rows, segments }: PageText, row: Row, first: number): readonly Token[] | null {
  const segment = segments.findLast((one) => one.row === row.index && one.first <= first);
  const ownLine = segment?.tokens.slice(first - segment.first) ?? [];
  const before = beginnings(ownLine).at(-1) ?? [];
  const text = plain(before);
  const isWhole = text.length >= (specifications[text.slice(0, 2)]?.chars ?? 0);
  if (before.length < ownLine.length || text.length < leastBeforeBreak || isWhole) return null;
  const end = before.at(-1)?.x1 ?? 0;
  const below = segments.filter(({ row: index, tokens }) => index === row.index + 1 && tokens[0]!.x0 < end);
  for (const line of below) {
    const found = accountIn([...before, ...(rows[row.index + 1]?.tokens.slice(line.first) ?? [])]);
    if (found) return found;
  }
  return null;
}

/** The places of an account of each country: its letters, two digits, and those of its bank (ISO 13616). */
const forms = new Map(
  Object.entries(specifications).flatMap(([country, { bban_regexp: bank }]) =>
    bank ? [[country, `${country}99${formOfBank(bank)}`] as const] : [],
  ),
);

function formOfBank(pattern: string): string {
  const parts = [...pattern.matchAll(/\[(0-9|A-Z|A-Z0-9)\](?:\{(\d+)\})?/g)];
  return parts
    .map(([, kind, count = '1']) => (kind === '0-9' ? '9' : kind === 'A-Z' ? 'A' : 'X').repeat(Number(count)))
    .join('');
}

/** An account in whose digits recognition saw letters, `DE8g 37O4`: read as digits, its check digits have to hold. */
function misreadAccount(tokens: readonly Token[]): { tokens: readonly Token[]; text: string } | null {
  const form = forms.get(tokens[0]?.text.slice(0, 2) ?? '') ?? '';
  let text = '';
  for (let length = 1; length <= tokens.length && text.length < form.length; length++) {
    text += tokens[length - 1]?.text.replaceAll(/[.,:;-]/g, '') ?? '';
    if (text.length !== form.length) continue;
    const read = readByForm(text, form);
    const isMisread = read !== null && read !== text && isValidIBAN(read);
    return isMisread ? { tokens: tokens.slice(0, length), text: read } : null;
  }
  return null;
}
