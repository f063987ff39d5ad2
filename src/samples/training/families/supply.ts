import { addDays } from '../../days.ts';
import type { DealRow } from '../deal.ts';
import { chance, fill, option, optionsOf } from '../dice.ts';
import type { Pair } from '../facts.ts';
import type { Flow } from '../flow.ts';
import { inventNumber } from '../identifiers.ts';
import { day, money, type Scene } from '../scene.ts';
import type { SumLine } from '../sumsBlock.ts';
import { dealingWordsOf, type DealingWords } from '../words/dealings.ts';

const wordsOf = (scene: Scene): DealingWords => dealingWordsOf(scene.lexicon.language);

export const supplyTitle = (scene: Scene): string => option(scene.random, wordsOf(scene).supplyTitles);

/** Numbers that stand near the bill's own: of contract, meter, point of delivery, line. */
export function supplyPairs(scene: Scene, issueDate: string): Pair[] {
  const { random, style } = scene;
  const names = optionsOf(wordsOf(scene).supplyNumbers);
  return random.pickSeveral(names, random.integer({ min: 1, max: 4 })).map((name) => ({
    label: `${style.capitals ? name.toUpperCase() : name}${style.colon}`,
    value: inventNumber(random, 'account', issueDate),
  }));
}

/** The charges of a supplier: one of each, the quantity in the text. */
export function supplyRows(scene: Scene, rows: readonly DealRow[]): DealRow[] {
  const { random } = scene;
  const names = optionsOf(wordsOf(scene).supplies);
  return rows.map((row) => ({
    ...row,
    description: random
      .pick(names)
      .replace('{n}', String(random.integer({ min: 2, max: 2999 })))
      .replace('{p}', fill(random, `##${scene.printing.decimal}##`)),
    details: [],
    quantity: 1,
    unitMinor: row.totalMinor,
    discountPercent: 0,
  }));
}

export const advancesLine = (scene: Scene, minorUnits: number): SumLine => ({
  label: `${option(scene.random, wordsOf(scene).advances)}${scene.style.colon}`,
  text: money(scene, -minorUnits),
});

export interface Course {
  readonly isSupply: boolean;
  readonly isCollected: boolean;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly dueMinor: number;
}

/** Sentences under the charges: readings of a meter, the day of the debit, and what comes after this bill. */
export function drawCourse(scene: Scene, flow: Flow, course: Course): void {
  const { random } = scene;
  const words = wordsOf(scene);
  const { issueDate, dueDate } = course;
  const sentences: string[] = [];
  if (course.isSupply && chance(random, 0.5)) sentences.push(readingText(scene, words, issueDate));
  if (course.isCollected)
    sentences.push(saying(scene, words.debit, { date: dueDate, minor: course.dueMinor }));
  if (chance(random, 0.45)) {
    const date = addDays(dueDate, random.integer({ min: 5, max: 90 }));
    const next = saying(scene, words.next, { date, minor: random.integer({ min: 10, max: 400 }) * 100 });
    // The next instalment may share a paragraph with the debit, as in one breath.
    if (sentences.length > 0 && chance(random, 0.4)) sentences.push(`${sentences.pop() ?? ''} ${next}`);
    else sentences.push(next);
  }
  for (const text of sentences) flow.paragraph(text);
}

const saying = (scene: Scene, texts: string, { date, minor }: { date: string; minor: number }): string =>
  option(scene.random, texts).replace('{date}', day(scene, date)).replace('{amount}', money(scene, minor));

function readingText(scene: Scene, words: DealingWords, issueDate: string): string {
  const { random } = scene;
  const old = random.integer({ min: 1000, max: 89_000 });
  const to = addDays(issueDate, -random.integer({ min: 1, max: 20 }));
  const from = addDays(to, -random.pick([30, 31, 90, 364, 365]));
  return option(random, words.reading)
    .replace('{old}', String(old))
    .replace('{new}', String(old + random.integer({ min: 12, max: 4000 })))
    .replace('{from}', day(scene, from))
    .replace('{to}', day(scene, to));
}
