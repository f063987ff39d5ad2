import type { LanguageLexicon } from '../labelKinds.ts';

/** Danish and Norwegian. */
export const danish: LanguageLexicon = {
  slots: {
    nr: 'nr, nummer, no, id',
    moms: 'moms, mva, merverdiavgift, avgift, moms beløb',
    incl: 'inkl, inklusive, inklusiv, ink',
    excl: 'ekskl, eksklusive, eksklusiv, ex, eks, uten, uden, før, excl',
  },
  words: {
    invoiceNumber:
      '1 = faktura{nr}, faktura {nr}, samlefaktura{nr}; 0.8 = dokument{nr}, bilags{nr}, regning {nr}, bilag {nr}; 0.5 = faktura, regning',
    creditNoteNumber:
      '1 = kreditnota{nr}, kreditnota {nr}, kreditfaktura{nr}; 0.5 = kreditnota, kreditfaktura',
    receiptNumber:
      '1 = kvitterings{nr}, kvittering {nr}, bon{nr}, bon {nr}, transaktions{nr}, salgskvittering {nr}, salgs{nr}; 0.5 = kvittering, bon, kassebon',
    purchaseOrder:
      '1 = indkøbsordre{nr}, indkøbsordre, bestillings{nr}, innkjøpsordre{nr}, rekvisitions{nr}, rekvisition, deres ordre, deres ordre{nr}, bestilling {nr}, innkjøpsordre, indkøbs{nr}, rekvisisjon, rekvisisjons{nr}, kundens ordre{nr}, deres ordre nr; 0.7 = deres reference, deres ref, ordre{nr}, bestilling, deres referanse, ordre {nr}, best nr, bestillernummer',
    orderNumber:
      '1 = ordre{nr}, ordre {nr}, vores ordre, vår ordre, booking{nr}, sags{nr}, ordrebekræftelse{nr}, reservations{nr}, oppdrags{nr}, arbejdsordre{nr}, ordrebekreftelse{nr}, vores ordre{nr}, vår ordre{nr}; 0.6 = ordre, booking, bestilling',
    quoteNumber: '1 = tilbuds{nr}, tilbud {nr}; 0.6 = tilbud',
    contractNumber:
      '1 = kontrakt{nr}, aftale{nr}, avtale{nr}, kontrakts{nr}, aftale {nr}, kontrakt {nr}; 0.6 = kontrakt, aftale, avtale',
    policyNumber: '1 = police{nr}, polise{nr}, forsikrings{nr}, police {nr}, skade{nr}; 0.5 = police, polise',
    accountNumber:
      '1 = konto{nr} kunde, medlems{nr}, abonnements{nr}, aftagenummer, måler{nr}, målepunkt id, abonnement{nr}, installations{nr}',
    customerNumber:
      '1 = kunde{nr}, kunde {nr}, kundens nummer, debitor{nr}, kundenr, debitor {nr}, deres kunde{nr}',
    supplierNumber:
      '1 = leverandør{nr}, kreditor{nr}, butik, kasse, kasse {nr}, butikk, terminal, ekspedient {nr}, kassenr, leverandør {nr}',
    deliveryNumber:
      '1 = følgeseddel{nr}, følgeseddels{nr}, leverings{nr}, pakkeseddel{nr}, forsendelses{nr}, følgeseddel, pakkseddel, fragtbrev{nr}, pakkseddel{nr}, følgeseddel {nr}, sendings{nr}, fraktbrev{nr}',
    projectNumber:
      '1 = projekt{nr}, projekt, prosjekt, prosjekt{nr}, sag, sag {nr}, sags{nr}, byggeplads, kampagne, omkostningssted, saks{nr}',
    genericNumber:
      '1 = nr, nummer, no; 0.8 = reference, referanse, ref, vores ref, vår ref, deres ref, serie{nr}, kid, kid nummer, betalings id, referencenummer, kid nr, meddelelse, kortart',
    issueDate:
      '1 = fakturadato, faktura dato, udstedelsesdato, utstedelsesdato, udstedt, dato for udstedelse, kreditnotadato, salgsdato, kvitteringsdato, bilagsdato, dokumentdato, tilbudsdato, udstedt den, købsdato, kjøpsdato, fakturadag',
    genericDate: '1 = dato; 0.8 = den, dag, dags dato',
    orderDate: '1 = ordredato, bestillingsdato, ordre dato, bestilt, bestilt den, bookingdato, bestilt dato',
    dueDate:
      '1 = forfaldsdato, forfaldsdag, forfall, forfallsdato, betalingsfrist, betales senest, forfalder, senest betaling, sidste rettidige betalingsdag, sidste betalingsdag, forfald, betalingsdato, sidste betalingsdato, betal senest, forfalder til betaling, betales inden, sidste rettidige betaling, betalingsforfald, netto forfald, forfalder den',
    deliveryDate:
      '1 = leveringsdato, levering, leveret, afsendelsesdato, leveringsdag, leveringstid, leveringsuge, levert, ankomst, afrejse, utført dato, udført dato, ønsket levering, levert dato, forventet levering, afsendt',
    servicePeriod:
      '1 = periode, faktureringsperiode, fakturaperiode, leveringsperiode, afregningsperiode, opkrævningsperiode, avregningsperiode',
    period:
      '1 = periode, fra til, startdato, slutdato, løbetid, forsikringsperiode, måned, uge, sluttdato, kampagneperiode, varighet',
    effectiveDate:
      '1 = ikrafttrædelse, startdato, gyldig fra, gælder fra, ikrafttrædelsesdato, aftaledato, ikrafttredelse, avtaledato, gjelder fra, kontraktdato, overtagelsesdato',
    expiryDate:
      '1 = udløbsdato, gyldig til, utløpsdato, slutdato, udløber, tilbuddet gælder til, mindst holdbar til, gælder til, utløper, gjelder til',
    printDate: '1 = udskrevet, udskriftsdato, utskriftsdato, utskrevet, udskrevet den',
    paymentDate:
      '1 = betalt den, bogføringsdato, valørdato, betalt dato, rentedato, bokført, posteringsdato, dato for betaling, transaktionsdato',
    birthDate: '1 = fødselsdato, født, fødselsdag',
    time: '1 = tid, kl, klokken, tidspunkt, klokkeslæt',
    supplier:
      '1 = leverandør, sælger, selger, fra, afsender, avsender, udsteder, utsteder, beløbsmodtager, betalingsmodtager, betalingsmottaker, udlejer, utleier, forsikringsselskab, entreprenør, kreditor, betal til, fakturaudsteder',
    customer:
      '1 = kunde, køber, kjøper, faktureres til, faktura til, fakturaadresse, faktureringsadresse, modtager, fakturamodtager, rekvirent, ordregiver, debitor, lejer, forsikringstager, fakturamottaker, mottaker, leietaker, bestiller, kontohaver, kundenavn, solgt til, faktura adresse, kundeoplysninger, oppdragsgiver, forsikringstaker, betaler, kundeadresse; 0.6 = til, att, navn, for',
    shipTo:
      '1 = leveringsadresse, leveres til, levering til, leveringssted, varemodtager, sendes til, vareadresse, leverings adresse, forbrugssted, leveringsmodtager, varemottaker, arbejdssted, forbruksted, anleggsadresse',
    contact:
      '1 = kontaktperson, kontakt, deres ref, vores ref, vår ref, deres reference, vores reference, sælger, ekspedient, att, sagsbehandler, kasserer, rekvirent, deres kontakt, vores kontakt, betjent af, saksbehandler, ekspederet af, selger, indkøber, att person, deres referanse, vår referanse, rådgiver, betjent av',
    advertiser: '1 = annoncør, annonsør, varemærke',
    agency: '1 = bureau, mediebureau, byrå, reklamebureau',
    station: '1 = kanal, station, medie, avis',
    taxId:
      '1 = cvr, cvr {nr}, cvr{nr}, se {nr}, se{nr}, moms{nr}, moms {nr}, org {nr}, org{nr}, organisasjonsnummer, orgnr mva, vat {nr}, cvr se nr, momsregistreringsnummer, foretaksregisteret, mva {nr}, org nr mva, cvr/se, foretaksnr, foretaksnummer, vat{nr}, mva nr',
    supplierTaxId:
      '1 = vores cvr nr, sælgers cvr nr, leverandørens cvr nr, vores cvr, selgers org nr, vår org nr',
    customerTaxId:
      '1 = deres cvr nr, køber cvr nr, kundens cvr nr, deres momsnr, kundens org nr, deres org nr, deres vat nr, kundens vat nr, deres cvr, købers cvr nr, kjøpers org nr, debitor cvr',
    companyRegister:
      '1 = cvr, cvr {nr}, org {nr}, foretaksregisteret, organisasjonsnummer, p {nr}, ean lokationsnummer, ean nr, gln, aktiekapital, foretaksnr, p nummer, ean nummer, lokationsnummer',
    netAmount:
      '1 = netto, nettobeløb, beløb {excl} {moms}, total {excl} {moms}, i alt {excl} {moms}, netto i alt, sum {excl} {moms}, nettobeløp, momspligtigt beløb, subtotal {excl} {moms}, beløp {excl} {moms}, totalt {excl} {moms}, varebeløb, nettosum, nettototal, varebeløb i alt, momsgrundlag i alt, sum netto, {excl} {moms}, pris {excl} {moms}, afgiftsgrundlag, ordrebeløb ekskl moms; 0.8 = subtotal, delsum, varesum, vareværdi',
    subtotal: '1 = subtotal, delsum, mellemsum, varesum, sum varer, varebeløb, deltotal',
    taxAmount:
      '1 = {moms}, {moms}beløb, {moms}beløp, heraf {moms}, {moms} i alt, sum {moms}, total {moms}, herav {moms}, 25 moms, + moms, moms dkk, mva beløp, mva kr, beregnet moms, moms udgør, moms total, mva totalt, sum mva',
    totalAmount:
      '1 = total {incl} {moms}, i alt {incl} {moms}, totalbeløb, fakturabeløb, fakturatotal, sum {incl} {moms}, totalt {incl} {moms}, totalbeløp, beløb {incl} {moms}, samlet beløb, faktura total, ordretotal, bruttobeløb, brutto, slutsum, totalsum, total beløb, total i alt, fakturabeløp, samlet pris, ordrebeløb, ordresum, kreditbeløb, totalpris, sum totalt, beløp {incl} {moms}, samlet total, brutto i alt, fakturasum, total dkk, total nok, bruttobeløp; 0.9 = at betale, å betale, til betaling, beløb til betaling, total at betale, i alt at betale, beløp å betale, sum å betale, skyldigt beløb, totalt å betale, beløb at betale, til gode, at betale dkk, å betale nok; 0.75 = total, i alt, ialt, sum, totalt, beløb, beløp, saldo, i alt dkk, total kr',
    total: '1 = total, i alt, ialt, sum, totalt, beløb, beløp, i alt dkk, total dkk, sum nok, total kr',
    amountDue:
      '1 = at betale, å betale, til betaling, beløb til betaling, restbeløb, resterende beløb, beløp å betale, skyldigt beløb, utestående, saldo til betaling, skyldig beløp, til gode, forfaldent beløb, rest til betaling, udestående, restbeløp, betalingsbeløb, i alt at betale, sum å betale, beløb at betale',
    previousBalance:
      '1 = forrige saldo, overført, tidligere saldo, transport, saldo fra forrige, overført fra',
    amountPaid:
      '1 = betalt, indbetalt, innbetalt, modtaget, allerede betalt, betaling, betalinger, beløb betalt, mottatt, betalt beløb, innbetalinger, indbetalinger',
    prepayment:
      '1 = aconto, forudbetaling, depositum, forskudd, forskud, a conto, forhåndsbetaling, acontobeløb, forskuddsbetaling, delbetaling',
    discount:
      '1 = rabat, rabatt, samlet rabat, kontantrabat, rabatbeløb, du sparer, avslag, rabat i alt, fakturarabat, rabatt totalt, bonus, besparelse, kontantrabatt',
    shipping:
      '1 = fragt, porto, frakt, forsendelse, leveringsomkostninger, gebyr, fakturagebyr, ekspeditionsgebyr, emballage, gebyrer, levering, miljøtillæg, fraktkostnad, fakturagebyrer, fragt og emballage, forsendelsesomkostninger, ekspedisjonsgebyr, kørsel, administrasjonsgebyr',
    tip: '1 = drikkepenge, tips',
    change: '1 = byttepenge, retur, vekslepenger, tilbake, byttepenger, tilbage, retur kontant',
    cash: '1 = kontant, dankort, kort, kortbetaling, mobilepay, bankkort, bankaxept, vipps, visa dankort, kontanter, kreditkort, betalingskort, betalt kontant, kredittkort',
    rounding: '1 = afrunding, øreafrunding, avrunding, øreavrunding, øredifference',
    commission: '1 = provision, provisjon, bureauprovision, byråprovisjon',
    taxBase:
      '1 = momsgrundlag, grundlag, momspligtigt beløb, mva grunnlag, grunnlag, grunnlag mva, avgiftspliktig beløp, afgiftspligtigt beløb, avgiftsgrunnlag, moms grundlag, heraf momspligtigt, mva pliktig beløp',
    taxRate:
      '1 = momssats, moms %, mva %, mva sats, momsprocent, % moms, % mva, mva kode, momskode, avgiftssats',
    sumInsured:
      '1 = forsikringssum, selvrisiko, dækning, dækningssum, forsikringsbeløp, egenandel, op til, opptil',
    premium:
      '1 = præmie, premie, årspræmie, årspremie, samlet præmie, forsikringspræmie, total premie; 0.7 = om året, årligt, per år, i året',
    openingBalance:
      '1 = primosaldo, startsaldo, inngående saldo, saldo primo, forrige saldo, indgående saldo, åpningssaldo',
    closingBalance:
      '1 = ultimosaldo, slutsaldo, utgående saldo, saldo, ny saldo, saldo ultimo, aktuel saldo, udgående saldo, sluttsaldo, disponibelt beløb, saldo i alt',
    loyalty: '1 = point, bonuspoint, pointsaldo',
    unitPrice:
      '1 = stykpris, enhedspris, pris, à pris, enhetspris, pris pr stk, pris pr enhed, stk pris, a pris, timepris, stykkpris, pris pr enhet, enh pris, pris/stk, stk. pris, pris per enhet, nettopris, pris excl moms, salgspris',
    lineTotal:
      '1 = beløb, beløp, i alt, total, linjetotal, nettobeløb, sum, pris i alt, linjebeløb, ialt, beløb dkk, samlet pris, nettobeløp, netto, beløb ekskl moms, linjesum, totalpris, beløp eks mva',
    quantity: '1 = antal, antall, mængde, mengde, timer, stk, leveret, forbrug, ant, kvantum, dage, forbruk',
    unit: '1 = enhed, enhet, enh, salgsenhed',
    description:
      '1 = beskrivelse, varebeskrivelse, tekst, vare, varetekst, produkt, ydelse, tjeneste, betegnelse, artikkel, specifikation, varebetegnelse, spesifikasjon, varenavn, varer, produktbeskrivelse, ydelser, forklaring, produktnavn, benævnelse, artikel, emne',
    position: '1 = pos, linje, linjenr, position, linie',
    articleCode:
      '1 = vare{nr}, varenr, artikel{nr}, produkt{nr}, vare {nr}, ean, artikkel{nr}, produktkode, sku, art nr, artikkel nr, stregkode, varekode, serienr',
    currency: '1 = valuta, beløb i, alle beløb i, beløp i, valutakode, møntsort',
    iban: '1 = iban, iban {nr}, iban nummer',
    bic: '1 = bic, swift, bic swift, swift kode, bic kode, swift bic',
    bankAccount:
      '1 = konto{nr}, bankkonto, reg nr, bank konto, kontonr, reg nr konto nr, registreringsnummer, konto {nr}, bankoplysninger, bankkontonummer, fi kort, reg og kontonr, giro, til konto, reg konto, betalingsid, konto, bankinformasjon',
    bankName: '1 = bank, pengeinstitut, banknavn, bankforbindelse',
    phone:
      '1 = telefon, tlf, mobil, telefon{nr}, tlf {nr}, tel, mobiltelefon, kundeservice, tlf nr, telefonnr, mob',
    fax: '1 = fax, telefax, faks',
    email: '1 = e-mail, email, e-post, epost, mail, mailadresse, e-postadresse',
    web: '1 = hjemmeside, web, internet, nettside, www, website, webside',
    page: '1 = side, side af, side av, sidenr',
    terms:
      '1 = betalingsbetingelser, betalingsvilkår, leveringsbetingelser, betalingsmetode, betalingsmåde, leveringsvilkår, betingelser, betalingsmåte, bemærkninger, leveringsmåde, leveringsform, betalingsform, merknad, bemærkning, vilkår, noter, leveringsmåte, kommentar, betalingsinformation, vedrørende, vedr, betalingsbetingelse',
  },
};
