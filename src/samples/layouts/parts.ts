import { grey, type Canvas } from '../canvas.ts';
import type { Account, Paper, Party } from '../paper.ts';
import { printedIban } from '../accounts.ts';
import { printDay, printMoney, printPercent } from '../print.ts';
import { wordsOf } from '../words.ts';

/** A label with its value. */
export interface Pair {
  readonly label: string;
  readonly value: string;
}

/** Number, dates, reference: what names the document. */
export function headPairs(paper: Paper): Pair[] {
  const words = wordsOf[paper.language];
  const { kind, language } = paper;
  return [
    { label: words.number[kind], value: paper.number },
    { label: words.date[kind], value: printDay(paper.issueDate, language) },
    { label: words.due[kind], value: printDay(paper.dueDate, language) },
    ...(paper.purchaseOrder === null ? [] : [{ label: words.reference, value: paper.purchaseOrder }]),
  ];
}

/** Net, tax by rate, total; the last one is the total. */
export function totalPairs(paper: Paper): Pair[] {
  const words = wordsOf[paper.language];
  const { totals, language, kind } = paper;
  const [only, ...others] = totals.taxGroups;
  const tax = totals.taxGroups.map((group) => {
    // With several rates each line says what it was computed from.
    const base = others.length > 0 && only ? ` (${printMoney(group.netCents, paper)})` : '';
    const label = `${words.tax} ${printPercent(group.percent, language)}${base}`;
    return { label, value: printMoney(group.taxCents, paper) };
  });
  return [
    { label: words.net, value: printMoney(totals.netCents, paper) },
    ...tax,
    { label: words.total[kind], value: printMoney(totals.totalCents, paper) },
  ];
}

/** Bank, IBAN, BIC of an account. */
export function accountPairs(account: Account, paper: Paper): Pair[] {
  return [
    { label: wordsOf[paper.language].bank, value: account.bank },
    { label: 'IBAN', value: printedIban(account.iban) },
    { label: 'BIC', value: account.bic },
  ];
}

export function addressLines(party: Party): string[] {
  const town = party.country === 'GB' ? `${party.city} ${party.postcode}` : `${party.postcode} ${party.city}`;
  return [party.name, party.street, town];
}

/** Lines one below the other; answers the baseline after the last. */
export function drawLines(
  canvas: Canvas,
  lines: readonly string[],
  style: {
    x: number;
    y: number;
    step: number;
    size?: number;
    align?: 'left' | 'right';
    isFirstBold?: boolean;
  },
): number {
  const { x, y, step, size = 9.5, align = 'left', isFirstBold = false } = style;
  for (const [index, line] of lines.entries()) {
    canvas.text(line, { x, y: y + index * step, size, align, bold: isFirstBold && index === 0 });
  }
  return y + lines.length * step;
}

/** Labels with their values in a second column; answers the baseline after the last. */
export function drawPairs(
  canvas: Canvas,
  pairs: readonly Pair[],
  style: { x: number; valueX: number; y: number; step: number; align?: 'left' | 'right'; size?: number },
): number {
  const { x, valueX, y, step, align = 'left', size = 9.5 } = style;
  for (const [index, { label, value }] of pairs.entries()) {
    canvas.text(label, { x, y: y + index * step, size, colour: grey });
    canvas.text(value, { x: valueX, y: y + index * step, size, align });
  }
  return y + pairs.length * step;
}

/** `Page 1 of 3` on every page, once all are there. */
export function drawPageNumbers(canvas: Canvas, paper: Paper, place: { x: number; y: number }): void {
  const pages = canvas.pages();
  if (pages === 1) return;
  for (let page = 1; page <= pages; page += 1) {
    canvas.turnTo(page);
    const text = `${paper.number}  |  ${wordsOf[paper.language].page(page, pages)}`;
    canvas.text(text, { ...place, size: 8, align: 'right', colour: grey });
  }
}
