import type { LanguageLexicon } from '../labelKinds.ts';

export const dutch: LanguageLexicon = {
  slots: {
    nr: 'nr, nummer, no, #, id',
    fac: 'factuur, faktuur, uw factuur, onze factuur, verkoopfactuur, rekening, nota, jaarnota',
    best: 'bestel, bestelling, uw bestel, uw order, inkooporder, inkoop, bestelbon, po, klantorder, uw inkooporder, bestelorder, uw bestelling',
    btw: 'btw, b t w, belasting, omzetbelasting, bTW',
    incl: 'incl, inclusief, inc, met',
    excl: 'excl, exclusief, ex, zonder, voor',
    klant: 'klant, uw, koper, afnemer, debiteur',
  },
  words: {
    invoiceNumber:
      '1 = {fac}{nr}, {fac} {nr}; 0.8 = document{nr}, boekstuk{nr}, stuk{nr}; 0.5 = factuur, faktuur, rekening, verzamelfactuur',
    creditNoteNumber:
      '1 = creditnota{nr}, creditfactuur{nr}, creditnota {nr}, creditfactuur {nr}, kredietnota{nr}; 0.5 = creditnota, creditfactuur, kredietnota',
    receiptNumber:
      '1 = bon{nr}, kassabon{nr}, ticket{nr}, transactie{nr}, kwitantie{nr}, bon {nr}, transactie {nr}; 0.5 = bon, kwitantie, kassabon',
    purchaseOrder:
      '1 = {best}{nr}, {best} {nr}, uw bestelling, klantorder, inkoopordernummer, uw inkooporder; 0.8 = order{nr}, order {nr}; 0.7 = uw referentie, uw ref, uw kenmerk, klantreferentie, referentie klant, bestelling, inkooporder, bestelbon, order, volgens opdracht, conform opdracht, uw opdracht, volgens order, conform order, volgens bestelling',
    orderNumber:
      '1 = order{nr}, order {nr}, opdracht{nr}, orderbevestiging{nr}, verkooporder{nr}, onze order, boekings{nr}, reserverings{nr}, werkbon{nr}, boekingsnummer, opdracht {nr}, ordernummer; 0.6 = order, opdracht, boeking, reservering',
    quoteNumber: '1 = offerte{nr}, offerte {nr}, aanbiedings{nr}, prijsopgave{nr}; 0.6 = offerte, aanbieding',
    contractNumber: '1 = contract{nr}, overeenkomst{nr}, contract {nr}; 0.6 = contract, overeenkomst',
    policyNumber: '1 = polis{nr}, polis {nr}, schade{nr}, verzekerings{nr}; 0.5 = polis',
    accountNumber:
      '1 = rekening{nr}, account{nr}, abonnee{nr}, lidmaatschaps{nr}, lid{nr}, meter{nr}, aansluit{nr}',
    customerNumber:
      '1 = klant{nr}, klanten{nr}, klant {nr}, debiteur{nr}, debiteuren{nr}, klantcode, relatie{nr}, uw klant{nr}, cliënt{nr}, debiteur {nr}, relatiecode',
    supplierNumber:
      '1 = leveranciers{nr}, leverancier{nr}, crediteur{nr}, filiaal, kassa, kassa{nr}, terminal, crediteuren{nr}, vestigings{nr}, winkel',
    deliveryNumber:
      '1 = pakbon{nr}, leverbon{nr}, leverings{nr}, verzend{nr}, zendings{nr}, pakbon, afleverbon{nr}, leveringsbon, track en trace, vrachtbrief{nr}',
    projectNumber:
      '1 = project{nr}, project, projectnaam, werk{nr}, kostenplaats, dossier{nr}, dossier, zaak{nr}, campagne, werk',
    genericNumber:
      '1 = nr, nummer, no; 0.8 = referentie, kenmerk, ref, ons kenmerk, onze referentie, uw kenmerk, uw referentie, betalingskenmerk, referentie{nr}, serie{nr}, code, mededeling, gestructureerde mededeling',
    issueDate:
      '1 = factuurdatum, faktuurdatum, datum factuur, datum van factuur, creditnotadatum, creditdatum, datum uitgifte, uitgiftedatum, documentdatum, bondatum, datum van uitreiking, aankoopdatum, offertedatum, uitgereikt op, factuur datum, transactiedatum, datum creditnota, pakbondatum, opgemaakt op, boekingsdatum',
    genericDate: '1 = datum, dat; 0.8 = d d, dd, op, van',
    orderDate:
      '1 = besteldatum, orderdatum, datum bestelling, besteld op, opdrachtdatum, datum order, uw order van, uw bestelling van, bestel datum, datum van bestelling',
    dueDate:
      '1 = vervaldatum, vervaldag, te betalen voor, te betalen vóór, uiterste betaaldatum, betaaldatum, betalen voor, uiterlijk betalen, betalen voor of op, vervalt op, uiterlijk te betalen op, betaling voor, te voldoen voor, verval datum, betaaltermijn, betalen vóór, uiterlijk, voldoen voor, te betalen uiterlijk, uiterste betaaldag, te betalen op, betaling uiterlijk, wordt geïncasseerd op, incassodatum',
    deliveryDate:
      '1 = leverdatum, leveringsdatum, datum levering, geleverd op, verzenddatum, afleverdatum, prestatiedatum, datum prestatie, levering, datum dienst, leverweek, levertijd, ontvangstdatum, aankomst, vertrek, gewenste leverdatum, verwachte leverdatum, datum van levering',
    servicePeriod:
      '1 = periode, factuurperiode, facturatieperiode, dienstperiode, verbruiksperiode, leveringsperiode, huurperiode, abonnementsperiode, prestatieperiode',
    period:
      '1 = periode, looptijd, van tot, begindatum, einddatum, startdatum, maand, verzekeringsperiode, week, campagneperiode',
    effectiveDate:
      '1 = ingangsdatum, startdatum, geldig vanaf, datum van ingang, contractdatum, ingaande op, aanvangsdatum, met ingang van, aanvang',
    expiryDate:
      '1 = geldig tot, einddatum, vervaldatum contract, afloopdatum, contracteinde, houdbaar tot, geldig t/m, verloopt op, offerte geldig tot, tht',
    printDate: '1 = afdrukdatum, printdatum, afgedrukt op, geprint op',
    paymentDate:
      '1 = datum betaling, betaald op, valutadatum, boekdatum, rentedatum, betalingsdatum, datum van betaling',
    birthDate: '1 = geboortedatum, geboren op, geboren, geb datum',
    time: '1 = tijd, tijdstip, uur',
    supplier:
      '1 = leverancier, verkoper, afzender, uitgever, opdrachtnemer, begunstigde, verhuurder, verzekeraar, ten name van, t n v, verkocht door, leverancier gegevens, betalen aan, dienstverlener, afgegeven door, uitgereikt door; 0.6 = van',
    customer:
      '1 = factuur aan, factuuradres, koper, klant, gefactureerd aan, afnemer, ontvanger, opdrachtgever, facturatieadres, debiteur, klantgegevens, factureren aan, besteller, factuur adres, geadresseerde, verzekeringnemer, verzekerde, huurder, rekeninghouder, aan de heer, besteld door, naam klant, verkocht aan, cliënt, facturatie adres, uw gegevens, aanvrager, patiënt, klantnaam; 0.6 = aan, t a v, ter attentie van, tav, naam, voor, de heer, mevrouw',
    shipTo:
      '1 = afleveradres, leveradres, leveren aan, verzendadres, bezorgadres, levering aan, bezorgen aan, geleverd aan, verzenden aan, werkadres, leveringsadres, verbruiksadres, aflever adres, locatie, plaats van levering, verzonden naar',
    contact:
      '1 = contactpersoon, contact, t a v, ter attentie van, tav, behandeld door, verkoper, medewerker, uw contactpersoon, kassier, kassamedewerker, vertegenwoordiger, accountmanager, inkoper, bediend door, onze contactpersoon, besteld door, adviseur, tussenpersoon',
    advertiser: '1 = adverteerder, merk',
    agency: '1 = bureau, mediabureau, reclamebureau',
    station: '1 = zender, medium, titel',
    taxId:
      '1 = btw {nr}, btw{nr}, btw id, btw identificatienummer, btw id {nr}, ob{nr}, btw, btw identificatie{nr}, vat {nr}, fiscaal {nr}, ondernemings{nr}, btw identificatie, btw code, btw be, rsin, btw nummer nl, omzetbelasting{nr}',
    supplierTaxId:
      '1 = ons btw {nr}, ons btw{nr}, btw {nr} leverancier, btw nummer verkoper, onze btw {nr}, btw nummer leverancier',
    customerTaxId:
      '1 = {klant} btw {nr}, {klant} btw{nr}, btw {nr} klant, btw{nr} klant, btw {nr} afnemer, btw nummer afnemer, uw btw {nr}, btw nummer koper',
    companyRegister:
      '1 = kvk, kvk {nr}, kvk{nr}, kamer van koophandel, handelsregister, inschrijvings{nr}, k v k, rpr, ondernemingsnummer, rechtspersonenregister, kvk nummer, hr{nr}, agb code',
    netAmount:
      '1 = totaal {excl} {btw}, bedrag {excl} {btw}, subtotaal {excl} {btw}, netto, netto bedrag, nettobedrag, totaal netto, totaalbedrag {excl} {btw}, totaal {excl}, netto totaal, nettototaal, totaal bedrag {excl} {btw}, prijs {excl} {btw}, totaal prijs {excl} {btw}, maatstaf van heffing, factuurbedrag {excl} {btw}, goederenbedrag, goederen bedrag, totaal goederen, som {excl} {btw}, totaal ex; 0.8 = subtotaal, sub totaal, grondslag totaal',
    subtotal:
      '1 = subtotaal, sub totaal, tussentotaal, subtotaal {excl} {btw}, totaal artikelen, totaal goederen, som, totaal regels',
    taxAmount:
      '1 = {btw}, {btw} bedrag, {btw}bedrag, totaal {btw}, {btw} totaal, bedrag {btw}, {btw} hoog, {btw} laag, waarvan {btw}, plus {btw}, te betalen {btw}, belastingbedrag, belasting totaal, btw verlegd, assurantiebelasting, totaal btw bedrag, btw hoog tarief, btw laag tarief, over te dragen btw',
    totalAmount:
      '1 = totaal {incl} {btw}, totaalbedrag, eindtotaal, factuurbedrag, totaal factuur, factuurtotaal, bedrag {incl} {btw}, totaalbedrag {incl} {btw}, totaal bedrag, totaal bedrag {incl} {btw}, totaal {incl}, totaal factuurbedrag, eindbedrag, bruto totaal, bruto bedrag, totaal bruto, totaal creditnota, ordertotaal, totaal order, creditbedrag, totaal bestelling, totaalprijs {incl} {btw}, bruto, totaal prijs, totaalprijs, algemeen totaal, te crediteren bedrag, prijs {incl} {btw}, totaal te crediteren; 0.9 = te betalen, totaal te betalen, te betalen bedrag, te voldoen, totaal te voldoen, openstaand bedrag, verschuldigd bedrag, nog te betalen, totaal verschuldigd, door u te betalen; 0.75 = totaal, totalen, bedrag, saldo, totaal eur, totaal euro',
    total: '1 = totaal, totalen, totaal eur, totaal euro, bedrag, som',
    amountDue:
      '1 = te betalen, totaal te betalen, te betalen bedrag, openstaand bedrag, nog te betalen, te voldoen, openstaand saldo, verschuldigd bedrag, restant, restbedrag, resterend bedrag, saldo te betalen, openstaand, totaal verschuldigd, te ontvangen, te voldoen bedrag, resterend saldo, nog te voldoen',
    previousBalance:
      '1 = vorig saldo, transport, overdracht, oud saldo, saldo vorige periode, per transport, beginsaldo',
    amountPaid:
      '1 = betaald, reeds betaald, betaald bedrag, ontvangen, betalingen, voldaan, reeds voldaan, totaal betaald, betaling, bedrag ontvangen, al betaald, ontvangen bedrag',
    prepayment:
      '1 = aanbetaling, vooruitbetaling, voorschot, vooruitbetaald, borg, waarborgsom, reeds aanbetaald, voorschotten, aanbetaald, termijnbedrag',
    discount:
      '1 = korting, kortingsbedrag, totale korting, betalingskorting, kredietbeperking, uw voordeel, korting totaal, orderkorting, totaal korting, actiekorting, kwantumkorting, u bespaart, kortingen',
    withholding: '1 = inhouding, bronheffing, ingehouden',
    shipping:
      '1 = verwijderingsbijdrage, recupel, recupelbijdrage, recupel bijdrage, bebat, milieubijdrage, verzendkosten, portokosten, vrachtkosten, bezorgkosten, transportkosten, vracht, porto, leveringskosten, verpakkingskosten, verzending, administratiekosten, orderkosten, verzend en administratiekosten, toeslagen, emballage, voorrijkosten, behandelingskosten',
    tip: '1 = fooi, bediening',
    change: '1 = wisselgeld, terug, retour, teruggave, retour contant',
    cash: '1 = contant, pin, pinbetaling, bankpas, creditcard, betaald met, gepind, bancontact, maestro, kaart, v pay, betaald contant, bankkaart, cash, ideal, betaald per pin',
    rounding: '1 = afronding, afrondingsverschil, afgerond',
    commission: '1 = commissie, provisie, bureaucommissie, bureaukorting',
    taxBase:
      '1 = grondslag, maatstaf van heffing, btw grondslag, maatstaf, belastbaar bedrag, basis, netto grondslag, over, grondslag btw, btw over, basis btw, heffingsgrondslag',
    taxRate: '1 = btw %, btw tarief, btw percentage, tarief btw, % btw, btw code, btwtarief, belastingtarief',
    sumInsured:
      '1 = verzekerd bedrag, verzekerde som, eigen risico, dekking, verzekerde waarde, maximale vergoeding; 0.6 = maximaal, tot maximaal',
    premium:
      '1 = premie, totale premie, jaarpremie, premiebedrag, maandpremie, bruto premie, netto premie, totaalpremie, premie per jaar; 0.7 = per jaar, jaarlijks',
    openingBalance:
      '1 = beginsaldo, vorig saldo, oud saldo, openingssaldo, saldo begin, oude saldo, saldo vorig afschrift',
    closingBalance:
      '1 = eindsaldo, nieuw saldo, huidig saldo, eindbalans, saldo, nieuwe saldo, saldo einde, sluitingssaldo',
    loyalty:
      '1 = punten, spaarpunten, puntensaldo, punten saldo, gespaarde punten, bonuspunten, totaal punten, saldo punten, zegels',
    unitPrice:
      '1 = stukprijs, prijs, eenheidsprijs, prijs per stuk, prijs per eenheid, tarief, p/st, prijs eenheid, bruto prijs, netto prijs, stuksprijs, per stuk, uurtarief, prijs p/st, prijs/eenheid, prijs excl btw, adviesprijs, e prijs, prijs excl',
    lineTotal:
      '1 = bedrag, totaal, totaalbedrag, regeltotaal, bedrag excl btw, netto bedrag, totaal excl btw, bedrag eur, totaalprijs, netto, totaal prijs, bedrag excl, regelbedrag, totaal excl, subtotaal, bedrag incl btw, waarde, bedrag netto, nettobedrag',
    quantity:
      '1 = aantal, hoeveelheid, uren, stuks, besteld, geleverd, aant, aantal stuks, totaal aantal, verbruik, dagen, volume',
    unit: '1 = eenheid, eenh, per, eh, verpakking',
    description:
      '1 = omschrijving, artikel, beschrijving, product, dienst, artikelomschrijving, werkzaamheden, benaming, productomschrijving, diensten, producten, specificatie, betreft, artikelen, naam, geleverde diensten, onderwerp, activiteit, prestatie, mededelingen, productnaam, goederen',
    position: '1 = pos, regel, positie, regel{nr}, regelnr, volgnr',
    articleCode:
      '1 = artikel{nr}, artikelcode, art{nr}, artikel nr, productcode, product{nr}, ean, bestelcode, code, art nr, sku, ean code, artikelnr, barcode, type, onderdeel{nr}, isbn, goederencode',
    currency: '1 = valuta, munt, bedragen in, alle bedragen in, munteenheid, valutacode',
    iban: '1 = iban, iban {nr}, bankrekening iban, iban rekening, iban{nr}, iban bankrekening',
    bic: '1 = bic, swift, bic code, swift code, bic swift',
    bankAccount:
      '1 = bankrekening, bankrekening{nr}, rekening{nr}, bankgegevens, rekening nr, bank{nr}, bankrelatie, op rekening, rekeningnr, rek nr, op rekeningnummer',
    bankName: '1 = bank, banknaam, naam bank, bankinstelling',
    phone:
      '1 = telefoon, tel, telefoonnummer, mobiel, gsm, tel nr, telefoon nr, klantenservice, doorkiesnummer, t, mob, telnr',
    fax: '1 = fax, telefax, faxnummer, fax nr',
    email: '1 = e-mail, email, mail, emailadres, e-mailadres, mailadres',
    web: '1 = website, internet, web, site, www, webadres',
    page: '1 = pagina, blad, bladzijde, pagina van, blz, pag, bladnr',
    terms:
      '1 = betalingsvoorwaarden, betalingsconditie, betaalwijze, betaalvoorwaarden, betalingstermijn, leveringsvoorwaarden, betaalmethode, betalingscondities, opmerkingen, opmerking, voorwaarden, betalingswijze, verzendwijze, leveringswijze, leverconditie, leveringsconditie, betreft, betaling, algemene voorwaarden, notitie, betaalconditie, betalingsmethode, levertermijn',
  },
};
