import type { Account, SampleLanguage } from './paper.ts';
import type { Random } from './random.ts';

/** Banks that do not exist: bank codes that the countries' registers have not given out. */
const banks = {
  en: { country: 'GB', bank: 'Harrowgate Mutual Bank', bic: 'ZZHMGB2L' },
  de: { country: 'DE', bank: 'Handelsbank Elbtal', bic: 'ZZHEDEFF' },
  fr: { country: 'FR', bank: 'Banque des Deux Rives', bic: 'ZZDRFRPP' },
} as const;

/** An account at an invented bank, with an IBAN whose check digits hold (ISO 13616). */
export function inventAccount(language: SampleLanguage, random: Random): Account {
  const { country, bank, bic } = banks[language];
  const rest = accountPart(language, random);
  return { iban: `${country}${checkDigits(country, rest)}${rest}`, bic, bank };
}

function accountPart(language: SampleLanguage, random: Random): string {
  switch (language) {
    case 'en':
      return `ZZHM${random.digits(14)}`;
    case 'de':
      return `99990000${random.digits(10)}`;
    case 'fr': {
      const branch = random.digits(5);
      const account = random.digits(11);
      // The national key (clé RIB) is a check of its own.
      const key = 97n - ((89n * 99999n + 15n * BigInt(branch) + 3n * BigInt(account)) % 97n);
      return `99999${branch}${account}${String(key).padStart(2, '0')}`;
    }
  }
}

/** ISO 7064, MOD 97-10: letters count from 10, the country and two zeros go to the end. */
export function checkDigits(country: string, rest: string): string {
  const digits = Array.from(`${rest}${country}00`)
    .map((character) => Number.parseInt(character, 36))
    .join('');
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
}

/** The account as somebody mistyped it: two neighbouring digits near the end have changed places. */
export function withMistypedIban(account: Account): Account {
  const characters = Array.from(account.iban);
  for (let at = characters.length - 3; at > 4; at -= 1) {
    const [left = '', right = ''] = [characters[at], characters[at + 1]];
    if (left === right) continue;
    characters.splice(at, 2, right, left);
    return { ...account, iban: characters.join('') };
  }
  throw new RangeError('an account number of one digit only cannot be mistyped this way');
}

/** In groups of four, as it is printed. */
export function printedIban(iban: string): string {
  return iban.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
