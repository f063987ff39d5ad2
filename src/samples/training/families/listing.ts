import { inventSupplier } from '../companies.ts';
import { inventRows, sumUp } from '../deal.ts';
import { chance, weighted } from '../dice.ts';
import { distractingPairs, inventCustomer, inventDays, inventIssuer, pairOf } from '../facts.ts';
import { Flow } from '../flow.ts';
import { bankLines, taxLines } from '../footer.ts';
import { inventNumber } from '../identifiers.ts';
import { chooseColumns, drawItems } from '../itemsTable.ts';
import { reachLines } from '../letterhead.ts';
import { day, phrase, plainLabel, titleOf, type Scene } from '../scene.ts';
import { drawSums, settleCurrency, sumLines } from '../sumsBlock.ts';

/** An invoice as software prints it without a designer: sections of lines `label: value`, one below the other. */
export function drawListing(scene: Scene): 'invoice' {
  const { random, truth } = scene;
  const issuer = inventIssuer(scene, inventSupplier(random, scene));
  const customer = inventCustomer(scene);
  const { issueDate, dueDate } = inventDays(scene);
  const number = inventNumber(random, 'document', issueDate);
  const flow = new Flow(scene, { foot: 40 });
  const pair = (kind: Parameters<typeof pairOf>[1], value: string): void => {
    const item = pairOf(scene, kind, value);
    flow.paragraph(`${item.label} ${value}`);
  };
  truth.say('invoiceNumber', number);
  truth.say('issueDate', issueDate);
  const isOneLine = chance(random, 0.5);
  const title = titleOf(scene, 'invoice');
  flow.paragraph(
    isOneLine ? phrase(scene, 'numberOfDay', { title, number, date: day(scene, issueDate) }) : title,
    { bold: true, size: scene.style.titleSize },
  );
  if (!isOneLine) {
    pair('invoiceNumber', number);
    pair('issueDate', day(scene, issueDate));
  }
  if (dueDate !== null) {
    truth.say('dueDate', dueDate);
    pair('dueDate', day(scene, dueDate));
  }
  for (const item of distractingPairs(scene, issueDate, random.integer({ min: 0, max: 4 })))
    flow.paragraph(`${item.label} ${item.value}`);
  const sections = [
    () =>
      section(scene, flow, {
        head: plainLabel(scene, 'supplier'),
        lines: [
          issuer.name,
          issuer.street,
          issuer.place,
          ...reachLines(scene, issuer),
          ...taxLines(scene, issuer),
        ],
      }),
    () =>
      section(scene, flow, {
        head: plainLabel(scene, 'billTo'),
        lines: [customer.name, customer.street, customer.place],
      }),
  ];
  for (const draw of chance(random, 0.8) ? sections : sections.toReversed()) draw();
  truth.say('supplierName', issuer.name);
  truth.say('customerName', customer.name);
  drawGoods(scene, flow, issueDate);
  if (issuer.iban !== null) for (const text of bankLines(scene, issuer)) flow.paragraph(text);
  return 'invoice';
}

function section(
  scene: Scene,
  flow: Flow,
  { head, lines }: { head: string; lines: readonly string[] },
): void {
  flow.gap(0.7);
  flow.paragraph(`${head}:`, { bold: chance(scene.random, 0.5) });
  for (const text of lines) flow.paragraph(text);
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
