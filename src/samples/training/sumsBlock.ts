import { chance, optionsOf, weighted } from './dice.ts';
import type { Sums, TaxMode } from './deal.ts';
import { lineHeight, type Flow } from './flow.ts';
import { decimalText } from './printing.ts';
import { splitTaxLines } from './splitTaxes.ts';
import { fitsSteps, stepLines } from './stepSums.ts';
import { amount, label, major, money, sayCurrency, type Scene } from './scene.ts';
import { payableLine, withheldFrom } from './withholding.ts';

export interface SumLine {
  readonly label: string;
  readonly text: string;
  readonly bold?: boolean;
}

export interface SumsRequest {
  readonly sums: Sums;
  readonly mode: TaxMode;
  readonly prepaidMinor: number;
  readonly previousMinor: number;
  /** Amounts are printed with the other sign. */
  readonly isNegative: boolean;
  /** Customers keep tax on income back from an invoice only. */
  readonly mayWithhold?: boolean;
  /** A table of rates follows, and it alone says net sum and tax. */
  readonly isBare?: boolean;
  /** Earlier invoices for parts of the work, taken off before the tax: their sum is the discount of the sums. */
  readonly deductions?: readonly SumLine[];
}

/** The lines of the sums in their order, the truth told of each that is printed. */
export function sumLines(scene: Scene, request: SumsRequest): SumLine[] {
  const { sums, mode } = request;
  if (request.isBare) return totalLines(scene, request, 1);
  const { deductions } = request;
  if (!deductions && fitsSteps(request) && chance(scene.random, scene.lexicon.language === 'en' ? 0.2 : 0.06))
    return [...stepLines(scene, request), ...totalLines(scene, request, 1)];
  const sign = request.isNegative ? -1 : 1;
  const line = (text: string, minorUnits: number): SumLine => ({
    label: text,
    text: money(scene, sign * minorUnits),
  });
  const lines: SumLine[] = [];
  const hasExtras = sums.discountMinor > 0 || sums.shippingMinor > 0;
  if (hasExtras) lines.push(line(label(scene, 'subtotal'), sums.rowsMinor));
  if (deductions) lines.push(...deductions);
  else if (sums.discountMinor > 0) lines.push(line(label(scene, 'discount'), -sums.discountMinor));
  if (sums.shippingMinor > 0) lines.push(line(label(scene, 'shipping'), sums.shippingMinor));
  const net = netLines(scene, request, { sign, hasExtras });
  const tax = mode === 'none' ? zeroTaxLine(scene) : taxLinesOf(scene, request, sign);
  const total = paidLines(scene, request, sign);
  if (sums.untaxedMinor > 0) {
    tax.push(line(label(scene, 'shipping'), sums.untaxedMinor));
    // It may be understood with the shipping or without.
    scene.truth.forget('netAmount');
  }
  // A total that contains the tax comes first on many papers, and the tax in it below.
  const isIncluded = mode === 'gross' && net.length === 0 && chance(scene.random, 0.6);
  return isIncluded ? [...lines, ...total, ...tax] : [...lines, ...net, ...tax, ...total];
}

function netLines(
  scene: Scene,
  { sums, mode }: SumsRequest,
  options: { sign: number; hasExtras: boolean },
): SumLine[] {
  // With several rates a table of them may be all that says net sums.
  const shares = { net: sums.rates.length > 1 ? 0.75 : 0.93, gross: 0.5, none: 0.5 }[mode];
  if (!chance(scene.random, options.hasExtras ? shares * 0.5 : shares)) {
    if (mode === 'none') {
      // Without a tax the sum that is paid is the net sum.
      scene.truth.say('netAmount', major(options.sign * sums.netMinor));
      return [];
    }
    // It may also be understood from a subtotal before discount.
    scene.truth.leaveOpen('netAmount');
    return [];
  }
  scene.truth.say('netAmount', major(options.sign * sums.netMinor));
  return [{ label: label(scene, 'net'), text: money(scene, options.sign * sums.netMinor) }];
}

