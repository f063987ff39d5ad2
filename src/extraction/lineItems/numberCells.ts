import type { Row, Token } from '../page/pageText.ts';
import { currencyOf } from '../text/amounts.ts';
import { parseDigits, type DecimalSign } from './numberText.ts';

/** A number in a row: the tokens `first..last`. */
export interface NumberCell {
  readonly first: number;
  readonly last: number;
  readonly x0: number;
  readonly x1: number;
  readonly decimal: string;
  readonly value: number;
  readonly fractionDigits: number;
  /** A currency is printed in it or beside it. */
  readonly isMarked: boolean;
  readonly isPercent: boolean;
  /** A gap, an operator or a currency stands before it: it is no part of a text. */
  readonly isFree: boolean;
}

export interface NumberReader {
  readonly decimalSign: DecimalSign | null;
  readonly isOcr: boolean;
}

const heightOf = ({ y0, y1 }: Token): number => y1 - y0;
const gapBetween = (left: Token, right: Token): number => right.x0 - left.x1;

/** All numbers of a row, from left to right. Dates, times, codes and long digit strings are none. */
export function numberCellsOf(row: Row, reader: NumberReader): NumberCell[] {
  const cells: NumberCell[] = [];
  for (let first = 0; first < row.tokens.length; first++) {
    const cell = cellAt(row.tokens, first, reader);
    if (!cell) continue;
    cells.push(cell);
    first = cell.last;
  }
  return cells;
}

function cellAt(tokens: readonly Token[], first: number, reader: NumberReader): NumberCell | null {
  const start = tokens[first];
  if (!start || !/\d/.test(start.text)) return null;
  const joined = joinedNumber(tokens, first, reader);
  const parsed = parseCell(joined.text, reader);
  const last = first + joined.length - 1;
  const end = tokens[last];
  if (!parsed || !end) return null;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const minus =
    before && gapBetween(before, start) < 0.8 * heightOf(start) ? minusShape.exec(before.text) : null;
  const isMinus = minus !== null;
  const decimal = isMinus && !parsed.decimal.startsWith('-') ? `-${parsed.decimal}` : parsed.decimal;
  const isMarked = parsed.isMarked || (minus?.[1] ?? '') !== '' || isCurrency(before) || isCurrency(after);
  const isPercent = parsed.isPercent || after?.text.startsWith('%') === true;
  const { x0 } = start;
  const [edge, beyond] = isMinus && before ? [before, tokens[first - 2]] : [start, before];
  const isFree = beyond === undefined || gapBetween(beyond, edge) > 0.6 * heightOf(edge) || isOpen(beyond);
  const { fractionDigits } = parsed;
  return {
    first,
    last,
    x0,
    x1: end.x1,
    decimal,
    value: Number(decimal),
    fractionDigits,
    isMarked,
    isPercent,
    isFree,
  };
}

/** Alone, or with the sign of a currency: `-€ 5,00`. */
const minusShape = /^[-–−](\p{Sc}?)$/u;
const localSigns = /^(?:RM|kr\.?|Kč|Ft|R\$|Rs\.?|zł|lei)$/i;
/** A sign or code of a currency, also one that stands for several currencies, such as `kr`. */
export const isCurrency = (token: Token | undefined): boolean =>
  token !== undefined && (currencyOf(token.text) !== null || localSigns.test(token.text));
const isOpen = (token: Token): boolean =>
  /^(?:[-–−x×*@|:=]|à|a)$/i.test(token.text) || isCurrency(token) || /\d$|%$/.test(token.text);

/** `1 234,56` is one number in parts; recognition also splits `49, 60`. */
function joinedNumber(
  tokens: readonly Token[],
  first: number,
  { isOcr }: NumberReader,
): { text: string; length: number } {
  const start = tokens[first];
  const text = start?.text ?? '';
  const next = tokens[first + 1];
  if (start && next && isOcr && /\d[.,]$/.test(text) && /^\d{2}$/.test(next.text)) {
    if (gapBetween(start, next) < heightOf(start)) return { text: text + next.text, length: 2 };
  }
  if (!/^[-–−]?\p{Sc}?\d{1,3}$/u.test(text)) return { text, length: 1 };
  let joined = text;
  for (let length = 2; length <= 4; length++) {
    const [token, before] = [tokens[first + length - 1], tokens[first + length - 2]];
    if (!token || !before || gapBetween(before, token) > 0.5 * heightOf(token)) break;
    joined += ` ${token.text}`;
    if (/^\d{3}[.,]\d{2}\p{Sc}?$/u.test(token.text)) return { text: joined, length };
    if (!/^\d{3}$/.test(token.text)) break;
  }
  return { text, length: 1 };
}

const signs = String.raw`\p{Sc}|RM|kr\.?|R\$|S\$|C\$|A\$|US\$|Rs\.?|Fr\.|[A-Z]{3}`;
const cellShape = new RegExp(
  String.raw`^(?<minus>[-–−]?)(?<before>${signs})?\s?(?<sign>[-–−+]?)(?<digits>\d[\d.,'’ \u00a0\u202f]*?)(?<dash>[.,][-–−]{1,2})?(?<after>\s?(?:\p{Sc}|kr\.?|zł|Kč|Ft|[A-Z]{3}))?(?<percent>%?)(?<trailing>[-–−]?)$`,
  'u',
);

interface ParsedCell {
  readonly decimal: string;
  readonly fractionDigits: number;
  readonly isMarked: boolean;
  readonly isPercent: boolean;
}

function parseCell(printed: string, { decimalSign, isOcr }: NumberReader): ParsedCell | null {
  const text = cleaned(printed, isOcr);
  const inBrackets = /^\(.*\d.*\)$/.test(text);
  const parts = cellShape.exec(inBrackets ? text.slice(1, -1) : text)?.groups;
  if (!parts?.['digits'] || /^0\d/.test(parts['digits']) || /\d{8,}/.test(parts['digits'])) return null;
  const affix = (parts['before'] ?? parts['after'] ?? '').trim();
  if (/^[A-Z]{3}$/.test(affix) && currencyOf(affix) === null) return null;
  const number = parseDigits(parts['digits'], decimalSign);
  if (!number) return null;
  const isNegative =
    inBrackets || [parts['minus'], parts['sign'], parts['trailing']].some((sign) => /[-–−]/.test(sign ?? ''));
  return {
    decimal: `${isNegative ? '-' : ''}${number.decimal}`,
    fractionDigits: number.fractionDigits,
    isMarked: affix !== '',
    isPercent: parts['percent'] === '%',
  };
}

/** Without what tills print behind an amount (`5.00A`, `2x`), and without the usual slips of recognition. */
function cleaned(printed: string, isOcr: boolean): string {
  const text = printed
    .replace(/^(\d{1,4})(?:x|×)$/i, '$1')
    .replace(/(\d[.,]\d{2})(?:[A-Z]{1,2}|\*)$/, '$1')
    .replace(/^[@×x*](?=\d)/, '')
    .replace(/[;:]$/, '');
  if (!isOcr) return text;
  const stripped = text.replace(/^[|[‘’'"“”«:;]+/, '').replace(/[|\]‘’'"“”».,:;]+$/, '');
  const digits = /^[^\d]{0,2}[\dOolIi|]+[.,][\dOolI]{2}$/.test(stripped);
  if (!digits) return stripped;
  return stripped
    .replaceAll(/[Oo]/g, '0')
    .replaceAll(/[lIi|]/g, '1')
    .replace(/^S(?=\d)/, '$')
    .replace(/([.,])[.,]/, '$1');
}
