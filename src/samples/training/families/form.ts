import { coinWord, inventCompany, personName } from '../companies.ts';
import { chance, fill, option, optionsOf, shuffled } from '../dice.ts';
import { Flow, lineHeight } from '../flow.ts';
import { amount, day, someDay, titleOf, type Scene } from '../scene.ts';
import { widerWordsOf } from '../words/wider.ts';
import { wider } from './plainLetter.ts';
import { fieldKeys } from '../../../domain/fields.ts';

/** A form with its fields filled in: a document that is no paper of trade. Its values are nobody's invoice. */
export function drawForm(scene: Scene): 'form' {
  const { random, sheet, truth } = scene;
  for (const key of fieldKeys) if (key !== 'iban' && key !== 'totalAmount') truth.leaveOpen(key);
  const flow = new Flow(scene, { foot: 40 });
  const issuer = inventCompany(random, scene);
  if (chance(random, 0.7)) flow.paragraph(issuer.name, { align: 'right' });
  flow.paragraph(titleOf(scene, 'form'), {
    size: scene.style.titleSize,
    bold: true,
    align: chance(random, 0.4) ? 'centre' : 'left',
  });
  if (chance(random, 0.5))
    flow.paragraph(
      `Form ${fill(random, random.pick(['@-##', '####', '@@ ###', '####-@']))} (${fill(random, '20##')})`,
    );
  const fields = shuffled(random, optionsOf(widerWordsOf(scene.lexicon.language).formFields)).slice(
    0,
    random.integer({ min: 9, max: 22 }),
  );
  const isDouble = chance(random, 0.5);
  fields.forEach((field, index) => {
    const isRight = isDouble && index % 2 === 1;
    if (!isRight) flow.gap(random.pick([1.6, 1.6, 2]));
    flow.need(lineHeight(scene));
    const x = flow.x + (isRight ? flow.width / 2 : 0);
    const width = isDouble ? flow.width / 2 - 10 : flow.width;
    const value = chance(random, 0.75) ? answer(scene) : '';
    sheet.text(chance(random, 0.6) ? `${field}:` : `${index + 1}. ${field}`, { x, y: flow.y });
    sheet.text(value, { x: x + width * 0.5, y: flow.y, bold: chance(random, 0.2) });
    sheet.line(x + width * 0.48, flow.y + 2, x + width, flow.y + 2);
  });
  flow.gap(2);
  for (let clauses = random.integer({ min: 1, max: 5 }); clauses > 0; clauses -= 1)
    flow.paragraph(option(random, scene.lexicon.phrases.contractClauses).replace('{days}', '30'));
  flow.gap(1);
  flow.paragraph(`${wider(scene, 'signature')}: ______________________`);
  return 'form';
}

function answer(scene: Scene): string {
  const { random } = scene;
  const makers = [
    () => personName(random, scene),
    () => day(scene, someDay(random)),
    () => wider(scene, 'answers'),
    () => option(random, scene.lexicon.cities),
    () => fill(random, '######'),
    () => amount(scene, random.integer({ min: 500, max: 400_000 })),
    () => coinWord(random),
    () => fill(random, option(random, scene.country.phone)),
  ];
  return random.pick(makers)();
}
