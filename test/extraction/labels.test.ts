import { describe, expect, it } from 'vitest';
import { labelContext, labelFeatures } from '../../src/extraction/features/labelContext.ts';
import { labelKinds, type LabelKind } from '../../src/extraction/features/labelKinds.ts';
import { findLabels, kindStrength } from '../../src/extraction/features/labels.ts';
import { lexicon } from '../../src/extraction/features/lexicon/index.ts';
import { nearestWord } from '../../src/extraction/features/nearestWord.ts';
import { pageTextOf, type PageText } from '../../src/extraction/page/pageText.ts';
import { pageOf, type Piece } from './fixtures.ts';

const line = (text: string, x = 50, y = 100): Piece => ({ text, x, y });
const page = (pieces: readonly Piece[], confidence = 1): PageText =>
  pageTextOf(pageOf(pieces, { confidence }));

function kindsIn(text: string, confidence = 1): LabelKind[][] {
  return findLabels(page([line(text)], confidence)).map(({ meanings }) =>
    meanings.filter(({ strength }) => strength >= 0.8).map(({ kind }) => kind),
  );
}

/** The labels around the word that is `value`. */
function contextOf(value: string, pieces: readonly Piece[]) {
  const text = page(pieces);
  for (const row of text.rows) {
    const first = row.tokens.findIndex((token) => token.text === value);
    const tokens = row.tokens.slice(first, first + 1);
    const place = { page: text.page, row: row.index, first, tokens };
    if (first >= 0) return labelContext({ place, page: text, labels: findLabels(text) });
  }
  throw new RangeError(`no word ${value} on the page`);
}

describe('labels', () => {
  it.each<[string, LabelKind]>([
    ['Invoice No.:', 'invoiceNumber'],
    ['Rechnungs-Nr.', 'invoiceNumber'],
    ['N° de facture', 'invoiceNumber'],
    ['Numer faktury', 'invoiceNumber'],
    ['Notanummer', 'invoiceNumber'],
    ['Klantorder', 'purchaseOrder'],
    ['Receipt # No.:', 'receiptNumber'],
    ['Kundennummer', 'customerNumber'],
    ['Auftragsnummer', 'orderNumber'],
    ['Liquidation Nr.', 'invoiceNumber'],
    ['Fact. n°', 'invoiceNumber'],
    ['Note n°', 'receiptNumber'],
    ['TR#', 'receiptNumber'],
    ['Pro-forma no.', 'invoiceNumber'],
    ['Points balance', 'loyalty'],
    ['Punktestand', 'loyalty'],
    ['Points fidélité', 'loyalty'],
    ['Your order no.', 'purchaseOrder'],
    ['Fälligkeitsdatum', 'dueDate'],
    ['Faelligkeitsdatum', 'dueDate'],
    ['Termin płatności', 'dueDate'],
    ['Förfallodatum', 'dueDate'],
    ['Betalingsfrist', 'dueDate'],
    ['Data di scadenza', 'dueDate'],
    ['Vencimiento', 'dueDate'],
    ['Data de emissão', 'issueDate'],
    ['Datum splatnosti', 'dueDate'],
    ['Base imponible', 'netAmount'],
    ['Montant TVA', 'taxAmount'],
    ['Te betalen', 'amountDue'],
    ['Gesamtbetrag', 'totalAmount'],
    ['Remit to', 'supplier'],
    ['Bill to', 'customer'],
    ['Gross amount', 'grossAmount'],
    ['Closing balance', 'closingBalance'],
  ])('%s announces its kind', (text, kind) => {
    expect(kindsIn(text)[0]).toContain(kind);
  });

  it('knows nothing but its own kinds, each with a strength up to 1', () => {
    const meanings = [...lexicon.meanings.values()].flat();
    expect(meanings.every(({ kind }) => labelKinds.includes(kind))).toBe(true);
    expect(meanings.every(({ strength }) => strength > 0 && strength <= 1)).toBe(true);
    expect(new Set(meanings.map(({ kind }) => kind)).size).toBeGreaterThan(60);
  });

  it('takes the longest: a delivery date is no date, and an amount without tax is no total', () => {
    expect(kindsIn('Delivery date')).toEqual([['deliveryDate']]);
    expect(kindsIn('Total (excl. VAT)')[0]).toContain('netAmount');
    expect(kindsIn('Order sum total excl. VAT').flat()).not.toContain('taxAmount');
  });

  it('reads two languages that name one thing as one label', () => {
    const labels = findLabels(page([line('Rechnung / Invoice No. 4711')]));
    expect(labels).toHaveLength(1);
    expect(labels[0] && kindStrength(labels[0], 'invoiceNumber')).toBe(1);
    expect(findLabels(page([line('Datum/Date')]))).toHaveLength(1);
  });

  it('joins a label that stands in two rows, but not two labels with values of their own', () => {
    const stacked = page([line('Invoice', 50, 100), line('Number', 50, 112), line('4711', 50, 124)]);
    expect(findLabels(stacked).map(({ row, meanings }) => [row, meanings[0]?.kind])).toEqual([
      [1, 'invoiceNumber'],
    ]);
    const sums = page([
      line('Sales Tax', 50, 100),
      line('12.00', 300, 100),
      line('Total', 50, 112),
      line('72.00', 300, 112),
    ]);
    expect(findLabels(sums).map(({ row }) => row)).toEqual([0, 1]);
  });

  it.each(['lnvoice Nurnber', 'Invo1ce Number', 'Invoice Nurmber'])(
    'reads %s on a recognised page only',
    (text) => {
      expect(kindsIn(text, 0.8).flat()).toContain('invoiceNumber');
      expect(kindsIn(text, 1).flat()).not.toContain('invoiceNumber');
    },
  );

  it('reads five letters by their lookalikes, those of a sum also without the last one', () => {
    expect(nearestWord('t0tal')).toEqual({ word: 'total', edits: 0.5 });
    expect(nearestWord('tota')).toEqual({ word: 'total', edits: 1 });
    expect(nearestWord('firm')).toBeNull();
  });

  it('does not mend what recognition is sure of, but for lookalikes', () => {
    expect(kindsIn('Invoice Nurmber', 0.95).flat()).not.toContain('invoiceNumber');
    expect(kindsIn('Invo1ce Number', 0.95).flat()).toContain('invoiceNumber');
  });

  it('does not take short or other words for damaged labels', () => {
    expect(nearestWord('tofal')).toBeNull();
    expect(nearestWord('tot')).toBeNull();
    expect(nearestWord('wheelbarrow')).toBeNull();
    expect(nearestWord('rechnungsdatvm')).toEqual({ word: 'rechnungsdatum', edits: 1 });
  });

  it.each([
    ['Invoice#12345', ['Invoice#', '12345']],
    ['Total:12.00', ['Total:', '12.00']],
    ['Date:03/04/2026', ['Date:', '03/04/2026']],
    ['Nr.4711', ['Nr.', '4711']],
    ['Total$12.00', ['Total', '$12.00']],
    ['TOTAL12.00', ['TOTAL', '12.00']],
    ['https://example.org', ['https://example.org']],
    ['INV12345', ['INV12345']],
    ['Flat4.20', ['Flat4.20']],
  ])('%s is read as %j', (text, parts) => {
    const { tokens } = page([line(text)]).rows[0] ?? { tokens: [] };
    expect(tokens.map((token) => token.text)).toEqual(parts);
    expect(tokens.every(({ x0, x1 }) => x0 < x1)).toBe(true);
  });

  it('hears no label in a sentence: from, to and No. alone say little there', () => {
    expect(findLabels(page([line('Thanks to you for it')]))).toEqual([]);
    expect(
      findLabels(page([line('Registered in Wales No. 417')])).flatMap(({ meanings }) => meanings),
    ).toEqual([]);
  });
});

