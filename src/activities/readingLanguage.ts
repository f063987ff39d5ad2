import type { OcrLanguage } from '../adapters/ocr/ocr.ts';

/** Frequent short words and the words of business papers, as far as a language has them nearly alone. */
const tellingWords: Record<OcrLanguage, string> = {
  eng: 'the and of for with this that your our are is was from by date due invoice order number total amount payment tax please thank account bill subtotal quantity description price balance receipt customer',
  deu: 'der die das und für mit von den dem ist nicht auf bei bitte wir ihre unsere datum rechnung rechnungsnummer betrag gesamtbetrag summe netto brutto menge preis zahlung zahlbar konto kunde kundennummer lieferung bestellung steuer mwst straße tage',
  fra: 'le la les des du et pour avec votre nous vous est sur dans facture numéro montant total client paiement échéance commande prix quantité désignation tva livraison société adresse rue jours sans par',
  nld: 'het een van en voor met uw onze wij niet bij op factuur factuurnummer bedrag totaal datum klant btw aantal prijs omschrijving betaling levering rekening vervaldatum verschuldigd exclusief inclusief dagen',
  spa: 'el los las del y para con su por una es factura fecha número cantidad precio importe cliente pago pedido iva descripción vencimiento dirección calle gracias cuenta días',
  ita: 'il gli della dei e per con di che una è fattura data numero quantità prezzo importo totale cliente pagamento ordine imponibile descrizione scadenza indirizzo via sconto giorni',
  por: 'o os as da do dos e para com uma não fatura número quantidade preço valor cliente pagamento pedido descrição vencimento endereço rua obrigado conta dias encomenda',
};

/** So many telling words, and so many times those of the language read with, speak against it. */
const leastWords = 4;
const clearly = 1.5;

const languagesOf = new Map<string, OcrLanguage[]>();
for (const [language, words] of Object.entries(tellingWords))
  for (const word of words.split(' ')) {
    const key = plain(word);
    languagesOf.set(key, [...(languagesOf.get(key) ?? []), language as OcrLanguage]);
  }

/**
 * The language that the words of a page are in, among the packs that are there; null while too little speaks for another one
 * than the page was read with.
 */
export function betterLanguage(
  words: readonly { readonly text: string }[],
  { readWith, packs }: { readWith: OcrLanguage; packs: readonly OcrLanguage[] },
): OcrLanguage | null {
  const counts = new Map<OcrLanguage, number>();
  // Each word counts once: a page full of one name says nothing.
  for (const word of new Set(words.map(({ text }) => plain(text)))) {
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages)
      counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
  }
  const [best] = packs
    .map((language) => ({ language, count: counts.get(language) ?? 0 }))
    .toSorted((one, other) => other.count - one.count);
  if (best === undefined || best.language === readWith || best.count < leastWords) return null;
  return best.count >= clearly * (counts.get(readWith) ?? 0) ? best.language : null;
}

/** Without marks and accents: a pack that lacks a letter reads its like. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');
}
