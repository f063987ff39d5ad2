import type { LanguageLexicon } from '../labelKinds.ts';

export const german: LanguageLexicon = {
  slots: {
    nr: 'nr, nummer, no, numero, #, id',
    re: 'rechnungs, rechnung, handelsrechnung, teilrechnung, schlussrechnung, abschlagsrechnung, liquidations, liquidation, honorarnoten, honorarnote, kostennoten, kostennote, re, rg, rech, beleg, faktura, fakturen, rechn',
    gs: 'gutschrifts, gutschrift, storno, stornorechnungs, korrekturrechnungs, rechnungskorrektur, gutschriften',
    best: 'bestell, bestellungs, bestellung, ihre bestell, ihre bestellung, ihr auftrag, kundenbestell, kunden bestell, kundenauftrags, einkaufs, po, ihre auftrags, bestellschein, ihre best, best',
    auf: 'auftrags, auftrag, auftragsbestätigungs, auftragsbestätigung, ab, unsere auftrags, unser auftrag, vorgangs, vorgang, buchungs, buchung, reservierungs, projektauftrags',
    mwst: 'mwst, ust, umsatzsteuer, mehrwertsteuer, mwst., vat, steuer',
    inkl: 'inkl, inklusive, incl, einschl, einschließlich, mit, inkl gesetzl, inkl der gesetzl',
    exkl: 'exkl, exklusive, ohne, zzgl, excl, ohne gesetzl, vor, netto ohne',
    kunde:
      'kunden, kunde, ihre, ihr, käufer, auftraggeber, leistungsempfänger, empfänger, besteller, rechnungsempfänger',
    verk: 'unsere, verkäufer, lieferanten, lieferant, rechnungssteller, rechnungsaussteller, auftragnehmer',
    ustid:
      'ust idnr, ust id nr, ust id, ustid nr, umsatzsteuer id, umsatzsteuer id nr, umsatzsteuer idnr, umsatzsteueridentifikationsnummer, umsatzsteuer identifikationsnummer, umsatzsteuer identnummer, umsatzsteuer ident nr, ust identnr, ust ident nr, ust identifikationsnummer, mwst nr, mwst nummer, uid nr, uid nummer, uid, mwst id, vat id, vat nr, vat id nr, vat nummer, steuernummer, steuer nr, st nr, ust nr, ust nummer, ust id nummer, mwst idnr, steuer id',
  },
  words: {
    invoiceNumber:
      '1 = {re}{nr}, unsere {re}{nr}, rechnungs nr & datum, steuerrechnungs{nr}, handelsrechnungs{nr}; 0.8 = dokumenten{nr}, dokument{nr}, dokumentnr, belegnr; 0.5 = rechnung, faktura, teilrechnung, schlussrechnung, abschlagsrechnung, handelsrechnung, re, rechnung nr',
    creditNoteNumber: '1 = {gs}{nr}; 0.5 = gutschrift, stornorechnung, rechnungskorrektur',
    receiptNumber:
      '1 = bon{nr}, beleg{nr}, quittungs{nr}, kassenbon{nr}, kassenbeleg{nr}, bonnr, transaktions{nr}, ta{nr}, trace{nr}; 0.5 = quittung, beleg, bon',
    purchaseOrder:
      '1 = {best}{nr}, {best} vom, ihre bestellung, ihre order, bestellnr, bestellreferenz, kundenreferenz, referenz käufer, ihre bestellnummer; 0.7 = ihr zeichen, ihre referenz, ihre nachricht, bestellung, order{nr}, käuferreferenz, ihre ref, leitweg id, leitwegid',
    orderNumber:
      '1 = {auf}{nr}, auftragsnr, auftrags{nr}; 0.6 = auftrag, vorgang, bestellbestätigung, auftragsbestätigung; 0.5 = {best}{nr}',
    quoteNumber:
      '1 = angebots{nr}, angebot{nr}, kostenvoranschlag{nr}, offerte{nr}, unser angebot; 0.6 = angebot, offerte, kostenvoranschlag',
    contractNumber:
      '1 = vertrags{nr}, vertrag{nr}, mietvertrags{nr}, rahmenvertrag{nr}, rahmenvertrags{nr}, vertragskonto, vertragskonto{nr}; 0.5 = vertrag',
    policyNumber:
      '1 = versicherungsschein{nr}, policen{nr}, police{nr}, versicherungs{nr}, versicherungsschein, versicherungsscheinnummer, vs{nr}, schaden{nr}; 0.5 = police',
    accountNumber:
      '1 = konto{nr}, kontonummer, mitglieds{nr}, zähler{nr}, teilnehmer{nr}, verbrauchsstelle, kundenkonto, anschluss{nr}; 0.7 = konto',
    customerNumber:
      '1 = kunden{nr}, kunde{nr}, kd{nr}, kundennr, debitoren{nr}, debitor{nr}, ihre kunden{nr}, kundenkonto{nr}, patienten{nr}, gast{nr}, kunden code, debitor',
    supplierNumber:
      '1 = lieferanten{nr}, lieferant{nr}, kreditoren{nr}, unsere lieferanten{nr}, ihre lieferanten{nr}, filiale, filial{nr}, kasse, kassen{nr}, terminal{nr}, markt, bediener{nr}, terminal id, kassierer',
    deliveryNumber:
      '1 = lieferschein{nr}, liefer{nr}, lieferschein, ls{nr}, sendungs{nr}, paket{nr}, versand{nr}, lieferscheinnr, frachtbrief{nr}, lieferungs{nr}, tour{nr}',
    projectNumber:
      '1 = projekt{nr}, projekt, bauvorhaben, objekt, kostenstelle, kommission, baustelle, bv, aktenzeichen, az, kampagne, objekt{nr}, kostenträger',
    genericNumber:
      '1 = nr, nummer, no; 0.8 = referenz, referenz{nr}, unser zeichen, unsere referenz, zeichen, ref nr, ihr zeichen, ihre referenz, seriennummer, serien{nr}, identnr, verwendungszweck, sachbearbeiter zeichen, belegzeichen',
    issueDate:
      '1 = rechnungsdatum, rechnung vom, re datum, rg datum, ausstellungsdatum, belegdatum, gutschriftsdatum, rechnungs datum, ausgestellt am, dokumentdatum, datum der rechnung, fakturadatum, bondatum, kaufdatum, lieferscheindatum, angebotsdatum, datum der ausstellung, erstellt am, erstellungsdatum, verkaufsdatum, rechnungsdatum leistungsdatum, rechnungsdatum lieferdatum, gutschrift vom, tag der rechnungsstellung',
    genericDate: '1 = datum, dat; 0.8 = vom, tag, den, am',
    orderDate:
      '1 = bestelldatum, auftragsdatum, bestellt am, datum der bestellung, bestellung vom, auftrag vom, buchungsdatum, auftragserteilung, ihre bestellung vom, auftragsbestätigung vom, ihr auftrag vom, ihre nachricht vom, bestell datum',
    dueDate:
      '1 = fälligkeitsdatum, fälligkeit, fällig am, fällig bis, zahlbar bis, zu zahlen bis, zahlbar bis zum, fällig zum, fällig, bitte überweisen bis, zahlungsziel, zahlung bis, zahlungseingang bis, zahlungsfrist, zahlungstermin, bitte zahlen sie bis, zahlungsziel bis, zahlen bis, spätestens am, zahlung fällig am, fällig ohne abzug am, netto bis, zahlbar am, bis spätestens, fälligkeitstermin, bezahlen bis, zahldatum; 0.7 = tagen netto bis, ohne abzug bis, rein netto bis, bis zum',
    deliveryDate:
      '1 = lieferdatum, leistungsdatum, liefertermin, lieferung am, geliefert am, liefer und leistungsdatum, versanddatum, leistung vom, ausgeliefert am, liefer leistungsdatum, lieferzeit, datum der lieferung, wareneingang, wunschtermin, anreise, abreise, lieferdatum leistungsdatum, lieferung leistung, leistung am, auslieferung am, wunschliefertermin, datum der leistung, liefertag',
    servicePeriod:
      '1 = leistungszeitraum, abrechnungszeitraum, lieferzeitraum, zeitraum, ausführungszeitraum, rechnungszeitraum, leistungsmonat, abrechnungsmonat, mietzeitraum, verbrauchszeitraum, nutzungszeitraum, zeitraum der leistung, vertragszeitraum',
    period:
      '1 = zeitraum, periode, laufzeit, von, vom bis, kampagnenzeitraum, vertragslaufzeit, monat, versicherungszeitraum, beginn, ablauf, sendezeitraum, buchungszeitraum, kalenderwoche, kw',
    effectiveDate:
      '1 = vertragsbeginn, beginn, gültig ab, wirksam ab, versicherungsbeginn, inkrafttreten, datum des vertrages, vertragsdatum, mietbeginn, gilt ab, in kraft ab, laufzeitbeginn',
    expiryDate:
      '1 = gültig bis, ablaufdatum, vertragsende, ablauf, versicherungsablauf, mietende, laufzeitende, haltbar bis, bindefrist, angebot gültig bis, mindesthaltbarkeitsdatum, mhd, verfallsdatum, endet am',
    printDate: '1 = druckdatum, gedruckt am, ausdruck vom, erstellt, stand, ausgedruckt am, zeitstempel',
    paymentDate:
      '1 = zahlungsdatum, bezahlt am, gezahlt am, wertstellung, valuta, buchungstag, zahlung vom, zahlungseingang, bezahlt, buchung',
    birthDate: '1 = geburtsdatum, geboren am, geb am, geb datum, geburtstag',
    time: '1 = uhrzeit, zeit, uhr, von uhr, bis uhr',
    supplier:
      '1 = lieferant, verkäufer, rechnungssteller, rechnungsaussteller, auftragnehmer, absender, aussteller, leistungserbringer, zahlungsempfänger, kontoinhaber, versicherer, vermieter, dienstleister, verkäufer name, lieferantenadresse, zu zahlen an, anbieter, händler, hersteller, kreditor, begünstigter, empfänger der zahlung, zahlbar an; 0.6 = von',
    customer:
      '1 = rechnung an, rechnungsempfänger, kunde, käufer, rechnungsadresse, rechnungsanschrift, empfänger, auftraggeber, besteller, leistungsempfänger, rechnungs adresse, abnehmer, kundenname, kundenadresse, kundenanschrift, versicherungsnehmer, mieter, versicherter, debitor, regulierer, bestellt von, kontoinhaber, gast, patient, antragsteller, gutschrift an, kundendaten, käuferadresse; 0.6 = an, herrn, frau, firma, name, für, an firma, herr, zu händen, zhd',
    shipTo:
      '1 = lieferadresse, lieferanschrift, lieferung an, warenempfänger, versandadresse, versandanschrift, liefern an, leistungsort, lieferort, abweichende lieferanschrift, abweichender warenempfänger, abweichender empfänger, geliefert an, versand an, lieferempfänger, lieferstelle, ort der leistung, einsatzort, objektadresse, bestimmungsort, lieferung erfolgt an, abladestelle, verbrauchsstelle, leistungsempfänger ort',
    contact:
      '1 = ansprechpartner, ansprechpartnerin, bearbeiter, sachbearbeiter, kontakt, zu händen, z hd, zhd, kundenbetreuer, verkäufer, bediener, es bediente sie, ihr ansprechpartner, kassierer, ihr kontakt, vertreter, betreuer, bearbeiter in, sachbearbeiterin, es bediente, ihr berater, berater, besteller, kassiererin, einkäufer, vermittler, mitarbeiter',
    advertiser: '1 = werbungtreibender, werbekunde, inserent, marke, werbetreibender',
    agency: '1 = agentur, werbeagentur, mediaagentur',
    station: '1 = sender, medium, programm, titel, ausgabe, werbeträger',
    taxId:
      '1 = {ustid}, steuernummer, steuer nr, finanzamt steuer nr, che nr, steuernummer usw, st nr, atu nr, ust idnr atu, steuerliche identifikationsnummer',
    supplierTaxId: '1 = {verk} {ustid}, unsere ust idnr',
    customerTaxId:
      '1 = {kunde} {ustid}, ihre ust idnr, ust idnr kunde, ust id des kunden, ust id kunde, ust idnr des kunden, ust id des leistungsempfängers, ust idnr des leistungsempfängers',
    companyRegister:
      '1 = handelsregister, hrb, hra, registergericht, amtsgericht, register{nr}, handelsregister{nr}, firmenbuch{nr}, fn, firmenbuchgericht, hr{nr}, registernummer, sitz der gesellschaft, hrb nr, gläubiger id, gläubiger identifikationsnummer, gerichtsstand, geschäftsführer, dvr, gln, weee reg nr, betriebsnummer, ik nr',
    netAmount:
      '1 = nettobetrag, nettosumme, summe netto, gesamt netto, nettogesamt, netto, gesamtbetrag netto, gesamtnetto, rechnungssumme netto, rechnungsbetrag netto, netto gesamt, warenwert netto, betrag netto, netto summe, nettowert, summe {exkl} {mwst}, gesamtbetrag {exkl} {mwst}, gesamt {exkl} {mwst}, nettorechnungsbetrag, total {exkl} {mwst}, betrag {exkl} {mwst}, gesamtsumme netto, netto betrag, total netto, nettogesamtbetrag, netto warenwert, nettowarenwert, summe nettobeträge, gesamtnettobetrag, summe positionen netto, positionen netto, gesamtpreis netto, endsumme netto, zwischensumme netto, entgelt, nettoentgelt, summe der nettobeträge, auftragswert netto; 0.8 = zwischensumme, warenwert, summe positionen, summe der positionen, rechnungsbetrag ohne umsatzsteuer, positionssumme, gesamtpositionen, nettobetrag gesamt',
    subtotal:
      '1 = zwischensumme, zw summe, zwischentotal, subtotal, warenwert, summe positionen, positionssumme, summe der positionen, zwischensumme netto, teilsumme, summe',
    taxAmount:
      '1 = {mwst}, {mwst} betrag, {mwst}betrag, {mwst} gesamt, summe {mwst}, zzgl {mwst}, zuzüglich {mwst}, gesamt {mwst}, + {mwst}, enth {mwst}, enthaltene {mwst}, darin enthalten {mwst}, steuerbetrag, umsatzsteuerbetrag, mehrwertsteuerbetrag, gesetzl {mwst}, zzgl gesetzl {mwst}, zzgl der gesetzlichen {mwst}, inkl mwst betrag, gesetzliche {mwst}, steuerbetrag gesamt, summe umsatzsteuer, steuersumme, zzgl gesetzlicher {mwst}, zuzüglich gesetzlicher {mwst}, zuzüglich gesetzliche {mwst}, steuern, versicherungsteuer, versicherungssteuer, gesamt steuer, umsatzsteuer gesamt, enthält {mwst}, plus {mwst}, summe steuerbeträge, davon {mwst}, gesamtsteuerbetrag, steuergesamtbetrag',
    totalAmount:
      '1 = gesamtbetrag, rechnungsbetrag, endbetrag, bruttobetrag, summe brutto, gesamt brutto, gesamtsumme, bruttosumme, rechnungssumme, gesamtbetrag brutto, brutto gesamt, gutschriftsbetrag, endsumme, rechnungssumme brutto, rechnungsbetrag brutto, gesamtbetrag {inkl} {mwst}, summe {inkl} {mwst}, gesamt {inkl} {mwst}, total {inkl} {mwst}, rechnungsendbetrag, brutto, rechnungsgesamtbetrag, bruttorechnungsbetrag, betrag {inkl} {mwst}, gesamtpreis {inkl} {mwst}, gesamtpreis brutto, rechnungsbetrag {inkl} {mwst}, auftragssumme, auftragswert, bestellwert, gesamtbestellwert, gesamtrechnungsbetrag, bruttogesamtbetrag, bestellsumme, gesamtwert, endpreis, total brutto, brutto summe, betrag brutto, gesamtsumme brutto, bruttoendbetrag, endbetrag brutto, gutschriftbetrag, rechnungstotal, totalbetrag, gesamtbruttobetrag, auftragswert brutto, erstattungsbetrag, gesamter rechnungsbetrag, gesamtendbetrag, gesamtbetrag der rechnung; 0.9 = zu zahlen, zahlbetrag, zahlender betrag, zu zahlender betrag, zu zahlende summe, zahlungsbetrag, zu bezahlen, zu zahlen eur, fälliger betrag, summe zu zahlen, offener betrag, fälliger gesamtbetrag; 0.75 = summe, gesamt, total, betrag, gesamtpreis, summe eur, total eur, summe gesamt, kaufpreis, mietpreis gesamt',
    total: '1 = summe, gesamt, total, betrag, insgesamt, summe eur, total eur, gesamt eur, total chf',
    amountDue:
      '1 = bitte zahlen sie, bitte überweisen sie, zu zahlende summe, zu zahlen, zahlbetrag, zahlender betrag, zu zahlender betrag, offener betrag, restbetrag, zahlungsbetrag, noch zu zahlen, fälliger betrag, verbleibender betrag, zu bezahlen, überweisungsbetrag, restforderung, offen, noch offen, restzahlung, forderung, nachzahlung, guthaben, abbuchungsbetrag, lastschriftbetrag, zu überweisen, zu überweisender betrag, zahllast, auszahlungsbetrag, schlusszahlung, ausstehender betrag, saldo offen, fälliger gesamtbetrag, zu zahlende summe',
    previousBalance:
      '1 = übertrag, vortrag, saldovortrag, alter saldo, bisheriger saldo, letzter saldo, offene posten, rückstand, vorsaldo, alter kontostand',
    amountPaid:
      '1 = bezahlt, gezahlt, betrag erhalten, bereits bezahlt, bereits gezahlt, zahlung, zahlungen, geleistete zahlungen, abzüglich zahlungen, gegeben, bezahlter betrag, erhalten, dankend erhalten, bereits geleistete zahlungen, abschlagszahlungen, zahlung erhalten, geleistete abschläge',
    prepayment:
      '1 = anzahlung, vorauszahlung, abschlag, abschlagszahlung, abzüglich anzahlung, geleistete anzahlung, kaution, akonto, abzgl anzahlung, geleistete anzahlungen, vorauszahlungsbetrag, anzahlungen, akontozahlung, vorkasse',
    discount:
      '1 = rabatt, skonto, nachlass, abzüglich rabatt, preisnachlass, abzgl rabatt, gesamtrabatt, skontobetrag, ersparnis, gutschein, abzüglich skonto, bonus, rabattbetrag, abzgl skonto, sie sparen, abschläge, warenrabatt, abzug, rabatte, mengenrabatt, treuerabatt, summe abschläge, abzüge, skonto betrag',
    withholding:
      '1 = sicherheitseinbehalt, einbehalt, gewährleistungseinbehalt, abzugsteuer, quellensteuer, steuerabzug, bauabzugsteuer',
    shipping:
      '1 = vorgezogene recyclinggebühr, recyclinggebühr, vrg, versand, versandkosten, porto, fracht, frachtkosten, lieferkosten, versandpauschale, verpackung, porto und verpackung, versand und verpackung, versand u verpackung, verpackungskosten, transportkosten, zuschläge, liefergebühr, versandkostenpauschale, versandgebühr, anfahrt, verpackung und versand, zustellung, summe zuschläge, bearbeitungsgebühr',
    tip: '1 = trinkgeld, bedienung, tip, bedienungsgeld',
    change: '1 = rückgeld, zurück, wechselgeld, rückgeld bar, retour, rückgeld eur, retourgeld, zurück bar',
    cash: '1 = bar, gegeben, bargeld, ec karte, girocard, kreditkarte, kartenzahlung, ec cash, karte, geg bar, gegeben bar, maestro, barzahlung, bar eur, bar gegeben, eclastschrift, geg girocard, mastercard, visa',
    rounding: '1 = rundung, rundungsdifferenz, rundungsbetrag, gerundet, rundungsausgleich',
    commission:
      '1 = provision, agenturprovision, abzüglich provision, ae provision, mittlerprovision, vermittlungsprovision, agenturrabatt, agenturvergütung',
    taxBase:
      '1 = bemessungsgrundlage, steuerbasis, nettobasis, steuerpflichtiger betrag, steuerpflichtig, mwst basis, steuerbasisbetrag, basisbetrag, steuergrundlage, basis, steuerbemessungsgrundlage, nettoumsatz, zu versteuern, basis mwst, grundlage',
    taxRate:
      '1 = mwst satz, steuersatz, ust satz, mwst %, ust %, steuer %, steuercode, mwst in %, ust in %, steuerschlüssel, mwstsatz, mehrwertsteuersatz, umsatzsteuersatz, kz, mwst code, st, steuerkennzeichen',
    sumInsured:
      '1 = versicherungssumme, deckungssumme, deckungssummen, selbstbeteiligung, selbstbehalt, versicherungswert, höchstentschädigung, deckung; 0.6 = bis zu, bis maximal, maximal, höchstens',
    premium:
      '1 = beitrag, prämie, jahresbeitrag, gesamtbeitrag, jahresprämie, versicherungsbeitrag, gesamtprämie, monatsbeitrag, beitrag inkl versicherungsteuer, zahlbeitrag, prämie inkl steuer, versicherungsprämie, erstbeitrag, folgebeitrag, jahresbruttobeitrag, bruttobeitrag; 0.7 = pro jahr, jährlich, im jahr, je jahr',
    openingBalance:
      '1 = alter kontostand, anfangssaldo, alter saldo, anfangsbestand, saldovortrag, kontostand alt, letzter kontostand, eröffnungssaldo, anfangskontostand, vorheriger kontostand',
    closingBalance:
      '1 = neuer kontostand, endsaldo, neuer saldo, kontostand, schlusssaldo, endbestand, kontostand neu, abschlusssaldo, aktueller kontostand, saldo, neuer kontostand vom',
    loyalty:
      '1 = punkte, punktestand, bonuspunkte, treuepunkte, payback punkte, punkte gesamt, gesammelte punkte, neuer punktestand, aktueller punktestand, basispunkte',
    unitPrice:
      '1 = einzelpreis, e preis, preis, stückpreis, ep, einheitspreis, preis einheit, preis pro einheit, listenpreis, einzelpreis netto, preis je einheit, nettopreis, stundensatz, einzel, satz, e-preis, preis/einheit, einzelbetrag, einzelpreis eur, preis eur, vk, e preis eur, ep netto, einzelpreis in eur, preis/stk, preis pro stück, tagessatz',
    lineTotal:
      '1 = gesamtpreis, g preis, betrag, gesamt, summe, gesamtpreis netto, positionsbetrag, gp, positionssumme, betrag eur, gesamt netto, nettobetrag, gesamtbetrag, wert, zeilenbetrag, g-preis, zeilensumme, gesamtpreis eur, gesamt eur, preis gesamt, betrag in eur, summe eur, gesamtwert, warenwert, netto, total, g preis eur, gp netto, gesamtpreis in eur, betrag netto, positionswert, endpreis, summe netto',
    quantity:
      '1 = menge, anzahl, stück, stk, stunden, std, mge, liefermenge, bestellmenge, gelieferte menge, einheiten, anz, gesamtmenge, mng, tage, stückzahl, menge einheit, menge me, verbrauch',
    unit: '1 = einheit, me, eh, mengeneinheit, einh, vpe, verpackungseinheit, pro',
    description:
      '1 = bezeichnung, beschreibung, artikel, leistung, artikelbezeichnung, text, produkt, leistungsbeschreibung, artikelbeschreibung, ware, positionstext, gegenstand, dienstleistung, titel, produktbezeichnung, artikeltext, buchungstext, vorgang, verwendungszweck, leistungen, produkte, positionsbeschreibung, tätigkeit, leistungstext, warenbezeichnung, produktbeschreibung, material, artikel bezeichnung, artikel / leistung',
    position: '1 = pos, position, pos {nr}, lfd {nr}, zeile, lfd, posnr, positionen',
    articleCode:
      '1 = artikel{nr}, art{nr}, artikelnr, bestell{nr}, produkt{nr}, material{nr}, ean, artikelcode, sku, artnr, gtin, best{nr}, modell, teile{nr}, katalog{nr}, zolltarif{nr}, warennummer, statistische warennummer, herstellernr, pzn, isbn, charge, chargen{nr}, lieferanten artikel{nr}, ihre artikel{nr}, art nr, artikel kennung',
    currency:
      '1 = währung, alle beträge in, beträge in, rechnungswährung, whg, währungscode, alle preise in, belegwährung',
    iban: '1 = iban, iban {nr}, iban code',
    bic: '1 = bic, swift, bic swift, swift code, bic code, swift bic',
    bankAccount:
      '1 = bankverbindung, bankleitzahl, blz, konto{nr}, kto, kto {nr}, bankkonto, unsere bankverbindung, zahlungsinformationen, bankdaten, esr, referenznummer, postkonto, bankverbindungen, konto zahlbar an; 0.7 = konto',
    bankName:
      '1 = bank, kreditinstitut, geldinstitut, bankname, hausbank, name der bank, sparkasse, volksbank, institut',
    phone:
      '1 = telefon, tel, tel {nr}, mobil, telefonnummer, fon, handy, mobiltelefon, rufnummer, telefon{nr}, durchwahl, hotline, servicetelefon, kundenservice, t, tel durchwahl, festnetz, ruf',
    fax: '1 = fax, telefax, fax {nr}, faxnummer, tel fax, telefon fax, f',
    email: '1 = e-mail, email, mail, e mail adresse, email adresse, mailadresse',
    web: '1 = internet, web, homepage, website, webseite, www, web adresse',
    page: '1 = seite, blatt, seiten, seite von, seite {nr}',
    terms:
      '1 = zahlungsbedingungen, zahlungsbedingung, zahlungskonditionen, zahlungsart, lieferbedingungen, lieferbedingung, zahlungsweise, lieferart, versandart, bemerkung, bemerkungen, hinweis, hinweise, zahlungsmethode, konditionen, agb, incoterms, lieferkonditionen, zahlungsinformation, zahlungshinweis, bezahlart, zahlungsmittel, zahlart, notiz, versandbedingungen, betreff, betr, anmerkung, anmerkungen, zahlungsvereinbarung, lieferung, frankatur',
  },
};
