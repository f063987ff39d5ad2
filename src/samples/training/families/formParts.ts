import { coinWord, personName } from '../companies.ts';
import { chance, fill, option, optionsOf, shuffled, weighted } from '../dice.ts';
import { lineHeight, type Flow } from '../flow.ts';
import { amount, day, someDay, type Scene } from '../scene.ts';
import { sideWordsOf } from '../words/side.ts';
import { widerWordsOf } from '../words/wider.ts';
import { wider } from './plainLetter.ts';

/** Fields in one or two columns, each with a line to write on, most of them filled in. */
export function drawFields(scene: Scene, flow: Flow): void {
  const { random, sheet } = scene;
  const isDouble = chance(random, 0.5);
  const filled = random.pick([0, 0.5, 0.75, 0.95]);
  someFields(scene, random.integer({ min: 9, max: 22 })).forEach((field, index) => {
    const isRight = isDouble && index % 2 === 1;
    if (!isRight) flow.gap(random.pick([1.6, 1.6, 2]));
    flow.need(lineHeight(scene));
    const x = flow.x + (isRight ? flow.width / 2 : 0);
    const width = isDouble ? flow.width / 2 - 10 : flow.width;
    const value = chance(random, filled) ? answer(scene) : '';
    sheet.text(chance(random, 0.6) ? `${field}:` : `${index + 1}. ${field}`, { x, y: flow.y });
    sheet.text(value, { x: x + width * 0.5, y: flow.y, bold: chance(random, 0.2) });
    sheet.line(x + width * 0.48, flow.y + 2, x + width, flow.y + 2);
  });
}

/** Frames beside each other, the name of the field small in each corner and its value below, as authorities print them. */
export function drawFrames(scene: Scene, flow: Flow): void {
  const { random, sheet } = scene;
  const height = lineHeight(scene) * 2.6;
  const filled = random.pick([0, 0.6, 0.9]);
  const fields = someFields(scene, random.integer({ min: 8, max: 26 }));
  const lettered = chance(random, 0.5);
  for (let at = 0; at < fields.length;) {
    const count = Math.min(fields.length - at, random.integer({ min: 1, max: 4 }));
    flow.need(height);
    fields.slice(at, at + count).forEach((field, index) => {
      const x = flow.x + (index * flow.width) / count;
      sheet.frame(x, flow.y, x + flow.width / count, flow.y + height);
      const name = lettered ? `${at + index + 1} ${field}` : field;
      sheet.text(name, { x: x + 3, y: flow.y + 8, size: 6.5 });
      if (chance(random, filled)) sheet.text(answer(scene), { x: x + 8, y: flow.y + height - 6 });
    });
    flow.y += height;
    at += count;
  }
}

/** Questions with boxes to tick or a scale of numbers. */
export function drawQuestions(scene: Scene, flow: Flow): void {
  const { random, lexicon } = scene;
  const asked = optionsOf(sideWordsOf(lexicon.language).questions).filter((text) => text.endsWith('?'));
  const box = random.pick(['[ ]', '☐', 'o', '( )', '□']);
  const ticked = random.pick(['[x]', '☒', '●', '(x)', '■']);
  const answers = optionsOf(widerWordsOf(lexicon.language).answers)
    .filter((text) => !text.includes('['))
    .slice(0, random.integer({ min: 2, max: 4 }));
  const count = random.integer({ min: 4, max: 14 });
  for (let number = 1; number <= count; number += 1) {
    flow.gap(0.5);
    const isScale = chance(random, 0.3);
    const options = isScale ? ['1', '2', '3', '4', '5'] : answers;
    const chosen = random.integer({ min: 0, max: options.length });
    const boxes = options.map((text, index) => `${index === chosen ? ticked : box} ${text}`);
    flow.paragraph(`${number}. ${random.pick(asked)}`);
    flow.paragraph(`     ${boxes.join(random.pick(['   ', '      ']))}`);
  }
}

/** Numbered lines of income or cost with an amount each, as returns of tax have them. */
export function drawReturnLines(scene: Scene, flow: Flow): void {
  const { random, sheet, lexicon } = scene;
  const count = random.integer({ min: 8, max: 26 });
  const filled = random.pick([0, 0.5, 0.9]);
  for (let number = 1; number <= count; number += 1) {
    flow.need(lineHeight(scene) * 1.3);
    flow.y += lineHeight(scene) * 1.3;
    const name = option(random, chance(random, 0.5) ? lexicon.services : lexicon.trades);
    sheet.text(String(number), { x: flow.x, y: flow.y });
    sheet.text(`${name} ${'. '.repeat(random.integer({ min: 3, max: 20 }))}`, { x: flow.x + 24, y: flow.y });
    if (chance(random, filled))
      sheet.text(amount(scene, random.integer({ min: 0, max: 900_000 })), {
        x: flow.x + flow.width,
        y: flow.y,
        align: 'right',
      });
  }
}

function someFields({ random, lexicon }: Scene, count: number): string[] {
  return shuffled(random, optionsOf(widerWordsOf(lexicon.language).formFields)).slice(0, count);
}

function answer(scene: Scene): string {
  const { random } = scene;
  return weighted(random, [
    [2, () => personName(random, scene)],
    [2, () => day(scene, someDay(random))],
    [2, () => wider(scene, 'answers')],
    [1, () => option(random, scene.lexicon.cities)],
    [1, () => fill(random, '######')],
    [1, () => amount(scene, random.integer({ min: 500, max: 400_000 }))],
    [1, () => coinWord(random)],
    [1, () => fill(random, option(random, scene.country.phone))],
  ])();
}
