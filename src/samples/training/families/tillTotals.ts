import { chance, fill, option, optionsOf, weighted } from '../dice.ts';
import { amount, label, major, money, plainLabel, type Scene } from '../scene.ts';
import { taxLabel } from '../sumsBlock.ts';
import type { Till } from './receipt.ts';
import type { Roll } from './roll.ts';
import { drawTaxTable, isAsian, tillTotalLabel } from './tillTax.ts';

/** Subtotal, tax, rounding, total, what was paid and the table of tax. */
export function drawTillTotals(scene: Scene, roll: Roll, till: Till): void {
  const { random, truth } = scene;
  const { mode } = till;
  // A shop's currency counts as known even where its sign is not printed: everything else on the slip tells.
  truth.say('currency', scene.printing.currency);
  const countAt = chance(random, 0.3) ? random.pick(['before', 'after'] as const) : 'nowhere';
  if (countAt === 'before') drawCount(scene, roll, till);
  const hasService = till.sums.shippingMinor > 0;
  const isLayered =
    !hasService && mode === 'gross' && till.sums.taxMinor > 0 && chance(random, isAsian(scene) ? 0.35 : 0.1);
  if (isLayered) drawLayers(scene, roll, till);
  else if (hasService) drawServed(scene, roll, till);
  else drawSubtotal(scene, roll, till);
  const rounded = drawTotal(scene, roll, till);
  if (countAt === 'after') drawCount(scene, roll, till);
  if (mode === 'gross' && !isLayered) drawIncludedTax(scene, roll, till);
  if (mode === 'none') truth.leaveOpen('netAmount');
  drawPayment(scene, roll, rounded);
  if (mode === 'gross' && chance(random, isAsian(scene) ? 0.5 : 0.35)) drawTaxTable(scene, roll, till.sums);
}

/** How many rows or pieces there are; a number near the total that is none. */
function drawCount(scene: Scene, roll: Roll, { rows }: Till): void {
  const { random } = scene;
  const pieces = rows.reduce((sum, { quantity }) => sum + Math.ceil(quantity), 0);
  const text = String(chance(random, 0.5) ? rows.length : pieces);
  const count = chance(random, 0.2) ? `${text}${scene.printing.decimal}00` : text;
  if (chance(random, 0.3)) roll.leftLine(`${label(scene, 'itemCount')} ${count}`);
  else roll.ends(label(scene, 'itemCount'), count);
}

/** The sum to pay, rounded for cash where the country does, perhaps said twice. Returns what is paid. */
function drawTotal(scene: Scene, roll: Roll, { sums, mode }: Till): number {
  const { random, truth, country } = scene;
  const rounds = ['MY', 'CH', 'AU', 'SE', 'DK'].includes(country.code) && chance(random, 0.5);
  const rounded = rounds ? Math.round(sums.totalMinor / 5) * 5 : sums.totalMinor;
  const showsRounding = rounded !== sums.totalMinor || (rounds && chance(random, 0.5));
  if (showsRounding) {
    if (chance(random, 0.6)) roll.ends(tillTotalLabel(scene, mode), amount(scene, sums.totalMinor));
    roll.ends(label(scene, 'rounding'), amount(scene, rounded - sums.totalMinor));
    if (rounded !== sums.totalMinor) truth.alsoRight('totalAmount', major(sums.totalMinor));
  }
  truth.say('totalAmount', major(rounded));
  const style = {
    bold: chance(random, 0.5),
    size: scene.sheet.size * (chance(random, 0.4) ? 1.3 : 1),
  };
  const name = tillTotalLabel(scene, mode);
  roll.ends(chance(random, 0.4) ? name.toUpperCase() : name, money(scene, rounded), style);
  if (chance(random, 0.12)) roll.ends(tillTotalLabel(scene, mode), money(scene, rounded));
  return rounded;
}

