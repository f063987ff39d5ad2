import { chance, option } from '../dice.ts';
import type { Party } from '../companies.ts';
import { attentionLines, type Issuer, type Pair } from '../facts.ts';
import { drawLines, Flow, sideBySide, type Cell, type TextLine } from '../flow.ts';
import { drawFooter, taxLines } from '../footer.ts';
import { letterheadCell, pickAlign, reachLines, senderLine, type Naming } from '../letterhead.ts';
import { blockCell, customerTaxLines, headingLine, numberedHeading, partyLines } from '../partyBlock.ts';
import { metaCell } from '../metaBlock.ts';
import { label, type Scene } from '../scene.ts';
import type { LetterPlan } from './letterPlan.ts';

/** What stands above the table of a business letter. */
export interface LetterHead {
  readonly issuer: Issuer;
  readonly recipient: Party;
  readonly shipTo: Party | null;
  readonly title: string;
  /** The title as a sentence with number and day, when the plan asks for it. */
  readonly sentence: string;
  readonly pairs: readonly Pair[];
  /** The day alone, above the title or the table; null when it stands among the references. */
  readonly dateLine: string | null;
  /** The role of the addressee's label. */
  readonly recipientLabel: 'billTo' | 'supplier';
  /** Whose ids the letterhead prints. */
  readonly issuerIs: 'supplier' | 'customer';
  readonly naming: Naming;
}

export const footHeight = 74;

/** A page flow whose further pages repeat a small head; the footer is drawn by `closeLetter`. */
export function openLetter(scene: Scene, head: LetterHead): Flow {
  const repeats = scene.random.integer({ min: 0, max: 3 });
  return new Flow(scene, {
    foot: footHeight + 12,
    onPage: (flow) => {
      const first = head.pairs[0];
      if (repeats > 1 && first) flow.paragraph(`${head.title} ${first.value}`, { bold: repeats > 2 });
      if (repeats % 2 === 1) flow.paragraph(head.issuer.logo ?? head.issuer.brand);
      flow.gap(0.5);
    },
  });
}

/** Draws letterhead, addresses, references and title in one of many arrangements. */
export function drawHead(scene: Scene, flow: Flow, head: LetterHead, plan: LetterPlan): void {
  const cells = headCells(scene, head, plan);
  if (plan.nameRow) drawNameRow(scene, flow, head);
  const bands: (() => void)[] = [() => topBand(flow, cells, plan), () => middleBand(flow, cells, plan)];
  if (plan.swapsBands) bands.reverse();
  for (const draw of bands) {
    draw();
    flow.gap(scene.random.integer({ min: 1, max: 3 }) * 0.7);
  }
  if (head.dateLine !== null)
    flow.paragraph(head.dateLine, { align: chance(scene.random, 0.7) ? 'right' : 'left' });
  if (plan.title === 'beforeMeta') flow.put(cells.title);
  if (plan.metaAt === 'below') flow.put(cells.wideMeta);
  if (plan.title === 'beforeTable') flow.put(cells.title);
  if (plan.title === 'sentence') flow.paragraph(head.sentence, { bold: true, size: scene.sheet.size + 2 });
  flow.gap(0.8);
}

interface HeadCells {
  readonly letterhead: Cell | null;
  readonly title: Cell;
  readonly meta: Cell;
  readonly wideMeta: Cell;
  readonly recipient: Cell;
  readonly shipTo: Cell | null;
  readonly issuer: Cell | null;
}

