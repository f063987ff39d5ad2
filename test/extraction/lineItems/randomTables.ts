import fc from 'fast-check';
import type { PageReading } from '../../../src/domain/reading.ts';
import { pageOf, type Piece } from '../fixtures.ts';

/** A row as it is printed; amounts in hundredths. */
export interface TableRow {
  readonly name: string;
  readonly quantity: number;
  readonly price: number;
  readonly total: number;
  /** In percent. */
  readonly discount: number;
}

/** How a table is laid out; every choice is drawn at random. */
export interface TableStyle {
  readonly language: keyof typeof vocabulary;
  readonly hasPosition: boolean;
  readonly hasCode: boolean;
  readonly hasUnit: boolean;
  readonly hasTax: boolean;
  readonly isQuantityFirst: boolean;
  readonly hasCurrency: boolean;
  readonly isHeadBroken: boolean;
  readonly isNumberLeft: boolean;
  readonly nameWidth: number;
  readonly rowsOnPage: number;
  readonly repeatsHead: boolean;
  readonly hasNote: boolean;
  readonly group: string;
  readonly sign: ',' | '.';
  readonly currency: string;
  readonly pitch: number;
  readonly hasHead: boolean;
  /** A column of gross sums behind the net ones. */
  readonly hasGross: boolean;
  /** On which line of a wrapped name the numbers stand. */
  readonly numbersAt: 'top' | 'middle' | 'below';
  readonly hasDiscount: boolean;
  /** Points by which words stand off their line, as in scans. */
  readonly jitter: number;
}

export const vocabulary = {
  en: 'Pos|Item code|Description|Qty|Unit|Unit price|VAT|Amount|Subtotal|VAT 20%|Total due|pcs|Gross|Discount',
  de: 'Pos.|Art.-Nr.|Bezeichnung|Menge|Einheit|Einzelpreis|MwSt.|Gesamtpreis|Nettobetrag|zzgl. MwSt. 20 %|Gesamtbetrag|Stk.|Brutto|Rabatt',
  fr: 'N°|Référence|Désignation|Quantité|Unité|Prix unitaire|TVA|Montant HT|Total HT|TVA 20 %|Total TTC|pce|Montant TTC|Remise',
  nl: 'Nr.|Artikelnr.|Omschrijving|Aantal|Eenheid|Prijs|BTW|Bedrag|Subtotaal|BTW 20%|Totaal|st.|Incl. BTW|Korting',
  es: 'N.º|Código|Descripción|Cantidad|Unidad|Precio unitario|IVA|Importe|Base imponible|IVA 20%|Total|uds|Total|Dto.',
  it: 'N.|Codice|Descrizione|Quantità|UM|Prezzo unitario|IVA|Importo|Imponibile|IVA 20%|Totale|pz|Totale|Sconto',
  pt: 'N.º|Código|Descrição|Quantidade|Un.|Preço unitário|IVA|Valor|Subtotal|IVA 20%|Total|un|Total|Desconto',
  pl: 'Lp.|Kod|Nazwa|Ilość|J.m.|Cena netto|VAT|Wartość netto|Razem|Podatek VAT|Do zapłaty|szt.|Wartość brutto|Rabat',
  sv: 'Rad|Artikelnr|Benämning|Antal|Enhet|À-pris|Moms|Belopp|Summa|Moms 20%|Att betala|st|Summa|Rabatt',
  da: 'Linje|Varenr.|Beskrivelse|Antal|Enhed|Enhedspris|Moms|Beløb|Subtotal|Moms 20%|At betale|stk|I alt|Rabat',
  cs: 'Pol.|Kód|Popis|Množství|MJ|Cena za MJ|DPH|Celkem|Mezisoučet|DPH 20%|K úhradě|ks|Celkem s DPH|Sleva',
} as const;

const syllables = 'ba ri mo ten sul var ke lo dan fir pel wo sta gri nu hem'.split(' ');
const wordArbitrary = fc
  .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 })
  .map((parts) => parts.join(''))
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const nameArbitrary = fc.array(wordArbitrary, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));

