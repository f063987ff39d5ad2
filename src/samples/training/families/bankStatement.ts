import { addDays } from '../../days.ts';
import { coinWord, inventCompany, inventPerson } from '../companies.ts';
import { chance, fill, option, shuffled, weighted } from '../dice.ts';
import { inventIssuer, pairOf, type Pair } from '../facts.ts';
import type { Flow } from '../flow.ts';
import { quietly } from '../letterhead.ts';
import { amount, day, money, plainLabel, someDay, type Scene } from '../scene.ts';
import { chooseLook } from '../itemsTable.ts';
import { drawSums } from '../sumsBlock.ts';
import { drawTable, fitColumns, type TableRow } from '../table.ts';
import { closePlain, openPlain, wider, widerLabel, widerPair } from './plainLetter.ts';

interface Booking {
  readonly day: string;
  readonly text: string;
  readonly minor: number;
  readonly balance: number;
}

/** A statement of a bank: account, balances, a table of bookings. The account is the customer's. */
export function drawBankStatement(scene: Scene): 'bank_statement' {
  const { random, truth } = scene;
  const issuer = inventIssuer(scene, { ...inventCompany(random, scene), ...bankName(scene) });
  const holder = chance(random, 0.6) ? inventPerson(random, scene) : inventCompany(random, scene);
  const issueDate = someDay(random);
  truth.say('issueDate', issueDate);
  truth.say('customerName', holder.name);
  // The account belongs to the holder: whether it counts as the seller's is open. So is the bank as a supplier.
  for (const key of ['iban', 'supplierName', 'supplierTaxId', 'totalAmount', 'netAmount'] as const)
    truth.leaveOpen(key);
  const opening = random.integer({ min: -50_000, max: 2_000_000 });
  const bookings = inventBookings(scene, { issueDate, opening });
  const flow = openPlain(scene, {
    issuer,
    recipient: holder,
    title: 'statement',
    pairs: accountPairs(scene, { issueDate, iban: issuer.iban, holder: holder.name }),
    naming: quietly,
  });
  const closing = bookings.at(-1)?.balance ?? opening;
  nameCurrency(scene, flow);
  const sums = [
    { label: widerLabel(scene, 'opening'), text: money(scene, opening) },
    { label: widerLabel(scene, 'credits'), text: money(scene, sumOf(bookings, 1)) },
    { label: widerLabel(scene, 'debits'), text: money(scene, sumOf(bookings, -1)) },
    { label: widerLabel(scene, 'closing'), text: money(scene, closing), bold: true },
  ];
  const isFirst = chance(random, 0.5);
  if (isFirst) drawSums(scene, flow, sums);
  flow.gap(0.5);
  drawBookings(scene, flow, bookings);
  if (!isFirst)
    drawSums(
      scene,
      flow,
      sums.filter((_, index) => index === 0 || index === 3),
    );
  closePlain(scene, issuer, { naming: quietly, showsTax: false });
  return 'bank_statement';
}

/** Amounts without a sign need a line that names the currency. */
function nameCurrency(scene: Scene, flow: Flow): void {
  const { printing, truth } = scene;
  truth.say('currency', printing.currency);
  if (printing.inSums === 'none' || printing.symbol === ':-')
    flow.paragraph(`${plainLabel(scene, 'currency')} ${printing.currency}`);
}

function bankName({ random, lexicon }: Scene): { name: string; brand: string } {
  const brand = weighted(random, [
    [3, `${coinWord(random)} Bank`],
    [
      2,
      `${option(random, lexicon.cities)} ${random.pick(['Bank', 'Savings', 'Sparkasse', 'Credit Union', 'Trust', 'Banca', 'Banque'])}`,
    ],
    [1, `Bank ${option(random, lexicon.surnames)}`],
    [1, `${coinWord(random)} ${random.pick(['Financial', 'Direct', 'Capital'])}`],
  ]);
  return {
    brand,
    name: chance(random, 0.5)
      ? `${brand} ${random.pick(['AG', 'plc', 'N.A.', 'S.A.', 'eG', 'AB', 'Ltd'])}`
      : brand,
  };
}

