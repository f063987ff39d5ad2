import type { Box } from '../../src/domain/geometry.ts';
import type { PageReading } from '../../src/domain/reading.ts';

/** A piece of text at a place in points on an A4 page; `align: 'right'` ends at `x`. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly align?: 'right';
}

const [widthPt, heightPt] = [595, 842];
const widthOf = (text: string, size: number): number => text.length * size * 0.5;

/** A page as a reader gives it: one word for each word, with its box. `confidence` below 1 makes it a recognised page. */
export function pageOf(
  pieces: readonly Piece[],
  { page = 1, confidence = 1 }: { page?: number; confidence?: number } = {},
): PageReading {
  const lines = [...new Set(pieces.map(({ y }) => y))].toSorted((a, b) => a - b);
  const words = pieces.flatMap(({ text, x, y, size = 10, align }) => {
    let left = align === 'right' ? x - widthOf(text, size) : x;
    return text.split(' ').map((word) => {
      const right = left + widthOf(word, size);
      const box: Box = [left / widthPt, y / heightPt, right / widthPt, (y + size) / heightPt];
      left = right + size * 0.28;
      return { text: word, box, confidence, line: lines.indexOf(y) };
    });
  });
  const source = confidence === 1 ? 'text-layer' : 'tesseract';
  return { page, widthPt, heightPt, source, grade: 'readable', words };
}

const row = (y: number, ...cells: [string, number][]): Piece[] => cells.map(([text, x]) => ({ text, x, y }));
const sums = (y: number, ...lines: [string, string][]): Piece[] =>
  lines.flatMap(([label, amount], index): Piece[] => [
    { text: label, x: 350, y: y + index * 16 },
    { text: amount, x: 545, y: y + index * 16, align: 'right' },
  ]);
const items = (y: number, ...lines: [string, string, string, string][]): Piece[] =>
  lines.flatMap(([name, quantity, unit, total], index): Piece[] => [
    { text: name, x: 50, y: y + index * 16 },
    { text: quantity, x: 350, y: y + index * 16, align: 'right' },
    { text: unit, x: 450, y: y + index * 16, align: 'right' },
    { text: total, x: 545, y: y + index * 16, align: 'right' },
  ]);
const heads = (y: number, name: string, quantity: string, unit: string, total: string): Piece[] =>
  items(y, [name, quantity, unit, total]);

export const englishInvoice: readonly Piece[] = [
  { text: 'Larkspur Instruments Ltd', x: 50, y: 40, size: 16 },
  ...row(62, ['14 Orchard Lane, Bristol BS1 4ND', 50]),
  ...row(76, ['accounts@larkspur-instruments.example', 50]),
  { text: 'INVOICE', x: 420, y: 40, size: 20 },
  ...row(120, ['Bill to', 50], ['Invoice No.:', 350], ['LI-2026-0417', 450]),
  ...row(136, ['Quillfeather Trading Ltd', 50], ['Invoice date:', 350], ['3 March 2026', 450]),
  ...row(152, ['7 Harbour Street', 50], ['Due date:', 350], ['2 April 2026', 450]),
  ...row(168, ['Leeds LS1 5QS', 50], ['PO number:', 350], ['PO-88231', 450]),
  ...heads(230, 'Description', 'Qty', 'Unit price', 'Amount'),
  ...items(
    250,
    ['Pressure gauge', '4', '£120.00', '£480.00'],
    ['Calibration kit', '2', '£260.00', '£520.00'],
  ),
  ...sums(310, ['Subtotal', '£1,000.00'], ['VAT (20%)', '£200.00'], ['Total due', '£1,200.00']),
  ...row(760, ['Larkspur Instruments Ltd · VAT No. GB123456789 · IBAN GB82 WEST 1234 5698 7654 32', 50]),
];

export const germanInvoice: readonly Piece[] = [
  { text: 'Birkenhain Werkzeuge GmbH', x: 50, y: 40, size: 16 },
  ...row(100, ['Birkenhain Werkzeuge GmbH · Ahornweg 3 · 50667 Köln', 50]),
  ...row(120, ['Falkenstein Bau AG', 50]),
  ...row(134, ['Lindenallee 22', 50]),
  ...row(148, ['80331 München', 50]),
  { text: 'Rechnung', x: 50, y: 200, size: 18 },
  ...row(230, ['Rechnungs-Nr.:', 350], ['RE-20260311', 450]),
  ...row(246, ['Rechnungsdatum:', 350], ['11.03.2026', 450]),
  ...row(262, ['Fällig am:', 350], ['10.04.2026', 450]),
  ...row(278, ['Lieferdatum:', 350], ['09.03.2026', 450]),
  ...heads(320, 'Bezeichnung', 'Menge', 'Einzelpreis', 'Gesamtpreis'),
  ...items(340, ['Bohrhammer', '3', '250,00 €', '750,00 €'], ['Meißelsatz', '10', '48,50 €', '485,00 €']),
  ...sums(
    400,
    ['Nettobetrag', '1.235,00 €'],
    ['zzgl. MwSt. 19 %', '234,65 €'],
    ['Gesamtbetrag', '1.469,65 €'],
  ),
  ...row(760, ['USt-IdNr.: DE123456789', 50], ['IBAN: DE89 3704 0044 0532 0130 00', 300]),
  ...row(776, ['Birkenhain Werkzeuge GmbH', 50], ['info@birkenhain-werkzeuge.example', 300]),
];

export const frenchInvoice: readonly Piece[] = [
  { text: 'Atelier Mirabelle SARL', x: 50, y: 40, size: 16 },
  ...row(62, ['8 rue des Tilleuls, 69002 Lyon', 50]),
  { text: 'FACTURE', x: 420, y: 40, size: 20 },
  ...row(120, ['Facturé à', 50], ['Facture n° :', 350], ['F-2026-118', 450]),
  ...row(136, ['Boutique Capucine SAS', 50], ['Date de facture :', 350], ['14/02/2026', 450]),
  ...row(152, ['3 place du Marché', 50], ["Date d'échéance :", 350], ['16/03/2026', 450]),
  ...heads(230, 'Désignation', 'Quantité', 'Prix unitaire', 'Montant'),
  ...items(250, ['Étagère en chêne', '5', '230,00 €', '1 150,00 €']),
  ...sums(310, ['Total HT', '1 150,00 €'], ['TVA 20 %', '230,00 €'], ['Total TTC', '1 380,00 €']),
  ...row(760, ['Atelier Mirabelle SARL', 50], ['TVA intracommunautaire : FR12345678901', 250]),
];

export const dutchInvoice: readonly Piece[] = [
  { text: 'Zilverberk Techniek B.V.', x: 50, y: 40, size: 16 },
  { text: 'Factuur', x: 420, y: 40, size: 20 },
  ...row(120, ['Factuur aan', 50], ['Factuurnummer:', 350], ['2026-0093', 450]),
  ...row(136, ['Wilgenhof Bouw N.V.', 50], ['Factuurdatum:', 350], ['5 januari 2026', 450]),
  ...row(152, ['Vervaldatum:', 350], ['4 februari 2026', 450]),
  ...heads(230, 'Omschrijving', 'Aantal', 'Stukprijs', 'Bedrag'),
  ...items(250, ['Sensor', '2', '€ 50,00', '€ 100,00']),
  ...sums(310, ['Totaal excl. btw', '€ 100,00'], ['BTW 21%', '€ 21,00'], ['Te betalen', '€ 121,00']),
  ...row(760, ['Zilverberk Techniek B.V.', 50], ['BTW-nr: NL123456789B01', 250]),
];
