import { addDays } from '../../days.ts';
import { coinWord, inventCompany, personName, type Party } from '../companies.ts';
import { sumUp, type DealRow, type Sums } from '../deal.ts';
import { chance, fill, option, optionsOf, shuffled } from '../dice.ts';
import { inventCustomer, inventIssuer, pairOf, type Issuer, type Pair } from '../facts.ts';
import type { Flow } from '../flow.ts';
import { inventNumber } from '../identifiers.ts';
import { chooseLook } from '../itemsTable.ts';
import { quietly } from '../letterhead.ts';
import { drawRateTable } from '../rateTable.ts';
import { amount, day, label, major, money, someDay, type Scene } from '../scene.ts';
import { drawSums, settleCurrency } from '../sumsBlock.ts';
import { drawTable, fitColumns, type TableRow } from '../table.ts';
import { dealingWordsOf, type DealingWords } from '../words/dealings.ts';
import { closePlain, openPlain, settleIssuer, widerLabel } from './plainLetter.ts';

interface Stay {
  readonly issuer: Issuer;
  readonly customer: Party;
  readonly guest: string;
  readonly number: string;
  readonly arrival: string;
  readonly departure: string;
  readonly issueDate: string;
  readonly rows: readonly (DealRow & { readonly day: string })[];
  readonly sums: Sums;
  readonly card: string;
}

/** The bill of a hotel: what each day of the stay charged, the payment, what is left, and the tax by its rates. */
export function drawFolio(scene: Scene): 'invoice' {
  const { random, truth } = scene;
  const words = dealingWordsOf(scene.lexicon.language);
  const stay = inventStay(scene, words);
  truth.say('invoiceNumber', stay.number);
  truth.say('issueDate', stay.issueDate);
  truth.say('customerName', stay.customer.name);
  truth.say('totalAmount', major(stay.sums.totalMinor));
  const flow = openPlain(scene, {
    issuer: stay.issuer,
    recipient: stay.customer,
    title: 'invoice',
    titled: option(random, words.stayTitles),
    pairs: stayPairs(scene, words, stay),
    naming: quietly,
  });
  settleCurrency(scene);
  drawCharges(scene, flow, { words, stay });
  drawBalance(scene, flow, stay);
  if (chance(random, 0.85)) drawRateTable(scene, flow, stay.sums);
  else for (const key of ['netAmount', 'taxAmount'] as const) truth.leaveOpen(key);
  closePlain(scene, stay.issuer, { naming: quietly, showsTax: true });
  settleIssuer(scene, 'supplierName', stay.issuer);
  return 'invoice';
}

function inventStay(scene: Scene, words: DealingWords): Stay {
  const { random, country } = scene;
  const arrival = someDay(random);
  const nights = random.integer({ min: 1, max: 6 });
  const departure = addDays(arrival, nights);
  const customer = inventCustomer(scene);
  const [room = 20, other = room] = country.rates;
  const rows = Array.from({ length: nights + random.integer({ min: 0, max: 5 }) }, (_, index) => {
    const totalMinor = random.integer({ min: 8, max: 480 }) * 50;
    return {
      day: addDays(arrival, Math.min(index, nights)),
      code: '',
      description: option(random, words.nights),
      details: [],
      quantity: 1,
      unit: '',
      unitMinor: totalMinor,
      discountPercent: 0,
      taxPercent: chance(random, 0.7) ? room : other,
      totalMinor,
    };
  });
  return {
    issuer: inventHotel(scene),
    customer,
    guest: customer.isCompany ? personName(random, scene) : customer.name,
    number: inventNumber(random, 'document', departure),
    arrival,
    departure,
    issueDate: chance(random, 0.8) ? departure : addDays(departure, random.integer({ min: 1, max: 9 })),
    rows: rows.toSorted((one, next) => one.day.localeCompare(next.day)),
    sums: sumUp(rows, { mode: 'gross' }),
    card: random.pick([
      `Visa ****${fill(random, '####')}`,
      'Mastercard',
      'Amex',
      `VISA ${fill(random, '####')}`,
    ]),
  };
}

