import type { DocumentType } from '../../../domain/document.ts';
import { byWeight, chance, option, optionsOf } from '../dice.ts';
import { inventCompany } from '../companies.ts';
import { inventRows, negated, sumUp, type TaxMode } from '../deal.ts';
import { inventCustomer, inventDays, inventIssuer, termsText } from '../facts.ts';
import type { Flow } from '../flow.ts';
import { bankLines } from '../footer.ts';
import { inventNumber } from '../identifiers.ts';
import { chooseColumns, drawItems } from '../itemsTable.ts';
import { notesOf, type Naming } from '../letterhead.ts';
import { day, label, money, phrase, plainLabel, type Scene } from '../scene.ts';
import { drawRateTable } from '../rateTable.ts';
import { drawSums, drawSumsAcross, settleCurrency, sumLines } from '../sumsBlock.ts';
import { sideWordsOf } from '../words/side.ts';
import type { TitleKind } from '../words/lexicon.ts';
import { drawQrBill } from './qrBill.ts';
import { referencesOf } from './references.ts';
import { issuerIs, type Trade, type TradeKind } from './tradePaper.ts';
import { correctsText, deductionLines, paidText, twisted } from './tradeTwists.ts';
import { closeLetter, drawHead, openLetter, type LetterHead } from './letter.ts';
import { choosePlan, type LetterPlan } from './letterPlan.ts';

const titles: Record<TradeKind, TitleKind> = {
  invoice: 'invoice',
  credit_note: 'creditNote',
  purchase_order: 'purchaseOrder',
  order_confirmation: 'orderConfirmation',
  delivery_note: 'deliveryNote',
  receipt: 'receipt',
  quote: 'quote',
};
/** Draws one paper of trade and says its class. */
export function drawTrade(scene: Scene, kind: TradeKind): DocumentType {
  const trade = inventTrade(scene, kind);
  const chosen = choosePlan(scene.random, trade.issuer);
  const plan = trade.paidWith === undefined ? chosen : { ...chosen, hasShipTo: true };
  const naming = namingOf(scene, trade, plan);
  const head = headOf(scene, trade, { plan, naming });
  const flow = openLetter(scene, head);
  drawHead(scene, flow, head, plan);
  if (trade.corrected && chance(scene.random, 0.4)) flow.paragraph(correctsText(scene, trade.corrected));
  if (chance(scene.random, 0.3)) flow.paragraph(phrase(scene, 'intro'));
  flow.gap(0.6);
  drawBody(scene, flow, trade);
  if (kind !== 'delivery_note') drawTotals(scene, flow, trade);
  drawEnd(scene, flow, trade, plan);
  if (kind === 'invoice' && !trade.earlier) drawQrBill(scene, flow, trade);
  closeLetter(scene, trade.issuer, { plan, naming, issuerIs: issuerIs(kind) });
  settleNames(scene, trade);
  return kind === 'quote' ? 'other' : kind;
}

function inventTrade(scene: Scene, kind: TradeKind): Trade {
  const { random } = scene;
  const isOrder = kind === 'purchase_order';
  const issuer = inventIssuer(scene, isOrder ? inventCompany(random, scene) : undefined);
  const goods = inventGoods(scene);
  const { issueDate, dueDate } = inventDays(scene);
  const isNegative = kind === 'credit_note' && chance(random, 0.5);
  const isDue = kind === 'invoice' || kind === 'credit_note';
  return twisted(scene, {
    ...goods,
    kind,
    issuer,
    issueDate,
    isNegative,
    partner: isOrder ? inventCompany(random, scene) : inventCustomer(scene),
    shipTo: chance(random, 0.6) ? inventCustomer(scene) : null,
    number: inventNumber(random, isOrder ? 'order' : 'document', issueDate),
    dueDate: isDue ? dueDate : null,
    orderNumber: !isOrder && chance(random, 0.45) ? inventNumber(random, 'order', issueDate) : null,
    rows: isNegative ? negated(goods.rows) : goods.rows,
    title: titleFor(scene, kind),
  });
}

