import type { Token } from '../page/pageText.ts';
import { compact } from '../text/fold.ts';
import { withoutStrokes } from './strokes.ts';

/** What a column of a table holds. `code` and `ignored` are known, but nothing in them is kept; `discount` proves a sum. */
export type HeadKind =
  | 'description'
  | 'quantity'
  | 'unitPrice'
  | 'lineTotal'
  | 'position'
  | 'code'
  | 'discount'
  | 'ignored'
  | 'account';

// General vocabulary of trade, folded and without gaps. Rows of languages: en, de, fr, nl, es, it, pt, pl, sv da no, cs, fi.
const words: Readonly<Record<HeadKind, string>> = {
  description: `
    description desc item items itemdesc itemname itemdescription product products productname productdescription service services details particulars title
    goods goodsandservices task work activity article articles descriptionofgoods codedesc codedescription
    beschreibung bezeichnung artikel artikelbezeichnung artikelbeschreibung leistung leistungen produkt ware warenbezeichnung leistungsbeschreibung positionsbezeichnung text bestandteil
    designation libelle produit produits prestation prestations descriptif intitule
    omschrijving beschrijving artikelomschrijving dienst productomschrijving
    descripcion concepto producto articulo servicio detalle descrizione articolo prodotto servizio descrizionearticolo
    descricao produto servico artigo designacao nazwa opis nazwatowaru nazwatowaruuslugi towar usluga
    beskrivning benamning artikelbenamning vara tjanst beskrivelse varebeskrivelse tekst vare betegnelse ydelse
    popis nazev oznaceni polozka nazevpolozky kuvaus tuote nimike selite tuotenimi`,
  quantity: `
    qty quantity quantities units hours hrs count pcs pieces noofunits qtyhr qtyhrs hrsqty qtyunits qtyhours hoursqty hoursunits orderedqty qtyordered shippedqty qtyshipped shipped sent delivered despatched dispatched qtydelivered qtysent deliveredqty oty spots printrun
    menge anzahl anz auflage stuck stunden std stk stuckzahl liefermenge geliefert
    qte quantite qtee nombre nb heures nbre tirage livre livree qtelivree quantitelivree aantal oplage hoeveelheid uren stuks geleverd aantalgeleverd
    cantidad cant uds unidades horas quantita qta ore pezzi quantidade qtd qtde quant
    ilosc liczba godziny antal mangd antall timmar timer mnozstvi pocet ks maara kpl`,
  unitPrice: `
    unitprice price rate unitcost cost priceunit priceperunit priceeach each listprice uprice unitrate hourlyrate netprice netunitprice up pricepcs ppu per100 per1000 priceper100 priceper1000
    einzelpreis preis epreis einheitspreis preiseinheit stuckpreis nettopreis einzel stundensatz satz ansatz je100 je1000 pro100 pro1000 vkpreis ep epeur preisproeinheit einzelpreisnetto
    prixunitaire prix pu puht prixunitaireht prixunit prixht tarif taux
    stukprijs eenheidsprijs prijs tarief prijsperstuk prijspereenheid
    preciounitario precio preciounit punit preciounidad tarifa prezzounitario prezzo prezzounit prezzoun
    precounitario preco precounit valorunitario vlunit cenajednostkowa cena cenanetto cenajedn cenajednnetto
    apris pris enhetspris styckpris styckepris enhedspris stykpris cenazaks jednotkovacena cenamj cenazamj cenazajednotku yksikkohinta ahinta hinta`,
  lineTotal: `
    total amount linetotal lineamount netamount totalprice totalamount extendedprice extension extprice extamount ext subtotal sum value linevalue nettotal totalnet amountdue totalcost charge charges totalrm totarm
    amountrm totalprice linenet netvalue amountex exclvat
    betrag gesamt gesamtpreis summe nettobetrag gesamtbetrag gpreis gp positionsbetrag entgelt wert warenwert zeilensumme nettowert gesamtnetto nettosumme netto gesamteur betrageur
    gesamtpreisnetto zeilenbetrag positionssumme
    montant montantht totalht prixtotal totalttc montantttc total somme prixtotalht montanttotal totalligne horstva
    totaal bedrag totaalbedrag totaalprijs regeltotaal totaalexcl nettobedrag exclbtw
    importe totallinea preciototal imponible importo totale prezzototale importototale imponibile
    valor montante valortotal totallinha precototal kwota wartosc razem wartoscnetto wartoscbrutto suma
    belopp summa radsumma totalt totaltbelopp belob linjetotal belop ialt sumlinje
    castka celkem cenacelkem celkovacena yhteensa summa rivisumma`,
  position: `
    n pol lp pos position no nr line lineno linenr item# # num lp lfdnr lfd ln posnr sl slno sno rang ligne regel riga linea linha rad radnr linje`,
  code: `
    code sku itemcode itemno itemnumber productcode productid productno partno partnumber part articleno stockcode hsn sac hsnsac ref reference upc ean gtin barcode itemid
    artnr artikelnr artikelnummer artnrkunde artnrlief materialnr bestellnr unsereartnr ihreartnr produktnr
    codearticle reffr referencearticle codigo referencia codice codicearticolo codart cod kod indeks varenr varenummer artikelnrartnr artnrvarenr tuotenro kodzbozi`,
  discount: `
    disc discount disc% discount% rebate rabatt rabatt% rab rab% nachlass remise rem remise% rem% rabais korting korting% kort% descuento dto dto% sconto sconto% sc sc%
    desconto desc% rabat rabat% sleva slevao ale ale% alennus`,
  ignored: `
    unit uom um unitofmeasure per vat vatrate tax taxrate tax% vat% taxamount vatamount gst hst date dates period weight length time station
    comments comment notes type start end startdate enddate day remarks taxcode currency location reason status ch channel cgst sgst igst
    einheit mengeneinheit mengeinheit me eh mwst ust mwst% ust% mwstsatz ustsatz steuersatz steuer steuerbetrag datum gewicht liefertermin zeitraum faktor
    unite tva tva% tauxtva date eenheid btw btw% btwtarief unidad iva iva% tipoiva fecha
    um iva% aliquota data unidade un taxa jm jedn vat% stawkavat enhet moms moms% momssats enhed mva mva%
    mj dph dph% sazbadph alv alv% yksikko`,
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
  const atOnce = plain.replace(periods, '');
  return (
    lexicon.get(plain) ??
    lexicon.get(withoutAddition(plain)) ??
    lexicon.get(withoutAddition(atOnce)) ??
    perUnit(tokens) ??
    taxAtRate(plain)
  );
}

