import { chance, option, optionsOf, weighted } from './dice.ts';
import type { DealRow } from './deal.ts';
import type { Flow } from './flow.ts';
import { decimalText } from './printing.ts';
import { amount, day, label, major, plainLabel, rowMoney, type Scene } from './scene.ts';
import { drawTable, fitColumns, type TableColumn, type TableLook, type TableRow } from './table.ts';
import type { ColumnKind } from './words/lexicon.ts';
import { addDays } from '../days.ts';

export interface ItemsPlan {
  readonly columns: readonly ColumnKind[];
  /** Delivery notes print no money. */
  readonly hasMoney: boolean;
  readonly issueDate: string;
  readonly hasRates: boolean;
  readonly hasDiscounts: boolean;
}

const shares: Record<ColumnKind, number> = {
  position: 5,
  code: 12,
  description: 40,
  quantity: 9,
  unit: 8,
  unitPrice: 13,
  discount: 9,
  taxRate: 9,
  amount: 15,
  date: 13,
};

/** Some of the columns that tables of goods have, in one of the orders that are usual. */
export function chooseColumns(
  scene: Scene,
  options: { hasMoney: boolean; hasRates: boolean; hasDiscounts: boolean },
): ColumnKind[] {
  const { random } = scene;
  const has = (share: number): boolean => chance(random, share);
  const lead: ColumnKind[] = [];
  if (has(0.35)) lead.push('position');
  if (has(0.08)) lead.push('date');
  if (has(0.35)) lead.push('code');
  const quantity: ColumnKind[] = has(options.hasMoney ? 0.85 : 1) ? ['quantity'] : [];
  if (quantity.length > 0 && has(0.3)) quantity.push('unit');
  const early = has(0.2);
  const head: ColumnKind[] = early
    ? [...quantity, ...lead, 'description']
    : [...lead, 'description', ...quantity];
  if (!options.hasMoney) return head;
  const tail: ColumnKind[] = [];
  if (quantity.length > 0 && has(0.85)) tail.push('unitPrice');
  if (options.hasDiscounts) tail.push('discount');
  const isRated = options.hasRates && has(0.45);
  if (isRated && has(0.6)) tail.push('taxRate');
  tail.push('amount');
  if (isRated && !tail.includes('taxRate')) tail.push('taxRate');
  return has(0.08)
    ? [
        ...lead,
        ...tail.filter((kind) => kind === 'unitPrice'),
        ...head.filter((kind) => !lead.includes(kind)),
        ...tail.filter((kind) => kind !== 'unitPrice'),
      ]
    : [...head, ...tail];
}

const numeric: readonly ColumnKind[] = ['quantity', 'unitPrice', 'discount', 'taxRate', 'amount'];

export function columnsOf(scene: Scene, kinds: readonly ColumnKind[]): TableColumn[] {
  const { random, lexicon, printing, second } = scene;
  const numbersAt = weighted(random, [
    [8, 'right'],
    [1, 'left'],
    [1, 'centre'],
  ] as const);
  const used = new Set<string>();
  return kinds.map((kind) => {
    const options = optionsOf(lexicon.columns[kind]).filter((text) => !used.has(text));
    const own = random.pick(options.length > 0 ? options : ['#']);
    used.add(own);
    if (own.includes('{cur}')) scene.truth.say('currency', printing.currency);
    const text = own.replace('{cur}', chance(random, 0.6) ? printing.currency : printing.symbol.trim());
    const isQuantityAt = kind === 'quantity' && chance(random, 0.2) ? 'centre' : numbersAt;
    return {
      header: second
        ? `${text} / ${option(random, second.columns[kind]).replace('{cur}', printing.currency)}`
        : text,
      align: numeric.includes(kind) ? isQuantityAt : 'left',
      share: shares[kind],
      wraps: kind === 'description',
    };
  });
}

export const chooseLook = (scene: Scene): TableLook => ({
  rules: weighted(scene.random, [
    [2, 'none'],
    [4, 'head'],
    [3, 'rows'],
    [1, 'grid'],
  ] as const),
  boldHead: chance(scene.random, 0.6),
  padding: scene.random.integer({ min: 0, max: 7 }),
  headSize: scene.sheet.size - (chance(scene.random, 0.25) ? 1 : 0),
});

