import { inventCompany } from '../companies.ts';
import { chance, fill, option, optionsOf, weighted } from '../dice.ts';
import { Flow } from '../flow.ts';
import { titleOf, type Scene } from '../scene.ts';
import { sideWordsOf } from '../words/side.ts';
import { fieldKeys } from '../../../domain/fields.ts';
import { drawFields, drawFrames, drawQuestions, drawReturnLines } from './formParts.ts';
import { wider } from './plainLetter.ts';

/** A form, blank or filled in: a document that is no paper of trade. Its values are nobody's invoice. */
export function drawForm(scene: Scene): 'form' {
  const { random, truth } = scene;
  for (const key of fieldKeys) if (key !== 'iban' && key !== 'totalAmount') truth.leaveOpen(key);
  const flow = new Flow(scene, { foot: 40 });
  const kind = weighted(random, [
    [4, 'fields'],
    [3, 'frames'],
    [2, 'questions'],
    [1.5, 'return'],
  ] as const);
  drawFormHead(scene, flow, kind === 'questions');
  const isIntroduced = chance(random, 0.35);
  if (isIntroduced) flow.paragraph(clause(scene));
  switch (kind) {
    case 'fields':
      drawFields(scene, flow);
      break;
    case 'frames':
      drawFrames(scene, flow);
      break;
    case 'questions':
      if (chance(random, 0.4)) drawFrames(scene, flow);
      drawQuestions(scene, flow);
      break;
    case 'return':
      if (chance(random, 0.6)) drawFrames(scene, flow);
      drawReturnLines(scene, flow);
  }
  flow.gap(2);
  for (let clauses = random.integer({ min: 0, max: 5 }); clauses > 0; clauses -= 1)
    flow.paragraph(clause(scene));
  flow.gap(1);
  if (chance(random, 0.8)) flow.paragraph(`${wider(scene, 'signature')}: ______________________`);
  return 'form';
}

const clause = ({ random, lexicon }: Scene): string =>
  option(random, lexicon.phrases.contractClauses).replaceAll('{days}', '30');

/** Who issued the form, what it is called, and the number under which it is filed. */
function drawFormHead(scene: Scene, flow: Flow, asks: boolean): void {
  const { random, lexicon, style } = scene;
  const issuer = inventCompany(random, scene);
  if (chance(random, 0.7))
    flow.paragraph(issuer.name, {
      align: random.pick(['right', 'left', 'centre']),
      bold: chance(random, 0.4),
    });
  const words = sideWordsOf(lexicon.language);
  const own = asks
    ? optionsOf(words.questions).filter((text) => !text.endsWith('?'))
    : [titleOf(scene, 'form'), ...optionsOf(words.application)];
  const title = random.pick(own);
  flow.paragraph(chance(random, 0.3) ? title.toUpperCase() : title, {
    size: style.titleSize,
    bold: true,
    align: chance(random, 0.4) ? 'centre' : 'left',
  });
  if (chance(random, 0.5))
    flow.paragraph(
      `Form ${fill(random, random.pick(['@-##', '####', '@@ ###', '####-@']))} (${fill(random, '20##')})`,
    );
}