function inventGoods(scene: Scene): Pick<Trade, 'mode' | 'rows' | 'sums'> {
  const { random, country } = scene;
  const isAmerican = country.code === 'US';
  const mode = byWeight<TaxMode>(random, { none: isAmerican ? 4 : 1, net: 8, gross: isAmerican ? 0 : 2 });
  const size = byWeight(random, { one: 3, few: 6, some: 3, many: 1, pages: 0.5 });
  const [min, max] = { one: [1, 1], few: [2, 3], some: [4, 8], many: [9, 22], pages: [23, 60] }[size];
  const count = random.integer({ min: min ?? 1, max: max ?? 1 });
  const rows = inventRows(scene, { count, mode, discounts: chance(random, 0.12) });
  const whole = rows.reduce((sum, row) => sum + row.totalMinor, 0);
  const discountMinor = chance(random, 0.08) ? Math.round(whole * random.pick([0.02, 0.05, 0.1, 0.037])) : 0;
  const shippingMinor = chance(random, 0.13)
    ? random.integer({ min: 3, max: 60 }) * 50 - random.pick([0, 5, 10])
    : 0;
  // Shipping bears no sales tax in much of America and stands below it.
  const isTaxed = mode !== 'net' || !chance(random, country.language === 'en' ? 0.4 : 0.08);
  const shipping = isTaxed ? { shippingMinor } : { untaxedMinor: shippingMinor };
  return { mode, rows, sums: sumUp(rows, { mode, discountMinor, ...shipping }) };
}

/** A receipt in the form of a letter calls itself one: a word that means an invoice would make it one. */
function titleFor(scene: Scene, kind: TradeKind): string {
  const invoices = optionsOf(scene.lexicon.titles.invoice).map((text) => text.toLowerCase());
  const isInvoice = (text: string): boolean =>
    invoices.includes(text.toLowerCase()) || /invoice|rechnung|fa[ck]?tu|fattura|daňový/i.test(text);
  const own = optionsOf(scene.lexicon.titles[titles[kind]]);
  if (kind === 'receipt') return scene.random.pick(own.filter((text) => !isInvoice(text)));
  const title = scene.random.pick(own);
  // Papers in two languages mostly have both titles.
  return scene.second !== null && chance(scene.random, 0.6)
    ? `${title} / ${option(scene.random, scene.second.titles[titles[kind]])}`
    : title;
}

/**
 * The most prominent place names the issuer: a letterhead with the brand alone, where only a footer has the full name,
 * makes the brand the name; the other form counts as right too.
 */
function namingOf(scene: Scene, { issuer, kind }: Trade, plan: LetterPlan): Naming {
  const key = issuerIs(kind) === 'supplier' ? 'supplierName' : 'customerName';
  const isBrand = plan.letterhead === 'brand' && !plan.senderLine && !plan.supplierBlock;
  return (text) => {
    if (issuer.logo !== undefined && text === 'brand') return;
    if (text === 'brand' && (isBrand || plan.nameRow)) scene.truth.say(key, issuer.brand);
    if (text === 'name') scene.truth.say(key, issuer.name);
    if (scene.truth.valueOf(key) !== issuer[text]) scene.truth.alsoRight(key, issuer[text]);
  };
}

/** A page that shows only the brand has the brand for a name; one that shows none leaves the name open. */
function settleNames(scene: Scene, { issuer, kind, partner }: Trade): void {
  const isSupplier = issuerIs(kind) === 'supplier';
  const key = isSupplier ? 'supplierName' : 'customerName';
  const isShown = (name: string): boolean =>
    scene.sheet.pages.some((page) => page.texts.some(({ text }) => text.includes(name)));
  if (isShown(issuer.brand)) scene.truth.say(key, issuer.brand);
  if (scene.truth.valueOf(key) === issuer.brand && issuer.brand !== issuer.name && isShown(issuer.name))
    scene.truth.alsoRight(key, issuer.name);
  scene.truth.say(isSupplier ? 'customerName' : 'supplierName', partner.name);
}

function headOf(scene: Scene, trade: Trade, options: { plan: LetterPlan; naming: Naming }): LetterHead {
  return {
    ...referencesOf(scene, trade, options.plan),
    issuer: trade.issuer,
    recipient: trade.partner,
    shipTo: trade.shipTo,
    recipientLabel: trade.kind === 'purchase_order' ? 'supplier' : 'billTo',
    issuerIs: issuerIs(trade.kind),
    naming: options.naming,
  };
}

