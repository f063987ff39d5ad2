import type { Sums, TaxMode } from '../deal.ts';
import { chance, option } from '../dice.ts';
import { decimalText } from '../printing.ts';
import { amount, label, major, plainLabel, type Scene } from '../scene.ts';
import { totalLabel } from '../sumsBlock.ts';
import type { Roll } from './roll.ts';

/** Words of tills in Malaysia and Singapore, whose prices contain the tax and are rounded in cash. */
const asianTotals =
  'Total Inclusive of {tax}|Total (Incl. {tax})|Nett Total|Net Total|Total Payable|Rounded Total|Total Sales Incl. {tax}|TOTAL|Total|Amount Due|Grand Total|Total Amt Payable|Round Total|Total Sales|Total Amount|Net Amt|Total Due|Nett Amt|Total (Inclusive of {tax})|Total with {tax}|Bill Total';

const englishTotals =
  'Total Sale|Total Sales|Net total|Amount due|TOTAL DUE|To pay|Total to pay|Sale total|Order total';

export const isAsian = ({ country }: Scene): boolean => ['MY', 'SG'].includes(country.code);

/** The label of the sum to pay on a receipt. */
export function tillTotalLabel(scene: Scene, mode: TaxMode): string {
  const { random, taxName, lexicon } = scene;
  if (isAsian(scene) && chance(random, 0.6))
    return `${option(random, asianTotals).replace('{tax}', taxName)}${random.pick(['', ':', ' :', ' RM'].slice(0, scene.country.code === 'MY' ? 4 : 3))}`;
  if (lexicon.language === 'en' && chance(random, 0.25))
    return option(random, mode === 'none' ? englishTotals : `${englishTotals}|Total (incl. ${taxName})`);
  const kind = chance(random, 0.8) ? 'total' : 'totalDue';
  return mode === 'none' ? totalLabel(scene, kind, mode) : label(scene, kind);
}

/** Rate, net and tax once more at the end, as the law of many countries asks. */
export function drawTaxTable(scene: Scene, roll: Roll, sums: Sums): void {
  const { random, truth, printing } = scene;
  if (chance(random, 0.3)) return drawTaxLines(scene, roll, sums);
  if (sums.rates.length === 1) {
    truth.say('netAmount', major(sums.netMinor));
    truth.say('taxAmount', major(sums.taxMinor));
  } else for (const key of ['netAmount', 'taxAmount'] as const) truth.leaveOpen(key);
  const symbol = printing.symbol.trim();
  const heads = isAsian(scene)
    ? [`${scene.taxName} Summary`, `Amount (${symbol})`, `Tax (${symbol})`]
    : ['%', plainLabel(scene, 'taxBase'), scene.taxName];
  const codes = isAsian(scene)
    ? random.pick(['SR @ ', 'SR ', 'S = ', ''])
    : random.pick(['', '', 'A ', 'B ']);
  roll.space();
  drawCells(roll, heads);
  for (const rate of sums.rates) {
    const percent = `${codes}${decimalText(rate.percent, printing)}%`;
    drawCells(roll, [percent, amount(scene, rate.netMinor), amount(scene, rate.taxMinor)]);
  }
}

/** The same as lines, two for each rate: the net sum and the tax on it. No line holds the whole where rates differ. */
function drawTaxLines(scene: Scene, roll: Roll, sums: Sums): void {
  const { truth, printing, taxName } = scene;
  if (sums.rates.length === 1) {
    truth.say('netAmount', major(sums.netMinor));
    truth.say('taxAmount', major(sums.taxMinor));
  } else truth.sayDerived('taxAmount', major(sums.taxMinor));
  const net = plainLabel(scene, 'net');
  for (const rate of sums.rates) {
    const percent = `${decimalText(rate.percent, printing)} %`;
    roll.ends(`${net} ${percent}`, amount(scene, rate.netMinor));
    roll.ends(`${taxName} ${percent}`, amount(scene, rate.taxMinor));
  }
}

function drawCells(roll: Roll, cells: readonly string[]): void {
  const width = roll.right - roll.left;
  roll.row(
    cells.map((text, index) => ({
      text,
      x: index === 0 ? roll.left : roll.left + (width * (index + 1)) / cells.length,
      align: index === 0 ? ('left' as const) : ('right' as const),
    })),
  );
}
