import { z } from 'zod';

/** An amount in the smallest unit of its currency: `{minorUnits: 23562, currency: 'EUR'}` is 235.62 EUR. `XXX` (ISO 4217) says that the currency is unknown. */
export const moneySchema = z.object({
  minorUnits: z.number().int(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 4217 code'),
});
export type Money = z.infer<typeof moneySchema>;

export const unknownCurrency = 'XXX';

const exponents: Record<string, number> = {
  BHD: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  CLF: 4,
  UYW: 4,
};

/** Digits after the decimal sign, by ISO 4217; 2 where the standard names no other. */
export function exponentOf(currency: string): number {
  return exponents[currency] ?? 2;
}

const decimalText = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a plain decimal text such as `-1234.5` into minor units, exactly.
 *
 * @throws RangeError when the text is not a plain decimal, or has more digits than the currency (zeros aside).
 */
export function parseMoney({ decimal, currency }: { decimal: string; currency: string }): Money {
  const parts = decimalText.exec(decimal);
  if (!parts) throw new RangeError(`not a decimal number: ${decimal}`);
  const [, sign, whole = '0', fraction = ''] = parts;
  const exponent = exponentOf(currency);
  const kept = fraction.replace(/0+$/, '').padEnd(exponent, '0');
  if (kept.length > exponent) throw new RangeError(`${decimal} has more digits than ${currency} allows`);
  const minorUnits = Number(`${sign}${whole}${kept}`);
  if (!Number.isSafeInteger(minorUnits)) throw new RangeError(`${decimal} is too large`);
  return { minorUnits: minorUnits === 0 ? 0 : minorUnits, currency };
}

/** The amount as a plain decimal text, `235.62`. */
export function formatDecimal({ minorUnits, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(minorUnits)).padStart(exponent + 1, '0');
  const sign = minorUnits < 0 ? '-' : '';
  if (exponent === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
