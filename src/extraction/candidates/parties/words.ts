import { compact, fold } from '../../text/fold.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words of documents, not of names: titles, labels, heads of columns, phrases. Folded. */
const genericWords = set(
  `
invoice invoices bill receipt tax order orders purchase quotation quote statement total subtotal sum amount balance due date
page number no nr ref reference customer client account payment payable terms description quantity qty price unit rate
item items code tel phone fax email e-mail mail website web address street city zip cash card change copy original
duplicate thank thanks you please your our for the of and with this that is are from to bill ship sold delivery note
vat gst id reg registration company bank iban bic swift branch sort net gross discount shipping paid time table
cashier counter served by welcome visit again goods returned exchange served staff terminal approval signature
checking savings remit remittance charges charge credit debit opening closing previous days net driver signature
name names position product products quality unit units channel length rate calendar type special handling office region executive
sales estimate flight brand category spots program deal
authorized authorised signatory remark remarks notes notice details summary period contract confirmation advertiser agency
rechnung rechnungen quittung beleg kassenbon gutschrift bestellung auftrag auftragsbestatigung angebot lieferschein
mahnung gesamt summe betrag zwischensumme netto brutto mwst ust umsatzsteuer steuer datum seite nummer kunde kunden
kundennummer konto zahlung zahlbar falligkeit menge preis einzelpreis artikel bezeichnung beschreibung position telefon
telefax bankverbindung geschaftsfuhrer registergericht amtsgericht handelsregister steuernummer sitz vielen dank fur ihre
ihren ihr unsere unser wir sie bitte und der die das den dem des mit von zur zum bei im auf tel
facture factures avoir recu commande devis bon livraison client clients montant total sous-total date page numero reference
echeance paiement reglement quantite prix designation description tva banque telephone siret siren capital merci votre
vos notre nos pour par avec sur les des une aux conditions adresse
factuur bestelling offerte pakbon creditnota klant bedrag totaal subtotaal datum pagina nummer betaling vervaldatum aantal
prijs omschrijving btw kvk telefoon rekening bedankt uw onze voor met van het een
factura recibo pedido albaran presupuesto cliente importe fecha pagina numero vencimiento pago cantidad precio
descripcion iva gracias su nuestra para con del los las por
fattura ricevuta ordine preventivo cliente importo totale data pagina numero scadenza pagamento quantita prezzo
descrizione grazie per con della dei
fatura recibo encomenda orcamento valor total data vencimento pagamento quantidade preco descricao obrigado com dos
faktura kvitto order kund belopp summa datum sida nummer forfallodatum betalning antal pris beskrivning moms
zamowienie paragon kwota suma data strona numer termin platnosci ilosc cena opis nabywca sprzedawca
`.trim(),
);

/** Words that names of businesses are made of, in general use. Folded. */
const businessWords = set(
  `
company trading trade enterprise enterprises services service solutions consulting systems technologies technology group
holding holdings industries international global partners associates agency media studio studios design bank insurance
restaurant cafe coffee bakery kitchen bistro bar pub grill house food foods market supermarket mart store stores shop
pharmacy hotel resort hospital clinic school university institute foundation association club center centre hardware
electronics electric motors auto garage transport logistics express travel books book press publishing
print printing supplies supply products manufacturing construction builders engineering energy power water communications
events event catering cleaning security training recruitment marketing design distribution wholesale retail
packaging textiles furniture lighting machinery equipment tools rental rentals hire plumbing heating roofing landscaping
brewery wines dairy photography films music sports fitness toys properties property developments investments
telecom broadcasting television radio network networks software digital data labs farm garden flowers fashion jewellery
handel handels vertrieb vertriebs werke werkstatt technik bau bau elektro haus hof verlag druckerei druck backerei
apotheke gasthaus gasthof hotel stadtwerke versicherung sparkasse kanzlei praxis gruppe gesellschaft
handelsgesellschaft logistik reinigung gebaudereinigung beratung unternehmensberatung veranstaltungen veranstaltungs
immobilien gartenbau metallbau holzbau tiefbau anlagenbau lebensmittel getranke beteiligungs verwaltungs
systeme dienstleistungen maschinenbau mobel autohaus reisen spedition
societe etablissements ets maison atelier boulangerie pharmacie garage editions imprimerie cabinet agence magasin
nettoyage conseil distribution plomberie menuiserie batiment traiteur
entreprise transports boutique librairie
bedrijf handelsonderneming winkel bakkerij apotheek drukkerij uitgeverij groep techniek bouw
schoonmaak logistiek installatietechniek administratiekantoor adviesbureau horeca beheer
empresa comercial servicios tienda restaurante panaderia farmacia talleres libreria grupo distribuciones
azienda ditta officina negozio ristorante panificio farmacia libreria gruppo servizi
comercio loja padaria farmacia oficina livraria grupo servicos
handelsbolag butik bageri apotek verkstad bokhandel gruppen tjanster
firma sklep piekarnia apteka ksiegarnia grupa uslugi zaklad
`.trim(),
);

