import { textOf, type PageText, type Row, type Segment, type Token } from '../page/pageText.ts';
import { compact } from '../text/fold.ts';
import { withoutStrokes } from './strokes.ts';

/** What a row is by its words when it is no item. `carried` sums and `adjustment`s do not end a table. */
export type SumKind = 'total' | 'subtotal' | 'tax' | 'payment' | 'adjustment' | 'carried';

// Words that begin a row of sums, folded and without gaps; en de fr nl es it pt pl sv/da/no cs fi.
const words: Readonly<Record<SumKind, string>> = {
  subtotal: `subtotal subtotale zwischensumme soustotal subtotaal subtotaal delsumma subtotal mezisoucet valisumma sumaczesciowa positionssumme warenwert
    totallines totalamountoflines summepositionen delsum`,
  total: `total totals tota net nett totale totaal totaux totalt totalen totales grandtotal nettotal netttotal grosstotal ordertotal invoicetotal amountdue amountpayable
    amounttobepaid balancedue netamount nettamount grossamount nettamount totalamount balance amountowed nettotal sum summe gesamt gesamtsumme gesamtbetrag endbetrag
    gesamtrate rechnungsbetrag rechnungssumme nettobetrag nettosumme netto nettowert bruttobetrag brutto zahlbetrag endsumme zusammen zuzahlen nochzuzahlen summenetto gesamtnetto gesamtbrutto montantht
    montanttotal netapayer apayer solde soldeapayer montantttc montant totaalbedrag tebetalen totaalexcl baseimponible importetotal totalapagar imponibile
    dapagare totaledocumento totaldafatura totalgeral suma razem dozaplaty summa attbetala totalbelopp atbetale ialt belobialt celkem kuhrade yhteensa maksettava
    netvalue nettvalue merchandise goodstotal invoicetotal billtotal valortotal basedeincidencia montantnet montantnetht totaleht totalforthisinvoice importeneto
    bedragexcl bedragexclbtw bedraginclbtw totaalinclusief totaalexclusief betragnetto betragbrutto summebrutto
    abetale restbetrag offenerbetrag teilsumme bruttosumme rechnungsendbetrag nettoumsatz amounttopay topay pay payable lotal totai`,
  tax: `impuestos impostos imposte skatt belasting podatki steuern dane tax taxes salestax vat gst hst pst qst cgst sgst igst utgst estimatedtax taxable taxableamount vatamount taxamount taxrate totaltax totalvat mwst ust umsatzsteuer mehrwertsteuer zzglmwst zzglust
    zuzuglich zzgl inklmwst enthaltenemwst steuerbetrag steuer tva totaltva montanttva taxe btw exclbtw inclbtw btwbedrag btwtotaal iva imposta moms dph alv mva podatek podatekvat
    vatat plusvat inclusive steuerbasisbetrag abzgl inklusive enthalten davon dont waarvan dicui excl incl`,
  payment: `cash change visa mastercard amex card creditcard debitcard paid payment payments tendered tender deposit amountpaid prepaid cashreceived cashtendered
    bar gegeben ruckgeld kartenzahlung eckarte girocard zahlung anzahlung bezahlt bereitsbezahlt erhalteneanzahlungen especes rendu cartebancaire acompte
    contant pinnen wisselgeld betaald efectivo cambio tarjeta contanti resto dinheiro troco gotowka reszta karta kontant vaxel kort hotovost rounding roundingadj roundingadjustment roundoff
    rundung rundungsdifferenz arrondi afronding tip gratuity tips points savings yousaved balanceforward previousbalance previousbill lastbill yourlastbill yourpreviousbill`,
  adjustment: `promo promocode discount discounts lessdiscount lessdiscounts rabatt skonto nachlass sondernachlass remise rabais korting descuento sconto desconto rabat sleva alennus
    abschlag zuschlag allowance allowances charges versandpauschale bestellrabatt
    shipping shippinghandling freight postage delivery handling versand versandkosten fracht porto fraisdeport fraisdelivraison port verzendkosten gastosdeenvio spesedispedizione
    deliverycharge deliveryfee shippingcharge shippingcost shippingcosts shippingfee postageandpacking lieferkosten transportkosten bezorgkosten leveringskosten fraisdenvoi
    couponcode vouchercode discountcode rabattcode gutscheincode kortingscode codepromo
    portes frakt fragt doprava toimituskulut surcharge zuschlag servicecharge servcharge`,
  carried: `carriedforward carriedover carryforward broughtforward broughtover ubertrag ubertragvonseite areporter report reporter transport overdracht sumaysigue
    riporto ariportare transporte doprzeniesienia prevod siirto carryover`,
};
const kinds = Object.keys(words) as SumKind[];
const lexicon = new Map<string, SumKind>(
  kinds.flatMap((kind) =>
    words[kind]
      .trim()
      .split(/\s+/)
      .map((word): [string, SumKind] => [word, kind]),
  ),
);
const longestPhrase = 4;
/** Levies that an energy bill charges before VAT, as the energy itself; `Taxes` alone are the tax. */
const levies = new Set(['taxesetcontributions', 'taxesandlevies', 'steuernundabgaben']);
// `Bar`, `Card`, `Delivery` are goods too: alone they speak only in short texts.
const mostWordsBeside = 5;

