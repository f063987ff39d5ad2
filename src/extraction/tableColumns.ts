import { frameOf } from './features/labels.ts';
import type { Row, Token } from './page/pageText.ts';

/** A column of a table by its head; `ignored` are columns that are known but hold nothing that is kept. */
export interface Column {
  readonly kind: 'description' | 'quantity' | 'unitPrice' | 'lineTotal' | 'ignored';
  readonly x0: number;
  readonly x1: number;
}

const table: readonly (readonly [Column['kind'], string])[] = [
  [
    'description',
    'description beschreibung bezeichnung designation omschrijving artikel item items leistung product products details service services libelle article artikelbezeichnung productdescription itemdescription particulars',
  ],
  ['quantity', 'qty quantity menge anzahl qte quantite aantal hours stunden hrs std qtyordered units'],
  [
    'unitPrice',
    'unitprice price einzelpreis preis pu prixunitaire prix rate stukprijs eenheidsprijs epreis puht prixunitaireht preiseinheit unitcost cost prijs stuckpreis listprice',
  ],
  [
    'lineTotal',
    'total amount betrag gesamt gesamtpreis summe montant montantht totalht prixtotal bedrag totaal linetotal netamount nettobetrag lineamount extendedprice totalprice totalttc extension gpreis amountexvat totalamount',
  ],
  [
    'ignored',
    'pos position nr no # unit einheit unite eenheid vat mwst ust tva btw tax vat% mwst% ust% tva% btw% vatrate taxrate discount rabatt remise korting sku code artnr artikelnr ref reference date datum um uom',
  ],
];
const heads = new Map(table.flatMap(([kind, texts]) => texts.split(' ').map((text) => [text, kind])));
const longestHead = 3;

/** The columns that a row names, or null when it is not the head of a table of goods. */
export function columnsOf(row: Row): Column[] | null {
  const columns: Column[] = [];
  for (let first = 0; first < row.tokens.length; first++) {
    const tokens = headAt(row.tokens, first);
    if (!tokens) continue;
    const kind = heads.get(keyOf(tokens));
    if (kind) columns.push({ kind, ...frameOf(tokens) });
    first += tokens.length - 1;
  }
  const kinds = new Set(columns.map(({ kind }) => kind));
  const named = ['description', 'quantity', 'unitPrice'] as const;
  const isHead = kinds.has('lineTotal') && named.some((kind) => kinds.has(kind)) && columns.length >= 3;
  const hasAmount = row.tokens.some(({ text }) => /\d[.,]\d{2}\b/.test(text));
  return isHead && !hasAmount ? lastTotalOnly(columns) : null;
}

/** Where several columns could be the row's sum (net, gross), the one most to the right is. */
function lastTotalOnly(columns: readonly Column[]): Column[] {
  const last = columns.findLast(({ kind }) => kind === 'lineTotal');
  return columns.map((column) =>
    column.kind === 'lineTotal' && column !== last ? { ...column, kind: 'ignored' } : column,
  );
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join('');

function headAt(tokens: readonly Token[], first: number): readonly Token[] | null {
  for (let length = longestHead; length > 0; length--) {
    const part = tokens.slice(first, first + length);
    if (part.length === length && heads.has(keyOf(part))) return part;
  }
  return null;
}

/** The column that these tokens stand in: columns are set flush left, flush right or centred under their heads. */
export function nearestColumn(tokens: readonly Token[], columns: readonly Column[]): Column | undefined {
  const { x0, x1 } = frameOf(tokens);
  const distance = (column: Column): number =>
    Math.min(
      Math.abs(x0 - column.x0),
      Math.abs(x1 - column.x1),
      Math.abs((x0 + x1 - column.x0 - column.x1) / 2),
    );
  return columns.toSorted((left, right) => distance(left) - distance(right))[0];
}
