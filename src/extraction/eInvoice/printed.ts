import { isValidIBAN } from 'ibantools';
import type { Grounding } from '../../domain/fields.ts';
import { boxOf, textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { parseAmount } from '../text/amounts.ts';
import { parseDate } from '../text/dates.ts';
import { compact } from '../text/fold.ts';

/** A value in its normal form, with the words it is printed by. */
export interface Printed {
  readonly normal: string;
  readonly tokens: readonly Token[];
}

/** A day of a long form has at most five words: "le 3 mai 2024", "May 3rd, 2024". */
const mostDateWords = 4;
/** `1 190,00 €` is three words. */
const mostAmountWords = 4;
const mostIbanWords = 9;

/** Letters and digits only, folded: how a name or an id is looked for. */
export const plain = (text: string): string => compact(text).replaceAll(/[#%]/g, '');

export function groundingOf(tokens: readonly Token[]): Grounding | null {
  const [first] = tokens;
  return first ? { page: first.page, box: boxOf(tokens), sourceText: textOf(tokens) } : null;
}

/** All that is printed on the pages and can be compared, found once. */
export interface Printout {
  readonly pages: readonly PageText[];
  readonly rows: readonly Row[];
  /** Plain decimals without sign and idle zeros: a credit may be printed with or without a minus. */
  readonly amounts: readonly Printed[];
  /** Days as `YYYY-MM-DD`, in both readings where day and month could change places. */
  readonly dates: readonly Printed[];
  /** Accounts whose check digits are right, in capitals. */
  readonly ibans: readonly Printed[];
}

/** Without a currency, `1.234` is a thousand. */
export function printoutOf(pages: readonly PageText[], currency: string | null): Printout {
  const rows = pages.flatMap((page) => page.rows);
  return { pages, rows, amounts: amountsIn(rows, currency), dates: datesIn(rows), ibans: ibansIn(rows) };
}

function datesIn(rows: readonly Row[]): Printed[] {
  const mayStart = (token: Token, next: Token | undefined): boolean =>
    /\d/.test(token.text) || /\d/.test(next?.text ?? '');
  return runsOf(rows, { most: mostDateWords, mayStart }).flatMap((tokens) => {
    const readings = parseDate(textOf(tokens))?.readings ?? [];
    return readings.map(({ date }) => ({ normal: date, tokens }));
  });
}

export function amountsIn(rows: readonly Row[], currency: string | null): Printed[] {
  const options = currency === null ? {} : { currency };
  const mayStart = (token: Token): boolean => /\d/.test(token.text);
  return runsOf(rows, { most: mostAmountWords, mayStart }).flatMap((tokens) => {
    const parsed = parseAmount(textOf(tokens).replaceAll(/[*=:]+$/g, ''), options);
    return parsed ? [{ normal: magnitude(parsed.decimal), tokens }] : [];
  });
}

/** `-0010.50` is `10.5`. */
export function magnitude(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.replace(/^[-+]/, '').split('.');
  const digits = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${digits === '' ? '' : `.${digits}`}`;
}

function ibansIn(rows: readonly Row[]): Printed[] {
  const mayStart = (token: Token): boolean => /^[a-z]{2}\d/.test(token.key);
  return runsOf(rows, { most: mostIbanWords, mayStart }).flatMap((tokens) => {
    const normal = tokens
      .map(({ key }) => key)
      .join('')
      .toUpperCase();
    return isValidIBAN(normal) ? [{ normal, tokens }] : [];
  });
}

/** Neighbouring words of one row, one to `most` of them, from each word that may begin a value. */
function runsOf(
  rows: readonly Row[],
  { most, mayStart }: { most: number; mayStart: (token: Token, next: Token | undefined) => boolean },
): Token[][] {
  return rows.flatMap(({ tokens }) =>
    tokens.flatMap((token, first) =>
      mayStart(token, tokens[first + 1])
        ? Array.from({ length: Math.min(most, tokens.length - first) }, (_, more) =>
            tokens.slice(first, first + more + 1),
          )
        : [],
    ),
  );
}

/**
 * The words whose letters and digits are those of the text. A long name may go on in the row below; an id of at least
 * five characters may stand in one word with its label, `No.4711-02`.
 */
export function findText(text: string, rows: readonly Row[]): readonly Token[] | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  return findWords(wanted, rows) ?? (wanted.length < 5 ? null : findWithin(wanted, rows));
}

function findWords(wanted: string, rows: readonly Row[]): readonly Token[] | null {
  for (const [at, { tokens, page }] of rows.entries()) {
    const next = rows[at + 1];
    for (let first = 0; first < tokens.length; first++) {
      const start = tokens[first];
      // The first letter tells most words apart, at little cost.
      if (!start || start.key === '' || !wanted.startsWith(plain(start.text))) continue;
      const matched = matchFrom(tokens.slice(first), wanted);
      if (matched.rest === '') return matched.tokens;
      // The rest of a name stands below its beginning.
      const below = next?.page === page ? next.tokens.filter(({ x0 }) => x0 > start.x0 - 3) : [];
      const goesOn = first + matched.tokens.length === tokens.length || matched.tokens.length > 1;
      const after = goesOn ? matchFrom(below, matched.rest) : null;
      if (after?.rest === '') return [...matched.tokens, ...after.tokens];
    }
  }
  return null;
}

function matchFrom(tokens: readonly Token[], wanted: string): { tokens: Token[]; rest: string } {
  const taken: Token[] = [];
  let rest = wanted;
  for (const token of tokens) {
    const key = plain(token.text);
    if (rest === '' || !rest.startsWith(key)) break;
    taken.push(token);
    rest = rest.slice(key.length);
  }
  return { tokens: taken, rest };
}

function findWithin(wanted: string, rows: readonly Row[]): readonly Token[] | null {
  const token = rows
    .flatMap(({ tokens }) => tokens)
    .find(({ text }) => text.split(/[:.#°º]/).some((part, at) => at > 0 && plain(part) === wanted));
  return token ? [token] : null;
}
