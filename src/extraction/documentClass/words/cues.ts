import { keysOf, phrasesOf } from '../../features/lexicon/phrases.ts';

/** What else the words of a document tell, each with its words in all languages. */
const cueTexts = {
  /** Orders and invoices of advertising time. */
  broadcast:
    'spots, spot, advertiser, agency, flight dates, flight, daypart, station, air date, air time, isci, isci code, primetime, broadcast month, total spots, spots per week, air dates, primary demo, demo, account executive, agency commission, program, network, channel, spot length, length, ratings, rating, airtime, media, campaign, sales office, copy, traffic',
  /** The words of a booking that is still to be sent. */
  advertisingOrder:
    'flight dates, contract agreement between, contract revision, original date revision, alt order, spots week, spots per week, start end date, start date, end date, revision, ordered, estimate, primary demo, rating, demo, contract dates, total spots, contract agreement, order type, order, hiatus, order number, acknowledged, accepted for station, print date, weekly, cancellation notice, special rate, submitted, buyer, standard terms, separation, makegood policy, contract, accepted for agency, order total, agency commission, billing calendar, station total, spot total, rep, cash trade',
  /** The words of a bill for time that was on the air. */
  advertisingInvoice:
    'invoice, invoice number, invoice date, invoice month, invoice period, remit to, remit payment to, remit address, actual, actual gross billing, air date, aired, affidavit, affidavit of performance, program log, billing period, net due, net amount due, please remit, payment terms, amount due, invoice no, time aired, makegood, make good, reconciled, due upon receipt, remittance address, actual broadcast, date aired, spots aired, notarized, we warrant, balance due, billing type, airtime total, invoice type',
  /** Clauses of a legal text. */
  clauses:
    'hereby, hereof, herein, hereinafter, whereas, witness, witnesseth, shall, the parties, governing law, indemnify, severability, notwithstanding, pursuant, undersigned, hiermit, vereinbaren, vertragsparteien, kündigung, gerichtsstand, im folgenden, les parties, soussignés, ci après, résiliation, il a été convenu, partijen, overeengekomen, ondergetekenden, hierna, las partes, cláusula, estipulaciones, le parti, premesso che, recesso, foro competente, as partes, outorgante, rescisão, parterna, parterne, uppsägning, opsigelse, strony umowy, zwany dalej, smluvní strany, dále jen',
  signature:
    'signature, signed, authorized signature, authorised signature, by, name title, witness, in witness whereof, sign here, date signed, unterschrift, ort datum, stempel unterschrift, signature et cachet, lu et approuvé, fait à, handtekening, voor akkoord, firma, firma y sello, timbro e firma, assinatura, underskrift, namnteckning, podpis, razítko a podpis, pieczątka i podpis, customer signature, signature of applicant, received by, unterschrift kunde',
  blanks:
    'yes, no, check one, please print, please check, tick, ja, nein, oui, non, nee, sí, si, não, tak, nie, ano, ne, n a, zutreffendes, cocher, aankruisen, zaznaczyć, kryds, kryssa, fill, please complete',
  balance:
    'opening balance, closing balance, balance, previous balance, new balance, ending balance, beginning balance, alter kontostand, neuer kontostand, kontostand, saldo, solde, ancien solde, nouveau solde, beginsaldo, eindsaldo, saldo anterior, saldo final, saldo inicial, saldo iniziale, saldo finale, ingående saldo, utgående saldo, primosaldo, ultimosaldo, saldo początkowe, saldo końcowe, počáteční zůstatek, konečný zůstatek',
  tendered:
    'cash, change, tendered, change due, bar, rückgeld, gegeben, espèces, rendu, monnaie, contant, wisselgeld, efectivo, cambio, contanti, resto, numerário, troco, dinheiro, kontant, växel, byttepenge, gotówka, reszta, hotově, vráceno, visa, mastercard, debit, eftpos, card, girocard, carte bancaire, bancomat, tarjeta, multibanco, dankort, swish, maestro, contactless, amex',
  greeting:
    'dear, sincerely, regards, sehr geehrte, mit freundlichen grüßen, madame, monsieur, cordialement, geachte, met vriendelijke groet, estimado, atentamente, gentile, cordiali saluti, prezado, atenciosamente, med vänlig hälsning, med venlig hilsen, szanowni państwo, vážený',
} as const;
export type Cue = keyof typeof cueTexts;
export const cues = Object.keys(cueTexts) as Cue[];

/** The cues of a phrase as `compact` writes it. */
export const cueWords: ReadonlyMap<string, readonly Cue[]> = readCues();

function readCues(): Map<string, Cue[]> {
  const words = new Map<string, Cue[]>();
  for (const cue of cues) {
    const keys = phrasesOf(`1 = ${cueTexts[cue]}`).flatMap(({ phrase }) => keysOf(phrase));
    for (const key of new Set(keys)) words.set(key, [...(words.get(key) ?? []), cue]);
  }
  return words;
}