export const rowsArbitrary = fc.array(
  fc
    .record({
      name: nameArbitrary,
      quantity: fc.integer({ min: 1, max: 60 }),
      price: fc.integer({ min: 15, max: 90_000 }),
      discount: fc.constantFrom(0, 0, 5, 10, 25),
    })
    .map((row): TableRow => ({ ...row, total: row.quantity * row.price })),
  { minLength: 1, maxLength: 14 },
);

export const styleArbitrary: fc.Arbitrary<TableStyle> = fc.record({
  language: fc.constantFrom(...(Object.keys(vocabulary) as (keyof typeof vocabulary)[])),
  hasPosition: fc.boolean(),
  hasCode: fc.boolean(),
  hasUnit: fc.boolean(),
  hasTax: fc.boolean(),
  isQuantityFirst: fc.boolean(),
  hasCurrency: fc.boolean(),
  isHeadBroken: fc.boolean(),
  isNumberLeft: fc.boolean(),
  nameWidth: fc.integer({ min: 110, max: 220 }),
  rowsOnPage: fc.integer({ min: 4, max: 8 }),
  repeatsHead: fc.boolean(),
  hasNote: fc.boolean(),
  group: fc.constantFrom('', ' ', 'other'),
  sign: fc.constantFrom(',', '.'),
  currency: fc.constantFrom('€', '£', 'kr', 'zł'),
  pitch: fc.integer({ min: 12, max: 16 }),
  hasHead: fc.constant(true),
  hasGross: fc.boolean(),
  numbersAt: fc.constantFrom('top', 'top', 'middle', 'below'),
  hasDiscount: fc.boolean(),
  jitter: fc.constantFrom(0, 0, 1.5),
});