function drawBody(scene: Scene, flow: Flow, trade: Trade): void {
  const hasMoney = trade.kind !== 'delivery_note';
  const hasDiscounts = trade.rows.some((row) => row.discountPercent > 0);
  const columns = chooseColumns(scene, { hasMoney, hasRates: trade.mode !== 'none', hasDiscounts });
  drawItems(scene, flow, trade.rows, {
    columns,
    hasMoney,
    issueDate: trade.issueDate,
    hasRates: trade.mode !== 'none',
    hasDiscounts,
  });
}

function drawTotals(scene: Scene, flow: Flow, trade: Trade): void {
  const { random } = scene;
  const { sums } = trade;
  const isInvoice = trade.kind === 'invoice';
  const prepaidMinor =
    isInvoice && !trade.earlier && chance(random, 0.08)
      ? Math.round(sums.totalMinor * random.pick([0.1, 0.25, 0.3, 0.5, 1]))
      : 0;
  const previousMinor = isInvoice && chance(random, 0.06) ? random.integer({ min: 500, max: 90_000 }) : 0;
  settleCurrency(scene);
  const isPlain = trade.mode !== 'none' && !trade.isNegative && !trade.earlier && sums.untaxedMinor === 0;
  const isBare = isPlain && chance(random, 0.06);
  const lines = sumLines(scene, {
    sums,
    mode: trade.mode,
    prepaidMinor,
    previousMinor,
    isNegative: trade.isNegative,
    mayWithhold: isInvoice,
    isBare,
    ...(trade.earlier ? { deductions: deductionLines(scene, trade) } : {}),
  });
  if (lines.length > 1 && lines.length < 6 && chance(random, 0.06)) drawSumsAcross(scene, flow, lines);
  else drawSums(scene, flow, lines);
  const rateTable = sums.rates.length > 1 ? 0.5 : 0.15;
  if (isBare || (trade.mode !== 'none' && !trade.isNegative && chance(random, rateTable)))
    drawRateTable(scene, flow, sums);
  if (trade.mode === 'none' && chance(random, 0.5)) flow.paragraph(phrase(scene, 'reverseCharge'));
  if (trade.mode === 'gross' && chance(random, 0.4)) flow.paragraph(phrase(scene, 'pricesIncludeTax'));
}

function drawEnd(scene: Scene, flow: Flow, trade: Trade, plan: LetterPlan): void {
  const { random } = scene;
  flow.gap(0.7);
  const total = money(scene, trade.sums.totalMinor);
  const isShown =
    trade.dueDate !== null &&
    scene.sheet.pages.some((page) =>
      page.texts.some(({ text }) => text.includes(day(scene, trade.dueDate ?? ''))),
    );
  if (trade.dueDate !== null && (!isShown || chance(random, 0.25)))
    flow.paragraph(phrase(scene, 'dueBy', { date: day(scene, trade.dueDate), amount: total }));
  else if (trade.paidWith !== undefined) flow.paragraph(paidText(scene, trade.paidWith, trade.issueDate));
  else if (chance(random, 0.4))
    flow.paragraph(`${chance(random, 0.5) ? `${label(scene, 'terms')} ` : ''}${termsText(scene)}`);
  if (plan.bankAt === 'payment' || plan.bankAt === 'both') drawBank(scene, flow, trade);
  if (plan.remit && issuerIs(trade.kind) === 'supplier') {
    flow.paragraph(plainLabel(scene, 'remitTo'), { bold: true });
    for (const text of [trade.issuer.name, trade.issuer.street, trade.issuer.place]) flow.paragraph(text);
    scene.truth.say('supplierName', trade.issuer.name);
  }
  if (issuerIs(trade.kind) === 'supplier' && (plan.nameInSentence || chance(random, 0.06))) {
    const sentence = option(random, sideWordsOf(scene.lexicon.language).sells);
    flow.paragraph(sentence.replace('{x}', trade.issuer.name));
    scene.truth.say('supplierName', trade.issuer.name);
  }
  const notes = random.integer({ min: 0, max: 3 });
  for (const text of notesOf(scene, trade.issuer.brand, notes)) flow.paragraph(text);
}

function drawBank(scene: Scene, flow: Flow, trade: Trade): void {
  const lines = bankLines(scene, trade.issuer, issuerIs(trade.kind));
  if (chance(scene.random, 0.4)) flow.paragraph(lines.join(scene.random.pick([' - ', ', ', '   ', ' | '])));
  else for (const text of lines) flow.paragraph(text);
}
