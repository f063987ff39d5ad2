import type { Random } from '../random.ts';
import { chance, fill, option, weighted } from './dice.ts';
import { inventNumber } from './identifiers.ts';
import { coinWord } from './companies.ts';
import type { Scene } from './scene.ts';

export interface DealRow {
  readonly code: string;
  readonly description: string;
  readonly details: readonly string[];
  readonly quantity: number;
  readonly unit: string;
  readonly unitMinor: number;
  readonly discountPercent: number;
  readonly taxPercent: number;
  readonly totalMinor: number;
}
export interface RateSum {
  readonly percent: number;
  readonly netMinor: number;
  readonly taxMinor: number;
}
/** Sums of an invoice in minor units. `net` and `tax` are after discount and with shipping. */
export interface Sums {
  readonly rowsMinor: number;
  readonly discountMinor: number;
  readonly shippingMinor: number;
  /** Shipping that bears no tax: it stands below the tax and is no part of the net sum. */
  readonly untaxedMinor: number;
  readonly rates: readonly RateSum[];
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
}
/** Whether the prices of the rows come without tax, contain it, or there is no tax. */
export type TaxMode = 'net' | 'gross' | 'none';

export interface RowRequest {
  readonly count: number;
  readonly mode: TaxMode;
  /** Percent that one row or another is discounted by; none when 0. */
  readonly discounts?: boolean;
  readonly stock?: 'goods' | 'services' | 'foods' | 'mixed';
}

export function inventRows(scene: Scene, request: RowRequest): DealRow[] {
  const { random, country } = scene;
  const stock =
    request.stock ??
    weighted(random, [
      [4, 'goods'],
      [3, 'services'],
      [2, 'mixed'],
    ]);
  const mixed = chance(random, 0.25) ? country.rates : [random.pick(country.rates.slice(0, 2))];
  const level = weighted(random, [
    [3, 3],
    [4, 4.5],
    [2, 6],
  ]);
  const credit = request.mode === 'none' ? [0] : mixed;
  return Array.from({ length: request.count }, () =>
    inventRow(scene, { stock, rates: credit, level, discounts: request.discounts ?? false }),
  );
}

interface RowKind {
  readonly stock: string;
  readonly rates: readonly number[];
  readonly level: number;
  readonly discounts: boolean;
}

function inventRow(scene: Scene, { stock, rates, level, discounts }: RowKind): DealRow {
  const { random, lexicon, printing } = scene;
  const raw = Math.exp(level + random.normal() * 1.1) * 100;
  // Papers that leave out the decimals of whole amounts mostly have whole prices.
  const isWhole = printing.whole !== null && chance(random, 0.9);
  const unitMinor = Math.max(
    isWhole ? 100 : 5,
    isWhole || chance(random, 0.4)
      ? Math.round(raw / 100) * 100
      : chance(random, 0.5)
        ? Math.round(raw / 5) * 5
        : Math.round(raw),
  );
  const quantity = isWhole ? Math.ceil(inventQuantity(random, unitMinor)) : inventQuantity(random, unitMinor);
  const discountPercent = discounts && chance(random, 0.4) ? random.pick([5, 10, 15, 20, 25, 3]) : 0;
  return {
    code: inventNumber(random, 'code', '2020-01-01'),
    description: describe(scene, stock),
    details: inventDetails(scene),
    quantity,
    unit: option(random, lexicon.units),
    unitMinor,
    discountPercent,
    taxPercent: random.pick(rates),
    totalMinor: Math.round((quantity * unitMinor * (100 - discountPercent)) / 100),
  };
}

function inventQuantity(random: Random, unitMinor: number): number {
  if (chance(random, 0.12)) return random.integer({ min: 1, max: 60 }) / 4;
  const most = Math.max(1, Math.min(unitMinor > 100_000 ? 3 : 40, Math.floor(3_000_000 / unitMinor)));
  const quantity = weighted(random, [
    [4, 1],
    [3, random.integer({ min: 1, max: Math.min(10, most) })],
    [2, random.integer({ min: 1, max: most })],
    [unitMinor < 500 ? 2 : 0, random.integer({ min: 10, max: 60 }) * 10],
  ]);
  return quantity;
}

/** What a row names: goods or a service, with a maker's word, a model or a size now and then. */
export function describe({ random, lexicon }: Scene, stock: string): string {
  const list =
    stock === 'services'
      ? lexicon.services
      : stock === 'foods'
        ? lexicon.foods
        : stock === 'goods'
          ? lexicon.goods
          : chance(random, 0.5)
            ? lexicon.goods
            : lexicon.services;
  const noun = option(random, list);
  return weighted(random, [
    [10, noun],
    [2, `${noun} ${fill(random, '@@-###')}`],
    [2, `${coinWord(random)} ${noun}`],
    [1, `${noun} ${fill(random, '##x## mm')}`],
    [1, `${noun}, ${option(random, list).toLowerCase()}`],
    [1, `${noun} (${coinWord(random)})`],
    [1, `[${fill(random, '@@@@_####')}] ${noun}`],
    [stock === 'foods' ? 2 : 0, noun.toUpperCase()],
    [1, `${noun} ${coinWord(random)} ${option(random, list).toLowerCase()}`],
  ]);
}

function inventDetails(scene: Scene): string[] {
  const { random } = scene;
  if (!chance(random, 0.15)) return [];
  const lines = [
    `SN ${fill(random, '@@########')}`,
    `GTIN: ${fill(random, '40##########')}`,
    `${coinWord(random)} ${coinWord(random).toLowerCase()}`,
    `${fill(random, '##.#')} kg`,
    describe(scene, 'mixed'),
  ];
  return random.pickSeveral(lines, random.integer({ min: 1, max: 2 }));
}

/** The sums of the rows, right to the cent: tax is rounded once a rate (EN 16931, BR-CO-17). */
export function sumUp(
  rows: readonly DealRow[],
  options: { mode: TaxMode; discountMinor?: number; shippingMinor?: number; untaxedMinor?: number },
): Sums {
  const { mode, discountMinor = 0, shippingMinor = 0, untaxedMinor = 0 } = options;
  const percents = [...new Set(rows.map(({ taxPercent }) => taxPercent))].toSorted(
    (one, other) => other - one,
  );
  const rowsMinor = rows.reduce((sum, row) => sum + row.totalMinor, 0);
  const rates = percents.map((percent, index) => {
    const own = rows.filter(({ taxPercent }) => taxPercent === percent);
    const extra = index === 0 ? shippingMinor - discountMinor : 0;
    return rateSum(
      own.reduce((sum, row) => sum + row.totalMinor, extra),
      percent,
      mode,
    );
  });
  const netMinor = rates.reduce((sum, rate) => sum + rate.netMinor, 0);
  const taxMinor = rates.reduce((sum, rate) => sum + rate.taxMinor, 0);
  return {
    rowsMinor,
    discountMinor,
    shippingMinor,
    untaxedMinor,
    rates,
    netMinor,
    taxMinor,
    totalMinor: netMinor + taxMinor + untaxedMinor,
  };
}

function rateSum(minor: number, percent: number, mode: TaxMode): RateSum {
  if (mode !== 'gross') return { percent, netMinor: minor, taxMinor: Math.round((minor * percent) / 100) };
  const netMinor = Math.round((minor * 100) / (100 + percent));
  return { percent, netMinor, taxMinor: minor - netMinor };
}

/** All amounts with the other sign, as a credit note may print them. */
export function negated(rows: readonly DealRow[]): DealRow[] {
  return rows.map((row) => ({ ...row, totalMinor: -row.totalMinor }));
}
