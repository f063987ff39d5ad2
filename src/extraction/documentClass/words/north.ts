import type { ClassLexicon } from './classLexicon.ts';

/** Swedish, Danish and Norwegian: many words are the same. */
export const scandinavian: ClassLexicon = {
  titles: {
    invoice:
      '1 = faktura, samlingsfaktura, proformafaktura, samlefaktura, slutfaktura, acontofaktura, delfaktura, forskudsfaktura, handelsfaktura, proforma faktura; 0.6 = räkning, regning',
    credit_note: '1 = kreditfaktura, kreditnota, kreditering',
    receipt:
      '1 = kvitto, kvittering, kassakvitto, kassebon, bon, salgskvittering, kundens eksemplar, kundens exemplar, kassabong, salgsbon, parkeringskvittering, köpkvitto',
    purchase_order:
      '1 = inköpsorder, indkøbsordre, innkjøpsordre, beställning, bestilling, rekvisition, rekvisisjon, købsordre, avrop, indkøbsrekvisition',
    order_confirmation:
      '1 = orderbekräftelse, ordrebekræftelse, ordrebekreftelse, orderbekräftning, bokningsbekräftelse, ordererkännande, bookingbekræftelse, bestillingsbekreftelse, bekräftelse, bekræftelse, bekreftelse, bestillingsbekræftelse, salgsordre, annonsorder, annonceordre',
    contract:
      '1 = avtal, kontrakt, aftale, avtale, hyresavtal, lejekontrakt, leiekontrakt, anställningsavtal, ansættelseskontrakt, arbeidsavtale, samarbejdsaftale, köpeavtal, ramavtal, rammeaftale, rammeavtale, tjänsteavtal, serviceaftale, serviceavtale, hyreskontrakt, licensavtal, konsultavtal, kjøpekontrakt, sekretessavtal, fortrolighedsaftale, samarbetsavtal, husleiekontrakt, låneavtal, tillägg',
    insurance_policy:
      '1 = försäkringsbrev, forsikringsbrev, forsikringspolice, forsikringsbevis, police, försäkringsbevis, forsikringspolise, försäkringscertifikat, forsikringsaftale, bilförsäkring, bilforsikring',
    bank_statement:
      '1 = kontoutdrag, kontoudtog, kontoutskrift, kontooversigt, årsutdrag, kontobesked, posteringsoversigt, kontoutskrift bank, kreditkortsfaktura, kontoöversikt',
    delivery_note:
      '1 = följesedel, følgeseddel, pakkeseddel, pakkseddel, leveransnota, fraktsedel, packsedel, leveringsseddel, fraktbrev, fragtbrev, plocklista, plukliste, utleveransbesked',
    form: '1 = blankett, formulär, skema, skjema, ansökan, ansøgning, søknad, anmälan, tilmelding, påmelding, ansökningsblankett, anmälningsblankett, spørgeskema, spørreskjema, enkät, ansøgningsskema, søknadsskjema, deklaration, fullmakt, anmeldelse, erklæring',
    other:
      '1 = offert, tilbud, påminnelse, rykker, lönespecifikation, lønseddel, protokoll, prislista, betalingspåminnelse, inkassokrav, referat, prisliste, betalningspåminnelse, purring, lønnsslipp, intyg, referat, inkassovarsel',
  },
  companions: {
    invoice:
      'fakturanummer, fakturadatum, fakturadato, förfallodatum, forfaldsdato, forfallsdato, att betala, at betale, å betale, betalningsvillkor, betalingsbetingelser, bankgiro, dröjsmålsränta, kundnummer, faktureringsadress, ocr, godkänd för f skatt, betalingsfrist, plusgiro, fakturaadresse, forfall, betalingsvilkår, kid, momsreg nr, til betaling, fakturaadress, vid betalning efter förfallodagen, ved betaling efter forfald, denna faktura, denne faktura, denne regning',
    credit_note:
      'krediteras, krediteres, krediterad faktura, kreditbelopp, kreditbeløb, krediterar, returnerede varer, avser faktura, kreditering av faktura, kreditnotanr, tillgodo, til gode',
    receipt:
      'kontant, växel, byttepenge, kort, tack för besöket, tak for besøget, takk for besøket, dankort, swish, kassa, kasse, öppet köp, åter, kassör, kortköp, du betjentes av, ekspedient, byttes med kvittering, kontrollenhet, spara kvittot, välkommen åter, bord, terminal, moms, velkommen igen, på gensyn, betalt, bytterett, bankkort, kontaktlös, org nr',
    purchase_order:
      'leverantör, leverandør, ordernummer, ordrenummer, leveransdatum, leveringsdato, inköpare, indkøber, leveransadress, beställningsdatum, leveringsadresse, bestillingsdato, vi beställer, vi bestiller, orderdatum, ordredato, godsmärkning, märk fakturan, bekräfta ordern, venligst bekræft',
    order_confirmation:
      'vi bekräftar, vi bekræfter, tack för din beställning, tak for din ordre, vi tackar för er order, vi bekrefter, tack för er beställning, leveranstid, beräknad leverans, forventet levering, din ordre, takk for bestillingen, beräknad leveransdag, tak for din bestilling, er order, leveransvecka, herved bekræftes',
    contract:
      'parterna, parterne, partene, uppsägning, opsigelse, oppsigelse, tvist, ansvar, avtalstid, sekretess, lagval, nedan kallad, hyresvärd, udlejer, undertecknade, undertegnede, mellan, mellem, mellom, i två exemplar, force majeure, lejer, leietaker, utleier, hyresgäst, forpligtelser, åtaganden, underskrift, har ingåtts, er indgået, er inngått, dette avtal, tillämplig lag, lovvalg, værneting',
    insurance_policy:
      'försäkringstagare, forsikringstager, premie, præmie, självrisk, selvrisiko, försäkringsbelopp, forsikringssum, egenandel, forsikringstaker, försäkringsnummer, policenummer, dækning, dekning, försäkringsgivare, försäkringstid, skade, skada, villkor, registreringsnummer, ansvarsforsikring, omfattning, forsikringsselskab, forsikret, förnyelse',
    bank_statement:
      'ingående saldo, utgående saldo, bokföringsdag, saldo, insättning, uttag, indsat, hævet, primosaldo, valutadag, bogført, ultimosaldo, innskudd, bokført, bokföringsdatum, rentedato, inngående saldo, ut av konto, inn på konto, overførsel, överföring, renter, ränta, autogiro, betalingsservice, transaktioner, posteringsdato, kontohaver, kortköp',
    delivery_note:
      'levererat antal, leveret antal, mottaget, modtaget, kolli, vikt, vægt, transportör, fragtmand, godsmottagare, pallar, levert antall, beställt antal, vekt, mottatt, kvitteras, underskrift, varemodtager, restnoterat, restordre, transportsätt, chaufför, bruttovikt, leveret, levererat, vognmand, antal kolli, mottakers underskrift',
    form: 'fyll i, kryssa, underskrift, födelsedatum, fødselsdato, sökande, ansøger, söker, søker, textas, udfyldes, fylles ut, förnamn, fornavn, efternamn, efternavn, etternavn, kryss av, sæt kryds, ja nej, ifylles av, ja nei, personnummer, bilagor, namnteckning, cpr nr, sett kryss, namnförtydligande, blokbogstaver, fødested, ort och datum, yrke',
    other:
      'offertnummer, giltig till, tilbudsnummer, gyldig til, med vänlig hälsning, med venlig hilsen, med vennlig hilsen, rykkergebyr, påminnelseavgift, dagordning, dagsorden, hej, kære, innehåll',
  },
};
