import type { RateSum, Sums } from './deal.ts';
import { chance, weighted } from './dice.ts';
import { lineHeight, type Flow } from './flow.ts';
import { decimalText } from './printing.ts';
import { amount, major, plainLabel, type Scene } from './scene.ts';

type Part = 'rate' | 'net' | 'tax' | 'gross';

/** The table of rates: percent, net, tax, gross. With one rate it says net sum and tax, where nothing else does. */
export function drawRateTable(scene: Scene, flow: Flow, sums: Sums): void {
  for (const [key, minorUnits] of [
    ['netAmount', sums.netMinor],
    ['taxAmount', sums.taxMinor],
  ] as const) {
    if (scene.truth.valueOf(key) !== undefined || sums.untaxedMinor > 0) continue;
    if (sums.rates.length === 1) scene.truth.say(key, major(minorUnits));
    else scene.truth.sayDerived(key, major(minorUnits));
  }
  const parts = weighted<readonly Part[]>(scene.random, [
    [6, ['rate', 'net', 'tax', 'gross']],
    [2, ['rate', 'gross', 'net', 'tax']],
    [2, ['rate', 'net', 'tax']],
    [1, ['net', 'rate', 'tax', 'gross']],
  ]);
  const heads: Record<Part, string> = {
    rate: chance(scene.random, 0.5) ? '%' : `${scene.taxName} %`,
    net: plainLabel(scene, 'taxBase'),
    tax: scene.taxName,
    gross: plainLabel(scene, 'total'),
  };
  drawRows(scene, flow, [
    parts.map((part) => heads[part]),
    ...sums.rates.map((rate) => rowOf(scene, rate, parts)),
  ]);
}

function rowOf(scene: Scene, rate: RateSum, parts: readonly Part[]): string[] {
  const texts: Record<Part, string> = {
    rate: `${decimalText(rate.percent, scene.printing)} %`,
    net: amount(scene, rate.netMinor),
    tax: amount(scene, rate.taxMinor),
    gross: amount(scene, rate.netMinor + rate.taxMinor),
  };
  return parts.map((part) => texts[part]);
}

/** Columns of one width, wide enough for their heads where the page has the room. */
function drawRows(scene: Scene, flow: Flow, rows: readonly (readonly string[])[]): void {
  const { sheet } = scene;
  const count = rows[0]?.length ?? 1;
  const widest = Math.max(...rows.flat().map((text) => sheet.widthOf(text))) + 8;
  const width = Math.min(flow.width / count, Math.max(320 / count, widest));
  const size = sheet.size * Math.min(1, width / widest);
  const step = lineHeight(scene);
  flow.need((rows.length + 1) * step);
  for (const cells of rows) {
    flow.y += step;
    cells.forEach((text, index) =>
      sheet.text(text, { x: flow.x + (index + 1) * width, y: flow.y, size, align: 'right' }),
    );
  }
  flow.y += 6;
}
