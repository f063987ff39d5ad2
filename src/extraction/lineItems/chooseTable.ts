import { isMoneyLike } from './roles.ts';
import type { PageBody } from './body.ts';
import { headedRegions, plainBlocks, plainRegion, type Region } from './regions.ts';
import { descriptionsOf } from './descriptions.ts';
import { readTable, type Anchor, type ReadTable } from './readTable.ts';
import { adjustmentsOf, isNear, targetsOf, type KnownAmounts } from './sums.ts';
import type { Token } from '../page/pageText.ts';

/** A row of goods with the words that describe it. */
export interface DescribedRow extends Anchor {
  readonly description: readonly Token[];
}

/** A table as it is taken: its rows, and whether they add up to an amount that the document states. */
export interface ChosenTable {
  readonly tables: readonly ReadTable[];
  readonly rows: readonly DescribedRow[];
  readonly isSummed: boolean;
  readonly hasHead: boolean;
}

/**
 * The table of goods of a document. Under heads where there are any; of several kinds of tables the one that adds up to
 * the document's amounts. Without heads the rows must prove themselves.
 */
export function chooseTable(
  bodies: readonly PageBody[],
  { amounts, scale }: { amounts: KnownAmounts | undefined; scale: number },
): ChosenTable | null {
  const regions = headedRegions(bodies);
  const plain = plainRegion(bodies);
  const sums = bodies.flatMap(({ rows }) => rows.filter(({ sumKind }) => sumKind !== null));
  const targets = targetsOf(sums, amounts, scale);
  const known = targetsOf([], amounts, scale);
  const isTarget = (sum: number): boolean => targets.some((target) => isNear(sum, target));
  const headed = groupsOf(regions, isTarget).map((tables) => taken(tables, { targets, sums, hasHead: true }));
  const all = [...headed, ...unionOf(headed, { targets, sums })].filter(({ rows }) => rows.length > 0);
  const adds = (table: ChosenTable): boolean => table.isSummed;
  const addsToKnown = (table: ChosenTable): boolean =>
    known.some((target) => isNear(sumOf(table.rows), target));
  const heaviest = all.filter((table) => !isAccount(table)).toSorted((a, b) => weightOf(b) - weightOf(a));
  const best = heaviest.find(addsToKnown) ?? heaviest.find(adds) ?? heaviest[0] ?? null;
  const fullest = heaviest[0];
  // One row that repeats the total says less than a table whose rows are proven.
  if (best?.rows.length === 1 && fullest && provenIn(fullest) >= 3) return fullest;
  if (best?.isSummed) return best;
  const free = plainTable(plain, { targets, sums, isTarget });
  // Nor do a few rows that make the sum of their group.
  if (free?.isSummed && !(best && provenIn(best) > free.rows.length)) return free;
  if (best) return best;
  const block = blockOf(bodies, { targets, sums, isTarget });
  const charged = (table: ChosenTable): number =>
    table.rows.filter(({ lineTotal }) => lineTotal.value !== 0).length;
  return block && charged(block) > (free ? charged(free) : 1) ? block : free;
}

/** Rows without a head between other sums speak for themselves only when they make a sum. */
function blockOf(
  bodies: readonly PageBody[],
  options: Sums & { isTarget: (sum: number) => boolean },
): ChosenTable | null {
  const tables = plainBlocks(bodies).map((block) => plainTable(block, options));
  return tables.find((table) => table?.isSummed) ?? null;
}

export const sumOf = (rows: readonly Anchor[]): number =>
  rows.reduce((sum, { lineTotal }) => sum + Math.round(lineTotal.value * 100), 0);

/** Tables of one kind belong together, on one page or many. */
function groupsOf(regions: readonly Region[], isTarget: (sum: number) => boolean): ReadTable[][] {
  const groups = new Map<string, ReadTable[]>();
  for (const region of regions) {
    const table = readTable(region, isTarget);
    if (!table) continue;
    groups.set(region.signature, [...(groups.get(region.signature) ?? []), table]);
  }
  return [...groups.values()];
}

interface Sums {
  readonly targets: readonly number[];
  readonly sums: Region['sums'];
}

