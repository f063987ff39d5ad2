import type { Token } from '../page/pageText.ts';
import { withoutStrokes } from './strokes.ts';

/** What a column of a table holds. `code` and `ignored` are known, but nothing in them is kept. */
export type HeadKind =
  'description' | 'quantity' | 'unitPrice' | 'lineTotal' | 'position' | 'code' | 'ignored' | 'account';

// General vocabulary of trade, folded and without gaps. Rows of languages: en, de, fr, nl, es, it, pt, pl, sv da no, cs, fi.
const words: Readonly<Record<HeadKind, string>> = {
  description: `
    description desc item items itemdesc itemname itemdescription product products productname productdescription service services details particulars title
    goods goodsandservices task work activity article articles descriptionofgoods codedesc codedescription
    beschreibung bezeichnung artikel artikelbezeichnung artikelbeschreibung leistung leistungen produkt ware warenbezeichnung leistungsbeschreibung positionsbezeichnung text
    designation libelle produit produits prestation prestations descriptif intitule
    omschrijving beschrijving artikelomschrijving dienst productomschrijving
    descripcion concepto producto articulo servicio detalle descrizione articolo prodotto servizio descrizionearticolo
    descricao produto servico artigo designacao nazwa opis nazwatowaru nazwatowaruuslugi towar usluga
    beskrivning benamning artikelbenamning vara tjanst beskrivelse varebeskrivelse tekst vare betegnelse ydelse
    popis nazev oznaceni polozka nazevpolozky kuvaus tuote nimike selite tuotenimi`,
  quantity: `
    qty quantity quantities units hours hrs count pcs pieces noofunits qtyhr qtyhrs hrsqty qtyunits qtyhours hoursqty orderedqty qtyordered shippedqty qtyshipped oty spots
    menge anzahl stuck stunden std stk stuckzahl liefermenge
    qte quantite qtee nombre nb heures nbre aantal hoeveelheid uren stuks
    cantidad cant uds unidades horas quantita qta ore pezzi quantidade qtd qtde quant
    ilosc liczba godziny antal mangd antall timmar timer mnozstvi pocet ks maara kpl`,
  unitPrice: `
    unitprice price rate unitcost cost priceunit priceperunit priceeach each listprice uprice unitrate hourlyrate netprice netunitprice up pricepcs ppu
    einzelpreis preis epreis einheitspreis preiseinheit stuckpreis nettopreis einzel stundensatz satz vkpreis ep epeur preisproeinheit einzelpreisnetto
    prixunitaire prix pu puht prixunitaireht prixunit prixht tarif taux
    stukprijs eenheidsprijs prijs tarief prijsperstuk prijspereenheid
    preciounitario precio preciounit punit preciounidad tarifa prezzounitario prezzo prezzounit prezzoun
    precounitario preco precounit valorunitario vlunit cenajednostkowa cena cenanetto cenajedn cenajednnetto
    apris pris enhetspris styckpris styckepris enhedspris stykpris cenazaks jednotkovacena cenamj cenazamj cenazajednotku yksikkohinta ahinta hinta`,
  lineTotal: `
    total amount linetotal lineamount netamount totalprice totalamount extendedprice extension extprice extamount ext subtotal sum value linevalue nettotal totalnet amountdue totalcost charge charges totalrm totarm
    amountrm totalprice linenet netvalue amountex
    betrag gesamt gesamtpreis summe nettobetrag gesamtbetrag gpreis gp positionsbetrag entgelt wert warenwert zeilensumme nettowert gesamtnetto nettosumme netto gesamteur betrageur
    gesamtpreisnetto zeilenbetrag positionssumme
    montant montantht totalht prixtotal totalttc montantttc total somme prixtotalht montanttotal totalligne
    totaal bedrag totaalbedrag totaalprijs regeltotaal totaalexcl nettobedrag
    importe totallinea preciototal imponible importo totale prezzototale importototale imponibile
    valor montante valortotal totallinha precototal kwota wartosc razem wartoscnetto wartoscbrutto suma
    belopp summa radsumma totalt totaltbelopp belob linjetotal belop ialt sumlinje
    castka celkem cenacelkem celkovacena yhteensa summa rivisumma`,
  position: `
    n pol lp pos position no nr line lineno linenr item# # num lp lfdnr lfd ln posnr sl slno sno rang ligne regel riga linea linha rad radnr linje`,
  code: `
    code sku itemcode itemno itemnumber productcode productid productno partno partnumber part articleno stockcode ref reference upc ean gtin barcode itemid
    artnr artikelnr artikelnummer artnrkunde artnrlief materialnr bestellnr unsereartnr ihreartnr produktnr
    codearticle reffr referencearticle codigo referencia codice codicearticolo codart cod kod indeks varenr varenummer artikelnrartnr artnrvarenr tuotenro kodzbozi`,
  ignored: `
    unit uom um unitofmeasure per vat vatrate tax taxrate tax% vat% taxamount vatamount gst hst disc discount disc% discount% rebate date dates period weight length time station
    comments comment notes type start end startdate enddate day remarks taxcode currency location reason status ch channel
    einheit mengeneinheit mengeinheit me eh mwst ust mwst% ust% mwstsatz ustsatz steuersatz steuer steuerbetrag rabatt rabatt% nachlass datum gewicht liefertermin zeitraum
    unite tva tva% tauxtva remise rem remise% date eenheid btw btw% btwtarief korting korting% unidad iva iva% tipoiva dto dto% descuento fecha
    um iva% aliquota sconto sconto% data unidade un desconto desc% taxa jm jedn vat% stawkavat rabat rabat% enhet moms moms% momssats enhed mva mva% rabatt%
    mj dph dph% sazbadph sleva slevao alv alv% yksikko ale ale% alennus`,
  account: `
    balance debit credit saldo soll haben solde deposits withdrawals withdrawal runningbalance debe haber dare avere af bij zustatek stanrachunku`,
};
const kinds = Object.keys(words) as HeadKind[];
const lexicon = new Map<string, HeadKind>(
  kinds.flatMap((kind) =>
    words[kind]
      .trim()
      .split(/\s+/)
      .map((word): [string, HeadKind] => [word, kind]),
  ),
);

