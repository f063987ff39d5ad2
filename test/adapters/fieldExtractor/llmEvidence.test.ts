import { describe, expect, it } from 'vitest';
import { prove } from '../../../src/adapters/fieldExtractor/llmEvidence.ts';
import { windowsOf, textOfWindow } from '../../../src/adapters/fieldExtractor/llmWindows.ts';
import type { FieldKey } from '../../../src/domain/fields.ts';
import { pageOf } from '../../extraction/fixtures.ts';

const page = pageOf([
  { text: 'Harbour Lane Bakery', x: 50, y: 20 },
  { text: 'and Sons Ltd', x: 50, y: 32 },
  { text: 'Total: 1 190,00 € -12,50 19 %', x: 50, y: 60 },
  { text: 'Date:03/04/2026 Nr. A-17/b $5.00', x: 50, y: 80 },
  { text: 'DE89 3704 0044 0532 0130 00', x: 50, y: 100 },
]);
const [window] = windowsOf([page, pageOf([{ text: 'Second page 7,00', x: 50, y: 20 }], { page: 2 })]);
const words = new Map((window?.words ?? []).map((word) => [word.id, word]));
const texts = [...words.values()].map(({ word }) => word.text);
const idsOf = (quote: string): number[] => {
  const wanted = quote.split(' ');
  const at = texts.findIndex((_, first) => wanted.every((text, more) => texts[first + more] === text));
  expect(at, `${quote} is on the page`).toBeGreaterThanOrEqual(0);
  return wanted.map((_, more) => at + more);
};
const proven = (key: FieldKey, value: string, quote: string, ids: number[] = idsOf(quote)) =>
  prove({ key, evidence: { value, quote, words: ids }, words, currency: 'EUR' })?.value ?? null;

describe('what the page shows', () => {
  it.each<[FieldKey, string, string, object]>([
    ['totalAmount', '1190.00', '1 190,00', { money: { minorUnits: 119_000, currency: 'EUR' } }],
    ['totalAmount', '1190', '1 190,00 €', { money: { minorUnits: 119_000, currency: 'EUR' } }],
    ['totalAmount', '1190.00', 'Total: 1 190,00 €', { money: { minorUnits: 119_000, currency: 'EUR' } }],
    ['netAmount', '-12.50', '-12,50', { money: { minorUnits: -1_250, currency: 'EUR' } }],
    ['currency', 'EUR', '€', { code: 'EUR' }],
    ['currency', 'USD', '$5.00', { code: 'USD' }],
    ['invoiceNumber', 'A-17/b', 'A-17/b', { text: 'A-17/b' }],
    ['iban', 'DE89370400440532013000', 'DE89 3704 0044 0532 0130 00', { text: 'DE89370400440532013000' }],
    [
      'supplierName',
      'Harbour Lane Bakery and Sons Ltd',
      'Harbour Lane Bakery and Sons Ltd',
      { text: 'Harbour Lane Bakery and Sons Ltd' },
    ],
  ])('proves %s %s by "%s"', (key, value, quote, expected) => {
    expect(proven(key, value, quote)).toMatchObject(expected);
  });

  it.each(['2026-04-03', '2026-03-04'])(
    'proves both readings of a day with its label in one word: %s',
    (date) => {
      expect(proven('issueDate', date, '03/04/2026', idsOf('Date:03/04/2026'))).toEqual({
        kind: 'date',
        date,
      });
    },
  );
});

describe('what the page does not show', () => {
  it.each<[string, FieldKey, string, string, number[]?]>([
    ['a part of a longer amount', 'totalAmount', '190.00', '1 190,00'],
    ['another amount', 'totalAmount', '9999.00', '1 190,00'],
    ['no number', 'totalAmount', 'a lot', '1 190,00'],
    ['a number too long to hold', 'totalAmount', '9'.repeat(30), '1 190,00'],
    ['a quote of other words', 'totalAmount', '1190.00', '1 190,00', idsOf('-12,50')],
    [
      'words from two places put together',
      'totalAmount',
      '112.50',
      '1 -12,50',
      [...idsOf('1'), ...idsOf('-12,50')],
    ],
    ['words in another order', 'invoiceNumber', 'A-17/b Nr.', 'A-17/b Nr.', idsOf('Nr. A-17/b').toReversed()],
    ['words of two pages', 'supplierName', '00 Second', '00 Second', [...idsOf('00'), ...idsOf('Second')]],
    ['a word that is not there', 'invoiceNumber', 'A-18', 'A-18', [4711]],
    ['a day that is another', 'issueDate', '2026-05-03', '03/04/2026', idsOf('Date:03/04/2026')],
    ['another currency', 'currency', 'GBP', '€'],
    ['one sign for another', 'currency', 'EUR', '€', idsOf('%')],
    ['a name with something added', 'supplierName', 'Harbour Lane Bakery Holding', 'Harbour Lane Bakery'],
    ['an account with another digit', 'iban', 'DE89370400440532013001', 'DE89 3704 0044 0532 0130 00'],
    ['an empty quote', 'invoiceNumber', '', '', idsOf('A-17/b')],
    ['a text without end', 'supplierName', 'x'.repeat(501), 'x'.repeat(501), idsOf('Bakery')],
  ])('is not proven: %s', (_name, key, value, quote, ids) => {
    expect(proven(key, value, quote, ids)).toBeNull();
  });
});

describe('the windows', () => {
  const pageWith = (count: number, number: number) =>
    pageOf([{ text: Array(count).fill('w').join(' '), x: 10, y: 10 }], { page: number });

  it('hold whole pages, count words through, and split only a page that is too long', () => {
    const windows = windowsOf([pageWith(3, 1), pageWith(3, 2), pageWith(5, 3), pageWith(14, 4)], 6);
    expect(windows.map((one) => one.words.map(({ page: number }) => number).join(''))).toEqual([
      '111222',
      '33333',
      '444444',
      '444444',
      '44',
    ]);
    expect(windows.flatMap((one) => one.words.map(({ id }) => id))).toEqual([...Array(25).keys()]);
  });

  it('show one line a line and each word with its number; nothing that cannot be seen is sent', () => {
    const odd = pageOf([
      { text: 'a\u200bb', x: 10, y: 10 },
      { text: 'c d', x: 10, y: 30 },
    ]);
    const [only] = windowsOf([odd]);
    expect(only && textOfWindow(only)).toBe('# page 1\n0|ab\n1|c 2|d');
  });
});