const countries = set(
  `
germany deutschland allemagne duitsland austria osterreich autriche switzerland schweiz suisse svizzera france frankreich
frankrijk francia belgium belgique belgie belgien netherlands nederland niederlande luxembourg luxemburg italy italia
italien italie spain espana espagne spanien portugal sweden sverige schweden denmark danmark norway norge finland suomi
poland polska polen uk unitedkingdom greatbritain england scotland wales ireland usa us unitedstates unitedstatesofamerica
canada mexico brasil brazil india malaysia singapore china hongkong japan australia newzealand czechrepublic hungary
romania greece turkey southafrica
`.trim(),
);

const share = (words: readonly string[], of: (word: string) => boolean): number =>
  words.length === 0 ? 0 : words.filter(of).length / words.length;
const bare = (word: string): string => fold(word).replaceAll(/[^\p{L}\p{N}-]/gu, '');

/** Share of the words that belong to documents and not to names, 0..1. */
export const genericShare = (words: readonly string[]): number =>
  share(
    words.filter((word) => /\p{L}/u.test(word)),
    (word) => genericWords.has(bare(word)),
  );
export const businessShare = (words: readonly string[]): number =>
  share(words, (word) => businessWords.has(bare(word)));
export const isCountry = (text: string): boolean => countries.has(compact(text));

/** A postal code beside a town, in the forms of many countries. */
export const town =
  /(?:^|[\s,])(?:[A-Z]{1,2}[- ])?\d{4,6}(?:\s?[A-Z]{2})?\s+\p{Lu}\p{L}|\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|(?:^|\s)\d{2}-\d{3}\s+\p{L}|\d{3}\s\d{2}\s+\p{Lu}\p{L}|\p{L},?\s+\d{5,6}\b/u;
const streetWord =
  /(?:stra(?:ss|ß)e|str\.|weg|allee|platz|gasse|ring|damm|ufer|straat|laan|plein|kade|gracht|gatan|vägen|vagen|gade|vej)(?=[\s,.]|$)|(?:^|[\s,])(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|ln|drive|dr|way|court|square|sq|suite|floor|highway|hwy|parkway|jalan|jln|jl|lorong|taman|rue|chemin|place|quai|impasse|allée|route|via|viale|piazza|corso|calle|plaza|paseo|avenida|avda|rua|travessa|praça|largo|ul|ulica|aleja|pl|box|postfach|postbus|bp|lot)(?=[\s.,]|$)/iu;
