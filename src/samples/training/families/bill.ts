import { addDays } from '../../days.ts';
import { inventCompany, inventMarked, type Party } from '../companies.ts';
import { inventRows, sumUp, type DealRow, type Sums } from '../deal.ts';
import { chance, shuffled } from '../dice.ts';
import { inventCustomer, inventIssuer, pairOf, periodText, type Issuer, type Pair } from '../facts.ts';
import type { Flow } from '../flow.ts';
import { drawLines } from '../flow.ts';
import { bankLines, sayTaxId } from '../footer.ts';
import { inventNumber } from '../identifiers.ts';
import { chooseColumns, drawItems } from '../itemsTable.ts';
import { metaCell } from '../metaBlock.ts';
import { day, label, major, money, plainLabel, someDay, type Scene } from '../scene.ts';
import { drawSums, settleCurrency, taxLabel, type SumLine } from '../sumsBlock.ts';
import { closePlain, openPlain, settleIssuer, wider, widerLabel } from './plainLetter.ts';
import { quietly } from '../letterhead.ts';
import type { ColumnKind } from '../words/lexicon.ts';
import { advancesLine, drawCourse, supplyPairs, supplyRows, supplyTitle } from './supply.ts';

interface Bill {
  readonly issuer: Issuer;
  readonly customer: Party;
  readonly number: string;
  readonly account: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly rows: readonly DealRow[];
  readonly sums: Sums;
  readonly previousMinor: number;
  readonly receivedMinor: number;
  /** Paid in advance for what this bill charges. */
  readonly advancesMinor: number;
  /** Energy, water, telephone: charges without quantities in columns, numbers of meters and contracts. */
  readonly isSupply: boolean;
  /** The sum is collected: a sentence alone says when. */
  readonly isCollected: boolean;
}

/** A bill of a supplier of energy, water, telephone or a subscription: a summary, the charges, a slip to pay with. */
export function drawBill(scene: Scene): 'invoice' {
  const { random, truth } = scene;
  const bill = inventBill(scene);
  truth.say('invoiceNumber', bill.number);
  truth.say('issueDate', bill.issueDate);
  truth.say('dueDate', bill.dueDate);
  truth.say('customerName', bill.customer.name);
  const flow = openPlain(scene, {
    issuer: bill.issuer,
    recipient: bill.customer,
    title: 'invoice',
    ...(bill.isSupply && chance(random, 0.7) ? { titled: supplyTitle(scene) } : {}),
    pairs: billPairs(scene, bill),
    naming: quietly,
  });
  settleCurrency(scene);
  flow.paragraph(wider(scene, 'summary'), { bold: true, size: scene.sheet.size + 2 });
  drawSums(scene, flow, summaryLines(scene, bill));
  flow.gap(1);
  const columns: readonly ColumnKind[] =
    bill.isSupply && chance(random, 0.7)
      ? ['description', 'amount']
      : chooseColumns(scene, { hasMoney: true, hasRates: false, hasDiscounts: false });
  drawItems(scene, flow, bill.rows, {
    columns,
    hasMoney: true,
    issueDate: bill.issueDate,
    hasRates: false,
    hasDiscounts: false,
  });
  drawSums(scene, flow, chargeLines(scene, bill));
  drawCourse(scene, flow, { ...bill, dueMinor: dueOf(bill) });
  if (chance(random, bill.isCollected ? 0.2 : 0.6)) drawSlip(scene, flow, bill);
  closePlain(scene, bill.issuer, { naming: quietly, showsTax: true, showsBank: chance(random, 0.3) });
  settleIssuer(scene, 'supplierName', bill.issuer);
  return 'invoice';
}

function inventBill(scene: Scene): Bill {
  const { random } = scene;
  const issueDate = someDay(random);
  const isSupply = chance(random, 0.65);
  const charged = inventRows(scene, {
    count: random.integer({ min: 1, max: isSupply ? 7 : 12 }),
    mode: 'net',
    stock: 'services',
  });
  const rows = isSupply ? supplyRows(scene, charged) : charged;
  const sums = sumUp(rows, { mode: 'net' });
  const advances = isSupply && chance(random, 0.35) ? random.pick([0.4, 0.7, 0.85, 0.95]) : 0;
  const previousMinor = chance(random, 0.6) ? random.integer({ min: 1000, max: 90_000 }) : 0;
  return {
    issuer: inventIssuer(scene, (chance(random, 0.3) ? inventMarked : inventCompany)(random, scene)),
    customer: inventCustomer(scene),
    number: inventNumber(random, chance(random, 0.5) ? 'account' : 'document', issueDate),
    account: inventNumber(random, 'account', issueDate),
    issueDate,
    dueDate: addDays(issueDate, random.integer({ min: 7, max: 32 })),
    rows,
    sums,
    previousMinor,
    receivedMinor: chance(random, 0.75) ? previousMinor : 0,
    advancesMinor: Math.round((sums.totalMinor * advances) / 100) * 100,
    isSupply,
    isCollected: chance(random, 0.35),
  };
}