function accountPairs(
  scene: Scene,
  { issueDate, iban, holder }: { issueDate: string; iban: string | null; holder: string },
): Pair[] {
  const { random } = scene;
  // The period ends on the day of issue or some days before it.
  const late = random.pick([0, 0, 1, 2, 3, 5]);
  const pairs: Pair[] = [widerPair(scene, 'statementDate', day(scene, issueDate))];
  if (chance(random, 0.5)) pairs.push(widerPair(scene, 'accountHolder', holder));
  pairs.push(pairOf(scene, 'account', fill(random, random.pick(['########', '##########', '### ### ###']))));
  if (iban !== null && chance(random, 0.6)) pairs.push({ label: 'IBAN:', value: iban });
  if (chance(random, 0.7))
    pairs.push(
      pairOf(
        scene,
        'servicePeriod',
        `${day(scene, addDays(issueDate, -30 - late))}${random.pick([' - ', ' – ', '-', ' / '])}${day(scene, addDays(issueDate, -late))}`,
      ),
    );
  if (chance(random, 0.4)) pairs.push(pairOf(scene, 'customerNumber', fill(random, '########')));
  if (chance(random, 0.3)) pairs.push(pairOf(scene, 'page', '1'));
  return chance(random, 0.4) ? shuffled(random, pairs) : pairs;
}

function inventBookings(
  scene: Scene,
  { issueDate, opening }: { issueDate: string; opening: number },
): Booking[] {
  const { random } = scene;
  let balance = opening;
  const count = random.integer({ min: 4, max: 45 });
  return Array.from({ length: count }, (_, index) => {
    const minor = random.integer({ min: 100, max: 90_000 }) * (chance(random, 0.25) ? 3 : -1);
    balance += minor;
    const text = fill(
      random,
      wider(scene, 'bookings')
        .replace(
          '{x}',
          `${coinWord(random)} ${chance(random, 0.4) ? option(random, scene.lexicon.trades) : ''}`,
        )
        .trim(),
    );
    return { day: addDays(issueDate, -29 + Math.floor((index * 28) / count)), text, minor, balance };
  });
}

const sumOf = (bookings: readonly Booking[], sign: number): number =>
  bookings.filter(({ minor }) => minor * sign > 0).reduce((sum, { minor }) => sum + minor, 0);

function drawBookings(scene: Scene, flow: Flow, bookings: readonly Booking[]): void {
  const { random, lexicon } = scene;
  const isSplit = chance(random, 0.5);
  const hasBalance = chance(random, 0.6);
  const heads = [option(random, lexicon.columns.date), option(random, lexicon.columns.description)];
  heads.push(
    ...(isSplit
      ? [wider(scene, 'debits'), wider(scene, 'credits')]
      : [option(random, lexicon.columns.amount).replace('{cur}', scene.printing.currency)]),
  );
  if (hasBalance) heads.push(wider(scene, 'balance'));
  const columns = heads.map((header, index) => ({
    header,
    align: index > 1 ? ('right' as const) : ('left' as const),
    share: 1,
    wraps: index === 1,
  }));
  const rows: TableRow[] = bookings.map((item) => {
    const text = amount(scene, isSplit ? Math.abs(item.minor) : item.minor);
    const cells = [
      day(scene, item.day),
      item.text,
      ...(isSplit ? (item.minor < 0 ? [text, ''] : ['', text]) : [text]),
    ];
    return { cells: hasBalance ? [...cells, amount(scene, item.balance)] : cells };
  });
  const fitted = fitColumns(scene, { columns, rows, width: flow.width });
  drawTable({ scene, flow, columns: fitted, look: chooseLook(scene) }, rows);
}
