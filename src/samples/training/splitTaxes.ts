import { chance } from './dice.ts';
import type { Sums } from './deal.ts';
import { decimalText } from './printing.ts';
import { amount, money, type Scene } from './scene.ts';
import type { SumLine } from './sumsBlock.ts';

interface Part {
  readonly names: readonly string[];
  readonly percent: number;
}

/**
 * Taxes that two states take of one sale, each on a line of its own: within a state of India half of the rate is central and
 * half the state's (CGST Act 2017, s. 9); in Quebec and western Canada a tax of the province stands beside the GST.
 */
function partsOf({ country, random, taxName }: Scene, percent: number): readonly Part[] {
  if (country.code === 'IN' && taxName === 'GST' && percent > 0 && chance(random, 0.6))
    return [
      { names: ['CGST'], percent: percent / 2 },
      { names: [chance(random, 0.15) ? 'UTGST' : 'SGST'], percent: percent / 2 },
    ];
  if (country.code !== 'CA') return [];
  const gst = { names: ['GST', 'GST/TPS', 'TPS/GST'], percent: 5 };
  if (percent === 14.975) return [gst, { names: ['QST', 'QST/TVQ', 'TVQ/QST'], percent: 9.975 }];
  return percent === 12 ? [gst, { names: ['PST', 'PST (BC)', 'PST'], percent: 7 }] : [];
}

/** The lines of such taxes; none where this sale has one tax only. */
export function splitTaxLines(scene: Scene, sums: Sums, sign: number): SumLine[] {
  const { random, printing, style } = scene;
  const [rate, ...others] = sums.rates;
  if (!rate || others.length > 0) return [];
  const parts = partsOf(scene, rate.percent);
  const form = random.pick(['{tax} {rate}', '{tax} @ {rate}', '{tax} ({rate})', '{tax} @{rate}']);
  const withBase = chance(random, 0.1) ? ` (${amount(scene, sign * rate.netMinor)})` : '';
  let left = sums.taxMinor;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const own = isLast ? left : Math.round((sums.taxMinor * part.percent) / rate.percent);
    left -= own;
    const text = form
      .replace('{tax}', random.pick(part.names))
      .replace('{rate}', `${decimalText(part.percent, printing)}%`);
    return { label: `${text}${withBase}${style.colon}`, text: money(scene, sign * own) };
  });
}