/** The rows as printed, with their truth. */
export function drawItems(scene: Scene, flow: Flow, rows: readonly DealRow[], plan: ItemsPlan): void {
  const columns = columnsOf(scene, plan.columns);
  const { random, printing, truth } = scene;
  const decimals = weighted(random, [
    [6, 0],
    [2, 2],
    [1, 1],
  ]);
  const hasSymbols = printing.inRows !== 'none' && plan.hasMoney;
  if (hasSymbols && (plan.columns.includes('amount') || plan.columns.includes('unitPrice')))
    truth.say('currency', printing.currency);
  truth.hasRows = plan.hasMoney;
  const isGrouped = rows.length > 2 && chance(random, 0.1);
  let sum = 0;
  const sums: number[] = [];
  const cells = rows.flatMap((row, index) => {
    const own = rowCells(scene, row, { index, plan, decimals });
    const isFirst = isGrouped && (index === 0 || chance(random, 0.2));
    const lines = isFirst ? [groupHead(scene, plan), own] : [own];
    sums.push(...lines.map(() => sum));
    sum += row.totalMinor;
    return lines;
  });
  const fitted = fitColumns(scene, { columns, rows: cells, width: flow.width });
  drawTable({ scene, flow, columns: fitted, look: chooseLook(scene) }, cells, carrying(scene, plan, sums));
  if (plan.hasMoney) truth.rows.push(...rows.map((row) => truthOf(row, plan)));
}

/** A heading between rows: what the next ones have in common. */
function groupHead({ random, lexicon }: Scene, plan: ItemsPlan): TableRow {
  const text = option(random, lexicon.trades);
  const head = random.pick([text, `--- ${text} ---`, `${text}:`]);
  return {
    cells: plan.columns.map((kind) => (kind === 'description' ? head : '')),
    bold: chance(random, 0.6),
  };
}

interface CellContext {
  readonly index: number;
  readonly plan: ItemsPlan;
  readonly decimals: number;
}

function rowCells(scene: Scene, row: DealRow, { index, plan, decimals }: CellContext): TableRow {
  const { printing } = scene;
  const isWhole = Number.isInteger(row.quantity);
  const joint = !plan.columns.includes('unit') && index % 2 === 0 && decimals === 1 ? ` ${row.unit}` : '';
  const texts: Record<ColumnKind, string> = {
    position: String((index + 1) * (decimals === 1 ? 10 : 1)),
    code: row.code,
    description: row.description,
    quantity: decimalText(row.quantity, printing, isWhole ? decimals : Math.max(2, decimals)) + joint,
    unit: row.unit,
    unitPrice: rowMoney(scene, row.unitMinor),
    discount: row.discountPercent > 0 ? `${row.discountPercent}%` : '',
    taxRate: `${decimalText(row.taxPercent, printing, decimals === 2 ? 2 : 0)}${decimals === 0 ? '%' : ' %'}`,
    amount: rowMoney(scene, row.totalMinor),
    date: day(scene, addDays(plan.issueDate, -(index % 20) - 1)),
  };
  return { cells: plan.columns.map((kind) => texts[kind]), details: row.details };
}

function truthOf(
  row: DealRow,
  plan: ItemsPlan,
): { description: string; quantity: number | null; unitPrice: number | null; lineTotal: number | null } {
  return {
    description: row.description,
    quantity: plan.columns.includes('quantity') ? row.quantity : null,
    unitPrice: plan.columns.includes('unitPrice') ? major(row.unitMinor) : null,
    lineTotal: major(row.totalMinor),
  };
}

/** The sum so far at the foot of a page and at the head of the next, where the document has it. */
function carrying(
  scene: Scene,
  plan: ItemsPlan,
  sums: readonly number[],
): { carried?: (index: number) => TableRow; brought?: (index: number) => TableRow } {
  if (!plan.hasMoney || !chance(scene.random, 0.5)) return {};
  const [carried, brought] = [plainLabel(scene, 'carried'), label(scene, 'brought')];
  const rowOf =
    (text: string) =>
    (index: number): TableRow => ({
      cells: plan.columns.map((kind) =>
        kind === 'description' ? text : kind === 'amount' ? amount(scene, sums[index] ?? 0) : '',
      ),
      bold: true,
    });
  return { carried: rowOf(carried), brought: rowOf(brought) };
}
