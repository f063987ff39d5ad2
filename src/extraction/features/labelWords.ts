import type { FieldKey } from '../../domain/fields.ts';

/** What a label announces: a field, or something else that only looks like one (`other`: delivery date, customer number). */
export type LabelKind = FieldKey | 'other';

/** A label as `compact` writes it, with how surely it announces its field (0..1). */
export interface LabelWord {
  readonly kind: LabelKind;
  readonly strength: number;
}

const sure = 1;
const likely = 0.75;
const weak = 0.5;

// English, German, French, Dutch. The words of one line mean the same field with the same strength.
const table: readonly (readonly [LabelKind, number, string])[] = [
  [
    'invoiceNumber',
    sure,
    'invoiceno invoicenumber invoicenr invoiceid invoice# invoicenum taxinvoiceno taxinvoicenumber invno inv#',
  ],
  [
    'invoiceNumber',
    sure,
    'rechnungsnummer rechnungsnr rechnungnr rechnungsno rechnungnummer gutschriftnr gutschriftsnr gutschriftsnummer',
  ],
  [
    'invoiceNumber',
    sure,
    'facturen facturenumero numerodefacture facturen° factureno nfacture ndefacture nodefacture numerofacture',
  ],
  [
    'invoiceNumber',
    sure,
    'factuurnummer factuurnr factuurno creditnoteno creditnotenumber creditnoteid creditnote# creditmemono avoirno numerodavoir creditnotanummer',
  ],
  [
    'invoiceNumber',
    sure,
    'receiptno receiptnumber receipt# bonnr belegnr belegnummer quittungsnummer quittungsnr numeroderecu bonnummer',
  ],
  [
    'invoiceNumber',
    likely,
    'documentno documentnumber billno billnumber bill# dokumentnr dokumentnummer referencefacture transactionno slipno',
  ],
  [
    'invoiceNumber',
    weak,
    'invoice rechnung facture factuur creditnote gutschrift avoir creditnota receipt taxinvoice nr no number nummer numero #',
  ],
  [
    'issueDate',
    sure,
    'invoicedate dateofissue issuedate dateissued billdate issued invoicedated billingdate documentdate receiptdate creditnotedate orderdate podate',
  ],
  [
    'issueDate',
    sure,
    'rechnungsdatum ausstellungsdatum belegdatum gutschriftsdatum rechnungvom bestelldatum auftragsdatum',
  ],
  [
    'issueDate',
    sure,
    'datedefacture datefacture datedelafacture datedemission dateemission emisele emissele factuurdatum datedefacturation datedavoir datedecommande besteldatum creditnotadatum',
  ],
  ['issueDate', likely, 'date datum dated vom effectivedate statementdate'],
  [
    'dueDate',
    sure,
    'duedate paymentdue paymentduedate dueon payby duby payableby paymentdueby pleasepayby duebefore',
  ],
  [
    'dueDate',
    sure,
    'falligkeitsdatum falligkeit falligam falligbis zahlbarbis zuzahlenbis zahlungsziel bitteuberweisenbis zahlbarbiszum falligzum',
  ],
  [
    'dueDate',
    sure,
    'datedecheance dateecheance echeance echeancele apayeravant apayeravantle vervaldatum betaaldatum tebetalenvoor uiterstebetaaldatum',
  ],
  ['dueDate', likely, 'due fallig nettobis tagennettobis zahlungbis'],
  [
    'supplierName',
    sure,
    'from seller supplier vendor soldby verkaufer lieferant leverancier fournisseur vendeur verkoper rechnungssteller issuedby emetteur billfrom expediteur',
  ],
  [
    'customerName',
    sure,
    'billto billedto invoiceto soldto customer client buyer billingaddress customername invoicedto chargeto purchaser orderedby',
  ],
  [
    'customerName',
    sure,
    'rechnungan rechnungsempfanger kunde kaufer rechnungsadresse empfanger auftraggeber besteller',
  ],
  [
    'customerName',
    sure,
    'facturea facturera adressea adressedefacturation destinataire acheteur klant factuuraan factuuradres koper',
  ],
  ['customerName', weak, 'to an attn'],
  [
    'supplierTaxId',
    sure,
    'vatno vatnumber vatid vatregno vatregistration vatregistrationno vatregistrationnumber vat# vatidno taxid taxidno taxnumber taxno taxid# ein fein gstno gstin gst# abn gstregno',
  ],
  [
    'supplierTaxId',
    sure,
    'ustid ustidnr ustidno ustidentnr identnr umsatzsteuerid umsatzsteueridentifikationsnummer umsatzsteueridnr steuernummer steuernr stnr mwstnr uid uidnr mwstnummer vatidnr',
  ],
  [
    'supplierTaxId',
    sure,
    'tva tvaintra tvaintracommunautaire ntva ntvaintracommunautaire numerodetva numerotva ndetva notva btw btwnr btwnummer btwid siret',
  ],
  [
    'purchaseOrder',
    sure,
    'purchaseorder purchaseorderno purchaseordernumber pono ponumber po# po customerpo yourpo yourorder orderno ordernumber orderid order# custpo poid purchaseorder# yourorderno',
  ],
  [
    'purchaseOrder',
    sure,
    'bestellnummer bestellnr bestellungnr bestellungsnr ihrebestellung ihrebestellnummer ihrebestellnr auftragsnummer auftragsnr',
  ],
  [
    'purchaseOrder',
    sure,
    'numerodecommande ncommande commanden bondecommande bondecommandeno votrecommande commandeno ndecommande referencecommande bestelnummer ordernummer uwbestelling inkooporder inkoopordernummer',
  ],
  ['purchaseOrder', weak, 'order bestellung commande bestelling'],
  [
    'netAmount',
    sure,
    'subtotal netamount nettotal totalnet net netto nettobetrag nettosumme summenetto gesamtnetto zwischensumme nettogesamt totalexclvat totalexcludingvat totalbeforetax amountexclvat totalexvat taxableamount netvalue',
  ],
  [
    'netAmount',
    sure,
    'totalht montantht soustotal soustotalht totalhorstaxes montanthorstaxe totaalexclbtw totaalexclusiefbtw subtotaal totaalexbtw gesamtbetragnetto warenwert rechnungssummenetto rechnungsbetragnetto subtotalexclvat totalhtva',
  ],
  [
    'taxAmount',
    sure,
    'vat vatamount tax taxamount salestax totaltax totalvat gst hst vattotal taxtotal totaltaxes',
  ],
  [
    'taxAmount',
    sure,
    'mwst ust umsatzsteuer mehrwertsteuer mwstbetrag steuerbetrag zzglmwst zzglust zuzuglichmwst summemwst zzglumsatzsteuer gesamtmwst steuer',
  ],
  ['taxAmount', sure, 'tva montanttva totaltva donttva tvaa btw btwbedrag totaalbtw'],
  [
    'totalAmount',
    sure,
    'grandtotal totalamount totaldue duepayable amountdue totalinclvat totalincludingvat totalinclusivevat invoicetotal balancedue totalamountdue totalpayable amountpayable totaltopay totalinvoiceamount gross grossamount grosstotal totalincvat totalinctax totalincltax ordertotal totalgross credittotal totalcredit amounttopay',
  ],
  [
    'totalAmount',
    sure,
    'gesamtbetrag rechnungsbetrag endbetrag zuzahlen zahlbetrag bruttobetrag summebrutto gesamtbrutto brutto gesamtsumme bruttosumme rechnungssumme zahlenderbetrag zuzahlenderbetrag gesamtbetragbrutto bruttogesamt zuzahlung gutschriftsbetrag endsumme rechnungssummebrutto',
  ],
  [
    'totalAmount',
    sure,
    'totalttc montantttc netapayer apayer totalapayer montanttotal montanttotalttc totaalinclbtw totaalinclusiefbtw tebetalen totaalbedrag eindtotaal totaaltebetalen montantapayer totaltvac totalgeneral',
  ],
  ['totalAmount', likely, 'total totals summe gesamt totaal balance'],
  ['iban', sure, 'iban ibanno ibannr accountno compteiban'],
  ['currency', likely, 'currency wahrung devise valuta'],
  [
    'other',
    sure,
    'deliverydate shipdate shippingdate shippeddate servicedate serviceperiod dateofsupply taxpoint taxpointdate dateofbirth printdate printedon expirydate startdate enddate datereceived paiddate paymentdate datepaid validuntil',
  ],
  [
    'other',
    sure,
    'lieferdatum leistungsdatum leistungszeitraum liefertermin zeitraum druckdatum lieferunddatum lieferundleistungsdatum geburtsdatum datedelivraison livraison leverdatum periode',
  ],
  [
    'other',
    sure,
    'customerno customernumber customerid clientid clientno accountnumber account# kundennummer kundennr kdnr numeroclient nclient codeclient klantnummer klantnr kundenummer',
  ],
  [
    'other',
    sure,
    'phone tel telefon telephone fax mobile telefoon handelsregister hrb registernummer siren rcs kvk companyno companynumber companyregistrationno regno swift bic sortcode blz kontonummer konto bank bankcode deliverynoteno lieferscheinnr lieferscheinnummer page seite',
  ],
  [
    'other',
    sure,
    'shipto deliverto deliveryaddress shippingaddress shippedto lieferadresse lieferanschrift adressedelivraison afleveradres shipfrom',
  ],
  [
    'other',
    sure,
    'unitprice einzelpreis preis prixunitaire stukprijs quantity menge quantite aantal qty description beschreibung bezeichnung designation omschrijving artikel position pos',
  ],
  [
    'other',
    sure,
    'discount rabatt skonto remise korting shipping versand versandkosten fraisdeport freight amountpaid paid bezahlt anzahlung acompte deposit change cash card visa tip ruckgeld bar vatrate taxrate mwstsatz steuersatz vat% tax% mwst% ust% tauxtva tva% btw% totalitems totalqty totalquantity',
  ],
  [
    'other',
    sure,
    'yourreference yourref ihrzeichen ihrereferenz ourreference ourref unserzeichen votrereference uwreferentie paymentterms zahlungsbedingungen terms',
  ],
  [
    'other',
    sure,
    'customervatno customervat customervatid buyervat yourvat yourvatid kundenustid ihreustidnr customertaxid clientvat clienttva',
  ],
];

/** The lexicon: label text as `compact` writes it, with every field that it may announce. */
export const labelWords: ReadonlyMap<string, readonly LabelWord[]> = readTable();

/** The most words that one label has. */
export const longestLabel = 6;

function readTable(): Map<string, LabelWord[]> {
  const words = new Map<string, LabelWord[]>();
  for (const [kind, strength, texts] of table) {
    for (const text of texts.split(' ')) words.set(text, [...(words.get(text) ?? []), { kind, strength }]);
  }
  return words;
}
