import type { LanguageLexicon } from '../labelKinds.ts';

export const swedish: LanguageLexicon = {
  slots: {
    nr: 'nr, nummer, no, id',
    moms: 'moms, mervärdesskatt, mva, skatt',
    incl: 'inkl, inklusive, ink',
    excl: 'exkl, exklusive, ex, utan, före',
  },
  words: {
    invoiceNumber:
      '1 = faktura{nr}, faktura {nr}, fakturans nummer, samlingsfaktura{nr}, ocr fakturanummer; 0.8 = dokument{nr}, verifikations{nr}; 0.5 = faktura, räkning',
    creditNoteNumber:
      '1 = kreditfaktura{nr}, kreditnota{nr}, kredit{nr}, kreditfaktura {nr}; 0.5 = kreditfaktura, kreditnota',
    receiptNumber:
      '1 = kvitto{nr}, kvitto {nr}, kassakvitto{nr}, transaktions{nr}, nota {nr}, köp{nr}; 0.5 = kvitto, nota',
    purchaseOrder:
      '1 = inköpsorder{nr}, beställnings{nr}, inköpsorder, er order, ert ordernummer, ert order{nr}, beställning {nr}, kundorder{nr}, inköpsnummer, ert best nr, rekvisition{nr}; 0.7 = er referens, ert ordernr, er ref, beställning, order{nr}, märkning, ert referensnummer',
    orderNumber:
      '1 = order{nr}, vår order, vårt order{nr}, boknings{nr}, uppdrags{nr}, arbetsorder{nr}, ordererkännande{nr}, orderbekräftelse{nr}, order {nr}, ärende{nr}; 0.6 = order, bokning',
    quoteNumber: '1 = offert{nr}, anbuds{nr}, offert {nr}; 0.6 = offert',
    contractNumber: '1 = avtals{nr}, kontrakts{nr}, avtal {nr}; 0.6 = avtal, kontrakt',
    policyNumber: '1 = försäkrings{nr}, försäkringsbrev {nr}, polis{nr}, skade{nr}; 0.5 = försäkringsbrev',
    accountNumber:
      '1 = konto{nr}, medlems{nr}, abonnemang{nr}, anläggnings id, anläggnings{nr}, mätar{nr}, abonnent{nr}, abonnemangs{nr}',
    customerNumber: '1 = kund{nr}, kund {nr}, ert kund{nr}, kundens nummer, kundnr, kundkod, ert kundnummer',
    supplierNumber:
      '1 = leverantörs{nr}, leverantör {nr}, butik, kassa, kassa {nr}, butiks{nr}, terminal, kontrollenhet, kassör',
    deliveryNumber:
      '1 = följesedel{nr}, följesedels{nr}, leverans{nr}, fraktsedel{nr}, följesedel, försändelse{nr}, kolli{nr}, sändnings{nr}, fraktsedels{nr}',
    projectNumber:
      '1 = projekt{nr}, projekt, objekt, kostnadsställe, märke, godsmärkning, littera, ärende, kampanj',
    genericNumber:
      '1 = nr, nummer, no; 0.8 = referens, ref, referens{nr}, ocr, ocr nummer, ocr nr, betalningsreferens, vår referens, er referens, serie{nr}, meddelande',
    issueDate:
      '1 = fakturadatum, faktura datum, utfärdad, utskriftsdatum faktura, kvittodatum, köpdatum, datum för faktura, dokumentdatum, offertdatum, fakturerad, utställd, fakturans datum, kreditfakturadatum, försäljningsdatum, utfärdandedatum',
    genericDate: '1 = datum, dat; 0.8 = den, dag',
    orderDate:
      '1 = orderdatum, beställningsdatum, beställd, bokningsdatum, order datum, beställt, datum för beställning',
    dueDate:
      '1 = förfallodatum, förfallodag, betalas senast, förfaller, oss tillhanda senast, sista betalningsdag, förfaller den, att betala senast, betala senast, förfallo datum, tillhanda senast, betalningsdag, sista betaldag, betalning senast, oss tillhanda, dras från kontot, senast betald, förf datum, förfallodat, senast den',
    deliveryDate:
      '1 = leveransdatum, leveransdag, levererad, leverans, avsändningsdatum, leveranstid, tjänst utförd, utfört datum, ankomst, avresa, önskad leverans, skickad, datum för leverans, leveransvecka, utleveransdatum',
    servicePeriod:
      '1 = period, faktureringsperiod, avser period, avser, fakturaperiod, debiteringsperiod, leveransperiod, mätperiod',
    period:
      '1 = period, från till, startdatum, slutdatum, löptid, försäkringsperiod, försäkringstid, månad, tidsperiod, vecka, giltighetstid',
    effectiveDate:
      '1 = startdatum, gäller från, giltig från, ikraftträdande, avtalsdatum, tillträdesdag, avtalsstart, från och med, tillträde',
    expiryDate:
      '1 = giltig till, gäller till, slutdatum, upphör, giltig t o m, utgångsdatum, giltighetstid, offerten giltig till, giltig till och med, bäst före, avtalsslut',
    printDate: '1 = utskriftsdatum, utskriven, utskrivet',
    paymentDate:
      '1 = betalningsdatum, betald den, bokföringsdag, valutadatum, betald, transaktionsdatum, bokförd, betaldatum, bokföringsdatum',
    birthDate: '1 = födelsedatum, född, personnummer',
    time: '1 = tid, klockslag, kl, klockan',
    supplier:
      '1 = leverantör, säljare, från, avsändare, utfärdare, betalningsmottagare, utförare, hyresvärd, försäkringsgivare, mottagare av betalning, betala till, leverantörens namn, företag, entreprenör, försäljare',
    customer:
      '1 = kund, köpare, faktureras till, fakturaadress, faktura till, mottagare, faktureringsadress, beställare, fakturamottagare, kundens namn, hyresgäst, försäkringstagare, betalare, kontohavare, fakturerad till, kundadress, uppdragsgivare, gäldenär, beställd av, patient, gäst, såld till, kundnamn; 0.6 = till, att, namn, för',
    shipTo:
      '1 = leveransadress, levereras till, leverans till, godsmottagare, leveransplats, skickas till, varumottagare, leverera till, arbetsplats, anläggningsadress, adress för leverans, besöksadress',
    contact:
      '1 = er referens, vår referens, kontaktperson, kontakt, handläggare, säljare, kassör, att, vår kontakt, er kontakt, expedit, beställare, ref, kundansvarig, expedierad av, du betjänades av, servitör, referensperson, er ref, vår ref, inköpare',
    advertiser: '1 = annonsör, varumärke',
    agency: '1 = byrå, mediebyrå, reklambyrå',
    station: '1 = kanal, station, medium, tidning',
    taxId:
      '1 = momsreg nr, momsregistreringsnummer, moms{nr}, vat {nr}, momsreg, vat{nr}, org nr vat, moms reg nr, vat reg nr, organisationsnummer, org nr, orgnr, momsregnr, moms reg, momsregistrerings nr, eu moms nr, moms regnr, organisations nr',
    supplierTaxId:
      '1 = vårt momsregnr, säljarens momsregnr, vårt vat nr, vårt organisationsnummer, leverantörens vat nr',
    customerTaxId:
      '1 = ert momsregnr, ert vat nr, köparens momsregnr, kundens vat nr, ert momsreg nr, ert vat nummer, ert organisationsnummer, kundens org nr, ert org nr, kundens organisationsnummer, ert vat reg nr',
    companyRegister:
      '1 = org nr, organisationsnummer, orgnr, säte, styrelsens säte, organisations nr, godkänd för f skatt, f skatt, innehar f skattebevis, företagsnummer, bolagets säte, f skattsedel',
    netAmount:
      '1 = netto, nettobelopp, summa {excl} {moms}, totalt {excl} {moms}, belopp {excl} {moms}, netto totalt, summa netto, exkl {moms}, varuvärde, totalt netto, nettosumma, belopp före {moms}, att betala exkl moms, pris {excl} {moms}, total {excl} {moms}, momspliktigt belopp, summa före {moms}; 0.8 = delsumma, summa, underlag, fakturabelopp exkl moms',
    subtotal: '1 = delsumma, subtotal, summa artiklar, mellansumma, del summa, varuvärde, summa rader',
    taxAmount:
      '1 = {moms}, {moms}belopp, {moms} belopp, summa {moms}, totalt {moms}, varav {moms}, moms kr, moms sek, total {moms}, moms totalt, momssumma, moms tot, utgående moms, moms totalbelopp',
    totalAmount:
      '1 = totalt {incl} {moms}, fakturabelopp, totalbelopp, summa {incl} {moms}, totalsumma, summa totalt, total {incl} {moms}, totalt belopp, fakturasumma, ordersumma, bruttobelopp, brutto, slutsumma, belopp {incl} {moms}, total summa, fakturatotal, totalt faktura, ordertotal, totalt brutto, totalpris, ordervärde, pris inkl moms, kreditbelopp, summa sek, total sek, summa att kreditera; 0.9 = att betala, summa att betala, belopp att betala, totalt att betala, att betala sek, att betala kr, att erhålla, kvar att betala, tillgodo, att återfå; 0.75 = totalt, summa, total, belopp, totalt sek, saldo, totalt kr',
    total: '1 = totalt, summa, total, belopp, totalt sek, summa sek, totalt kr, summa kr',
    amountDue:
      '1 = att betala, summa att betala, belopp att betala, totalt att betala, kvar att betala, restbelopp, att betala sek, att betala kr, återstår att betala, saldo att betala, utestående belopp, återstående belopp, skuld, belopp att erlägga',
    previousBalance:
      '1 = föregående saldo, ingående saldo, tidigare saldo, transport, tidigare skuld, föregående faktura',
    amountPaid:
      '1 = betalt, inbetalt, erlagt, betalat belopp, inbetalningar, mottaget, redan betalt, betalning, mottagen betalning, erlagd, betalat',
    prepayment:
      '1 = förskott, handpenning, deposition, à conto, aconto, förskottsbetalning, delbetalning, förskottsbelopp',
    discount:
      '1 = rabatt, avdrag, kassarabatt, total rabatt, rabattbelopp, rot avdrag, summa rabatt, prisavdrag, rutavdrag, du sparar, preliminär skattereduktion, rabatter, skattereduktion, fakturarabatt, bonus',
    shipping:
      '1 = frakt, porto, fraktkostnad, leveransavgift, fraktavgift, expeditionsavgift, faktureringsavgift, avgifter, emballage, fakturaavgift, hantering, administrationsavgift, frakt och emballage, expavgift',
    tip: '1 = dricks, service',
    change: '1 = växel, åter, tillbaka, växel kontant, åter kontant',
    cash: '1 = kontant, kort, bankkort, kortköp, swish, kreditkort, betalkort, kontanter, kontokort, mottaget kontant, kortbetalning, debit',
    rounding: '1 = avrundning, öresavrundning, öresutjämning, avrund, öresavr',
    commission: '1 = provision, byråprovision, byrårabatt',
    taxBase:
      '1 = momsunderlag, underlag, momsgrundande belopp, skattepliktigt belopp, momspliktigt belopp, beskattningsunderlag, netto underlag, moms underlag, momsbas',
    taxRate: '1 = momssats, moms %, moms sats, % moms, skattesats, momskod, moms kod',
    sumInsured: '1 = försäkringsbelopp, självrisk, försäkringssumma, högsta ersättning, upp till',
    premium:
      '1 = pris per år, premie, årspremie, total premie, försäkringspremie, premie per år, bruttopremie; 0.7 = per år, om året',
    openingBalance: '1 = ingående saldo, ingående balans, föregående saldo, saldo in',
    closingBalance:
      '1 = utgående saldo, utgående balans, nytt saldo, saldo, aktuellt saldo, tillgängligt belopp, bokfört saldo, saldo ut',
    loyalty: '1 = poäng, poängsaldo, bonuspoäng',
    unitPrice:
      '1 = á pris, à pris, apris, styckpris, enhetspris, pris, pris enhet, pris per enhet, a pris, pris/st, timpris, à-pris, á-pris, pris per st, pris/enhet, nettopris, listpris, pris exkl moms',
    lineTotal:
      '1 = belopp, summa, totalt, radsumma, nettobelopp, belopp sek, total, netto, radbelopp, belopp exkl moms, summa sek, totalpris, belopp kr, summa exkl moms, radtotal',
    quantity:
      '1 = antal, kvantitet, timmar, st, mängd, lev antal, levererat antal, beställt, levererat, lev, tim, förbrukning, dagar',
    unit: '1 = enhet, enh',
    description:
      '1 = beskrivning, benämning, artikel, produkt, tjänst, specifikation, text, varubeskrivning, artikelbenämning, avser, produktnamn, varor, tjänster, vara, produktbeskrivning, transaktion, artikelbeskrivning, artikelnamn, benämning beskrivning',
    position: '1 = pos, rad, position, radnr',
    articleCode:
      '1 = art{nr}, artikel{nr}, art nr, artikelnr, produkt{nr}, ean, artikel nr, produktkod, sku, ert art nr, varu{nr}, streckkod, serienr',
    currency: '1 = valuta, belopp i, alla belopp i, valutakod',
    iban: '1 = iban, iban {nr}, iban nummer',
    bic: '1 = bic, swift, bic swift, swift bic, bic kod, swift kod',
    bankAccount:
      '1 = bankgiro, plusgiro, bankgiro{nr}, bankkonto, kontonummer, bg, pg, bankgiro nr, konto, postgiro, clearing nr, bank konto, clearingnummer, bankgironr, till bankgiro',
    bankName: '1 = bank, bankens namn, banknamn',
    phone:
      '1 = telefon, tel, mobil, telefon{nr}, mobiltelefon, tel nr, telefon nr, kundtjänst, växel telefon, tfn, telnr',
    fax: '1 = fax, telefax, faxnr',
    email: '1 = e-post, epost, email, e-mail, mail, e-postadress, mejl, epostadress',
    web: '1 = hemsida, webb, internet, webbplats, www, webbadress, webbsida',
    page: '1 = sida, sid, sida av, blad, sidnr',
    terms:
      '1 = betalningsvillkor, betalningssätt, leveransvillkor, villkor, leveranssätt, betalsätt, betalvillkor, anmärkning, noteringar, betalningsmetod, dröjsmålsränta, meddelande, kommentar, övrigt, betalningsinformation, betalningsalternativ, allmänna villkor',
  },
};