describe('the word for a tax', () => {
  it('makes the number of a Swiss company a tax id, in a sentence too, and is no sum there', () => {
    expect(kindsIn('CHE-123.456.789 MWST')).toEqual([['taxId']]);
    const sentence =
      'Merci de payer dans le mois qui suit. CHE-123.456.789 TVA. Voir aussi nos conditions generales';
    expect(kindsIn(sentence)).toContainEqual(['taxId']);
    expect(kindsIn('MWST 8.1% 14.50')[0]).toContain('taxAmount');
  });

  it('is asked for by federal ids, and not by the number of a trader at the customs', () => {
    expect(kindsIn('Federal I.D. 12-3456789')).toEqual([['taxId']]);
    expect(kindsIn('EORI: DE123456789')).toEqual([['companyRegister']]);
  });
});

describe('a word that names begin with', () => {
  const kindsAt = (pieces: readonly Piece[]): string[] =>
    findLabels(page(pieces)).flatMap(({ meanings }) => meanings.map(({ kind }) => kind));

  it.each(['Hotel Larkspur', 'Market Street Bakery', 'Media House Quillfeather'])(
    'is a part of the name: %s',
    (name) => {
      expect(kindsAt([line(name)])).toEqual([]);
    },
  );

  it('is a label before a colon, before a gap, and alone', () => {
    expect(kindsAt([line('Hotel: Larkspur')])).toContain('supplier');
    expect(kindsAt([line('Network', 50), line('Larkspur', 160)])).toContain('station');
    expect(kindsAt([line('Company'), line('Larkspur', 50, 114)])).toContain('supplier');
  });
});