function taxLinesOf(scene: Scene, { sums, mode }: SumsRequest, sign: number): SumLine[] {
  const { random, truth } = scene;
  if (mode === 'gross' && chance(random, 0.15)) return noTaxLine(scene);
  const split = splitTaxLines(scene, sums, sign);
  if (split.length > 0 && chance(random, 0.75)) {
    truth.sayDerived('taxAmount', major(sign * sums.taxMinor));
    return split;
  }
  const withBase = chance(random, 0.15);
  const asOne = sums.rates.length === 1 || chance(random, 0.35);
  const lines: SumLine[] = asOne
    ? []
    : sums.rates.map(({ percent, netMinor, taxMinor }) => ({
        label: `${taxLabel(scene, percent, { namesRate: true })}${withBase ? ` (${amount(scene, sign * netMinor)})` : ''}`,
        text: money(scene, sign * taxMinor),
      }));
  if (!asOne && chance(random, 0.6)) {
    truth.sayDerived('taxAmount', major(sign * sums.taxMinor));
    return lines;
  }
  truth.say('taxAmount', major(sign * sums.taxMinor));
  const rate = sums.rates.length === 1 ? (sums.rates[0]?.percent ?? 0) : null;
  return [...split, ...lines, { label: taxLabel(scene, rate), text: money(scene, sign * sums.taxMinor) }];
}

/** A paper without tax may print a tax of zero. */
function zeroTaxLine(scene: Scene): SumLine[] {
  if (!chance(scene.random, 0.2)) return [];
  scene.truth.say('taxAmount', 0);
  return [{ label: taxLabel(scene, chance(scene.random, 0.5) ? 0 : null), text: money(scene, 0) }];
}

function noTaxLine(scene: Scene): SumLine[] {
  scene.truth.leaveOpen('netAmount');
  return [];
}

/** A label of tax; with its rate where one is given, on most documents. `namesRate`: as one of several it says which. */
export function taxLabel(scene: Scene, percent: number | null, { namesRate = false } = {}): string {
  const { random, lexicon, printing } = scene;
  const options = optionsOf(lexicon.labels.tax);
  if (percent === null)
    return label(scene, 'tax', random.pick(options.filter((text) => !text.includes('{rate}')))).replaceAll(
      / ?[(@]?\{rate\}\)?/g,
      '',
    );
  const rate = `${decimalText(percent, printing)}${chance(random, 0.5) ? '%' : ' %'}`;
  const own = namesRate ? random.pick(options.filter((text) => text.includes('{rate}'))) : undefined;
  return label(scene, 'tax', own).replaceAll('{rate}', rate);
}

/** The total, with the tax that the customer keeps back before or behind it where there is one. */
function paidLines(scene: Scene, request: SumsRequest, sign: number): SumLine[] {
  const withheld = withheldFrom(scene, request);
  if (!withheld) return totalLines(scene, request, sign);
  const left = request.sums.totalMinor - withheld.minorUnits;
  if (withheld.isInTotal) {
    const sums = { ...request.sums, totalMinor: left };
    // What is left is no total with tax, and not called one.
    return [withheld.line, ...totalLines(scene, { ...request, sums, mode: 'none' }, sign)];
  }
  const [total] = totalLines(scene, request, sign);
  const own = { label: totalLabel(scene, 'total', request.mode), bold: false };
  return [...(total ? [{ ...total, ...own }] : []), withheld.line, payableLine(scene, left)];
}

function totalLines(scene: Scene, request: SumsRequest, sign: number): SumLine[] {
  const { random, truth } = scene;
  const { sums, prepaidMinor, previousMinor } = request;
  const bold = chance(random, 0.65);
  const isSettled = prepaidMinor === 0 && previousMinor === 0;
  truth.say('totalAmount', major(sign * sums.totalMinor));
  if (sums.taxMinor === 0 && request.mode === 'none') truth.leaveOpen('netAmount');
  const total = money(scene, sign * sums.totalMinor);
  const name = isSettled && chance(random, 0.3) ? 'totalDue' : 'total';
  const lines: SumLine[] = [{ label: totalLabel(scene, name, request.mode), text: total, bold }];
  if (isSettled) {
    if (name === 'total' && chance(random, 0.15))
      lines.push({ label: label(scene, 'totalDue'), text: total, bold });
    return lines;
  }
  if (previousMinor !== 0)
    lines.push({ label: label(scene, 'previousBalance'), text: money(scene, previousMinor) });
  if (prepaidMinor !== 0)
    lines.push({
      label: label(scene, 'prepaid'),
      text: money(scene, chance(random, 0.6) ? -prepaidMinor : prepaidMinor),
    });
  const due = sums.totalMinor - prepaidMinor + previousMinor;
  lines.push({ label: label(scene, 'amountDue'), text: money(scene, due), bold });
  return lines;
}

