import { describe, expect, it } from 'vitest';
import { documentTypes, type DocumentType } from '../../src/domain/document.ts';
import { classFeatures } from '../../src/extraction/documentClass/classFeatures.ts';
import { classWords } from '../../src/extraction/documentClass/words/index.ts';
import { pageTextOf, type PageText } from '../../src/extraction/page/pageText.ts';
import { englishInvoice, germanInvoice, pageOf, type Piece } from './fixtures.ts';

const page = (pieces: readonly Piece[]): PageText[] => [pageTextOf(pageOf(pieces))];
const title = (text: string): Piece => ({ text, x: 50, y: 60, size: 20 });
const lines = (...texts: string[]): Piece[] =>
  texts.map((text, index) => ({ text, x: 50, y: 140 + index * 16 }));
const filler = lines(
  'Larkspur Instruments Ltd, 14 Orchard Lane, Bristol, and some more words to fill the whole line',
  'Quillfeather Trading Ltd, 7 Harbour Street, Leeds, with as many words again beside the address',
);

const titleOf = (pages: readonly PageText[], type: DocumentType): number =>
  classFeatures(pages)[`title:${type}`] ?? 0;

/** The class whose signs lead. */
function leading(pages: readonly PageText[]): { type: DocumentType; lead: number } | undefined {
  const features = classFeatures(pages);
  return documentTypes
    .map((type) => ({ type, lead: features[`hunchLead:${type}`] ?? 0 }))
    .toSorted((left, right) => right.lead - left.lead)[0];
}

