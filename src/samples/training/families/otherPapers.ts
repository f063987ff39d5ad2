import { addDays } from '../../days.ts';
import { coinWord, inventCompany, inventPerson } from '../companies.ts';
import { describe } from '../deal.ts';
import { chance, option, weighted } from '../dice.ts';
import { distractingPairs, inventIssuer, pairOf, type Issuer } from '../facts.ts';
import { inventNumber } from '../identifiers.ts';
import { chooseLook } from '../itemsTable.ts';
import { quietly } from '../letterhead.ts';
import { day, money, rowMoney, someDay, type Scene } from '../scene.ts';
import { drawTable, fitColumns } from '../table.ts';
import { closePlain, openPlain, settleIssuer, wider } from './plainLetter.ts';
import type { Flow } from '../flow.ts';
import { drawOverdue } from './reminder.ts';
import { drawManual, drawMinutes } from './prosePapers.ts';

/** Letters, price lists, minutes, manuals, and scraps with a few words: papers that are none of the known classes. */
export function drawOther(scene: Scene): 'other' {
  const { random } = scene;
  const kind = weighted(random, [
    [4, 'letter'],
    [3, 'priceList'],
    [5, 'reminder'],
    [2.5, 'minutes'],
    [2.5, 'manual'],
    [3, 'scrap'],
  ] as const);
  if (kind === 'scrap') return drawScrap(scene);
  if (kind === 'minutes' || kind === 'manual') {
    (kind === 'minutes' ? drawMinutes : drawManual)(scene);
    return 'other';
  }
  return drawCompanyPaper(scene, kind);
}

/** A few words and numbers that belong to nothing: a photograph of a street, a cover, a page that was not read. */
function drawScrap(scene: Scene): 'other' {
  const { random, sheet, lexicon } = scene;
  const count = random.integer({ min: 1, max: 14 });
  for (let index = 0; index < count; index += 1) {
    const text = weighted(random, [
      [4, coinWord(random)],
      [2, option(random, lexicon.trades)],
      [1, option(random, lexicon.cities)],
      [1, String(random.integer({ min: 1, max: 9_999 }))],
      [2, random.pick(['-', '|', '_', 'i', 'oe', 'PT', '~', ':', 'a', 'ee'])],
    ]);
    const x = random.integer({ min: 20, max: Math.floor(sheet.width - 120) });
    const y = random.integer({ min: 30, max: Math.floor(sheet.height - 30) });
    sheet.text(text, { x, y, size: random.integer({ min: 6, max: 26 }) });
  }
  return 'other';
}

function drawCompanyPaper(scene: Scene, kind: 'letter' | 'priceList' | 'reminder'): 'other' {
  const { random, truth } = scene;
  const issuer = inventIssuer(scene);
  const recipient = chance(random, 0.7) ? inventCompany(random, scene) : inventPerson(random, scene);
  const date = someDay(random);
  // Such papers may name what belongs to other papers: nothing is surely absent but what no page of these shows.
  for (const key of [
    'customerName',
    'invoiceNumber',
    'purchaseOrder',
    'dueDate',
    'currency',
    'netAmount',
    'totalAmount',
    'supplierTaxId',
  ] as const)
    truth.leaveOpen(key);
  truth.say('issueDate', date);
  const pairs = [
    pairOf(scene, 'issueDate', day(scene, date)),
    ...distractingPairs(scene, date, random.integer({ min: 0, max: 2 })),
  ];
  const flow = openPlain(scene, {
    issuer,
    recipient: kind === 'priceList' ? null : recipient,
    title: kind === 'letter' ? null : kind,
    pairs,
    naming: quietly,
  });
  if (kind === 'priceList') drawPrices(scene, flow);
  else if (kind === 'reminder' && chance(random, 0.7)) drawReminder(scene, flow, { date, issuer });
  else drawText(scene, flow, kind === 'reminder' ? date : null);
  closePlain(scene, issuer, { naming: quietly, showsTax: true });
  settleIssuer(scene, 'supplierName', issuer);
  return 'other';
}

function drawReminder(scene: Scene, flow: Flow, facts: { date: string; issuer: Issuer }): void {
  flow.paragraph(wider(scene, 'greeting').replace('{x}', option(scene.random, scene.lexicon.surnames)));
  flow.gap(0.5);
  drawOverdue(scene, flow, facts);
}

function drawText(scene: Scene, flow: Flow, reminderOf: string | null): void {
  const { random, lexicon } = scene;
  flow.paragraph(wider(scene, 'greeting').replace('{x}', option(random, lexicon.surnames)));
  flow.gap(0.5);
  if (reminderOf !== null) {
    const number = inventNumber(random, 'document', reminderOf);
    flow.paragraph(
      `${option(random, lexicon.labels.invoiceNumber)} ${number}, ${option(random, lexicon.labels.issueDate)} ${day(scene, addDays(reminderOf, -40))}, ${money(scene, random.integer({ min: 2000, max: 900_000 }))}`,
    );
  }
  for (let lines = random.integer({ min: 2, max: 7 }); lines > 0; lines -= 1) {
    flow.paragraph(option(random, lexicon.phrases.letterLines));
    if (chance(random, 0.3)) flow.gap(0.6);
  }
}

function drawPrices(scene: Scene, flow: Flow): void {
  const { random, lexicon } = scene;
  const rows = Array.from({ length: random.integer({ min: 6, max: 34 }) }, () => ({
    cells: [
      inventNumber(random, 'code', '2020-01-01'),
      describe(scene, 'goods'),
      option(random, lexicon.units),
      rowMoney(scene, random.integer({ min: 50, max: 90_000 })),
    ],
  }));
  const heads = (['code', 'description', 'unit', 'unitPrice'] as const).map((kind) =>
    option(random, lexicon.columns[kind]).replace('{cur}', scene.printing.currency),
  );
  const columns = heads.map((header, index) => ({
    header,
    align: index === 3 ? ('right' as const) : ('left' as const),
    share: 1,
    wraps: index === 1,
  }));
  drawTable(
    {
      scene,
      flow,
      columns: fitColumns(scene, { columns, rows, width: flow.width }),
      look: chooseLook(scene),
    },
    rows,
  );
}
