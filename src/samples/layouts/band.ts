import { a4, createCanvas, grey, white, type Canvas, type Colour } from '../canvas.ts';
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

const left = 48;
const right = a4.width - 48;

/** A modern page: a band of the company's colour across the top, striped rows, a filled total. */
export async function drawBand(paper: Paper): Promise<Canvas> {
  const canvas = await createCanvas({ ...a4, family: 'sans' });
  const { colour } = paper.issuer;
  drawHead(canvas, paper);
  const style = {
    left,
    right,
    rowHeight: 22,
    header: { fill: colour, colour: white },
    stripe: tint(colour, 0.06),
    rule: null,
    isGrid: false,
    withCodes: true,
  };
  const end = drawTable(canvas, { paper, style, top: 262, nextTop: 56, bottom: 740 });
  const hasRoom = end + 130 < 770;
  if (!hasRoom) canvas.addPage();
  const top = hasRoom ? end + 22 : 60;
  drawTotals(canvas, paper, top);
  drawPayment(canvas, paper, top);
  for (let page = 1; page <= canvas.pages(); page += 1) drawFooter(canvas, { paper, page });
  drawPageNumbers(canvas, paper, { x: right, y: 790 });
  return canvas;
}

/** The colour thinned with white: 0 is white, 1 the colour itself. */
function tint(colour: Colour, share: number): Colour {
  const mix = (part: number): number => 1 - share * (1 - part);
  return [mix(colour[0]), mix(colour[1]), mix(colour[2])];
}

function drawHead(canvas: Canvas, paper: Paper): void {
  const { issuer, recipient, language, kind } = paper;
  const words = wordsOf[language];
  canvas.box([0, 0, a4.width, 96], { fill: issuer.colour });
  canvas.box([0, 96, a4.width, 4], { fill: tint(issuer.colour, 0.55) });
  canvas.text(issuer.name, { x: left, y: 50, size: 18, bold: true, colour: white });
  canvas.text(issuer.tagline, { x: left, y: 67, size: 9, colour: white });
  canvas.text(words.titles[kind].toUpperCase(), {
    x: right,
    y: 58,
    size: 24,
    align: 'right',
    bold: true,
    colour: white,
  });
  canvas.text(words.recipient[kind], { x: left, y: 134, size: 8.5, bold: true, colour: issuer.colour });
  drawLines(canvas, addressLines(recipient), { x: left, y: 151, step: 14, size: 10.5, isFirstBold: true });
  drawPairs(canvas, headPairs(paper), { x: 352, valueX: right, y: 134, step: 17, align: 'right' });
  canvas.text(words.greeting[kind], { x: left, y: 244 });
}

function drawTotals(canvas: Canvas, paper: Paper, top: number): void {
  const pairs = totalPairs(paper);
  for (const [index, { label, value }] of pairs.entries()) {
    const isTotal = index === pairs.length - 1;
    const y = top + index * 18 + (isTotal ? 6 : 0);
    if (isTotal) canvas.box([336, y - 15, right - 336, 23], { fill: paper.issuer.colour });
    const look = isTotal ? { bold: true, size: 12, colour: white } : {};
    canvas.text(label, { x: 344, y, ...look });
    canvas.text(value, { x: right - 6, y, align: 'right', ...look });
  }
}

function drawPayment(canvas: Canvas, paper: Paper, top: number): void {
  const { account, issuer, language, kind } = paper;
  const words = wordsOf[language];
  if (account !== null) {
    canvas.box([left, top - 14, 252, 76], { fill: tint(issuer.colour, 0.06) });
    canvas.text(words.payment, { x: left + 10, y: top + 2, bold: true, colour: issuer.colour });
    drawPairs(canvas, accountPairs(account, paper), {
      x: left + 10,
      valueX: left + 46,
      y: top + 20,
      step: 15,
    });
  }
  canvas.text(words.closing[kind], { x: left, y: top + 96 });
}

function drawFooter(canvas: Canvas, { paper, page }: { paper: Paper; page: number }): void {
  const { issuer, language } = paper;
  const words = wordsOf[language];
  canvas.turnTo(page);
  const parts = [addressLines(issuer).slice(1).join(', '), `${words.phone} ${issuer.phone}`, issuer.email];
  const law = [issuer.register, `${words.taxId} ${issuer.taxId ?? ''}`].filter((part) => part !== '');
  const style = { x: a4.width / 2, size: 7.8, align: 'centre', colour: grey } as const;
  canvas.text(parts.join('   |   '), { ...style, y: 806 });
  canvas.text(law.join('   |   '), { ...style, y: 818 });
}
