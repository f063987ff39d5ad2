import { chance, fill } from '../dice.ts';
import { drawLines, sideBySide, type Cell, type Flow } from '../flow.ts';
import { amountText } from '../printing.ts';
import type { Scene } from '../scene.ts';
import type { Trade } from './tradePaper.ts';

interface QrWords {
  readonly receipt: string;
  readonly payment: string;
  readonly payableTo: string;
  readonly reference: string;
  readonly more: string;
  readonly payableBy: string;
  readonly currency: string;
  readonly amount: string;
}

/** The headings that the Swiss standard prescribes in each language (SIX, Implementation Guidelines QR-bill, annex D). */
const words: Readonly<Record<string, QrWords>> = {
  de: {
    receipt: 'Empfangsschein',
    payment: 'Zahlteil',
    payableTo: 'Konto / Zahlbar an',
    reference: 'Referenz',
    more: 'Zusätzliche Informationen',
    payableBy: 'Zahlbar durch',
    currency: 'Währung',
    amount: 'Betrag',
  },
  fr: {
    receipt: 'Récépissé',
    payment: 'Section paiement',
    payableTo: 'Compte / Payable à',
    reference: 'Référence',
    more: 'Informations supplémentaires',
    payableBy: 'Payable par',
    currency: 'Monnaie',
    amount: 'Montant',
  },
};

/** Receipt and payment part of a Swiss QR bill at the end of an invoice: parties, account and sum once more. */
export function drawQrBill(scene: Scene, flow: Flow, trade: Trade): void {
  const { random, lexicon, truth } = scene;
  const own = words[lexicon.language];
  if (!own || scene.country.code !== 'CH' || trade.issuer.iban === null || !chance(random, 0.6)) return;
  truth.say('iban', trade.issuer.iban);
  truth.say('currency', scene.printing.currency);
  truth.say('supplierName', trade.issuer.name);
  const account = [own.payableTo, trade.issuer.iban, ...addressOf(trade.issuer)];
  const payer = [own.payableBy, ...addressOf(trade.partner)];
  const reference = chance(random, 0.6)
    ? [own.reference, fill(random, '## ##### ##### ##### ##### #####')]
    : [];
  const more = chance(random, 0.5) ? [own.more, trade.number] : [];
  const sum = [
    `${own.currency}   ${own.amount}`,
    `CHF   ${amountText(trade.sums.totalMinor, { ...scene.printing, thousands: ' ', decimal: '.', whole: null })}`,
  ];
  flow.gap(1);
  flow.need(170);
  scene.sheet.line(0, flow.y, scene.sheet.width, flow.y);
  flow.put((area) =>
    sideBySide(area, [
      [5, cellOf(scene, [own.receipt, ...account, ...reference, ...payer, ...sum])],
      [4, cellOf(scene, [own.payment, '', ...sum])],
      [6, cellOf(scene, [...account, ...reference, ...more, ...payer])],
    ]),
  );
}

const addressOf = ({ name, street, place }: Trade['partner']): string[] => [name, street, place];

const cellOf =
  (scene: Scene, lines: readonly string[]): Cell =>
  (area) =>
    drawLines(
      scene,
      area,
      lines.map((text, index) => ({ text, size: 7.5, bold: index === 0 })),
    );