/** A word of streets with its number, as in `Rue Example 12`. */
export const endsInStreet = (text: string): boolean => /\d/.test(text) && streetWord.test(text);
/** A house number with a word of streets, or the plain form `Word 12a`. */
export const isStreetText = (text: string): boolean =>
  endsInStreet(text) ||
  /^[\p{L}.\s'-]+\s\d{1,4}\s?[a-z]?$/u.test(text) ||
  /^\d{1,5}[a-z]?,?\s+\p{Lu}/u.test(text);
export const hasTown = (text: string): boolean => town.test(text);
export const phoneText =
  /(?:^|[\s(])(?:tel|fon|phone|telefon|telefoon|telephone|tél|téléphone|teléfono|telefono|telefone|fax|telefax|mob|mobile|handy|gsm|hotline)\b|\+\d{2}[\s(]?\d/iu;
export const mailText = /[^\s@]@[^\s@]+\.\p{L}/u;
export const webText = /www\.|https?:/iu;
export const ibanText = /\biban\b|\b[A-Z]{2}\d{2}(?:\s?\d{4}){3}/iu;
export const taxText =
  /\b(?:vat|ust|mwst|tva|btw|iva|gst|abn|ein|tin|nif|cif|nip|moms|p\.?\s?iva|partita|uid|steuer\s?-?(?:nr|nummer)|tax\s?(?:id|no|number|reg)|siret|cnpj|cvr|org\.?\s?-?nr)/iu;
export const registerText =
  /\b(?:hrb|hra|handelsregister|registergericht|amtsgericht|rcs|siren|siret|kvk|registered|regd|reg\.?\s?no|co\.?\s?(?:reg\.?\s?)?no|company\s?(?:reg|no|number)|capital|krs|regon|cvr|registro|gesch[äa]ftsf|vorstand|rea)\b|\b[A-Z]{1,2}\s?\d{5,7}-[A-Z]\b|\(\d{5,7}-[A-Z]\)|\b\d{12}\b/iu;
export const bankText =
  /\b(?:bank|sparkasse|volksbank|raiffeisenbank|banque|banca|banco|credit union|bic|swift|caisse)\b|bank\b|sparkasse/iu;
export const personTitle =
  /^(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|m|mme|mlle|monsieur|madame|dhr|mevr|mevrouw|heer|sr|sra|señor|señora|sig|signor|signora|att|attn|attention|zhd|z\.hd|c\/o|pan|pani)\.?:?$/iu;
const article = /^(?:the|der|die|das|dem|den|la|le|les|de|het|el|il|lo)$/iu;
const wordForCompany = /^(?:soci[eé]t[eé]|company|firma|fa\.|vennootschap|sociedad|societ[aà]|sociedade)$/iu;
/** So many words of a sentence stand before the name in `La société Example` and, before a legal form, in `der Example GmbH`. */
export function wordsBeforeName(words: readonly string[], hasForm: boolean): number {
  const [first = ''] = words;
  const articles = article.test(first) ? 1 : 0;
  if (wordForCompany.test(words[articles] ?? '')) return articles + 1;
  return hasForm && first === first.toLowerCase() ? articles : 0;
}
const joiningWord = /^(?:&|\+|and|und|et|en|og|och|y|e|i)$/iu;
/** `Mr & Mrs`: the titles of two people who share the name behind them; nobody of them is the party alone. */
export const startsWithCouple = (words: readonly string[]): boolean =>
  personTitle.test(words[0] ?? '') && joiningWord.test(words[1] ?? '') && personTitle.test(words[2] ?? '');
export const amountText = /(?:^|[^\d])\d{1,3}(?:[.,\s]\d{3})*[.,]\d{2}(?!\d)/;
/** Words from which on a line no longer names anybody but tells of telephone, tax, register and so on. */
export const factsStart =
  /^(?:tel|fon|phone|telefon|telefoon|telephone|téléphone|fax|mob|mobile|e-?mail|mail|www|http|vat|ust|ustid|ust-id|ust-idnr|mwst|tva|btw|gst|siret|siren|rcs|hrb|hra|kvk|iban|bic|reg|regd|registered|au|a\s?member|trading|t\/a|dba|abn|nif|cif|p\.iva|nip|roc|co\.?no|company|invoice|rechnung|facture|account|page|seite)\b/iu;