function headCells(scene: Scene, head: LetterHead, plan: LetterPlan): HeadCells {
  const align = pickAlign(scene);
  const { issuer, naming } = head;
  const hasPlace = plan.letterhead !== 'none' || plan.supplierBlock;
  const ids = plan.taxAt === 'head' && hasPlace ? taxLines(scene, issuer, head.issuerIs) : [];
  const extra = ids.map((text) => ({ text }));
  const letterhead =
    plan.letterhead === 'none'
      ? null
      : letterheadCell(scene, issuer, { naming, align, shows: plan.letterhead });
  return {
    letterhead: letterhead && ((area) => drawLines(scene, { ...area, y: letterhead(area) }, extra, align)),
    title: plan.nameRow ? (area) => area.y : titleCell(scene, head.title),
    meta: metaCell(scene, head.pairs, false),
    wideMeta: metaCell(scene, head.pairs, true),
    recipient: recipientCell(scene, head, plan),
    shipTo:
      head.shipTo && plan.hasShipTo ? partyCell(scene, headingLine(scene, 'shipTo', 1), head.shipTo) : null,
    issuer: plan.supplierBlock
      ? issuerCell(scene, head, { plan, extra: letterhead === null ? extra : [] })
      : null,
  };
}

/** The issuer's name and the title on one line, at its two ends. */
function drawNameRow(scene: Scene, flow: Flow, { issuer, title, naming }: LetterHead): void {
  const { random, sheet } = scene;
  const shows = chance(random, 0.6) ? 'name' : 'brand';
  naming(shows);
  const size = random.pick([sheet.size + 1, sheet.size + 3, 14]);
  const texts = [shows === 'name' ? issuer.name : issuer.brand, title];
  const [left = '', right = ''] = chance(random, 0.8) ? texts : texts.toReversed();
  const room = flow.width / (sheet.widthOf(`${left}    ${right}`, { size, bold: true }) + 20);
  const style = { size: size * Math.min(1, room), bold: chance(random, 0.6) };
  flow.gap(1.4);
  sheet.text(left, { x: flow.x, y: flow.y, ...style });
  sheet.text(right, { x: flow.x + flow.width, y: flow.y, align: 'right', ...style });
}

function titleCell(scene: Scene, title: string): Cell {
  const align = scene.random.pick(['left', 'left', 'right', 'centre'] as const);
  const bold = chance(scene.random, 0.7);
  const text = chance(scene.random, 0.04) ? spaced(title) : title;
  return (area) => drawLines(scene, area, [{ text, size: scene.style.titleSize, bold }], align);
}

/** `I N V O I C E`: letters with blanks between them. */
const spaced = (title: string): string => Array.from(title.toUpperCase()).join(' ').replaceAll('   ', '  ');

function recipientCell(scene: Scene, head: LetterHead, plan: LetterPlan): Cell {
  const { sheet } = scene;
  const usual = head.recipientLabel === 'supplier' ? 0.85 : 0.6;
  const share = plan.facing ? 0 : plan.senderLine ? 0.1 : usual;
  const heading = headingLine(scene, head.recipientLabel, share);
  const sender: TextLine[] = plan.senderLine
    ? [{ text: senderLine(scene, head.issuer, head.naming), size: Math.min(sheet.size, 7) }]
    : [];
  const { recipient } = head;
  const lines = partyLines(scene, recipient, attentionLines(scene, recipient.isCompany ? 0.45 : 0));
  const isVendor = head.recipientLabel === 'supplier';
  const ids = isVendor ? [] : customerTaxLines(scene, recipient);
  const headed = isVendor && chance(scene.random, 0.2) ? numberedHeading(scene, heading) : heading;
  // A number behind the heading fills its line: the name begins the next.
  const place = headed === heading ? blockCell : stackedCell;
  const block = place(scene, headed, { party: recipient, lines: [...lines, ...ids] });
  return (area) => block({ ...area, y: drawLines(scene, area, sender) });
}

const stackedCell: typeof blockCell =
  (scene, heading, { lines }) =>
  (area) =>
    drawLines(scene, area, [...heading, ...lines]);

function partyCell(scene: Scene, heading: readonly TextLine[], party: Party): Cell {
  const lines = partyLines(scene, party, attentionLines(scene, party.isCompany ? 0.25 : 0));
  return blockCell(scene, heading, { party, lines });
}

