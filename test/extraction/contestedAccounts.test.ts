import { describe, expect, it } from 'vitest';
import { createBuiltInFieldExtractor } from '../../src/adapters/fieldExtractor/builtIn.ts';
import { hasContestedAccounts } from '../../src/extraction/contestedAccounts.ts';
import { englishInvoice, pageOf, type Piece } from './fixtures.ts';

const second: Piece = { text: 'Our account is now DE89 3704 0044 0532 0130 00', x: 50, y: 600 };

describe('two accounts', () => {
  it('are noticed on one page and on two', () => {
    expect(hasContestedAccounts({ pages: [pageOf([...englishInvoice, second])] })).toBe(true);
    expect(hasContestedAccounts({ pages: [pageOf(englishInvoice), pageOf([second], { page: 2 })] })).toBe(
      true,
    );
  });

  it.each<[string, readonly Piece[]]>([
    ['one account', []],
    ['the same account twice', [{ text: 'IBAN GB82WEST12345698765432', x: 50, y: 600 }]],
    ['a number whose check digits are wrong', [{ ...second, text: 'DE88 3704 0044 0532 0130 00' }]],
  ])('are not seen in %s', (_name, pieces) => {
    expect(hasContestedAccounts({ pages: [pageOf([...englishInvoice, ...pieces])] })).toBe(false);
  });

  it('are a notice of the built-in engine, whichever of them it takes', async () => {
    const reading = {
      version: 1 as const,
      fileSha256: '0'.repeat(64),
      engine: { name: 'test', version: '1' },
      pages: [pageOf([...englishInvoice, second])],
      embeddedXml: null,
      warnings: [],
    };
    const { signal } = new AbortController();
    const { notices } = await createBuiltInFieldExtractor().extract({ reading, feedback: [], signal });
    expect(notices).toContain('ACCOUNTS_CONTESTED');
  });
});
