import { inventCompany, inventPerson, type Party } from '../companies.ts';
import { chance, option, weighted } from '../dice.ts';
import { inventIssuer } from '../facts.ts';
import { Flow } from '../flow.ts';
import { day, money, phrase, someDay, titleOf, type Scene } from '../scene.ts';
import { wider, widerLabel } from './plainLetter.ts';
import { dayText } from '../printing.ts';

/** A contract of a few pages: its parties in the first sentence, its effective date there or in a line of its own. */
export function drawContract(scene: Scene): 'contract' {
  const { random, truth, sheet } = scene;
  const flow = new Flow(scene, { foot: 60 });
  const provider = inventIssuer(scene);
  const client = chance(random, 0.75) ? inventCompany(random, scene) : inventPerson(random, scene);
  const effective = someDay(random);
  truth.say('issueDate', effective);
  truth.say('supplierName', provider.name);
  truth.say('customerName', client.name);
  truth.leaveOpen('currency');
  truth.leaveOpen('totalAmount');
  const title = titleOf(scene, 'contract');
  flow.paragraph(title, {
    size: scene.style.titleSize,
    bold: chance(random, 0.7),
    align: chance(random, 0.6) ? 'centre' : 'left',
  });
  flow.gap(1);
  const date = chance(random, 0.7)
    ? dayText(effective, option(random, scene.lexicon.wordedDates), scene.lexicon)
    : day(scene, effective);
  if (chance(random, 0.35)) flow.paragraph(`${widerLabel(scene, 'effective')} ${date}`);
  flow.paragraph(opening(scene, { title, date, provider, client }));
  drawClauses(scene, flow);
  drawSignatures(scene, flow, [provider.name, client.name]);
  for (let page = 0; page < sheet.pages.length; page += 1) {
    sheet.turnTo(page);
    sheet.text(String(page + 1), { x: sheet.width / 2, y: sheet.height - 24, align: 'centre' });
  }
  return 'contract';
}

/** The first sentence, with the parties and the day; their addresses stand there or not at all. */
function opening(
  scene: Scene,
  facts: { title: string; date: string; provider: Party; client: Party },
): string {
  const isFull = chance(scene.random, 0.6);
  const party = ({ name, street, place }: Party): string => (isFull ? `${name}, ${street}, ${place}` : name);
  return wider(scene, 'opens')
    .replace('{title}', facts.title)
    .replace('{date}', facts.date)
    .replace('{one}', party(facts.provider))
    .replace('{other}', party(facts.client));
}

function drawClauses(scene: Scene, flow: Flow): void {
  const { random } = scene;
  const count = random.integer({ min: 4, max: 12 });
  const style = weighted(random, [
    [3, '1.'],
    [2, '§ 1'],
    [2, 'I.'],
    [1, 'Art. 1'],
  ]);
  for (let clause = 1; clause <= count; clause += 1) {
    flow.gap(0.8);
    flow.need(40);
    flow.paragraph(
      `${style.replace('1', String(clause)).replace('I', 'I'.repeat(Math.min(clause, 3)))} ${wider(scene, 'clauseHeads')}`,
      { bold: true },
    );
    for (let part = random.integer({ min: 1, max: 4 }); part > 0; part -= 1) {
      const days = String(random.pick([14, 30, 60, 90, 12, 24]));
      const fee = chance(random, 0.08)
        ? ` ${money(scene, random.integer({ min: 50, max: 5000 }) * 1000)}.`
        : '';
      flow.paragraph(`${phrase(scene, 'contractClauses', { days })}${fee}`);
    }
  }
}

/** Names and lines to sign on; days beside them are left blank or are another day than the effective one. */
function drawSignatures(scene: Scene, flow: Flow, names: readonly string[]): void {
  flow.gap(2);
  flow.need(70);
  const width = flow.width / names.length;
  const step = scene.sheet.size * 2;
  names.forEach((name, index) => {
    const x = flow.x + index * width;
    scene.sheet.text(name, {
      x,
      y: flow.y + step,
      size: scene.sheet.size * Math.min(1, (width - 10) / scene.sheet.widthOf(name)),
    });
    scene.sheet.text(`${wider(scene, 'signature')}: ________________`, { x, y: flow.y + 2 * step });
    if (chance(scene.random, 0.4))
      scene.sheet.text(`${wider(scene, 'signature')}: ____________`, { x, y: flow.y + 3 * step });
  });
  flow.y += 4 * step;
}
