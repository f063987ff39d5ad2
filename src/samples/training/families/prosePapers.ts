import { addDays } from '../../days.ts';
import { coinWord, inventCompany, personName } from '../companies.ts';
import { describe } from '../deal.ts';
import { chance, fill, option } from '../dice.ts';
import { Flow } from '../flow.ts';
import { day, someDay, type Scene } from '../scene.ts';
import { sideWordsOf } from '../words/side.ts';
import { fieldKeys } from '../../../domain/fields.ts';
import { chooseLook } from '../itemsTable.ts';
import { drawTable, fitColumns } from '../table.ts';
import { wider } from './plainLetter.ts';

/** Minutes of a meeting: who was there, numbered points, what was decided. */
export function drawMinutes(scene: Scene): void {
  const { random, lexicon, truth } = scene;
  const flow = openProse(scene, 'minutes');
  const held = someDay(random);
  truth.say('issueDate', held);
  flow.paragraph(`${option(random, lexicon.cities)}, ${day(scene, held)}`);
  const people = Array.from({ length: random.integer({ min: 3, max: 7 }) }, () => personName(random, scene));
  if (chance(random, 0.5)) flow.paragraph(people.join(', '));
  else for (const name of people) flow.paragraph(`- ${name}, ${option(random, lexicon.roles)}`);
  const points = random.integer({ min: 3, max: 9 });
  for (let point = 1; point <= points; point += 1) {
    flow.gap(0.6);
    flow.paragraph(`${point}. ${wider(scene, 'clauseHeads')}`, { bold: true });
    drawSentences(scene, flow, random.integer({ min: 1, max: 4 }));
    if (chance(random, 0.3))
      flow.paragraph(
        `${random.pick(people)}, ${day(scene, addDays(held, random.integer({ min: 3, max: 40 })))}`,
      );
  }
}

/** A manual or a data sheet: numbered sections, steps, a table of measures. */
export function drawManual(scene: Scene): void {
  const { random } = scene;
  const flow = openProse(scene, 'manual');
  flow.paragraph(`${coinWord(random)} ${fill(random, '@@-###')} - ${describe(scene, 'goods')}`);
  const parts = random.integer({ min: 2, max: 6 });
  for (let part = 1; part <= parts; part += 1) {
    flow.gap(0.8);
    flow.paragraph(`${part} ${wider(scene, 'clauseHeads')}`, { bold: true, size: scene.sheet.size + 2 });
    drawSentences(scene, flow, random.integer({ min: 1, max: 5 }));
    if (chance(random, 0.4)) drawMeasures(scene, flow);
  }
}

function openProse(scene: Scene, kind: 'minutes' | 'manual'): Flow {
  const { random, truth, style, lexicon } = scene;
  for (const key of fieldKeys) truth.leaveOpen(key);
  const flow = new Flow(scene, { foot: 40 });
  if (chance(random, 0.7)) flow.paragraph(inventCompany(random, scene).name);
  flow.paragraph(option(random, sideWordsOf(lexicon.language)[kind]), {
    size: style.titleSize,
    bold: true,
    align: random.pick(['left', 'centre']),
  });
  return flow;
}

function drawSentences({ random, lexicon }: Scene, flow: Flow, count: number): void {
  const { letterLines, contractClauses } = lexicon.phrases;
  for (let left = count; left > 0; left -= 1)
    flow.paragraph(
      option(random, chance(random, 0.5) ? letterLines : contractClauses).replaceAll('{days}', '30'),
    );
}

function drawMeasures(scene: Scene, flow: Flow): void {
  const { random, lexicon } = scene;
  const rows = Array.from({ length: random.integer({ min: 3, max: 10 }) }, () => ({
    cells: [describe(scene, 'goods'), fill(random, '#.##'), option(random, lexicon.units)],
  }));
  const columns = (['description', 'quantity', 'unit'] as const).map((kind, index) => ({
    header: option(random, lexicon.columns[kind]),
    align: index === 1 ? ('right' as const) : ('left' as const),
    share: 1,
    wraps: index === 0,
  }));
  const fitted = fitColumns(scene, { columns, rows, width: flow.width });
  drawTable({ scene, flow, columns: fitted, look: chooseLook(scene) }, rows);
}
