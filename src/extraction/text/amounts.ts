import { exponentOf } from '../../domain/money.ts';

/** A printed amount: a plain decimal text, and the currency that is printed in the same word. */
export interface ParsedAmount {
  readonly decimal: string;
  readonly currency: string | null;
  /** Digits after the decimal sign, as printed. */
  readonly fractionDigits: number;
}

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  RS: 'INR',
  'RS.': 'INR',
  US$: 'USD',
  USD$: 'USD',
  $: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  SG$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  RM: 'MYR',
  'FR.': 'CHF',
  SFR: 'CHF',
  'SFR.': 'CHF',
  ZŁ: 'PLN',
  KČ: 'CZK',
  FT: 'HUF',
  LEI: 'RON',
  RP: 'IDR',
  '₽': 'RUB',
  '₺': 'TRY',
  TL: 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '฿': 'THB',
  '₱': 'PHP',
  '₫': 'VND',
  '₴': 'UAH',
  '₦': 'NGN',
};
const codes = new Set(
  'EUR USD GBP CHF JPY CAD AUD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN BHD KWD OMR JOD TND INR PKR CNY SGD HKD TWD ZAR AED SAR QAR EGP MYR THB PHP VND MXN BRL CLP COP ARS PEN TRY ILS KRW IDR RUB UAH NGN KES'.split(
    ' ',
  ),
);
/** Signs that mark an amount and leave open which currency it is: the crown of three countries. */
const openSigns = new Set(['KR', 'KR.']);

const marks = /[():,;*]/;
const longestSign = Math.max(...Object.keys(symbols).map(({ length }) => length));

/** The ISO 4217 code that a printed sign or code stands for; null for any other text. `$` alone is taken as USD. */
export function currencyOf(text: string): string | null {
  const bare = marks.test(text) ? text.replaceAll(/[():,;*]/g, '') : text;
  if (bare.length > longestSign) return null;
  const sign = bare.toUpperCase();
  return symbols[sign] ?? (codes.has(sign) ? sign : null);
}

/** Says that a text marks an amount: the sign or code of a currency, known or not. */
export const marksAmount = (text: string): boolean =>
  currencyOf(text) !== null || openSigns.has(text.toUpperCase());

/** Groups of three digits, or those of lakhs and crores, `1,14,460` (CLDR, en-IN). */
const core =
  /^(?:\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*)?|\d{1,2}(?:,\d{2})+,\d{3}(?!,)|\d+)(?:([.,])(\d{1,3}))?$/;
const affixes =
  /^\*{0,3}(?<minus>[-–−]?)(?<before>[^\d\s.,*-]{0,4}\.?)\s?(?<sign>[-–−+]?)(?<digits>\d(?:[\d.,'’ \u00a0\u202f]*\d)?)(?<dash>[.,/][-–−]{1,2}|\/=)?\s?(?<after>[^\d\s.,%*-]{0,4})(?<trailing>-?)\*{0,3}$/u;

/**
 * Reads an amount as printed in any of the usual ways (`1.234,56 €`, `$1,234.56`, `1'234.50`, `(12.00)`, `12,00-`, `1,500/-`).
 * Null when the text is not an amount. `1.234` is read as a thousand unless the currency has three decimals.
 */
export function parseAmount(text: string, options: { currency?: string } = {}): ParsedAmount | null {
  if (!/\d/.test(text)) return null;
  const trimmed = text.trim();
  const inBrackets = /^\(.*\)$/.test(trimmed);
  const parts = affixes.exec(inBrackets ? trimmed.slice(1, -1) : trimmed)?.groups;
  if (!parts?.['digits']) return null;
  const { before = '', after = '' } = parts;
  const affix = before || after;
  const isRand = before === 'R';
  const currency = isRand ? 'ZAR' : affix === '' ? null : currencyOf(affix);
  // A till prints the letter of the tax rate behind the amount.
  const isRate = before === '' && /^[A-Z]$/.test(after);
  if (affix !== '' && !isRand && !isRate && !marksAmount(affix)) return null;
  const number = parseNumber(parts['digits'], exponentOf(options.currency ?? currency ?? 'EUR'));
  // `R134` is an article as often.
  if (!number || (isRand && number.fractionDigits !== 2)) return null;
  const isNegative =
    inBrackets || [parts['minus'], parts['sign'], parts['trailing']].some((sign) => /[-–−]/.test(sign ?? ''));
  return { ...number, decimal: `${isNegative ? '-' : ''}${number.decimal}`, currency };
}

function parseNumber(digits: string, exponent: number): Omit<ParsedAmount, 'currency'> | null {
  const match = core.exec(digits);
  if (!match) return null;
  const [, group, sign, fraction] = match;
  if (exponent === 3 && /^\d+[.,]\d{3}$/.test(digits))
    return { decimal: digits.replace(',', '.'), fractionDigits: 3 };
  const separators = digits.replaceAll(/\d/g, '');
  // One separator before three digits groups thousands, unless the currency itself has three decimals.
  const isGroup = fraction?.length === 3 && !group && separators.length === 1 && exponent !== 3;
  if (fraction === undefined || isGroup || (group && sign === group)) {
    return { decimal: digits.replaceAll(/\D/g, ''), fractionDigits: 0 };
  }
  const whole = digits.slice(0, digits.length - fraction.length - 1).replaceAll(/\D/g, '');
  return { decimal: `${whole}.${fraction}`, fractionDigits: fraction.length };
}