function billPairs(scene: Scene, bill: Bill): Pair[] {
  const { random } = scene;
  const pairs = [
    pairOf(scene, 'customerNumber', bill.account),
    pairOf(scene, 'invoiceNumber', bill.number),
    pairOf(scene, 'issueDate', day(scene, bill.issueDate)),
    ...(bill.isCollected ? [] : [pairOf(scene, 'dueDate', day(scene, bill.dueDate))]),
    ...(bill.isSupply ? supplyPairs(scene, bill.issueDate) : []),
  ];
  if (chance(random, 0.7)) pairs.push(pairOf(scene, 'servicePeriod', periodText(scene, bill.issueDate)));
  if (chance(random, 0.4)) pairs.push(pairOf(scene, 'phone', bill.issuer.phone));
  if (chance(random, 0.3)) pairs.push(pairOf(scene, 'page', '1'));
  const id = bill.issuer.vatId ?? bill.issuer.taxNumber;
  if (id !== null && chance(random, 0.5)) {
    sayTaxId(scene, id);
    pairs.push(pairOf(scene, bill.issuer.vatId === null ? 'taxNumber' : 'vatId', id));
  }
  return chance(random, 0.5) ? shuffled(random, pairs) : pairs;
}

const dueOf = (bill: Bill): number =>
  bill.previousMinor - bill.receivedMinor + bill.sums.totalMinor - bill.advancesMinor;

function summaryLines(scene: Scene, bill: Bill): SumLine[] {
  const lines: SumLine[] = [];
  if (bill.previousMinor > 0) {
    lines.push({ label: label(scene, 'previousBalance'), text: money(scene, bill.previousMinor) });
    lines.push({ label: widerLabel(scene, 'received'), text: money(scene, -bill.receivedMinor) });
  }
  lines.push({ label: widerLabel(scene, 'newCharges'), text: money(scene, bill.sums.totalMinor) });
  if (bill.advancesMinor > 0) lines.push(advancesLine(scene, bill.advancesMinor));
  lines.push({ label: label(scene, 'totalDue'), text: money(scene, dueOf(bill)), bold: true });
  return lines;
}

function chargeLines(scene: Scene, { sums, advancesMinor }: Bill): SumLine[] {
  scene.truth.say('totalAmount', major(sums.totalMinor));
  scene.truth.say('netAmount', major(sums.netMinor));
  scene.truth.say('taxAmount', major(sums.taxMinor));
  const rate = sums.rates.length === 1 ? (sums.rates[0]?.percent ?? null) : null;
  const parts = [
    { label: label(scene, 'net'), text: money(scene, sums.netMinor) },
    { label: taxLabel(scene, rate), text: money(scene, sums.taxMinor) },
  ];
  // Where the charges end with the tax, only the summary says what this bill alone comes to.
  if (chance(scene.random, 0.2)) return parts;
  const total = { label: label(scene, 'total'), text: money(scene, sums.totalMinor), bold: true };
  if (advancesMinor === 0) return [...parts, total];
  const left = { label: label(scene, 'amountDue'), text: money(scene, sums.totalMinor - advancesMinor) };
  return [...parts, total, advancesLine(scene, advancesMinor), left];
}

/** The part to tear off: number, day and sum once more, with the account to pay to. */
function drawSlip(scene: Scene, flow: Flow, bill: Bill): void {
  const { random, sheet } = scene;
  flow.gap(2);
  flow.need(110);
  sheet.line(flow.x, flow.y, flow.x + flow.width, flow.y);
  flow.paragraph(wider(scene, 'slip'), { size: sheet.size - 1 });
  const pairs = [
    pairOf(scene, 'customerNumber', bill.account),
    pairOf(scene, 'dueDate', day(scene, bill.dueDate)),
    pairOf(scene, 'totalDue', money(scene, dueOf(bill))),
  ];
  if (chance(random, 0.5)) pairs.unshift(pairOf(scene, 'invoiceNumber', bill.number));
  flow.put(metaCell(scene, pairs, chance(random, 0.5)));
  const lines = [
    plainLabel(scene, 'remitTo'),
    bill.issuer.name,
    bill.issuer.street,
    bill.issuer.place,
    ...bankLines(scene, bill.issuer),
  ];
  flow.put((area) =>
    drawLines(
      scene,
      area,
      lines.map((text) => ({ text })),
    ),
  );
}
