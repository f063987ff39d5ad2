import { addDays } from '../../days.ts';
import { coinWord, inventCompany, inventPerson, inventSupplier } from '../companies.ts';
import { inventRows, sumUp } from '../deal.ts';
import { chance, option, weighted } from '../dice.ts';
import { distractingPairs, inventCustomer, inventDays, inventIssuer, pairOf } from '../facts.ts';
import { Flow } from '../flow.ts';
import { bankLines, taxLines } from '../footer.ts';
import { inventNumber, inventVatId } from '../identifiers.ts';
import { chooseColumns, drawItems } from '../itemsTable.ts';
import { reachLines } from '../letterhead.ts';
import { day, label, phrase, titleOf, type Scene } from '../scene.ts';
import { chooseSectionLook, drawSection } from './listedSection.ts';
import { sideWordsOf } from '../words/side.ts';
import { drawSums, settleCurrency, sumLines } from '../sumsBlock.ts';

export type ListedKind = 'invoice' | 'purchase_order' | 'order_confirmation';

const heads = {
  invoice: { title: 'invoice', number: 'invoiceNumber', key: 'invoiceNumber' },
  purchase_order: { title: 'purchaseOrder', number: 'orderNumber', key: 'purchaseOrder' },
  order_confirmation: { title: 'orderConfirmation', number: 'confirmationNumber', key: 'purchaseOrder' },
} as const;

/** A paper as software prints it without a designer: sections of lines `label: value`, one below the other. */
export function drawListing(scene: Scene, kind: ListedKind): ListedKind {
  const { random, truth } = scene;
  const issuer = inventIssuer(scene, inventSupplier(random, scene));
  const customer = inventCustomer(scene);
  const { issueDate, dueDate } = inventDays(scene);
  const flow = new Flow(scene, { foot: 40 });
  const look = chooseSectionLook(scene);
  if (chance(random, 0.3)) flow.paragraph(stampText(scene, issueDate), { size: scene.sheet.size - 1 });
  drawReferences(scene, flow, { kind, issueDate, dueDate: kind === 'invoice' ? dueDate : null });
  const sections = [
    () =>
      drawSection(scene, flow, {
        head: 'supplier',
        look,
        party: issuer,
        more: [...reachLines(scene, issuer), ...taxLines(scene, issuer)],
      }),
    () => drawSection(scene, flow, { head: 'billTo', look, party: customer, more: buyerIds(scene) }),
  ];
  for (const draw of chance(random, kind === 'invoice' ? 0.8 : 0.5) ? sections : sections.toReversed())
    draw();
  if (chance(random, 0.3)) {
    const place = chance(random, 0.6) ? inventCompany(random, scene) : inventPerson(random, scene);
    drawSection(scene, flow, { head: 'shipTo', look, party: place, more: [] });
  }
  truth.say('supplierName', issuer.name);
  truth.say('customerName', customer.name);
  drawGoods(scene, flow, issueDate);
  if (issuer.iban !== null) for (const text of bankLines(scene, issuer)) flow.paragraph(text);
  return kind;
}

function drawReferences(
  scene: Scene,
  flow: Flow,
  { kind, issueDate, dueDate }: { kind: ListedKind; issueDate: string; dueDate: string | null },
): void {
  const { random, truth } = scene;
  const head = heads[kind];
  const number = inventNumber(random, kind === 'invoice' ? 'document' : 'order', issueDate);
  truth.say(head.key, number);
  truth.say('issueDate', issueDate);
  const title = titleOf(scene, head.title);
  const date = day(scene, issueDate);
  const isOneLine = chance(random, 0.5);
  const first = isOneLine ? phrase(scene, 'numberOfDay', { title, number, date }) : title;
  flow.paragraph(first, { bold: true, size: scene.style.titleSize });
  const pairs = isOneLine ? [] : [pairOf(scene, head.number, number), pairOf(scene, 'issueDate', date)];
  if (dueDate !== null) {
    truth.say('dueDate', dueDate);
    pairs.push(pairOf(scene, 'dueDate', day(scene, dueDate)));
  }
  pairs.push(...distractingPairs(scene, issueDate, random.integer({ min: 0, max: 4 })));
  for (const pair of pairs) flow.paragraph(`${pair.label} ${pair.value}`);
}

/** What the program that prints says of itself: its version with its day, or when it printed. */
function stampText(scene: Scene, issueDate: string): string {
  const { random, lexicon } = scene;
  const words = sideWordsOf(lexicon.language);
  const at = day(scene, addDays(issueDate, random.integer({ min: -300, max: 60 })));
  return weighted(random, [
    [2, `Version ${random.integer({ min: 1, max: 9 })}.${random.integer({ min: 0, max: 30 })} (${at})`],
    [
      1,
      `${coinWord(random)} ${random.integer({ min: 1, max: 9 })}.${random.integer({ min: 0, max: 9 })} - ${at}`,
    ],
    [1, `${option(random, words.revised)} ${at}`],
    [1, `${option(random, words.printed)}: ${at}`],
  ]);
}

function buyerIds(scene: Scene): string[] {
  const id = inventVatId(scene.random, scene.country);
  return id !== null && chance(scene.random, 0.3) ? [`${label(scene, 'customerVatId')} ${id}`] : [];
}

function drawGoods(scene: Scene, flow: Flow, issueDate: string): void {
  const { random } = scene;
  const mode = weighted(random, [
    [8, 'net'],
    [1, 'none'],
  ] as const);
  const rows = inventRows(scene, { count: random.integer({ min: 1, max: 7 }), mode });
  const sums = sumUp(rows, { mode });
  flow.gap(1);
  const columns = chooseColumns(scene, { hasMoney: true, hasRates: mode === 'net', hasDiscounts: false });
  drawItems(scene, flow, rows, {
    columns,
    hasMoney: true,
    issueDate,
    hasRates: mode === 'net',
    hasDiscounts: false,
  });
  settleCurrency(scene);
  drawSums(
    scene,
    flow,
    sumLines(scene, { sums, mode, prepaidMinor: 0, previousMinor: 0, isNegative: false }),
  );
}
