import { a4, black, createCanvas, grey, type Canvas, type Colour } from '../canvas.ts';
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

const left = 44;
const right = a4.width - 44;
const shade: Colour = [0.91, 0.92, 0.94];

/** A form of boxes, as an accounting program prints it: serif type, lines between all columns. */
export async function drawGrid(paper: Paper): Promise<Canvas> {
  const canvas = await createCanvas({ ...a4, family: 'serif' });
  drawHead(canvas, paper);
  const style = {
    left,
    right,
    rowHeight: 20,
    header: { fill: shade, colour: black },
    stripe: null,
    rule: shade,
    isGrid: true,
    withCodes: true,
  };
  const end = drawTable(canvas, { paper, style, top: 250, nextTop: 56, bottom: 745 });
  const hasRoom = end + 130 < 770;
  if (!hasRoom) canvas.addPage();
  drawFoot(canvas, paper, hasRoom ? end : 56);
  drawPageNumbers(canvas, paper, { x: right, y: 812 });
  return canvas;
}

function drawHead(canvas: Canvas, paper: Paper): void {
  const { issuer, recipient, language, kind } = paper;
  const words = wordsOf[language];
  drawSeal(canvas, paper);
  canvas.text(issuer.name, { x: left + 52, y: 58, size: 16, bold: true });
  const contact = `${words.phone} ${issuer.phone} - ${issuer.email}`;
  const law = [issuer.register, `${words.taxId} ${issuer.taxId ?? ''}`]
    .filter((part) => part !== '')
    .join(' - ');
  drawLines(canvas, [addressLines(issuer).slice(1).join(', '), contact, law], {
    x: left + 52,
    y: 72,
    step: 11.5,
    size: 8.5,
  });
  canvas.text(words.titles[kind], { x: right, y: 60, size: 21, bold: true, align: 'right' });
  canvas.box([left, 124, 240, 92], { border: grey });
  canvas.box([left, 124, 240, 17], { fill: shade, border: grey });
  canvas.text(words.recipient[kind], { x: left + 7, y: 136, bold: true, size: 9 });
  drawLines(canvas, addressLines(recipient), { x: left + 7, y: 159, step: 15, size: 11 });
  drawFacts(canvas, paper);
  canvas.text(words.greeting[kind], { x: left, y: 237, size: 10 });
}

/** Number and dates in a small table of their own. */
function drawFacts(canvas: Canvas, paper: Paper): void {
  const pairs = headPairs(paper);
  const [x, height] = [330, 23];
  for (const [index, { label, value }] of pairs.entries()) {
    const top = 124 + index * height;
    canvas.box([x, top, 96, height], { fill: shade, border: grey });
    canvas.box([x + 96, top, right - x - 96, height], { border: grey });
    canvas.text(label, { x: x + 6, y: top + 15, bold: true, size: 9 });
    canvas.text(value, { x: x + 103, y: top + 15, size: 10.5 });
  }
}

/** The company's seal: its first letter in a double frame. */
function drawSeal(canvas: Canvas, { issuer }: Paper): void {
  canvas.box([left, 42, 42, 42], { border: issuer.colour, borderWidth: 1.6 });
  canvas.box([left + 4, 46, 34, 34], { border: issuer.colour, borderWidth: 0.6 });
  const letter = issuer.name.replace(/^(The|Atelier|Cabinet) /, '').slice(0, 1);
  canvas.text(letter, { x: left + 21, y: 71, size: 24, bold: true, align: 'centre', colour: issuer.colour });
}

function drawFoot(canvas: Canvas, paper: Paper, tableEnd: number): void {
  const words = wordsOf[paper.language];
  const pairs = totalPairs(paper);
  const height = 21;
  for (const [index, { label, value }] of pairs.entries()) {
    const top = tableEnd + 12 + index * height;
    const bold = index === pairs.length - 1;
    canvas.box([326, top, right - 326, height], { border: grey, ...(bold ? { fill: shade } : {}) });
    canvas.text(label, { x: 333, y: top + 14.5, bold, size: 10 });
    canvas.text(value, { x: right - 6, y: top + 14.5, bold, size: bold ? 11.5 : 10, align: 'right' });
  }
  const y = tableEnd + 28;
  if (paper.account !== null) {
    canvas.text(words.payment, { x: left, y, bold: true, size: 10 });
    drawPairs(canvas, accountPairs(paper.account, paper), {
      x: left,
      valueX: left + 42,
      y: y + 17,
      step: 15,
      size: 10,
    });
  } else {
    canvas.line([left, y + 62], [left + 180, y + 62], { colour: grey });
    canvas.text(paper.issuer.name, { x: left, y: y + 74, size: 8.5 });
  }
  canvas.text(words.closing[paper.kind], { x: left, y: y + 112, size: 9.5 });
}