export function printed(cents: number, { sign, group }: Pick<TableStyle, 'sign' | 'group'>): string {
  const between = group === 'other' ? (sign === ',' ? '.' : ',') : group;
  const whole = String(Math.floor(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, between);
  return `${whole}${sign}${String(cents % 100).padStart(2, '0')}`;
}

type Key =
  'position' | 'code' | 'name' | 'quantity' | 'unit' | 'price' | 'tax' | 'total' | 'gross' | 'discount';
interface Column {
  readonly key: Key;
  readonly x: number;
  readonly align: 'left' | 'right';
}

const wordsOf = (style: TableStyle): readonly string[] => vocabulary[style.language].split('|');
const headIndex: Record<Key, number> = {
  position: 0,
  code: 1,
  name: 2,
  quantity: 3,
  unit: 4,
  price: 5,
  tax: 6,
  total: 7,
  gross: 12,
  discount: 13,
};

const left = 30;
const right = 570;
const widths: Record<Exclude<Key, 'name'>, number> = {
  position: 25,
  code: 55,
  quantity: 50,
  unit: 38,
  price: 84,
  tax: 36,
  discount: 48,
  total: 78,
  gross: 78,
};

function keysOf(style: TableStyle): Key[] {
  const has: Partial<Record<Key, boolean>> = {
    position: style.hasPosition,
    code: style.hasCode,
    unit: style.hasUnit,
    discount: style.hasDiscount,
    tax: style.hasTax,
    gross: style.hasGross,
  };
  const keys: readonly Key[] = style.isQuantityFirst
    ? ['position', 'quantity', 'code', 'name', 'unit', 'price', 'discount', 'tax', 'total', 'gross']
    : ['position', 'code', 'name', 'quantity', 'unit', 'price', 'discount', 'tax', 'total', 'gross'];
  return keys.filter((key) => has[key] !== false);
}

/** As wide as wished, as far as the other columns leave room on the page. */
function nameWidthOf(style: TableStyle): number {
  const others = keysOf(style).reduce((sum, key) => sum + (key === 'name' ? 0 : widths[key]), 0);
  return Math.min(style.nameWidth, right - left - others);
}

function columnsOf(style: TableStyle): Column[] {
  let x = left;
  return keysOf(style).map((key): Column => {
    const width = key === 'name' ? nameWidthOf(style) : widths[key];
    const isText = key === 'position' || key === 'code' || key === 'name' || key === 'unit';
    const isLeft = isText || style.isNumberLeft;
    const column: Column = { key, x: isLeft ? x : x + width - 8, align: isLeft ? 'left' : 'right' };
    x += width;
    return column;
  });
}

/** The lines of a name as wide as its column allows. */
function wrapped(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && (line.length + 1 + word.length) * 5 < width - 10)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const pieceOf = ({ x, align }: Column, text: string, y: number): Piece => ({
  text,
  x,
  y,
  ...(align === 'right' ? { align } : {}),
});

function headOf(style: TableStyle, y: number): Piece[] {
  const words = wordsOf(style);
  return columnsOf(style).flatMap((column) => {
    const text = words[headIndex[column.key]] ?? '';
    const parts = style.isHeadBroken ? text.split(' ') : [text];
    return parts.map((part, line) => pieceOf(column, part, y + line * 11));
  });
}

function rowOf(
  row: TableRow,
  index: number,
  { style, y }: { style: TableStyle; y: number },
): { pieces: Piece[]; height: number } {
  const money = (cents: number): string =>
    `${printed(cents, style)}${style.hasCurrency ? ` ${style.currency}` : ''}`;
  const lines = wrapped(row.name, nameWidthOf(style));
  const line = { top: 0, middle: (lines.length - 1) / 2, below: lines.length }[style.numbersAt];
  const texts: Record<Key, string> = {
    position: String(index + 1),
    code: `AB-${1000 + index * 37}`,
    name: '',
    quantity: String(row.quantity),
    unit: wordsOf(style)[11] ?? '',
    price: money(row.price),
    tax: '20%',
    discount: row.discount === 0 ? '-' : `${row.discount}%`,
    total: money(row.total),
    gross: money(Math.round(row.total * 1.2)),
  };
  const pieces = columnsOf(style).flatMap((column) => {
    if (column.key !== 'name') return [pieceOf(column, texts[column.key], y + line * 11)];
    return lines.map((line, at) => pieceOf(column, line, y + at * 11));
  });
  const name = columnsOf(style).find(({ key }) => key === 'name');
  const height = (lines.length + Number(style.numbersAt === 'below')) * 11;
  const note = style.hasNote && name ? [pieceOf(name, `Serial: ${700 + index}`, y + height)] : [];
  return { pieces: [...pieces, ...note], height: height + (note.length - 1) * 11 + style.pitch };
}

/** With the discounts of the rows, where the table has a column of them. */
export const discounted = (rows: readonly TableRow[], { hasDiscount }: TableStyle): TableRow[] =>
  rows.map((row) => ({
    ...row,
    total: hasDiscount ? Math.round((row.total * (100 - row.discount)) / 100) : row.total,
  }));

const shaken = (pieces: readonly Piece[], jitter: number): Piece[] =>
  pieces.map((piece, at) => ({ ...piece, y: piece.y + (((at * 7919) % 11) / 10 - 0.5) * jitter }));

/** The pages of a document with this table, and its sums at the end. One row may be hidden; the sums hold it. */
export function pagesOf(rows: readonly TableRow[], style: TableStyle, hidden = -1): PageReading[] {
  const words = wordsOf(style);
  const pages: Piece[][] = [];
  let y = 0;
  for (const [index, row] of rows.entries()) {
    if (index % style.rowsOnPage === 0) {
      const hasHead = style.hasHead && (index === 0 || style.repeatsHead);
      pages.push([
        { text: 'Larkspur Instruments Ltd', x: 40, y: 40, size: 14 },
        ...(hasHead ? headOf(style, 200) : []),
      ]);
      y = 232;
    }
    const { pieces, height } = rowOf(row, index, { style, y });
    if (index !== hidden) pages.at(-1)?.push(...pieces);
    y += height;
  }
  const net = rows.reduce((sum, { total }) => sum + total, 0);
  const tax = Math.round(net * 0.2);
  const total = columnsOf(style).find(({ key }) => key === 'total');
  for (const [at, [label, cents]] of (
    [
      [words[8], net],
      [words[9], tax],
      [words[10], net + tax],
    ] as const
  ).entries()) {
    const line = y + 20 + at * 16;
    pages.at(-1)?.push({ text: label ?? '', x: (total?.x ?? 0) - 190, y: line });
    if (total) pages.at(-1)?.push(pieceOf(total, printed(cents, style), line));
  }
  return pages.map((pieces, at) =>
    pageOf(shaken(pieces, style.jitter), { page: at + 1, confidence: style.jitter > 0 ? 0.9 : 1 }),
  );
}
