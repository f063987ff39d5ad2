import { a4, black, createCanvas, grey, paleGrey, type Canvas } from '../canvas.ts';
import type { Paper } from '../paper.ts';
import { wordsOf } from '../words.ts';
import {
  accountPairs,
  addressLines,
  drawLines,
  drawPageNumbers,
  drawPairs,
  headPairs,
  totalPairs,
} from './parts.ts';
import { drawTable } from './table.ts';

const left = 62;
const right = a4.width - 52;
const rowHeight = 19;

/** A business letter after DIN 5008: address window left, facts right, three columns of footer. */
export async function drawLetterhead(paper: Paper): Promise<Canvas> {
  const canvas = await createCanvas({ ...a4, family: 'sans' });
  drawHead(canvas, paper);
  const words = wordsOf[paper.language];
  canvas.text(words.titles[paper.kind], { x: left, y: 268, size: 17, bold: true });
  canvas.text(words.greeting[paper.kind], { x: left, y: 292 });
  const style = {
    left,
    right,
    rowHeight,
    header: { fill: null, colour: black },
    stripe: null,
    rule: paleGrey,
    isGrid: false,
    withCodes: false,
  };
  const end = drawTable(canvas, { paper, style, top: 308, nextTop: 62, bottom: 730 });
  drawTotals(canvas, paper, end);
  for (let page = 1; page <= canvas.pages(); page += 1) drawFooter(canvas, { paper, page });
  drawPageNumbers(canvas, paper, { x: right, y: 752 });
  return canvas;
}

function drawHead(canvas: Canvas, paper: Paper): void {
  const { issuer, recipient } = paper;
  drawMark(canvas, paper);
  canvas.text(issuer.name, {
    x: right - 46,
    y: 62,
    size: 15,
    bold: true,
    align: 'right',
    colour: issuer.colour,
  });
  canvas.text(issuer.tagline, { x: right - 46, y: 76, size: 8.5, align: 'right', colour: grey });
  const sender = addressLines(issuer).join(' \u00b7 ');
  canvas.text(sender, { x: left, y: 138, size: 6.8, colour: grey });
  canvas.line([left, 141], [left + canvas.widthOf(sender, { size: 6.8 }), 141], { colour: grey, width: 0.4 });
  drawLines(canvas, addressLines(recipient), { x: left, y: 160, step: 14, size: 10.5 });
  drawPairs(canvas, headPairs(paper), { x: 356, valueX: right, y: 150, step: 15, align: 'right' });
  // The marks at which the letter is folded.
  for (const y of [298, 595]) canvas.line([14, y], [24, y], { colour: paleGrey, width: 0.5 });
}

/** The company's mark: three bars that rise. */
function drawMark(canvas: Canvas, { issuer }: Paper): void {
  for (const index of [0, 1, 2]) {
    const height = 14 + index * 9;
    canvas.box([right - 34 + index * 12, 78 - height, 9, height], { fill: issuer.colour });
  }
}

function drawTotals(canvas: Canvas, paper: Paper, tableEnd: number): void {
  const pairs = totalPairs(paper);
  const hasRoom = tableEnd + pairs.length * 17 + 70 < 735;
  if (!hasRoom) canvas.addPage();
  let y = hasRoom ? tableEnd + 24 : 80;
  for (const [index, { label, value }] of pairs.entries()) {
    const bold = index === pairs.length - 1;
    if (bold) canvas.line([330, y - 12], [right, y - 12], { width: 0.8 });
    canvas.text(label, { x: 334, y, bold, size: bold ? 11 : 9.5 });
    canvas.text(value, { x: right - 6, y, bold, size: bold ? 11 : 9.5, align: 'right' });
    // The total stands a little apart.
    y += bold ? 0 : index === pairs.length - 2 ? 21 : 17;
  }
  canvas.line([330, y + 5], [right, y + 5], { width: 0.8 });
  canvas.line([330, y + 7], [right, y + 7], { width: 0.8 });
  canvas.text(wordsOf[paper.language].closing[paper.kind], { x: left, y: y + 40 });
}

function drawFooter(canvas: Canvas, { paper, page }: { paper: Paper; page: number }): void {
  const { issuer, account, language } = paper;
  const words = wordsOf[language];
  canvas.turnTo(page);
  canvas.line([left, 764], [right, 764], { colour: issuer.colour, width: 1 });
  const style = { y: 778, step: 10.5, size: 7.4 };
  drawLines(canvas, addressLines(issuer), { ...style, x: left });
  const contact = [`${words.phone} ${issuer.phone}`, issuer.email, issuer.web];
  drawLines(canvas, contact, { ...style, x: left + 118 });
  const register = [
    ...(issuer.register === '' ? [] : [issuer.register]),
    `${words.taxId} ${issuer.taxId ?? ''}`,
  ];
  drawLines(canvas, register, { ...style, x: left + 226, y: 778 });
  if (account === null) return;
  drawLines(
    canvas,
    accountPairs(account, paper).map(({ label, value }) =>
      label === words.bank ? value : `${label} ${value}`,
    ),
    {
      ...style,
      x: left + 352,
    },
  );
}