describe('the labels around a value', () => {
  const sums = [
    line('Subtotal', 300, 100),
    line('100.00', 480, 100),
    line('VAT 20 %', 300, 116),
    line('20.00', 480, 116),
    line('Total', 300, 132),
    line('120.00', 480, 132),
  ];

  it('names the one beside it, not those of the rows above', () => {
    const context = contextOf('120.00', sums);
    expect(context['left:total']).toBeGreaterThan(0.8);
    expect(context['left:taxAmount']).toBeUndefined();
    expect(contextOf('20.00', sums)['left:taxAmount']).toBeGreaterThan(0.8);
  });

  it('weakens a label that has another value before this one', () => {
    const row = [line('VAT 20 % of', 50), line('100.00', 200), line('20.00', 300)];
    const near = contextOf('100.00', row)['left:taxAmount'] ?? 0;
    expect(contextOf('20.00', row)['left:taxAmount']).toBeLessThan(0.6 * near);
  });

  it('finds the head of a column many rows up', () => {
    const heads = [
      line('Description', 50, 60),
      line('Quantity', 250, 60),
      line('Unit price', 350, 60),
      line('Amount', 480, 60),
    ];
    const rows = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((index) => [
      line(`Part ${index}`, 50, 60 + index * 16),
      line(`${index}`, 260, 60 + index * 16),
      line(`${index}.50`, 350, 60 + index * 16),
      line(`1${index}.25`, 480, 60 + index * 16),
    ]);
    const context = contextOf('18.25', [...heads, ...rows]);
    expect(context['head:lineTotal']).toBeGreaterThan(0.7);
    expect(context['head:quantity']).toBeUndefined();
    expect(context['above:lineTotal'] ?? 0).toBeLessThan(0.1);
  });

  it('knows the label above, the label behind, and the one that heads a block', () => {
    expect(
      contextOf('4711', [line('Invoice number', 50, 100), line('4711', 50, 114)])['above:invoiceNumber'],
    ).toBeGreaterThan(0.7);
    expect(contextOf('72.00', [line('72.00', 50), line('total', 100)])['right:total']).toBeGreaterThan(0.5);
    const block = [line('Buyer:', 50, 100), line('Number: 12', 50, 114), line('Quill', 50, 128)];
    expect(contextOf('Quill', block)['block:customer']).toBeGreaterThan(0.6);
  });

  it('says what part of all support each kind has, and uses no name that is not listed', () => {
    const context = contextOf('20.00', sums);
    const shares = Object.entries(context).filter(([name]) => name.startsWith('share:'));
    expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1);
    expect(Object.keys(context).every((name) => labelFeatures.some((known) => known === name))).toBe(true);
  });

  it('a word of a cut sum is known though it was read surely', () => {
    expect(kindsIn('Tota 12.00', 0.95).flat()).toContain('total');
    expect(kindsIn('Subtota 12.00', 0.95).flat()).toContain('subtotal');
    expect(kindsIn('Tota 12.00')).toEqual([]);
    expect(kindsIn('T/T in advance', 0.8).flat()).not.toContain('total');
    expect(kindsIn('TT 1000.00', 0.8).flat()).not.toContain('total');
  });

  it('reads over the code of a title in brackets', () => {
    const before = (text: string): number => contextOf('Q-4417', [line(text)])['left:invoiceNumber'] ?? 0;
    expect(before('Handelsrechnung (380) Nr. Q-4417')).toBeGreaterThan(0.8);
    expect(before('Abschlagsrechnung Nr. Q-4417')).toBeGreaterThan(0.8);
    expect(before('Handelsrechnung (siehe) Nr. Q-4417')).toBeLessThan(0.6);
  });

  it('takes the word before a day for a date: Rechnung 417 vom 3.5.2026', () => {
    expect(contextOf('3.5.2026', [line('Rechnung 417 vom 3.5.2026')])['left:genericDate']).toBeGreaterThan(
      0.7,
    );
  });
});

describe('the day after a number', () => {
  const issue = (text: string) => contextOf('3.5.2026', [line(text)])['left:issueDate'] ?? 0;

  it('takes it for the day of issue where the number is an invoice’s, not where it is an order’s', () => {
    expect(issue('Monatsrechnung Nr. QA-52 vom 3.5.2026')).toBeGreaterThan(0.5);
    expect(issue('Gutschrift 417 vom 3.5.2026')).toBeGreaterThan(0.5);
    expect(issue('Rechnung (380) Nr. 417 vom 3.5.2026')).toBeGreaterThan(0.5);
    expect(issue('N. 417/B del 3.5.2026')).toBeGreaterThan(0.5);
    expect(issue('Vs. ordine N. 417/B del 3.5.2026')).toBe(0);
    expect(issue('Bestellung Nr. 417 vom 3.5.2026')).toBe(0);
    expect(issue('Lieferschein 417 vom 3.5.2026')).toBe(0);
    const columns = [line('Bestellung Auftrag'), line('N. 417/B del 3.5.2026', 300)];
    expect(contextOf('3.5.2026', columns)['left:issueDate']).toBeGreaterThan(0.5);
    expect(issue('Credit note 52 of 3.5.2026')).toBeGreaterThan(0.5);
  });

  it.each([
    'zu Rechnung Nr. 52 vom',
    'Mahnung zur Rechnung 52 vom',
    'Mahnung zu unserer Rechnung 52 vom',
    'op factuur 52 van',
    'sur facture 52 du',
    'sur la facture n° 52 du',
    'Rechnung zur Bestellung 52 vom',
    'Delivery note 52 of',
    'Bon de livraison 52 du',
    'Leveringsbon 52 van',
  ])('does not take the day of another document for it: %s', (words) => {
    expect(issue(`${words} 3.5.2026`)).toBe(0);
  });
});