/** The issuer as a party of its own beside the addressee. */
function issuerCell(
  scene: Scene,
  head: LetterHead,
  { plan, extra }: { plan: LetterPlan; extra: readonly TextLine[] },
): Cell {
  const { issuer } = head;
  const usual =
    head.issuerIs === 'supplier' ? headingLine(scene, 'supplier') : headingLine(scene, 'billTo', 1);
  const heading = plan.facing ? [] : usual;
  if (plan.billsDepartment && head.issuerIs === 'customer') return departmentCell(scene, heading, issuer);
  const lines = partyLines(scene, issuer, attentionLines(scene, issuer.isCompany ? 0.1 : 0));
  const reach = plan.facing ? facingLines(scene, issuer) : [];
  head.naming('name');
  return blockCell(scene, heading, { party: issuer, lines: [...lines, ...reach, ...extra] });
}

/** `Bill to: Accounts Payable`: the block names a department of the buyer, whose name the letterhead has. */
function departmentCell(scene: Scene, heading: readonly TextLine[], issuer: Issuer): Cell {
  const party = { ...issuer, name: option(scene.random, scene.lexicon.departments) };
  return blockCell(scene, heading, { party, lines: partyLines(scene, party, []) });
}

/** What a block shows of the company that wrote the paper, and no address of a customer does. */
function facingLines(scene: Scene, issuer: Issuer): TextLine[] {
  const register = chance(scene.random, 0.4) ? [`${label(scene, 'register')} ${issuer.register}`] : [];
  return [...reachLines(scene, issuer), ...register].map((text) => ({ text }));
}

function topBand(flow: Flow, cells: HeadCells, plan: LetterPlan): void {
  const band: (readonly [number, Cell])[] = [];
  if (cells.letterhead) band.push([6, cells.letterhead]);
  const isTitleHere = plan.title === 'top';
  const isMetaHere = plan.metaAt === 'top';
  if (isTitleHere || isMetaHere)
    band.push([
      5,
      (area) => {
        const y = isTitleHere ? cells.title(area) : area.y;
        return isMetaHere ? cells.meta({ ...area, y: y + 4 }) : y;
      },
    ]);
  if (plan.titleFirst) band.reverse();
  if (band.length > 0) flow.put((area) => sideBySide(area, band));
}

function middleBand(flow: Flow, cells: HeadCells, plan: LetterPlan): void {
  const band: (readonly [number, Cell])[] = [[5, cells.recipient]];
  if (cells.shipTo) band.push([5, cells.shipTo]);
  if (cells.issuer) band.unshift([5, cells.issuer]);
  if (plan.metaAt === 'beside') band.push([5, cells.meta]);
  if (band.length === 1 && plan.customerRight) band.unshift([6, (area) => area.y]);
  else if (plan.customerRight) band.reverse();
  if (band.length === 1) band.push([4, (area) => area.y]);
  flow.put((area) => sideBySide(area, band));
}

/** Page numbers on every page, and the footer on the first, the last or all. */
export function closeLetter(
  scene: Scene,
  issuer: Issuer,
  options: { plan: LetterPlan; naming: Naming; issuerIs: 'supplier' | 'customer' },
): void {
  const { random, sheet } = scene;
  const count = sheet.pages.length;
  const numbered = count > 1 || chance(random, 0.3);
  const joint = random.pick([' / ', '/', ` ${random.pick(['of', '-', '/'])} `]);
  const isOnAll = chance(random, 0.6);
  const y = sheet.height - footHeight;
  const isSupplier = options.issuerIs === 'supplier';
  const footer = {
    showsName: options.plan.footerName,
    showsTax: options.plan.taxAt === 'footer' && isSupplier,
    showsBank: ['footer', 'both'].includes(options.plan.bankAt) && isSupplier,
  };
  const text = label(scene, 'page').replace(/ ?:$/, '');
  for (let page = 0; page < count; page += 1) {
    sheet.turnTo(page);
    if (isOnAll ? true : page === count - 1)
      drawFooter(scene, issuer, { plan: footer, naming: options.naming, y });
    if (numbered)
      sheet.text(`${text} ${page + 1}${joint}${count}`, {
        x: sheet.width - scene.style.margin,
        y: sheet.height - 14,
        size: Math.min(8, sheet.size),
        align: 'right',
      });
  }
  sheet.turnTo(count - 1);
}
