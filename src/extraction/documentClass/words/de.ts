import type { ClassLexicon } from './classLexicon.ts';

export const german: ClassLexicon = {
  titles: {
    invoice:
      '1 = rechnung, handelsrechnung, teilrechnung, schlussrechnung, abschlagsrechnung, proformarechnung, sammelrechnung, honorarrechnung, monatsrechnung, ihre rechnung, jahresrechnung, faktura, honorarnote, anzahlungsrechnung, reparaturrechnung, warenrechnung, stromrechnung, gasrechnung, wasserrechnung, energierechnung, verbrauchsabrechnung, eingangsrechnung, ausgangsrechnung, reisekostenabrechnung, vorausrechnung, mahnrechnung, beitragsrechnung, rechnung kopie, rechnungskopie; 0.6 = abrechnung, kostenrechnung',
    credit_note:
      '1 = gutschrift, rechnungskorrektur, stornorechnung, korrekturrechnung, gutschriftsanzeige, storno, rechnungsberichtigung, kaufmännische gutschrift, stornierung, wertgutschrift',
    receipt:
      '1 = quittung, kassenbon, kassenbeleg, kassenzettel, bon, kundenbeleg, beleg, barverkauf, bewirtungsbeleg, barbeleg, zahlungsbeleg, händlerbeleg, tankquittung, kassenquittung, spendenquittung, barrechnung, kaufbeleg, zahlungsbestätigung',
    purchase_order:
      '1 = bestellung, bestellschein, einkaufsbestellung, rahmenbestellung, bestellformular, abrufbestellung, lieferabruf, auftragserteilung, kaufauftrag; 0.6 = abruf, beschaffungsauftrag',
    order_confirmation:
      '1 = auftragsbestätigung, bestellbestätigung, buchungsbestätigung, bestätigung, auftrag, reservierungsbestätigung, ihre bestellung, verkaufsauftrag, terminbestätigung, auftragsbestaetigung, kundenauftrag, werbeauftrag, schaltauftrag, anzeigenauftrag; 0.8 = vielen dank für ihre bestellung, danke für ihre bestellung, vielen dank für deine bestellung',
    contract:
      '1 = vertrag, dienstleistungsvertrag, mietvertrag, kaufvertrag, arbeitsvertrag, rahmenvertrag, werkvertrag, wartungsvertrag, lizenzvertrag, vereinbarung, darlehensvertrag, geheimhaltungsvereinbarung, leasingvertrag, dienstvertrag, gesellschaftsvertrag, beratervertrag, nutzungsvertrag, rahmenvereinbarung, aufhebungsvertrag, kooperationsvertrag, servicevertrag, lieferungsvertrag, liefervertrag, auftragsverarbeitungsvertrag, zusatzvereinbarung, pachtvertrag, honorarvertrag',
    insurance_policy:
      '1 = versicherungsschein, versicherungspolice, police, versicherungsbestätigung, versicherungsvertrag, haftpflichtversicherung, versicherungsurkunde, nachtrag, hausratversicherung, kfz versicherung, versicherungsausweis, antrag auf versicherung, wohngebäudeversicherung, versicherungsnachweis',
    bank_statement:
      '1 = kontoauszug, kontoauszüge, umsatzanzeige, kreditkartenabrechnung, kontoübersicht, umsatzübersicht, finanzstatus, auszug, rechnungsabschluss, depotauszug',
    delivery_note:
      '1 = lieferschein, warenbegleitschein, packliste, packzettel, versandschein, frachtbrief, lieferavis, versandanzeige, warenlieferschein, ladeliste, lieferanzeige, speditionsauftrag, abholschein, rücklieferschein, lieferbestätigung, übergabeschein',
    form: '1 = formular, antrag, anmeldung, anmeldeformular, fragebogen, vordruck, antragsformular, meldebogen, aufnahmeantrag, einverständniserklärung, selbstauskunft, anmeldebogen, schadenanzeige, steuererklärung, beitrittserklärung, erfassungsbogen, kündigungsformular, stundenzettel, checkliste, meldeformular, vollmacht, erklärung',
    other:
      '1 = angebot, kostenvoranschlag, mahnung, 1 mahnung, 2 mahnung, 3 mahnung, erste mahnung, zweite mahnung, dritte mahnung, 1 zahlungserinnerung, 2 zahlungserinnerung, zahlungserinnerung, preisliste, offerte, protokoll, lebenslauf, einladung, bescheid, gehaltsabrechnung, lohnabrechnung, letzte mahnung, zahlungsavis, rundschreiben, bescheinigung, zeugnis, kündigung',
  },
  companions: {
    invoice:
      'rechnungsnummer, rechnungsnr, rechnungsdatum, rechnungsbetrag, zahlbar bis, fällig am, zahlungsziel, ohne abzug, leistungsdatum, wir berechnen, stellen wir in rechnung, rechnungsempfänger, überweisen, skonto, zahlungsbedingungen, zahlbar, gesamtbetrag, bitte überweisen sie, verwendungszweck, leistungszeitraum, rechnungsanschrift, berechnen wir ihnen, rechnung nr, umsatzsteuer, lieferdatum entspricht rechnungsdatum, zahlungseingang, sofern nicht anders angegeben, kwh, zählernummer, zählerstand, verbrauchsstelle, arbeitspreis, grundpreis, abschlag, diese rechnung, dieser rechnung, vorliegende rechnung',
    credit_note:
      'gutschriftsnummer, gutschriftnr, gutschriftsbetrag, ursprungsrechnung, gutgeschrieben, storniert, wir schreiben ihnen gut, rechnungsbezug, erstattung, gutschreiben, zur rechnung, retoure, stornierung, korrektur zur rechnung, diese gutschrift, dieser gutschrift',
    receipt:
      'bar, rückgeld, kartenzahlung, gegeben, kassierer, kasse, girocard, ec cash, vielen dank für ihren einkauf, bon nr, tse, trace nr, terminal id, vielen dank für ihren besuch, tisch, bediener, mastercard, visa, betrag dankend erhalten, es bediente sie, kundenbeleg, genehmigung, signaturzähler, tse signatur, transaktion, bedienung, mwst, filiale, vu nr, kontaktlos, markt, umtausch, steuer id, summe eur, dankend erhalten, bitte beleg aufbewahren',
    purchase_order:
      'bestellnummer, bestelldatum, lieferant, liefertermin, wir bestellen, hiermit bestellen wir, lieferantennummer, lieferanschrift, einkäufer, bitte liefern sie, bestellen wir, bitte bestätigen sie, einkauf, gewünschter liefertermin, rechnung an, bestätigung erbeten, unsere einkaufsbedingungen, einkaufsbedingungen, auf der rechnung angeben',
    order_confirmation:
      'wir bestätigen, auftragsnummer, ihre bestellung, liefertermin, vielen dank für ihre bestellung, bestätigen wir, voraussichtlicher liefertermin, ihren auftrag, wir danken für ihren auftrag, hiermit bestätigen wir, auftragsdatum, lieferwoche, für ihren auftrag, voraussichtliche lieferung, bestellübersicht',
    contract:
      'vertragsparteien, zwischen, nachfolgend, kündigung, gerichtsstand, haftung, vertragsdauer, vertragsgegenstand, schlussbestimmungen, salvatorische klausel, laufzeit, wird folgender vertrag, im folgenden, verpflichtet sich, auftragnehmer, auftraggeber, schriftform, kündigungsfrist, geheimhaltung, vertragspartner, ort datum, nachstehend, gewährleistung, vergütung, paragraph, mieter, vermieter, folgendes vereinbart, unwirksam, anwendbares recht, inkrafttreten, vertragsbeginn',
    insurance_policy:
      'versicherungsnehmer, versicherungsnummer, beitrag, prämie, versicherer, versicherungssumme, selbstbeteiligung, versicherungsbeginn, versicherungsschutz, versichertes risiko, deckung, versicherte person, selbstbehalt, versicherungsablauf, jahresbeitrag, versicherungsbedingungen, vermittler, versicherungsscheinnummer, versicherungsteuer, zahlweise, hauptfälligkeit, tarif, leistungsumfang, avb',
    bank_statement:
      'alter kontostand, neuer kontostand, buchungstag, wertstellung, valuta, lastschrift, gutschrift, überweisung, soll, haben, kontostand, saldo, auszug nr, kontonummer, dauerauftrag, kartenzahlung, abschluss, blatt, dispositionskredit, buchung, buchungsdatum, sollzinsen, umsatz, kontoinhaber, gehalt, zinsen, girokonto, anfangssaldo, endsaldo, verwendungszweck',
    delivery_note:
      'lieferscheinnummer, lieferschein nr, liefermenge, ware erhalten, geliefert, empfangen, unterschrift empfänger, spediteur, gewicht, versandart, lieferdatum, packstücke, warenempfänger, kolli, paletten, ware ordnungsgemäß erhalten, fahrer, kfz kennzeichen, bruttogewicht, nettogewicht, rückstand, datum unterschrift, lieferung, bestellmenge, abladestelle, wir liefern ihnen',
    form: 'bitte ankreuzen, zutreffendes ankreuzen, ausfüllen, unterschrift, geburtsdatum, antragsteller, vorname, familienstand, ort datum, bitte in druckbuchstaben, nur für amtlichen gebrauch, staatsangehörigkeit, nachname, ja nein, geburtsort, bitte ausfüllen, anlagen, name vorname, telefonnummer, druckschrift, bearbeitungsvermerk, hinweise zum ausfüllen, eingangsvermerk',
    other:
      'sehr geehrte, mit freundlichen grüßen, angebot gültig bis, mahngebühr, offerte, angebotsnummer, freibleibend, mahnstufe, tagesordnung, zahlungserinnerung, inhaltsverzeichnis',
  },
};
