import type { ClassLexicon } from './classLexicon.ts';

export const dutch: ClassLexicon = {
  titles: {
    invoice:
      '1 = factuur, faktuur, verkoopfactuur, proformafactuur, verzamelfactuur, termijnfactuur, voorschotfactuur, uw factuur, eindfactuur, proforma factuur; 0.6 = rekening, nota, declaratie',
    credit_note: '1 = creditnota, creditfactuur, kredietnota, credit nota, creditering, retourfactuur',
    receipt:
      '1 = kassabon, bon, kwitantie, kassaticket, betaalbewijs, pinbon, klantticket, betalingsbewijs, aankoopbewijs, kopie kaarthouder',
    purchase_order:
      '1 = inkooporder, bestelbon, inkoopopdracht, bestelling, bestelorder, bestelformulier, bestelopdracht',
    order_confirmation:
      '1 = orderbevestiging, opdrachtbevestiging, bevestiging, boekingsbevestiging, bestelbevestiging, reserveringsbevestiging, verkooporder, bevestiging van uw bestelling, bevestiging van uw order, bevestiging van je bestelling, bevestiging van je order, je bestelling is bevestigd, uw bestelling is bevestigd; 0.8 = bedankt voor uw bestelling, bedankt voor je bestelling',
    contract:
      '1 = overeenkomst, contract, huurovereenkomst, arbeidsovereenkomst, koopovereenkomst, dienstverleningsovereenkomst, raamovereenkomst, geheimhoudingsovereenkomst, samenwerkingsovereenkomst, huurcontract, onderhoudscontract, licentieovereenkomst, opdrachtovereenkomst, arbeidscontract, overeenkomst van opdracht, verwerkersovereenkomst, leaseovereenkomst, addendum',
    insurance_policy:
      '1 = polisblad, verzekeringspolis, polis, verzekeringsbewijs, verzekeringscertificaat, polisoverzicht, bijzondere voorwaarden, autoverzekering, groene kaart, polisaanhangsel, aansprakelijkheidsverzekering',
    bank_statement:
      '1 = rekeningafschrift, rekeninguittreksel, afschrift, bankafschrift, transactieoverzicht, rekeningoverzicht, dagafschrift, creditcardoverzicht',
    delivery_note:
      '1 = pakbon, leverbon, afleverbon, vrachtbrief, leveringsbon, paklijst, zendbrief, verzendlijst, verzendnota, afleveringsbon, leverantiebon, vrachtbon',
    form: '1 = formulier, aanvraagformulier, inschrijfformulier, aanvraag, aanmeldformulier, vragenlijst, schadeformulier, aangifte, aangifteformulier, machtiging, declaratieformulier, opgaveformulier, retourformulier, verklaring, checklist, inschrijving',
    other:
      '1 = offerte, aanmaning, betalingsherinnering, herinnering, eerste herinnering, tweede herinnering, laatste herinnering, tweede betalingsherinnering, prijsopgave, loonstrook, notulen, prijslijst, aanbieding, salarisspecificatie, loonbrief, brief, attest, ingebrekestelling',
  },
  companions: {
    invoice:
      'factuurnummer, factuurdatum, te betalen, vervaldatum, betalingstermijn, gelieve te betalen, onder vermelding van, factuuradres, binnen 14 dagen, binnen 30 dagen, factuurbedrag, wij verzoeken u, over te maken, op rekening, factuur aan, betalingscondities, btw nummer, overmaken, deze factuur, deze nota, deze rekening',
    credit_note:
      'creditnotanummer, gecrediteerd, credit, oorspronkelijke factuur, creditbedrag, retour, te crediteren, betreft factuur, terugbetaling, creditfactuurnummer',
    receipt:
      'contant, wisselgeld, pin, bedankt voor uw bezoek, kassa, betaald, bankpas, terminal, tot ziens, v pay, klantticket, akkoord, transactie, bedankt en tot ziens, totaal eur, kaart, bediend door, maestro, ruilen, tafel, contactloos, autorisatie, bonnr, kassamedewerker',
    purchase_order:
      'bestelnummer, besteldatum, leverancier, leverdatum, wij bestellen, inkoopordernummer, afleveradres, inkoper, gewenste leverdatum, hierbij bestellen wij, gaarne levering, leveranciersnummer, factureren aan, gelieve te leveren',
    order_confirmation:
      'wij bevestigen, bedankt voor uw bestelling, hierbij bevestigen wij, ordernummer, uw bestelling, verwachte leverdatum, uw order, opdracht, leverweek, bevestigen wij, verwachte levering, bedankt voor uw order, dank voor uw opdracht',
    contract:
      'partijen, ondergetekenden, overeengekomen, opzegging, toepasselijk recht, artikel 1, looptijd, verplichtingen, geheimhouding, aansprakelijkheid, hierna te noemen, bevoegde rechter, opdrachtnemer, opdrachtgever, verhuurder, huurder, in tweevoud, komen overeen, verklaren, overmacht, beëindiging, handtekening, ondergetekende',
    insurance_policy:
      'verzekeringnemer, polisnummer, premie, verzekerd bedrag, eigen risico, dekking, verzekeraar, ingangsdatum, verzekerde, schade, verzekeringsmaatschappij, contractvervaldatum, assurantiebelasting, clausules, waarborgen, vrijstelling, kenteken, polisvoorwaarden, tussenpersoon',
    bank_statement:
      'beginsaldo, eindsaldo, vorig saldo, nieuw saldo, boekdatum, rentedatum, bij, af, overschrijving, incasso, saldo, afschrift nr, tegenrekening, valutadatum, afgeschreven, bijgeschreven, volgnummer, betaalautomaat, geldautomaat, overboeking, rekeninghouder, mededelingen',
    delivery_note:
      'pakbonnummer, geleverd, ontvangen, voor ontvangst, colli, gewicht, vervoerder, handtekening, geleverd aantal, pallets, ontvangen in goede staat, voor akkoord, chauffeur, nalevering, besteld aantal, leverbonnummer, in goede orde ontvangen, afleveradres',
    form: 'invullen, aankruisen, handtekening, geboortedatum, aanvrager, voornaam, in blokletters, ja nein, achternaam, ja nee, ondergetekende, in te vullen door, bijlagen, geboorteplaats, nationaliteit, kruis aan, voorletters, burgerservicenummer, niet invullen, aanvinken, beroep, plaats datum',
    other:
      'offertenummer, geldig tot, herinnering, met vriendelijke groet, geachte, aanmaningskosten, vrijblijvend, offerte is geldig, agenda, inhoudsopgave',
  },
};