// What says more about a head but does not change what the column holds.
const additions =
  /(?:excl?(?:uding)?|incl?(?:uding)?|inkl|ohne|exkl|zzgl|hors|before|after|per)?(?:vat|tax|mwst|ust|steuer|btw|tva|iva|moms|dph|gst)$|(?:eur|usd|gbp|chf|rm|myr|sek|dkk|nok|pln|czk|\p{Sc})$|(?:net|netto|nett|brutto|gross|ht|ttc|hors|excl|exkl|incl|inkl|ex)$/u;

/** The kind of column that a head names; null for words that no table uses. Words in brackets only say more. */
export function headKindOf(tokens: readonly Pick<Token, 'text' | 'key'>[]): HeadKind | null {
  const key = keyOf(tokens);
  if (key === '' || key.length > longestHead || /^\d+$/.test(key)) return null;
  const known = lexicon.get(key);
  if (known) return known;
  const plain = keyOf(tokens.filter(({ text }) => !text.startsWith('(') && !text.endsWith(')')));
  return lexicon.get(plain) ?? lexicon.get(withoutAddition(plain)) ?? null;
}

const longestHead = 40;
const keyOf = (tokens: readonly Pick<Token, 'key'>[]): string =>
  withoutStrokes(tokens.map(({ key }) => key).join(''));

/** The longest addition goes first; a second may stand before it: `Betrag netto EUR`. */
function withoutAddition(key: string): string {
  const once = key.replace(additions, '');
  return lexicon.has(once) ? once : once.replace(additions, '');
}
