import { createCanvas, type Canvas } from '../canvas.ts';
import type { TillReceipt } from '../paper.ts';
import { printAmount, printDay, printMoney, printPercent } from '../print.ts';
import { addressLines } from './parts.ts';

const texts = {
  en: {
    title: 'RECEIPT',
    number: 'Receipt no.',
    total: 'TOTAL',
    net: 'Net',
    tax: 'VAT',
    card: 'VISA',
    approved: 'APPROVED',
    taxId: 'VAT No.',
    thanks: ['Thank you for your visit!', 'Please keep this receipt.'],
  },
  de: {
    title: 'QUITTUNG',
    number: 'Beleg-Nr.',
    total: 'SUMME',
    net: 'Netto',
    tax: 'MwSt.',
    card: 'GIROCARD',
    approved: 'Zahlung erfolgt',
    taxId: 'USt-IdNr.',
    thanks: ['Vielen Dank für Ihren Einkauf!', 'Umtausch mit Beleg in 14 Tagen.'],
  },
} as const;
const width = 226;
const [left, right, step] = [14, width - 14, 13.5];

/** The strip of a till: 80 mm wide, typewriter letters, as long as its rows need. */
export async function drawTill(receipt: TillReceipt & { language: 'en' | 'de' }): Promise<Canvas> {
  const height = 350 + (receipt.rows.length * 2 + receipt.totals.taxGroups.length * 2) * step;
  const canvas = await createCanvas({ width, height, family: 'typewriter' });
  const afterRows = drawRows(canvas, receipt, drawHead(canvas, receipt));
  const afterTotals = drawTotals(canvas, receipt, afterRows);
  drawFoot(canvas, receipt, afterTotals);
  return canvas;
}

type Till = Parameters<typeof drawTill>[0];

function drawHead(canvas: Canvas, { issuer, language, number, issueDate, time }: Till): number {
  const words = texts[language];
  const centre = { x: width / 2, align: 'centre' } as const;
  canvas.text(issuer.name, { ...centre, y: 34, size: 14, bold: true });
  canvas.text(issuer.tagline, { ...centre, y: 49, size: 8.5 });
  for (const [index, line] of addressLines(issuer).slice(1).entries()) {
    canvas.text(line, { ...centre, y: 65 + index * 12, size: 9 });
  }
  canvas.text(`Tel. ${issuer.phone}`, { ...centre, y: 89, size: 9 });
  canvas.text(`${words.taxId} ${issuer.taxId ?? ''}`, { ...centre, y: 101, size: 9 });
  canvas.text(words.title, { ...centre, y: 125, size: 13, bold: true });
  canvas.text(`${words.number} ${number}`, { x: left, y: 146, size: 9 });
  canvas.text(`${printDay(issueDate, language)}`, { x: left, y: 159, size: 9 });
  canvas.text(time, { x: right, y: 159, size: 9, align: 'right' });
  rule(canvas, 167);
  return 183;
}

function drawRows(canvas: Canvas, { rows, language }: Till, top: number): number {
  let y = top;
  for (const row of rows) {
    const count = row.quantityTenths / 10;
    canvas.text(row.description, { x: left, y, size: 9 });
    canvas.text(printAmount(row.totalCents, language), { x: right, y, size: 9, align: 'right' });
    y += step - 2;
    if (count > 1) {
      canvas.text(`  ${count} x ${printAmount(row.unitPriceCents, language)}`, { x: left, y, size: 8.5 });
      y += step - 1;
    }
    y += 2;
  }
  return y;
}

function drawTotals(canvas: Canvas, receipt: Till, top: number): number {
  const { totals, language } = receipt;
  const words = texts[language];
  rule(canvas, top - 6);
  let y = top + 14;
  canvas.text(words.total, { x: left, y, size: 14, bold: true });
  canvas.text(printMoney(totals.totalCents, receipt), { x: right, y, size: 14, bold: true, align: 'right' });
  rule(canvas, y + 9);
  y += 25;
  for (const { percent, netCents, taxCents } of totals.taxGroups) {
    const rate = printPercent(percent, language);
    y = pair(canvas, { label: `${words.net} ${rate}`, value: printAmount(netCents, language), y });
    y = pair(canvas, { label: `${words.tax} ${rate}`, value: printAmount(taxCents, language), y });
  }
  return y;
}

function drawFoot(canvas: Canvas, receipt: Till, top: number): void {
  const words = texts[receipt.language];
  rule(canvas, top - 4);
  const value = printAmount(receipt.totals.totalCents, receipt.language);
  const y = pair(canvas, { label: `${words.card} **** ${receipt.cardDigits}`, value, y: top + 12 });
  canvas.text(words.approved, { x: left, y, size: 9 });
  for (const [index, line] of words.thanks.entries()) {
    canvas.text(line, { x: width / 2, y: y + 26 + index * 12, size: 9, align: 'centre' });
  }
  drawBars(canvas, {
    digits: `${receipt.number}${receipt.cardDigits}${receipt.number}`.repeat(2),
    top: y + 56,
  });
}

/** The bars of the till's own number: no reader needs them, every receipt has them. */
function drawBars(canvas: Canvas, { digits, top }: { digits: string; top: number }): void {
  const bars = Array.from(digits.slice(0, 30), (digit) => {
    const bar = 0.8 + (Number(digit) % 3) * 0.9;
    return { bar, step: bar + 1.4 + (Number(digit) % 4) * 0.9 };
  });
  let x = (width - bars.reduce((sum, { step: wide }) => sum + wide, 0)) / 2;
  for (const { bar, step: wide } of bars) {
    canvas.box([x, top, bar, 26], { fill: [0, 0, 0] });
    x += wide;
  }
}

function pair(canvas: Canvas, { label, value, y }: { label: string; value: string; y: number }): number {
  canvas.text(label, { x: left, y, size: 9 });
  canvas.text(value, { x: right, y, size: 9, align: 'right' });
  return y + step;
}

function rule(canvas: Canvas, y: number): void {
  canvas.line([left, y], [right, y], { dashed: true, width: 0.7 });
}
