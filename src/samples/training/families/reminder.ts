import { addDays } from '../../days.ts';
import { chance, option, optionsOf } from '../dice.ts';
import type { Issuer } from '../facts.ts';
import type { Flow } from '../flow.ts';
import { bankLines } from '../footer.ts';
import { inventNumber } from '../identifiers.ts';
import { chooseLook } from '../itemsTable.ts';
import { amount, day, label, money, type Scene } from '../scene.ts';
import { drawSums, type SumLine } from '../sumsBlock.ts';
import { drawTable, fitColumns, type TableRow } from '../table.ts';
import { dealingWordsOf } from '../words/dealings.ts';

/** What a reminder asks for: invoices that are not paid, with their numbers and days, a fee, and a new last day. */
export function drawOverdue(
  scene: Scene,
  flow: Flow,
  { date, issuer }: { date: string; issuer: Issuer },
): void {
  const { random } = scene;
  const words = dealingWordsOf(scene.lexicon.language);
  flow.paragraph(option(random, words.overdue));
  flow.gap(0.5);
  const open = Array.from({ length: random.integer({ min: 1, max: 6 }) }, (_, index) =>
    openRow(scene, addDays(date, -45 - 30 * index - random.integer({ min: 0, max: 9 }))),
  ).toReversed();
  drawOpen(
    scene,
    flow,
    open.map(({ cells }) => ({ cells })),
  );
  const feeMinor = chance(random, 0.5) ? random.pick([250, 500, 1000, 4000]) : 0;
  const sumMinor = open.reduce((sum, { minor }) => sum + minor, feeMinor);
  const lines: SumLine[] = [{ label: label(scene, 'amountDue'), text: money(scene, sumMinor), bold: true }];
  if (feeMinor > 0)
    lines.unshift({
      label: `${option(random, words.fee)}${scene.style.colon}`,
      text: money(scene, feeMinor),
    });
  drawSums(scene, flow, lines);
  const until = day(scene, addDays(date, random.integer({ min: 7, max: 15 })));
  flow.paragraph(
    option(random, words.payBy).replace('{amount}', money(scene, sumMinor)).replace('{date}', until),
  );
  if (chance(random, 0.5)) for (const text of bankLines(scene, issuer)) flow.paragraph(text);
}

function openRow(scene: Scene, issued: string): { cells: string[]; minor: number } {
  const { random } = scene;
  const minor = random.integer({ min: 2000, max: 400_000 });
  const due = addDays(issued, random.pick([14, 30]));
  return {
    minor,
    cells: [
      inventNumber(random, chance(random, 0.2) ? 'account' : 'document', issued),
      day(scene, issued),
      day(scene, due),
      amount(scene, minor),
      amount(scene, minor),
    ],
  };
}

/** With all five columns, or without the days due or the amounts at first. */
function drawOpen(scene: Scene, flow: Flow, rows: readonly TableRow[]): void {
  const { random } = scene;
  const shown = random.pick([
    [0, 1, 2, 3, 4],
    [0, 1, 2, 4],
    [0, 1, 4],
    [1, 0, 2, 4],
  ]);
  const heads = optionsOf(dealingWordsOf(scene.lexicon.language).openHeads);
  const part = (cells: readonly string[]): string[] => shown.map((index) => cells[index] ?? '');
  const columns = part(heads).map((header, index) => ({
    header,
    align: (shown[index] ?? 0) > 2 ? ('right' as const) : ('left' as const),
    share: 1,
    wraps: false,
  }));
  const own = rows.map(({ cells }) => ({ cells: part(cells) }));
  const fitted = fitColumns(scene, { columns, rows: own, width: flow.width });
  drawTable({ scene, flow, columns: fitted, look: chooseLook(scene) }, own);
}
