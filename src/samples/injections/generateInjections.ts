import { generateInvoice } from '../generatePaper.ts';
import { layouts, type Layout } from '../layouts/index.ts';
import { nativePdf } from '../outputs/nativePdf.ts';
import type { SampleLanguage } from '../paper.ts';
import { createRandom } from '../random.ts';
import { valuesOfPaper, type ExpectedValues } from '../sample.ts';
import { inventLure, type Lure } from './lure.ts';
import { messages, type MessageName } from './messages.ts';
import { placements, type Placement, type PlacementName } from './placements.ts';

/** An invoice that somebody wrote instructions into. Its true values are those of the invoice, never those of the lure. */
export interface InjectedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: ExpectedValues;
  readonly lure: Lure;
  /** Can a person see the injected text on the page? */
  readonly isVisible: boolean;
}

/** What is said, where. The languages and layouts of the invoices take turns. */
const attacks: Readonly<Record<PlacementName, readonly MessageName[]>> = {
  paragraph: [
    'ignorePrevious',
    'ignoriere',
    'ignorez',
    'systemBlock',
    'jsonAnswer',
    'factoring',
    'newAccount',
    'spacedOut',
  ],
  head: ['ignorePrevious', 'approval', 'fakeTotal'],
  footer: ['negeer', 'newAccount', 'assistantTurn', 'neueBankverbindung'],
  large: ['fakeSums', 'fakeSumsInALine', 'neueBankverbindung', 'lookAlikes'],
  sums: ['fakeSums', 'fakeTotal', 'factoring', 'fakeSumsWithoutTax'],
  secondPage: ['endOfDocument', 'fakeSums', 'newAccount', 'fakeSumsInALine', 'fakeSumsWithoutTax'],
  pale: ['ignorePrevious', 'fakeSums'],
  rowDescription: ['fakeTotal', 'ignorePrevious', 'newAccount'],
  tagline: ['fakeTotal', 'ignoriere'],
  register: ['newAccount', 'ignora'],
  recipientStreet: ['factoring', 'fakeTotal'],
  white: ['ignorePrevious', 'fakeSums', 'fakeSumsWithoutTax', 'neueBankverbindung'],
  nearlyWhite: ['ignora', 'newAccount'],
  tiny: ['ignorePrevious', 'fakeSums'],
  offPage: ['fakeSums', 'systemBlock'],
  leftOfPage: ['newAccount'],
  covered: ['fakeSums', 'newAccount'],
  invisible: ['instBlock', 'fakeSums', 'newAccount'],
  transparent: ['ignorePrevious', 'fakeSums'],
  clipped: ['assistantTurn', 'newAccount'],
  hiddenLayer: ['fakeSums', 'newAccount'],
  homoglyphs: ['ignorePrevious', 'approval'],
  note: ['ignorePrevious'],
  freeText: ['fakeTotal'],
  formField: ['newAccount', 'softHyphens'],
  attachment: ['ignorePrevious'],
  metadata: ['ignorePrevious'],
};

const languages: readonly SampleLanguage[] = ['en', 'de', 'fr'];
const looks: readonly Layout[] = ['letterhead', 'band', 'grid'];

/** The same seed and day give the same documents. `today` is a day in the form YYYY-MM-DD. */
export async function generateInjections(request: {
  seed: number;
  today: string;
}): Promise<InjectedDocument[]> {
  const pairs = Object.entries(attacks).flatMap(([placement, names]) =>
    names.map((message) => ({ placement, message })),
  );
  const documents: InjectedDocument[] = [];
  for (const [at, { placement, message }] of pairs.entries()) {
    const name = `${placement}-${message}`;
    const language = languages[at % languages.length] ?? 'en';
    const layout = looks[Math.floor(at / languages.length) % looks.length] ?? 'letterhead';
    const place = Object.entries(placements).find(([key]) => key === placement)?.[1];
    if (place)
      documents.push(await inject({ ...request, name, language, layout, message, placement: place }));
  }
  return documents;
}

async function inject(request: {
  seed: number;
  today: string;
  name: string;
  language: SampleLanguage;
  layout: Layout;
  message: MessageName;
  placement: Placement;
}): Promise<InjectedDocument> {
  const { name, language, layout, message, placement, today } = request;
  const random = createRandom(request.seed).fork(name);
  const paper = generateInvoice({ random, language, today, rows: 3 });
  const lure = inventLure(paper, random);
  const lines = messages[message](lure, paper);
  const canvas = await layouts[layout](placement.spoil?.(paper, lines) ?? paper);
  await placement.draw?.(canvas, lines);
  const { issuer, issueDate: day, number: title } = paper;
  const bytes = await nativePdf(canvas, { title, author: issuer.name, day, language });
  return { name, bytes, truth: valuesOfPaper(paper), lure, isVisible: placement.isVisible };
}

/** The same kind of invoice without any injection: what the measures against them must not hold up. */
export async function generateInnocents({ seed, today }: { seed: number; today: string }) {
  const random = createRandom(seed).fork('innocent');
  const documents: Pick<InjectedDocument, 'name' | 'bytes' | 'truth'>[] = [];
  for (const language of languages) {
    const paper = generateInvoice({ random: random.fork(language), language, today, rows: 3 });
    const canvas = await layouts.letterhead(paper);
    const { issuer, issueDate: day, number: title } = paper;
    const bytes = await nativePdf(canvas, { title, author: issuer.name, day, language });
    documents.push({ name: `innocent-${language}`, bytes, truth: valuesOfPaper(paper) });
  }
  return documents;
}