function taken(
  tables: readonly ReadTable[],
  { targets, sums, hasHead }: Sums & { hasHead: boolean },
): ChosenTable {
  const rows = tables.flatMap(describedRows);
  return { tables, rows, isSummed: addsUp(tables, { rows, targets, sums }), hasHead };
}

function describedRows(table: ReadTable): DescribedRow[] {
  const descriptions = descriptionsOf(table);
  return table.anchors
    .map((anchor, index) => ({ ...anchor, description: descriptions[index] ?? [] }))
    .filter(({ description, quantity, unitPrice }) => description.length > 0 || (quantity && unitPrice));
}

function addsUp(
  tables: readonly ReadTable[],
  { rows, targets, sums }: Sums & { rows: readonly Anchor[] },
): boolean {
  const sum = sumOf(rows);
  if (rows.length === 0) return false;
  if (targets.some((target) => isNear(sum, target))) return true;
  const adjustments = adjustmentsOf([...tables.flatMap(({ region }) => region.rows), ...sums]);
  const total = adjustments.reduce((all, adjustment) => all + adjustment, 0);
  return total !== 0 && targets.some((target) => isNear(sum + total, target) || isNear(sum - total, target));
}

/** Tables of several kinds that add up together, as goods and services apart. */
function unionOf(groups: readonly ChosenTable[], sums: Sums): ChosenTable[] {
  if (groups.length < 2) return [];
  const union = taken(
    groups.flatMap(({ tables }) => tables),
    { ...sums, hasHead: true },
  );
  return union.isSummed ? [union] : [];
}

/** Days and amounts that no sum closes are the movements of an account, not goods. */
function isAccount({ tables, isSummed }: ChosenTable): boolean {
  const heads = tables.flatMap(({ region }) => region.heads);
  const isBare = !heads.some(({ kind }) => kind === 'quantity' || kind === 'unitPrice');
  return isBare && !isSummed && tables.every(({ region }) => region.sums.length === 0);
}

const provenIn = ({ rows }: ChosenTable): number => rows.filter(({ isProven }) => isProven).length;

function weightOf(table: ChosenTable): number {
  const { rows, tables } = table;
  const heads = tables.flatMap(({ region }) => region.heads);
  const hasTotal = heads.some(({ kind }) => kind === 'lineTotal');
  return (
    (2 * provenIn(table) + rows.filter(({ lineTotal }) => isMoneyLike(lineTotal)).length) * (hasTotal ? 2 : 1)
  );
}

/** Rows without a head count when they add up to a sum, or when their own arithmetic holds and sums follow. */
function plainTable(
  region: Region,
  { targets, sums, isTarget }: Sums & { isTarget: (sum: number) => boolean },
): ChosenTable | null {
  const table = readTable(region, isTarget);
  if (!table) return null;
  const options = { targets, sums, hasHead: false };
  const runs = runsOf(table.anchors).map((anchors) => taken([{ ...table, anchors }], options));
  const whole = taken([table], options);
  const summed = [...runs.toReversed(), whole].find(({ isSummed }) => isSummed);
  if (summed) return summed;
  const last = runs.at(-1);
  if (!last) return null;
  const proven = last.rows.filter(({ isProven }) => isProven).length;
  if (region.sums.length === 0) return proven === last.rows.length ? last : null;
  const isTill =
    region.rows.every(({ row }) => row.page === 1) &&
    last.rows.every(({ lineTotal }) => isMoneyLike(lineTotal));
  return 2 * proven >= last.rows.length || isTill ? last : null;
}

/** Rows of goods follow each other; a wide gap parts them from other amounts. */
function runsOf(anchors: readonly Anchor[]): (readonly Anchor[])[] {
  const runs: Anchor[][] = [];
  for (const anchor of anchors) {
    const last = runs.at(-1)?.at(-1);
    const height = anchor.row.bottom - anchor.row.top;
    if (last && last.row.row.page === anchor.row.row.page && anchor.row.top - last.row.bottom < 7 * height) {
      runs.at(-1)?.push(anchor);
    } else runs.push([anchor]);
  }
  return runs;
}
