import { describe, expect, it } from 'vitest';
import { vatCheckDigitsHold } from '../../src/extraction/text/vatCheckDigits.ts';

describe('the check digits of a VAT id', () => {
  it.each([
    'DE271855484',
    'FR09770140035',
    'BE0770140309',
    'IT07701400306',
    'PL7701400339',
    'NL770140038B01',
    'NL770140035B82',
  ])('hold in %s, and in none where one digit is another', (id) => {
    expect(vatCheckDigitsHold(id)).toBe(true);
    for (const at of [4, 6, 8]) {
      const wrong = id.slice(0, at) + String((Number(id[at]) + 1) % 10) + id.slice(at + 1);
      expect(vatCheckDigitsHold(wrong)).toBe(false);
    }
  });

  it.each(['SE556677889901', 'FRXX123456789', 'DE12345', '12-3456789'])('are not known of %s', (id) => {
    expect(vatCheckDigitsHold(id)).toBeNull();
  });
});
