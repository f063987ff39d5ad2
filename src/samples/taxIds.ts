import type { SampleLanguage } from './paper.ts';
import type { Random } from './random.ts';

/** An invented VAT number whose check digits hold, of Great Britain, Germany or France. */
export function inventTaxId(language: SampleLanguage, random: Random): string {
  switch (language) {
    case 'en':
      return britishTaxId(`9${random.digits(6)}`);
    case 'de':
      return germanTaxId(`9${random.digits(7)}`);
    case 'fr':
      return frenchTaxId(`9${random.digits(7)}`);
  }
}

/** HM Revenue and Customs: weights 8 to 2; the last two digits bring the sum to a multiple of 97. */
function britishTaxId(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
  return `GB${digits}${String(97 - (sum % 97)).padStart(2, '0')}`;
}

/** ISO 7064, MOD 11-10. */
function germanTaxId(digits: string): string {
  const product = Array.from(digits).reduce(
    (before, digit) => (((Number(digit) + before) % 10 || 10) * 2) % 11,
    10,
  );
  return `DE${digits}${(11 - product) % 10}`;
}

/** The SIREN closes with a digit by Luhn; the key before it is (12 + 3 (SIREN mod 97)) mod 97. */
function frenchTaxId(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  // Eight digits stand before the check digit: the second, fourth, … are doubled.
  const siren = `${digits}${(10 - (sum % 10)) % 10}`;
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, '0')}${siren}`;
}
