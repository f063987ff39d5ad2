const digitsIn = (text: string): number[] => Array.from(text, Number);
const weighted = (text: string, weights: readonly number[]): number =>
  digitsIn(text).reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0);

/** ISO 7064, MOD 11,10. */
function germanHolds(number: string): boolean {
  let product = 10;
  for (const digit of digitsIn(number.slice(0, 8))) product = (2 * ((digit + product) % 10 || 10)) % 11;
  return (11 - product) % 10 === Number(number[8]);
}

/** The old ids hold a sum over their digits, those of the self-employed one over the whole text (ISO 7064, MOD 97-10). */
function dutchHolds(number: string): boolean {
  const asNumber = Array.from(`NL${number}`)
    .map((sign) => parseInt(sign, 36))
    .join('');
  return (
    weighted(number.slice(0, 9), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 || BigInt(asNumber) % 97n === 1n
  );
}

/** The key is made from the SIREN. */
const frenchHolds = (number: string): boolean =>
  (12 + 3 * (Number(number.slice(2)) % 97)) % 97 === Number(number.slice(0, 2));

const belgianHolds = (number: string): boolean =>
  97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));

/** The formula of Luhn. */
const italianHolds = (number: string): boolean =>
  digitsIn(number).reduce(
    (sum, digit, at) => sum + (at % 2 === 0 ? digit : 2 * digit - (digit > 4 ? 9 : 0)),
    0,
  ) %
    10 ===
  0;

const polishHolds = (number: string): boolean =>
  weighted(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(number[9]);

const checks: Readonly<Record<string, readonly [form: RegExp, holds: (number: string) => boolean]>> = {
  BE: [/^\d{10}$/, belgianHolds],
  DE: [/^\d{9}$/, germanHolds],
  FR: [/^\d{11}$/, frenchHolds],
  IT: [/^\d{11}$/, italianHolds],
  NL: [/^\d{9}B\d{2}$/, dutchHolds],
  PL: [/^\d{10}$/, polishHolds],
};

/** Do the check digits of a VAT id hold (the algorithms of VIES)? Null where its country has none that are known here. */
export function vatCheckDigitsHold(plain: string): boolean | null {
  const number = plain.slice(2);
  const [form, holds] = checks[plain.slice(0, 2)] ?? [];
  return form?.test(number) && holds ? holds(number) : null;
}