/** What a row of sums is about, by the words that begin one of its parts; null for any other row. */
export function sumKindOf(row: Row, segments: readonly Segment[], isOcr: boolean): SumKind | null {
  const found = segments.map(({ tokens }) => kindOfPart(tokens, isOcr)).filter((kind) => kind !== null);
  const order: readonly SumKind[] = ['carried', 'subtotal', 'total', 'tax', 'payment', 'adjustment'];
  return (
    order.find((kind) => found.includes(kind)) ??
    kindOfPart(withoutRate(row.tokens), isOcr) ??
    kindOfSentence(row, isOcr)
  );
}

/** `Goods 20.00 VAT 4.00 Order total 24.00`: sums that follow each other on one line, each behind its name. */
function kindOfSentence({ tokens }: Row, isOcr: boolean): SumKind | null {
  const ends = tokens.flatMap(({ text }, at) => (/\d[.,]\d{2}$/.test(text) ? [at + 1] : []));
  const kindsIn = ends.map((end, index) => kindOfPart(tokens.slice(ends[index - 1] ?? 0, end), isOcr));
  const hasBoth = kindsIn.includes('tax') && kindsIn.includes('total');
  return hasBoth ? 'total' : null;
}

/** A rate that is parted from its sign may begin a row: `19 % USt`. */
const withoutRate = (tokens: readonly Token[]): readonly Token[] =>
  tokens[1]?.text === '%' && /^\d+(?:[.,]\d+)?$/.test(tokens[0]?.text ?? '') ? tokens.slice(2) : tokens;

/** What the words that begin a part of a row name; null for no sum. */
export function kindOfPart(tokens: readonly Token[], isOcr: boolean): SumKind | null {
  const start = tokens.findIndex(({ text }) => /\p{L}/u.test(text));
  if (start < 0 || start > 1) return null;
  if (tokens.some(({ key }) => reductions.test(key)) && tokens.length <= mostWordsBeside) return 'adjustment';
  const letters = tokens.slice(start).filter(({ text }) => /\p{L}{2}/u.test(text));
  if (letters.length > mostWordsBeside + 2) return null;
  for (let length = Math.min(longestPhrase, tokens.length - start); length > 0; length--) {
    const printed = withoutStrokes(compact(textOf(tokens.slice(start, start + length))));
    // Recognition takes the letters o and l for digits.
    const lettered = isOcr ? printed.replaceAll('0', 'o').replaceAll('1', 'l') : printed;
    const key = lettered.replace(/(?:eur|usd|gbp|rm|[#%\d])+$/, '');
    if (levies.has(key)) return null;
    const kind = lexicon.get(key) ?? compound(key) ?? (isOcr && length === 1 ? blurred(key) : null);
    if (kind && (length > 1 || letters.length <= mostWordsBeside)) return kind;
  }
  return null;
}

/** `Jahresgesamtbetrag`, `BubrTotal`: words that end in a word for a sum. */
const compound = (key: string): SumKind | null =>
  key.length <= 24 &&
  /(?:total|totaal|gesamtbetrag|endbetrag|gesamtsumme|endsumme|bruttobetrag|nettobetrag)$/.test(key)
    ? 'total'
    : null;

const reductions =
  /^(?:discount|rabatt|nachlass|remise|rabais|korting|descuento|sconto|desconto|rabat|sleva|alennus)$/;

/** One letter may be misread in a longer word. */
function blurred(key: string): SumKind | null {
  if (key.length < 5) return null;
  for (const [word, kind] of lexicon) {
    if (word.length >= 5 && Math.abs(word.length - key.length) <= 1 && isOneSlip(word, key)) return kind;
  }
  return null;
}

function isOneSlip(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let [a, b] = [left.length, right.length];
  while (a > start && b > start && left[a - 1] === right[b - 1]) [a, b] = [a - 1, b - 1];
  return Math.max(a - start, b - start) <= 1;
}

/** The parts of each row of a page, by the row's index. */
export function segmentsByRow(page: PageText): readonly (readonly Segment[])[] {
  const parts: Segment[][] = page.rows.map(() => []);
  for (const segment of page.segments) parts[segment.row]?.push(segment);
  return parts;
}
