import { chance, fill, option, shuffled, weighted } from '../dice.ts';
import { coinWord, personName } from '../companies.ts';
import { inventRows, sumUp, type DealRow, type Sums, type TaxMode } from '../deal.ts';
import { inventIssuer, type Issuer } from '../facts.ts';
import { inventNumber } from '../identifiers.ts';
import { day, plainLabel, someDay, titleOf, type Scene } from '../scene.ts';
import { Roll } from './roll.ts';
import { drawReceiptItems } from './receiptBody.ts';
import { drawShop } from './shopHead.ts';
import { isAsian } from './tillTax.ts';
import { drawTillTotals } from './tillTotals.ts';

export interface Till {
  readonly issuer: Issuer;
  readonly rows: readonly DealRow[];
  readonly sums: Sums;
  readonly mode: TaxMode;
  readonly issueDate: string;
}

/** A receipt of a till or a restaurant on a narrow roll. */
export function drawReceipt(scene: Scene): 'receipt' {
  const { random, country } = scene;
  const mode: TaxMode = weighted(random, [
    [country.code === 'US' || country.code === 'CA' ? 6 : 2, 'net'],
    [country.code === 'US' ? 0.3 : 7, 'gross'],
    [1, 'none'],
  ]);
  const count = weighted(random, [
    [3, 1],
    [3, 2],
    [3, 3],
    [4, random.integer({ min: 3, max: 8 })],
    [1, random.integer({ min: 8, max: 25 })],
  ]);
  const rows = inventRows(scene, { count, mode, stock: chance(random, 0.75) ? 'foods' : 'goods' }).map(
    (row) => cheap(row),
  );
  const till: Till = {
    issuer: inventIssuer(scene),
    rows,
    sums: sumUp(rows, { mode, shippingMinor: inventService(scene, rows) }),
    mode,
    issueDate: someDay(random),
  };
  const roll = new Roll(scene);
  drawShop(scene, roll, till.issuer);
  drawTicket(scene, roll, till);
  drawReceiptItems(scene, roll, till);
  drawTillTotals(scene, roll, till);
  drawEnd(scene, roll);
  roll.cut();
  return 'receipt';
}

/** What a restaurant adds for service, as much of the world does; it bears tax like the food. */
function inventService(scene: Scene, rows: readonly DealRow[]): number {
  const { random, lexicon } = scene;
  if (lexicon.language !== 'en' || !chance(random, isAsian(scene) ? 0.2 : 0.05)) return 0;
  return Math.round(rows.reduce((sum, { totalMinor }) => sum + totalMinor, 0) / 10);
}

/** Prices of a shop: tens, not thousands. */
function cheap(row: DealRow): DealRow {
  const unitMinor = Math.max(10, Math.round(row.unitMinor / (row.unitMinor > 5000 ? 20 : 2) / 5) * 5);
  const quantity = row.quantity > 20 ? 1 : row.quantity;
  return { ...row, unitMinor, quantity, totalMinor: Math.round(quantity * unitMinor) };
}

/** Title, number, day and time, cashier, table: one a line, or two. */
function drawTicket(scene: Scene, roll: Roll, { issueDate }: Till): void {
  const { random, truth } = scene;
  if (chance(random, 0.45)) roll.heading(titleOf(scene, 'receipt'), { bold: chance(random, 0.5) });
  const number = inventNumber(random, 'document', issueDate);
  const time = timeText(scene);
  const upper = chance(random, 0.2);
  const dated = upper ? day(scene, issueDate).toUpperCase() : day(scene, issueDate);
  const lines: string[] = [];
  const isTimed = chance(random, 0.75);
  const when = isTimed ? dated + timeJoint(scene) + time : dated;
  const isBare = chance(random, 0.35);
  const joint = random.pick([': ', ' : ', ':', ' ']);
  const line = (name: string, value: string): string =>
    `${name.replace(/\.?$/, (dot) => dot)}${joint}${value}`;
  // Some slips are torn off above their date.
  if (chance(random, 0.98)) {
    truth.say('issueDate', issueDate);
    lines.push(isBare ? when : line(plainLabel(scene, 'issueDate'), when));
  }
  if (chance(random, 0.75)) {
    truth.say('invoiceNumber', number);
    lines.push(line(plainLabel(scene, 'receiptNumber'), number));
  }
  const person = chance(random, 0.5)
    ? option(random, scene.lexicon.firstNames)
    : chance(random, 0.5)
      ? fill(random, '####')
      : personName(random, scene);
  if (chance(random, 0.6)) lines.push(line(plainLabel(scene, 'cashier'), person));
  if (chance(random, 0.35))
    lines.push(line(plainLabel(scene, 'till'), fill(random, random.pick(['##', '#', '0##', 'T##']))));
  if (chance(random, 0.2)) lines.push(line(plainLabel(scene, 'table'), fill(random, '##')));
  // Till and kitchen each print their own time on the same day.
  if (chance(random, 0.06) && truth.valueOf('issueDate') !== undefined)
    lines.push(`${plainLabel(scene, 'time')} ${dated} ${timeText(scene)}`);
  roll.pairs(shuffled(random, lines));
}

/** What stands between day and time. */
const timeJoint = (scene: Scene): string =>
  weighted(scene.random, [
    [10, ' '],
    [2, '  '],
    [1, ', '],
    [1, ' - '],
    [0.7, '@'],
    [1, ` ${plainLabel(scene, 'time')}: `],
    [0.7, ' / '],
  ]);

function timeText({ random, country }: Scene): string {
  const [hour, minute] = [
    random.integer({ min: 7, max: 22 }),
    fill(random, '0#').replace('0', String(random.integer({ min: 0, max: 5 }))),
  ];
  const seconds = chance(random, 0.4) ? `:${random.integer({ min: 10, max: 59 })}` : '';
  const isHalf = country.language === 'en' && chance(random, 0.4);
  if (!isHalf) return `${String(hour).padStart(2, '0')}:${minute}${seconds}`;
  return `${hour > 12 ? hour - 12 : hour}:${minute}${seconds}${random.pick([' ', ''])}${hour > 11 ? 'PM' : 'AM'}`;
}

function drawEnd(scene: Scene, roll: Roll): void {
  const { random, lexicon } = scene;
  if (chance(random, 0.4)) roll.ruler();
  for (let count = random.integer({ min: 0, max: 4 }); count > 0; count -= 1) {
    const text = option(random, lexicon.phrases.thanks);
    roll.centre(chance(random, 0.3) ? `*** ${text.toUpperCase()} ***` : text);
  }
  if (chance(random, 0.2)) roll.centre(fill(random, '#### #### #### ####'));
  if (chance(random, 0.15)) roll.centre(`www.${coinWord(random).toLowerCase()}.example`);
}
