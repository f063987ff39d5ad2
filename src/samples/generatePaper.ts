import { inventAccount } from './accounts.ts';
import { customers, sellers, shops, type Product, type Seller } from './content.ts';
import { addDays } from './days.ts';
import type { Issuer, Paper, Row, SampleLanguage, TillReceipt } from './paper.ts';
import type { Random } from './random.ts';
import { inventTaxId } from './taxIds.ts';
import { rowTotalCents, totalsOfGrossRows, totalsOfNetRows } from './totals.ts';

export interface PaperRequest {
  readonly random: Random;
  readonly language: SampleLanguage;
  /** The day that counts as today, YYYY-MM-DD: issue dates lie a little before it. */
  readonly today: string;
  readonly rows?: number;
  /** Which of the language's companies; any when left out. */
  readonly seller?: Seller;
}

/** An invoice of an invented company, its sums right to the cent. */
export function generateInvoice(request: PaperRequest): Paper {
  const { random, language, today } = request;
  const seller = request.seller ?? random.pick(sellers[language]);
  const rows = generateRows(seller.products, {
    random,
    count: request.rows ?? random.integer({ min: 3, max: 6 }),
  });
  const issueDate = addDays(today, -random.integer({ min: 3, max: 20 }));
  return {
    kind: 'invoice',
    language,
    currency: language === 'en' ? 'GBP' : 'EUR',
    number: numberOf(seller.numberForm, { issueDate, random }),
    issueDate,
    dueDate: addDays(issueDate, random.pick([14, 30])),
    purchaseOrder: `PO-${random.integer({ min: 10_000, max: 99_999 })}`,
    issuer: issuerOf(seller, { random, language }),
    recipient: random.pick(customers[language]),
    rows,
    totals: totalsOfNetRows(rows),
    account: inventAccount(language, random),
  };
}

/** An order of a customer to one of the sellers. */
export function generatePurchaseOrder(request: PaperRequest): Paper {
  const { random, language, today } = request;
  const invoice = generateInvoice(request);
  const issueDate = addDays(today, -random.integer({ min: 1, max: 6 }));
  const domain = `${(invoice.recipient.name.split(' ')[0] ?? '').toLowerCase()}.example`;
  return {
    ...invoice,
    kind: 'purchase_order',
    number: `PO-${random.integer({ min: 10_000, max: 99_999 })}`,
    purchaseOrder: null,
    issueDate,
    dueDate: addDays(issueDate, 21),
    recipient: invoice.issuer,
    issuer: {
      ...invoice.issuer,
      ...invoice.recipient,
      taxId: inventTaxId(language, random),
      tagline: '',
      email: `purchasing@${domain}`,
      web: `www.${domain}`,
      register: '',
      colour: [0.2, 0.25, 0.3],
    },
    account: null,
  };
}

/** A receipt of a till; its prices contain the tax. */
export function generateReceipt(
  request: Omit<PaperRequest, 'language'> & { language: 'en' | 'de' },
): TillReceipt {
  const { random, language, today } = request;
  const seller = request.seller ?? shops[language];
  const rows = generateRows(seller.products, { random, count: request.rows ?? 5, most: 3 });
  const issueDate = addDays(today, -random.integer({ min: 1, max: 9 }));
  return {
    language,
    currency: language === 'en' ? 'GBP' : 'EUR',
    number: numberOf(seller.numberForm, { issueDate, random }),
    issueDate,
    time: `${random.integer({ min: 10, max: 17 })}:${random.integer({ min: 10, max: 59 })}`,
    issuer: issuerOf(seller, { random, language }),
    rows,
    totals: totalsOfGrossRows(rows),
    cardDigits: random.digits(4),
  };
}

function issuerOf(
  { issuer }: Seller,
  { random, language }: Pick<PaperRequest, 'random' | 'language'>,
): Issuer {
  return { ...issuer, taxId: inventTaxId(language, random) };
}

/** Rows of different products; once a list is used up, its products come again. */
function generateRows(
  products: readonly Product[],
  { random, count, most = 24 }: { random: Random; count: number; most?: number },
): Row[] {
  if (count > products.length) {
    const rest = { random, count: count - products.length, most };
    return [
      ...generateRows(products, { random, count: products.length, most }),
      ...generateRows(products, rest),
    ];
  }
  return random.pickSeveral(products, count).map((item) => generateRow(item, { random, most }));
}

function generateRow(item: Product, { random, most }: { random: Random; most: number }): Row {
  const [min, max] = item.priceCents;
  const isPiece = item.unit === 'piece';
  // Dear things are bought in ones and twos; hours and kilograms come in halves.
  const limit = Math.max(1, Math.min(most, Math.floor(60_000 / max)));
  const quantityTenths = isPiece
    ? 10 * random.integer({ min: 1, max: limit })
    : 5 * random.integer({ min: 2, max: 16 });
  // Prices on the street end in 0 or 5.
  const unitPriceCents = Math.round(random.integer({ min, max }) / 5) * 5;
  const { code, description, unit, taxPercent } = item;
  const totalCents = rowTotalCents({ quantityTenths, unitPriceCents });
  return { code, description, quantityTenths, unit, unitPriceCents, totalCents, taxPercent };
}

function numberOf(form: string, { issueDate, random }: { issueDate: string; random: Random }): string {
  return form
    .replace('YYYY', issueDate.slice(0, 4))
    .replaceAll('#', () => String(random.integer({ min: 1, max: 9 })));
}