describe('the class of a document', () => {
  it.each<[string, DocumentType]>([
    ['Credit note', 'credit_note'],
    ['Gutschrift', 'credit_note'],
    ['Bon de commande', 'purchase_order'],
    ['Orderbevestiging', 'order_confirmation'],
    ['Albarán', 'delivery_note'],
    ['Estratto conto', 'bank_statement'],
    ['Apólice de seguro', 'insurance_policy'],
    ['Umowa najmu', 'contract'],
    ['Kvittering', 'receipt'],
    ['Ansökan', 'form'],
    ['Faktura', 'invoice'],
    ['Cenová nabídka', 'other'],
    ['Water bill', 'invoice'],
    ['Gasrechnung', 'invoice'],
    ['Thank you for your order', 'order_confirmation'],
    ['Vielen Dank für Ihre Bestellung', 'order_confirmation'],
    ['Second payment reminder', 'other'],
    ['2. Mahnung', 'other'],
    ['Deuxième rappel', 'other'],
    ['Tweede herinnering', 'other'],
  ])('%s at the head of a page is a %s', (text, type) => {
    expect(leading(page([title(text), ...filler]))?.type).toBe(type);
  });

  it.each<[string, DocumentType]>([
    ['Gewerberaumnutzungsvertrag', 'contract'],
    ['Klempnerrechnung', 'invoice'],
    ['Stallingsovereenkomst', 'contract'],
    ['Tandläkarfaktura', 'invoice'],
  ])('%s is what its last part says', (text, type) => {
    expect(titleOf(page([title(text), ...filler]), type)).toBeGreaterThan(0.5);
  });

  it.each<[string, DocumentType]>([
    ['Heizkostenabrechnung', 'invoice'],
    ['Gewinn- und Verlustrechnung', 'invoice'],
    ['Erfolgsrechnung', 'invoice'],
    ['Servicegutschrift', 'credit_note'],
    ['Bank Giro Credit', 'credit_note'],
    ['Credit card', 'credit_note'],
    ['Due on receipt', 'receipt'],
  ])('%s is no title of a class', (text, type) => {
    expect(titleOf(page([title(text), ...filler]), type)).toBe(0);
  });

  it('takes a word that heads a column of goods for no title and no label of a number', () => {
    const row = (...texts: string[]): Piece[] =>
      texts.map((text, index) => ({ text, x: 50 + index * 110, y: 60 }));
    const measured = classFeatures(page([...row('Ticket', 'Qty', 'Each', 'Total'), ...filler]));
    expect(measured).toMatchObject({ 'title:receipt': 0, 'kind:receiptNumber': 0 });
    expect(titleOf(page([...row('Ticket', 'Seat'), ...filler]), 'receipt')).toBeGreaterThan(0);
  });

  it.each([
    ['Bevestiging van je bestelling', 'order_confirmation'],
    ['Uw bestelling is bevestigd', 'order_confirmation'],
  ] as const)('knows the whole title %s', (text, type) => {
    expect(leading(page([title(text), ...filler]))?.type).toBe(type);
  });

  it('takes a paper without a title for a bill where it names tax, what is to pay and the account', () => {
    const below = (...texts: string[]) => lines(...texts).map((piece) => ({ ...piece, y: piece.y + 80 }));
    const bill = ['Btw-id NL004417009B66', 'Totaal excl. btw 100,00', 'Btw 21,00', 'Te voldoen 121,00'];
    const account = 'IBAN NL91 ABNA 0417 1643 00';
    expect(leading(page([...filler, ...below(...bill, account)]))?.type).toBe('invoice');
    expect(classFeatures(page([...filler, ...below(...bill, account)]))).toMatchObject({ payable: 1 });
    expect(classFeatures(page([...filler, ...below(...bill)]))).toMatchObject({ payable: 0 });
    expect(classFeatures(page([...filler, ...below(...bill.slice(0, 2), account)]))).toMatchObject({
      payable: 0,
    });
  });

  it.each([
    ['Please quote this bill when you pay'],
    ['Bitte geben Sie diese Rechnung an'],
    ['Cette facture est payable'],
  ])('believes what a paper calls itself: %s', (text) => {
    const words = (line: string): number => classFeatures(page(lines(line)))['words:invoice']!;
    expect(words(text)).toBeGreaterThan(0);
    expect(words('Please quote it')).toBe(0);
  });

  it('takes the plural over a column for no damaged title', () => {
    const column = (text: string) => [pageTextOf(pageOf([title(text), ...filler], { confidence: 0.8 }))];
    expect(titleOf(column('Credits'), 'credit_note')).toBe(0);
    expect(titleOf(column('Invo1ce'), 'invoice')).toBeGreaterThan(0.5);
  });

  it('takes another word for a damaged title only where recognition was not sure of it', () => {
    const read = (confidence: number) => [pageTextOf(pageOf([title('Invoive'), ...filler], { confidence }))];
    expect(titleOf(read(0.8), 'invoice')).toBeGreaterThan(0.5);
    expect(titleOf(read(0.95), 'invoice')).toBe(0);
  });

  it('is spoken for by a whole invoice more than by its title alone', () => {
    const titleAlone = leading(page([title('Invoice'), ...filler]))?.lead ?? 0;
    for (const invoice of [englishInvoice, germanInvoice]) {
      const whole = leading(page(invoice));
      expect(whole?.type).toBe('invoice');
      expect(whole?.lead).toBeGreaterThan(titleAlone);
    }
  });

  it('takes the bill of a utility with a summary of the account for a bill', () => {
    const bill = lines(
      'Account summary',
      'Meter 1188',
      'Previous reading 4412',
      'Present reading 4470',
      'Current charges 58.20',
      'Amount due 58.20',
      'Due date 4 August 2026',
      'Amount enclosed',
    );
    expect(leading(page([...filler, ...bill]))?.type).toBe('invoice');
  });

  it('takes a tax invoice on a roll of paper for a receipt', () => {
    const roll = lines(
      'TAX INVOICE',
      'Tea 3.20',
      'Cake 4.10',
      'Total 7.30',
      'Cash 10.00',
      'Change 2.70',
      'Thank you',
    );
    expect(leading(page(roll))?.type).toBe('receipt');
  });

  it('takes an order of advertising time for an order, though it is called a contract', () => {
    const order = [
      title('CONTRACT'),
      ...lines(
        'Advertiser Larkspur Instruments, Agency Quillfeather Media, Account Executive Wren',
        'Flight dates 03/02/26 - 03/15/26, Contract dates, Primary demo, Spots per week',
        'Daypart Length Rate Rating Total spots, Start date End date, Ordered, Station, Revision 2',
      ),
    ];
    expect(leading(page(order))?.type).toBe('order_confirmation');
  });

  it('gives each measure a value from 0 to 1, the same names for every document', () => {
    const measured = [englishInvoice, germanInvoice, [title('Lease agreement')], []].map((pieces) =>
      classFeatures(page(pieces)),
    );
    const names = Object.keys(measured[0] ?? {});
    for (const features of measured) {
      expect(Object.keys(features)).toEqual(names);
      const signs = Object.entries(features).filter(([name]) => !name.startsWith('hunch'));
      expect(signs.every(([, value]) => value >= 0 && value <= 1)).toBe(true);
    }
    expect(documentTypes.every((type) => names.includes(`title:${type}`))).toBe(true);
  });

  it('counts a title less in a sentence and on a later page', () => {
    const of = (pieces: readonly Piece[]): number => classFeatures(page(pieces))['title:invoice'] ?? 0;
    const inSentence = of(lines('please send the invoice to us by the end of the month'));
    expect(of([title('Invoice'), ...filler])).toBeGreaterThan(3 * inSentence);
    const later = pageTextOf(pageOf([title('Invoice')], { page: 2 }));
    expect(classFeatures([...page(filler), later])['title:invoice']).toBeLessThan(0.3);
  });

  it('has titles of every class', () => {
    const types = new Set([...classWords.titles.values()].flat().map(({ type }) => type));
    expect([...types].toSorted()).toEqual([...documentTypes].toSorted());
  });
});
