import { addDays } from '../../days.ts';
import { coinWord } from '../companies.ts';
import { chance, fill } from '../dice.ts';
import { lineHeight, type Flow } from '../flow.ts';
import { day, rowMoney, type Scene } from '../scene.ts';

export interface Spot {
  readonly from: string;
  readonly to: string;
  readonly program: string;
  readonly time: string;
  readonly count: number;
  readonly rateMinor: number;
}

const programs =
  'Morning News|Evening News|Late News|Prime Rotator|Sports Weekend|Game Show|Movie|Talk Hour|Drive Time|Midday|Weekend Rotator'.split(
    '|',
  );

export function inventSpots(scene: Scene, { from, to }: { from: string; to: string }): Spot[] {
  const { random } = scene;
  const count = random.integer({ min: 2, max: 18 });
  return Array.from({ length: count }, () => {
    const start = random.integer({ min: 5, max: 11 });
    const half = random.pick(['a', 'p']);
    return {
      from,
      to,
      program: `${chance(random, 0.3) ? `${coinWord(random)} ` : ''}${random.pick(programs)}`,
      time: `${start}${half}-${start + 1}${half}`,
      count: random.integer({ min: 1, max: 6 }),
      rateMinor: random.integer({ min: 2, max: 160 }) * 500,
    };
  });
}

/** The schedule: a line for each order, and the times when the spots ran below it. */
export function drawSpots(scene: Scene, flow: Flow, spots: readonly Spot[], station: string): void {
  const { random, sheet } = scene;
  const size = Math.min(sheet.size, 8);
  const at = [0, 0.06, 0.18, 0.3, 0.52, 0.66, 0.76, 0.84, 1].map((share) => flow.x + share * flow.width);
  const hasTimes = chance(random, 0.6);
  const row = (cells: readonly string[], bold = false): void => {
    flow.need(lineHeight(scene, size));
    flow.y += lineHeight(scene, size);
    cells.forEach((text, index) =>
      sheet.text(text, {
        x: at[index] ?? flow.x,
        y: flow.y,
        size,
        bold,
        align: index === 8 ? 'right' : 'left',
      }),
    );
  };
  row(
    ['Line', 'Start Date', 'End Date', 'Description', 'Start/End Time', 'Days', 'Length', 'Spots', 'Rate'],
    chance(random, 0.5),
  );
  spots.forEach((spot, index) => {
    row([
      String(index + 1),
      day(scene, spot.from),
      day(scene, spot.to),
      spot.program,
      spot.time,
      random.pick(['MTWTF--', '-----SS', 'MTWTFSS']),
      ':30',
      String(spot.count),
      rowMoney(scene, spot.rateMinor),
    ]);
    if (!hasTimes) return;
    for (let run = 0; run < spot.count; run += 1)
      row([
        '',
        station,
        day(scene, addDays(spot.from, run)),
        `${spot.time.split('-')[0] ?? ''}:${fill(random, '0#')} ${fill(random, '@@@####@')}`,
        '',
        random.pick(['M', 'Tu', 'W', 'Th', 'F']),
        ':30',
        String(run + 1),
        rowMoney(scene, spot.rateMinor),
      ]);
  });
  row([`Total Spots ${spots.reduce((sum, spot) => sum + spot.count, 0)}`]);
}
