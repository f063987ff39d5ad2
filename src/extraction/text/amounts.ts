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
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  $: 'USD',
  'FR.': 'CHF',
  SFR: 'CHF',
  ZŁ: 'PLN',
};
const codes =
  'EUR USD GBP CHF JPY CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BHD KWD TND INR CNY SGD HKD ZAR AED MYR MXN BRL TRY ILS KRW IDR'.split(
    ' ',
  );

/** The ISO 4217 code that a printed sign or code stands for; null for any other text. `$` alone is taken as USD. */
export function currencyOf(text: string): string | null {
  const sign = text.replaceAll(/[():,;]/g, '').toUpperCase();
  return symbols[sign] ?? (codes.includes(sign) ? sign : sign === 'EURO' || sign === 'EUROS' ? 'EUR' : null);
}

const core = /^(?:\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*)?|\d+)(?:([.,])(\d{1,3}))?$/;
const affixes =
  /^(?<minus>[-–−]?)(?<before>[^\d\s.,-]{0,4})\s?(?<sign>[-–−+]?)(?<digits>\d[\d.,'’ \u00a0\u202f]*)(?<dash>,?[-–−]{1,2})?\s?(?<after>[^\d\s.,%-]{0,4})(?<trailing>-?)$/u;

/**
 * Reads an amount as printed in any of the usual ways (`1.234,56 €`, `$1,234.56`, `1'234.50`, `(12.00)`, `12,00-`).
 * Null when the text is not an amount. `1.234` is read as a thousand unless the currency has three decimals.
 */
export function parseAmount(text: string, options: { currency?: string } = {}): ParsedAmount | null {
  const trimmed = text.trim();
  const inBrackets = /^\(.*\)$/.test(trimmed);
  const parts = affixes.exec(inBrackets ? trimmed.slice(1, -1) : trimmed)?.groups;
  if (!parts?.['digits']) return null;
  const affix = parts['before'] || parts['after'] || '';
  const currency = affix === '' ? null : currencyOf(affix);
  if (affix !== '' && currency === null) return null;
  const number = parseNumber(parts['digits'], exponentOf(options.currency ?? currency ?? 'EUR'));
  if (!number) return null;
  const isNegative =
    inBrackets || [parts['minus'], parts['sign'], parts['trailing']].some((sign) => /[-–−]/.test(sign ?? ''));
  return { ...number, decimal: `${isNegative ? '-' : ''}${number.decimal}`, currency };
}

function parseNumber(digits: string, exponent: number): Omit<ParsedAmount, 'currency'> | null {
  const match = core.exec(digits);
  if (!match) return null;
  const [, group, sign, fraction] = match;
  const separators = digits.replaceAll(/\d/g, '');
  // One separator before three digits groups thousands, unless the currency itself has three decimals.
  const isGroup = fraction?.length === 3 && !group && separators.length === 1 && exponent !== 3;
  if (fraction === undefined || isGroup || (group && sign === group)) {
    return { decimal: digits.replaceAll(/\D/g, ''), fractionDigits: 0 };
  }
  const whole = digits.slice(0, digits.length - fraction.length - 1).replaceAll(/\D/g, '');
  return { decimal: `${whole}.${fraction}`, fractionDigits: fraction.length };
}