/** Without tax nothing is called a total with tax. */
export function totalLabel(scene: Scene, kind: 'total' | 'totalDue', mode: TaxMode): string {
  const text = label(scene, kind);
  const namesTax = text.includes(scene.taxName) || /TTC|T\.T\.C|TVAC|brutto|gross/i.test(text);
  return mode === 'none' && namesTax ? label(scene, 'totalDue') : text;
}

/** The sums as a block left, right, or over the whole width. */
export function drawSums(scene: Scene, flow: Flow, lines: readonly SumLine[]): void {
  const { random, sheet } = scene;
  const step =
    lineHeight(scene) *
    weighted(random, [
      [3, 1],
      [3, 1.25],
      [1, 1.6],
    ]);
  flow.need(step * lines.length + 8);
  const place = weighted(random, [
    [7, 'right'],
    [1, 'left'],
    [2, 'full'],
  ] as const);
  const width =
    place === 'full'
      ? flow.width
      : Math.max(flow.width * random.pick([0.36, 0.42, 0.5]), widest(scene, lines) + 20);
  const x0 = place === 'right' ? flow.x + flow.width - width : flow.x;
  const labelsRight = place !== 'full' && chance(random, 0.25);
  const labelEdge =
    x0 + width - Math.max(...lines.map(({ text }) => sheet.widthOf(text, { bold: true }))) - 14;
  const top = flow.y;
  for (const line of lines) {
    flow.y += step;
    const bold = line.bold ?? false;
    if (bold && chance(random, 0.3)) sheet.line(x0, flow.y - step * 0.75, x0 + width, flow.y - step * 0.75);
    sheet.text(
      line.label,
      labelsRight ? { x: labelEdge, y: flow.y, bold, align: 'right' } : { x: x0, y: flow.y, bold },
    );
    sheet.text(line.text, { x: x0 + width - 3, y: flow.y, bold, align: 'right' });
  }
  if (chance(random, 0.2)) sheet.frame(x0 - 3, top, x0 + width + 2, flow.y + 4);
  flow.y += 6;
}

const widest = ({ sheet }: Scene, lines: readonly SumLine[]): number =>
  Math.max(...lines.map((line) => sheet.widthOf(`${line.label} ${line.text}`, { bold: true })));

/** The sums as one row of heads over one row of amounts, as printed forms have them. */
export function drawSumsAcross(scene: Scene, flow: Flow, lines: readonly SumLine[]): void {
  const step = lineHeight(scene);
  flow.need(3 * step);
  const width = flow.width / lines.length;
  lines.forEach((line, index) => {
    const x = flow.x + (index + 1) * width - 4;
    const size = Math.min(
      scene.sheet.size,
      (scene.sheet.size * (width - 8)) / scene.sheet.widthOf(line.label, { bold: true }),
    );
    scene.sheet.text(line.label, { x, y: flow.y + step, size, align: 'right' });
    scene.sheet.text(line.text, { x, y: flow.y + 2.2 * step, bold: line.bold ?? false, align: 'right' });
  });
  flow.y += 2.8 * step;
}

/** Tells whether the currency stands anywhere; without a sign beside the sums a note may name it. */
export function settleCurrency(scene: Scene): boolean {
  const isPrinted = scene.printing.inSums !== 'none' && scene.printing.symbol !== ':-';
  if (scene.truth.valueOf('currency') === undefined) sayCurrency(scene, isPrinted);
  return isPrinted;
}
