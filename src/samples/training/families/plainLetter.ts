import { chance, option, weighted } from '../dice.ts';
import type { Party } from '../companies.ts';
import { attentionLines, type Issuer, type Pair } from '../facts.ts';
import { drawLines, Flow, sideBySide, type Cell } from '../flow.ts';
import { drawFooter } from '../footer.ts';
import { letterheadCell, pickAlign, senderLine, type Naming } from '../letterhead.ts';
import { blockCell, headingLine, partyLines } from '../partyBlock.ts';
import { metaCell } from '../metaBlock.ts';
import { label, titleOf, type Scene } from '../scene.ts';
import type { TitleKind } from '../words/lexicon.ts';
import { widerWordsOf, type WiderWords } from '../words/wider.ts';

export const wider = (scene: Scene, kind: keyof WiderWords): string =>
  option(scene.random, widerWordsOf(scene.lexicon.language)[kind]);

/** A label of the wider vocabulary, with the colon that the document uses. */
export const widerLabel = (scene: Scene, kind: keyof WiderWords): string => {
  const text = wider(scene, kind);
  return `${scene.style.capitals ? text.toUpperCase() : text}${scene.style.colon}`;
};

export const widerPair = (scene: Scene, kind: keyof WiderWords, value: string): Pair => ({
  label: widerLabel(scene, kind),
  value,
});

const footHeight = 60;

export interface PlainHead {
  readonly issuer: Issuer;
  readonly recipient: Party | null;
  /** Null for a letter without one. */
  readonly title: TitleKind | null;
  /** Words of a title that no kind of paper has for its own. */
  readonly titled?: string;
  readonly pairs: readonly Pair[];
  readonly naming: Naming;
}

/** Letterhead, addressee, references and title of a letter that is no paper of trade; says the name that it shows. */
export function openPlain(scene: Scene, head: PlainHead): Flow {
  const { random } = scene;
  const flow = new Flow(scene, { foot: footHeight + 14 });
  const { naming, issuer } = head;
  const shows =
    issuer.logo === undefined
      ? weighted(random, [
          [5, 'name'],
          [3, 'brand'],
          [1, 'nothing'],
        ] as const)
      : 'brand';
  const letterhead = letterheadCell(scene, issuer, { naming, align: pickAlign(scene), shows });
  const bold = chance(random, 0.7);
  const title: Cell = (area) =>
    head.title === null
      ? area.y
      : drawLines(scene, area, [
          { text: head.titled ?? titleOf(scene, head.title), size: scene.style.titleSize, bold },
        ]);
  const meta = metaCell(scene, head.pairs, false);
  const onTop = chance(random, 0.4);
  flow.put((area) =>
    sideBySide(area, [
      [6, letterhead],
      [5, onTop ? title : (place) => place.y],
    ]),
  );
  flow.gap(1);
  flow.put((area) => sideBySide(area, shuffledBand(scene, addressee(scene, head), meta)));
  flow.gap(1);
  if (!onTop) flow.put(title);
  flow.gap(0.6);
  return flow;
}

function shuffledBand(scene: Scene, recipient: Cell, meta: Cell): (readonly [number, Cell])[] {
  const band: (readonly [number, Cell])[] = [
    [5, recipient],
    [5, meta],
  ];
  return chance(scene.random, 0.2) ? band.toReversed() : band;
}

function addressee(scene: Scene, { recipient, issuer, naming }: PlainHead): Cell {
  if (recipient === null) return (area) => area.y;
  const sender = chance(scene.random, 0.2)
    ? [{ text: senderLine(scene, issuer, naming), size: Math.min(7, scene.sheet.size) }]
    : [];
  const lines = partyLines(scene, recipient, attentionLines(scene, recipient.isCompany ? 0.3 : 0));
  const block = blockCell(scene, headingLine(scene, 'billTo', 0.12), { party: recipient, lines });
  return (area) => block({ ...area, y: drawLines(scene, area, sender) });
}

/** The foot of the last page, and page numbers. */
export function closePlain(
  scene: Scene,
  issuer: Issuer,
  options: { naming: Naming; showsTax: boolean; showsBank?: boolean },
): void {
  const { random, sheet } = scene;
  const plan = {
    showsName: issuer.logo !== undefined || chance(random, 0.6),
    showsTax: options.showsTax && chance(random, 0.4),
    showsBank: options.showsBank ?? false,
  };
  drawFooter(scene, issuer, { plan, naming: options.naming, y: sheet.height - footHeight });
  const count = sheet.pages.length;
  if (count === 1 && chance(random, 0.6)) return;
  for (let page = 0; page < count; page += 1) {
    sheet.turnTo(page);
    const text = `${label(scene, 'page')} ${page + 1} / ${count}`;
    sheet.text(text, { x: sheet.width / 2, y: sheet.height - 14, size: 7, align: 'centre' });
  }
}

/** After everything is drawn: whose name is the issuer's, by what the pages show. */
export function settleIssuer(scene: Scene, key: 'supplierName' | 'customerName', issuer: Issuer): void {
  const isShown = (name: string): boolean =>
    scene.sheet.pages.some((page) => page.texts.some(({ text }) => text.includes(name)));
  if (isShown(issuer.name)) scene.truth.say(key, issuer.name);
  else if (isShown(issuer.brand)) scene.truth.say(key, issuer.brand);
}