/** The house goes by a name of its own; the company that runs it stands in the foot, or is called like the house. */
function inventHotel(scene: Scene): Issuer {
  const { random } = scene;
  const house = option(
    random,
    'Hotel {x}|Hotel {x}|The {x}|{x} Inn|{x} Lodge|Grand Hotel {x}|{x} Suites',
  ).replace('{x}', coinWord(random));
  const company = inventCompany(random, scene);
  if (chance(random, 0.5)) return inventIssuer(scene, { ...company, logo: house });
  const name = company.name.replace(company.brand, house);
  return inventIssuer(scene, { ...company, name, brand: house });
}

function stayPairs(scene: Scene, words: DealingWords, stay: Stay): Pair[] {
  const { random, style } = scene;
  const [arrival = '', departure = '', room = '', folio = '', guest = ''] = optionsOf(words.stay);
  const pair = (name: string, value: string): Pair => ({ label: `${name}${style.colon}`, value });
  const side = [
    pair(arrival, day(scene, stay.arrival)),
    pair(departure, day(scene, stay.departure)),
    pair(room, fill(random, '###')),
    ...(chance(random, 0.5) ? [pair(guest, stay.guest)] : []),
    ...(chance(random, 0.4) ? [pair(folio, inventNumber(random, 'customer', stay.issueDate))] : []),
  ];
  const own = pairOf(scene, 'invoiceNumber', stay.number);
  const main = [
    chance(random, 0.12) ? { ...own, label: `${folio} / ${own.label}` } : own,
    pairOf(scene, 'issueDate', day(scene, stay.issueDate)),
  ];
  if (chance(random, 0.3)) return shuffled(random, [...main, ...side]);
  return chance(random, 0.5) ? [...side, ...main] : [...main, ...side];
}

/** Charges by the day; the payment is the last row, in a column of its own, on many. */
function drawCharges(scene: Scene, flow: Flow, { words, stay }: { words: DealingWords; stay: Stay }): void {
  const { truth } = scene;
  const hasCredits = chance(scene.random, 0.6);
  const heads = optionsOf(words.stayHeads).slice(0, hasCredits ? 4 : 3);
  const rows: TableRow[] = stay.rows.map((row) => ({
    cells: [day(scene, row.day), row.description, amount(scene, row.totalMinor), ''].slice(0, heads.length),
  }));
  if (hasCredits)
    rows.push({ cells: [day(scene, stay.departure), stay.card, '', amount(scene, stay.sums.totalMinor)] });
  const columns = heads.map((header, index) => ({
    header,
    align: index > 1 ? ('right' as const) : ('left' as const),
    share: 1,
    wraps: index === 1,
  }));
  const fitted = fitColumns(scene, { columns, rows, width: flow.width });
  drawTable({ scene, flow, columns: fitted, look: chooseLook(scene) }, rows);
  truth.hasRows = true;
  truth.rows.push(
    ...stay.rows.map((row) => ({
      description: row.description,
      quantity: null,
      unitPrice: null,
      lineTotal: major(row.totalMinor),
    })),
  );
}

function drawBalance(scene: Scene, flow: Flow, { sums, card }: Stay): void {
  const { random, style } = scene;
  const paid = chance(random, 0.5) ? `${card}${style.colon}` : widerLabel(scene, 'received');
  const sign = chance(random, 0.4) ? -1 : 1;
  drawSums(scene, flow, [
    { label: label(scene, 'total'), text: money(scene, sums.totalMinor), bold: chance(random, 0.5) },
    { label: paid, text: money(scene, sign * sums.totalMinor) },
    { label: widerLabel(scene, 'balance'), text: money(scene, 0), bold: true },
  ]);
}