/** Sum without tax, discount, tax: prices that contain the tax taken apart before the total. */
function drawLayers(scene: Scene, roll: Roll, { sums }: Till): void {
  const { random, truth, taxName } = scene;
  truth.say('netAmount', major(sums.netMinor));
  truth.say('taxAmount', major(sums.taxMinor));
  const net =
    scene.lexicon.language === 'en'
      ? random.pick([
          `Total Excl. ${taxName}`,
          `Total Sales (Excl. ${taxName})`,
          `Sub Total (Excl. ${taxName})`,
          `Total before ${taxName}`,
        ])
      : label(scene, 'net');
  const zero = (): void => roll.ends(label(scene, 'discount'), amount(scene, 0));
  if (chance(random, 0.15)) zero();
  roll.ends(net, amount(scene, sums.netMinor));
  if (chance(random, 0.15)) zero();
  const rate = sums.rates.length === 1 ? (sums.rates[0]?.percent ?? null) : null;
  roll.ends(taxLabel(scene, rate), amount(scene, sums.taxMinor));
}

const serviceNames =
  'Service Charge 10%|Service Charge (10%)|Svc Chg 10%|Serv. Charge 10%|Service Chg @10%|10% Service Charge|SVC CHARGE|Service 10%';

/** What was eaten, the service on it, and the tax on both where the prices come without. */
function drawServed(scene: Scene, roll: Roll, { sums, mode }: Till): void {
  const { random, truth } = scene;
  truth.leaveOpen('netAmount');
  roll.ends(label(scene, 'subtotal'), amount(scene, sums.rowsMinor));
  if (chance(random, 0.15)) roll.ends(label(scene, 'discount'), amount(scene, 0));
  roll.ends(`${option(random, serviceNames)}${scene.style.colon}`, amount(scene, sums.shippingMinor));
  if (mode !== 'net') return;
  truth.say('taxAmount', major(sums.taxMinor));
  const rate = sums.rates.length === 1 ? (sums.rates[0]?.percent ?? null) : null;
  roll.ends(taxLabel(scene, rate), amount(scene, sums.taxMinor));
}

function drawSubtotal(scene: Scene, roll: Roll, { sums, mode }: Till): void {
  const { random, truth } = scene;
  if (mode === 'net') {
    truth.say('netAmount', major(sums.netMinor));
    truth.say('taxAmount', major(sums.taxMinor));
    roll.ends(label(scene, 'net'), amount(scene, sums.netMinor));
    roll.ends(
      taxLabel(scene, sums.rates.length === 1 ? (sums.rates[0]?.percent ?? null) : null),
      amount(scene, sums.taxMinor),
    );
  } else if (chance(random, 0.45)) {
    truth.leaveOpen('netAmount');
    roll.ends(label(scene, 'subtotal'), amount(scene, sums.rowsMinor));
    if (chance(random, 0.12)) roll.ends(label(scene, 'discount'), amount(scene, 0));
  }
}

function drawIncludedTax(scene: Scene, roll: Roll, { sums }: Till): void {
  const { random, truth } = scene;
  if (!chance(random, 0.45)) return;
  truth.say('taxAmount', major(sums.taxMinor));
  if (chance(random, 0.4)) {
    truth.say('netAmount', major(sums.netMinor));
    roll.ends(label(scene, 'taxBase'), amount(scene, sums.netMinor));
  }
  roll.ends(
    taxLabel(scene, sums.rates.length === 1 ? (sums.rates[0]?.percent ?? null) : null),
    amount(scene, sums.taxMinor),
  );
}

function drawPayment(scene: Scene, roll: Roll, totalMinor: number): void {
  const { random } = scene;
  if (chance(random, 0.2)) return;
  if (chance(random, 0.6)) {
    const step = weighted(random, [
      [3, 500],
      [4, 1000],
      [4, 5000],
      [2, 10_000],
      [1, 100],
    ]);
    const given = Math.ceil(totalMinor / step) * step;
    const show = chance(random, 0.25) ? money : amount;
    roll.ends(label(scene, 'cash'), show(scene, given));
    roll.ends(label(scene, 'change'), show(scene, given - totalMinor));
    return;
  }
  roll.ends(plainLabel(scene, 'card'), amount(scene, totalMinor));
  if (chance(random, 0.5))
    roll.leftLine(`${random.pick(['************', 'XXXX XXXX XXXX ', '#### '])}${fill(random, '####')}`);
  if (chance(random, 0.4))
    roll.leftLine(
      `${random.pick(optionsOf('AUTH CODE|Auth|Terminal ID|AID|Trace-Nr.|Ref'))}: ${fill(random, '######')}`,
    );
}