/** `Monatlich netto`: what is charged again and again is a sum as any other. */
const periods = /^(?:monatlich|jahrlich|monthly|yearly|annual|mensuel|maandelijks|mensual|mensile|mensal)/;

/** `Prix/kg`, `Preis/Stk`: a price for each unit. */
function perUnit(tokens: readonly Pick<Token, 'text'>[]): HeadKind | null {
  const [before, unit] = tokens
    .map(({ text }) => text)
    .join('')
    .split('/');
  return before && unit && lexicon.get(withoutStrokes(compact(before))) === 'unitPrice' ? 'unitPrice' : null;
}

/** `VAT 20%` names the tax at that rate. */
const taxAtRate = (key: string): HeadKind | null =>
  /^(?:vat|gst|tva|mwst|ust|btw|iva|moms|mva|dph|alv)\d{1,2}%$/.test(key) ? 'ignored' : null;

const longestHead = 40;
const keyOf = (tokens: readonly Pick<Token, 'key'>[]): string =>
  withoutStrokes(tokens.map(({ key }) => key).join(''));

/** The longest addition goes first; a second may stand before it: `Betrag netto EUR`. */
function withoutAddition(key: string): string {
  const once = key.replace(additions, '');
  return lexicon.has(once) ? once : once.replace(additions, '');
}
