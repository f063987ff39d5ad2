import type { DealingWords } from './dealings.ts';

export const dealingsNorth: Readonly<Record<string, DealingWords>> = {
  en: {
    supplyTitles:
      'Your electricity bill|Your energy bill|Your gas bill|Water bill|Telephone bill|Your bill|Electricity statement|Your broadband bill|Bill|Utility bill',
    supplyNumbers:
      'Contract account|Meter number|Meter serial no.|Supply number|Service number|Agreement no.|Premises no.|Payment reference|Line number|Property reference',
    supplies:
      'Electricity used {n} kWh at {p}p|Standing charge {n} days|Gas used {n} kWh|Water supplied {n} m3|Wastewater {n} m3|Line rental|Calls to mobiles ({n} calls)|Broadband monthly charge|Data {n} GB|Climate change levy|Day units {n} kWh|Night units {n} kWh',
    reading:
      'Meter reading {old} on {from}, {new} on {to}.|Previous reading {from}: {old}. Latest reading {to}: {new} (estimated).|Opening reading {old} ({from}) - closing reading {new} ({to})',
    debit:
      "We'll take {amount} by Direct Debit on or after {date}. You do not need to do anything.|{amount} will be collected from your account on {date}.|Your bank account will be debited on {date}.",
    next: 'Your next bill will arrive around {date}.|From {date} your monthly payment will be {amount}.|Next meter reading: {date}|Your next instalment of {amount} is due on {date}.',
    advances: 'Less payments on account|Instalments already paid|Less budget payments',
    partTitles:
      'Interim Invoice|Progress Invoice|Final Invoice|Stage Payment Invoice|Final Account|Progress Billing',
    deducted:
      'Less interim invoice {number} dated {date}|Less previously invoiced: {number}, {date}|Deposit invoice {number} of {date}|Less invoice {number} ({date})',
    corrects:
      'For our invoice {number} dated {date}|This credits invoice {number} of {date}.|Credit against invoice no. {number}, dated {date}|With reference to our invoice {number} ({date})',
    correctedDate: 'Invoice Date|Original Invoice Date|Date of invoice|Invoice dated',
    overdue:
      'Our records show that the following invoices have not been paid.|The items below are now overdue.|We have not yet received payment of the following:',
    openHeads: 'Invoice|Date|Due|Amount|Outstanding',
    fee: 'Late payment fee|Reminder fee|Administration charge',
    payBy: 'Please pay {amount} by {date}.|The total of {amount} must reach us no later than {date}.',
    proforma: 'PRO-FORMA INVOICE|Proforma Invoice|Pro Forma Invoice',
    payment: 'Payment|Payment method|Paid with|Payment Method',
    paid: 'Paid by {card} on {date}|PAID {date}, {card}|Payment received {date} ({card})',
    stay: 'Arrival|Departure|Room|Folio No.|Guest',
    stayTitles: 'Guest Folio|Invoice|Folio|Hotel Invoice|Tax Invoice|Guest Invoice',
    nights:
      'Accommodation|Room charge|Breakfast|Restaurant dinner|Bar|Parking|City tax|Minibar|Room service|Laundry|Double room|Spa',
    stayHeads: 'Date|Description|Charges|Credits',
    couple: 'Mr & Mrs|Mr and Mrs|Mr. & Mrs.',
  },
  de: {
    supplyTitles:
      'Ihre Stromrechnung|Ihre Gasrechnung|Jahresabrechnung|Ihre Telefonrechnung|Mobilfunkrechnung|Wasserrechnung|Verbrauchsabrechnung|Ihre Rechnung',
    supplyNumbers:
      'Vertragskonto|Zählernummer|Marktlokation|Verbrauchsstelle|Vertragsnummer|Buchungskonto|Rufnummer|Zahlungsreferenz|Anschlussnummer',
    supplies:
      'Arbeitspreis {n} kWh x {p} ct/kWh|Grundpreis {n} Tage|Stromsteuer|Netzentgelt {n} kWh|Trinkwasser {n} m³|Schmutzwasser {n} m³|Grundgebühr|Verbindungen Mobilfunk ({n})|Internet Flat|Messstellenbetrieb|Erdgas {n} kWh',
    reading:
      'Zählerstand {old} ({from}), neu {new} ({to}).|Stand alt {from}: {old}, Stand neu {to}: {new}|Ablesung am {to}: {new}, vorige Ablesung am {from}: {old}',
    debit:
      'Den Betrag von {amount} buchen wir am {date} von Ihrem Konto ab.|{amount} werden am {date} per SEPA-Lastschrift eingezogen.|Die Abbuchung erfolgt am {date}.',
    next: 'Ihr neuer Abschlag beträgt {amount}, erstmals fällig am {date}.|Die nächste Rechnung erhalten Sie am {date}.|Nächste Ablesung: {date}|Der nächste Abschlag von {amount} wird am {date} fällig.',
    advances: 'abzüglich geleisteter Abschläge|Gezahlte Abschläge|Ihre Vorauszahlungen',
    partTitles:
      'Abschlagsrechnung|Schlussrechnung|Teilrechnung|2. Abschlagsrechnung|Schlußrechnung|Teilschlussrechnung',
    deducted:
      'abzüglich Abschlagsrechnung {number} vom {date}|abzgl. 1. Abschlag Rechnung {number} vom {date}|bereits berechnet mit Rechnung {number} ({date})|Abschlagszahlung Rg. {number} vom {date}',
    corrects:
      'zu unserer Rechnung {number} vom {date}|Gutschrift zur Rechnung Nr. {number} vom {date}|Bezug: Rechnung {number} vom {date}|Korrektur der Rechnung {number} vom {date}',
    correctedDate: 'Rechnung vom|Datum der Rechnung|Rechnungsdatum|vom',
    overdue:
      'Folgende Rechnungen sind noch offen:|Leider haben wir für die folgenden Posten noch keine Zahlung erhalten.|Nachstehende Beträge sind überfällig.',
    openHeads: 'Rechnung|Datum|Fällig am|Betrag|Offen',
    fee: 'Mahngebühr|Mahnkosten|Verzugspauschale',
    payBy: 'Bitte zahlen Sie {amount} bis zum {date}.|Wir bitten um Zahlung von {amount} bis {date}.',
    proforma: 'PROFORMARECHNUNG|Proforma-Rechnung|Pro-forma-Rechnung',
    payment: 'Zahlungsart|Zahlung|Bezahlt mit|Zahlungsweise',
    paid: 'Bezahlt mit {card} am {date}|Betrag dankend erhalten am {date} ({card})|Zahlung {card} {date}',
    stay: 'Anreise|Abreise|Zimmer|Folio-Nr.|Gast',
    stayTitles: 'Rechnung|Hotelrechnung|Gästerechnung|RECHNUNG',
    nights:
      'Übernachtung|Logis|Frühstück|Abendessen|Bar|Tiefgarage|Kurtaxe|Minibar|Doppelzimmer|Restaurant|Sauna',
    stayHeads: 'Datum|Leistung|Belastung|Gutschrift',
    couple: 'Herr und Frau|Herrn und Frau|Hr. und Fr.',
  },
  nl: {
    supplyTitles:
      'Uw energierekening|Jaarafrekening|Voorschotfactuur|Uw telefoonrekening|Factuur water|Tussentijdse factuur elektriciteit|Eindafrekening',
    supplyNumbers:
      'Contractrekening|Meternummer|EAN-code|Klantreferentie|Contractnummer|Betalingskenmerk|Leveringsadres nr.|Aansluitnummer',
    supplies:
      'Verbruik elektriciteit {n} kWh|Vaste kosten {n} dagen|Gas {n} m3|Netbeheerkosten|Energiebelasting {n} kWh|Drinkwater {n} m3|Abonnement|Belkosten ({n})|Internet|Voorschot elektriciteit',
    reading: 'Meterstand {old} ({from}), nieuw {new} ({to}).|Beginstand {from}: {old}, eindstand {to}: {new}',
    debit:
      'Wij schrijven {amount} op {date} van uw rekening af.|Het bedrag van {amount} wordt op {date} automatisch afgeschreven.|De incasso vindt plaats op {date}.',
    next: 'Uw volgende factuur ontvangt u rond {date}.|Uw nieuwe voorschot is {amount}, voor het eerst op {date}.|Volgende meteropname: {date}',
    advances: 'Reeds betaalde voorschotten|Af: betaalde termijnen|Voorschotten',
    partTitles: 'Termijnfactuur|Eindfactuur|Deelfactuur|Vorderingsstaat|Slotfactuur',
    deducted:
      'Af: termijnfactuur {number} van {date}|Reeds gefactureerd {number} d.d. {date}|Minus voorschotfactuur {number} ({date})',
    corrects:
      'Behorend bij factuur {number} van {date}|Creditering van factuur {number} d.d. {date}|Betreft onze factuur {number} van {date}',
    correctedDate: 'Datum factuur|Factuur van|Factuurdatum',
    overdue:
      'Volgens onze administratie staan de volgende facturen nog open.|De onderstaande facturen zijn nog niet betaald.',
    openHeads: 'Factuur|Datum|Vervaldatum|Bedrag|Openstaand',
    fee: 'Aanmaningskosten|Herinneringskosten|Administratiekosten',
    payBy: 'Wij verzoeken u {amount} te betalen voor {date}.|Betaal {amount} uiterlijk op {date}.',
    proforma: 'PRO FORMA FACTUUR|Proforma factuur|Pro-formafactuur',
    payment: 'Betaalwijze|Betaling|Betaald met|Betaalmethode',
    paid: 'Betaald met {card} op {date}|Voldaan op {date} ({card})',
    stay: 'Aankomst|Vertrek|Kamer|Folionr.|Gast',
    stayTitles: 'Factuur|Hotelfactuur|Gastenrekening|FACTUUR',
    nights: 'Overnachting|Kamer|Ontbijt|Diner|Bar|Parkeren|Toeristenbelasting|Minibar|Tweepersoonskamer',
    stayHeads: 'Datum|Omschrijving|Bedrag|Betaald',
    couple: 'Dhr. en mevr.|De heer en mevrouw|Dhr. & mevr.',
  },
  sv: {
    supplyTitles: 'Din elfaktura|Elräkning|Faktura el|Telefonräkning|Vattenfaktura|Din faktura',
    supplyNumbers: 'Anläggningsnummer|Mätarnummer|Avtalskonto|Områdes-id|OCR-nummer|Referensnummer',
    supplies:
      'Elförbrukning {n} kWh|Fast avgift {n} dagar|Energiskatt {n} kWh|Elöverföring|Vatten {n} m3|Abonnemang|Samtal ({n})|Bredband',
    reading: 'Mätarställning {old} ({from}), ny {new} ({to}).|Avläst {from}: {old}, avläst {to}: {new}',
    debit: 'Beloppet {amount} dras från ditt konto {date}.|Autogiro: {amount} dras den {date}.',
    next: 'Din nästa faktura kommer omkring {date}.|Nästa avläsning: {date}|Från {date} är din avgift {amount}.',
    advances: 'Avgår inbetalt|Tidigare betalt',
    partTitles: 'Delfaktura|Slutfaktura|Faktura enligt lyftplan',
    deducted: 'Avgår delfaktura {number} av {date}|Tidigare fakturerat {number} ({date})',
    corrects: 'Avser vår faktura {number} av {date}|Kreditering av faktura {number} daterad {date}',
    correctedDate: 'Fakturans datum|Faktura av|Fakturadatum',
    overdue: 'Enligt våra noteringar är följande fakturor obetalda.|Nedanstående fakturor har förfallit.',
    openHeads: 'Faktura|Datum|Förfallodag|Belopp|Kvar',
    fee: 'Påminnelseavgift|Förseningsavgift',
    payBy: 'Vänligen betala {amount} senast {date}.|Betala {amount} före {date}.',
    proforma: 'PROFORMAFAKTURA|Proformafaktura',
    payment: 'Betalsätt|Betalning|Betald med',
    paid: 'Betald med {card} {date}|Betalt {date} ({card})',
    stay: 'Ankomst|Avresa|Rum|Foliennr|Gäst',
    stayTitles: 'Faktura|Hotellräkning|FAKTURA|Gästnota',
    nights: 'Logi|Rum|Frukost|Middag|Bar|Parkering|Minibar|Dubbelrum',
    stayHeads: 'Datum|Beskrivning|Belopp|Betalt',
    couple: 'Herr och fru',
  },
  da: {
    supplyTitles: 'Din elregning|Elregning|Vandregning|Telefonregning|Din regning|Årsopgørelse',
    supplyNumbers: 'Målernummer|Aftagenummer|Installationsnummer|Aftalenummer|Betalings-id|Kontonummer',
    supplies:
      'Forbrug {n} kWh|Abonnement {n} dage|Elafgift {n} kWh|Nettarif|Vand {n} m3|Samtaler ({n})|Bredbånd',
    reading: 'Målerstand {old} ({from}), ny {new} ({to}).|Aflæst {from}: {old}, aflæst {to}: {new}',
    debit: 'Beløbet {amount} trækkes på din konto den {date}.|Betalingsservice trækker {amount} den {date}.',
    next: 'Din næste regning kommer omkring {date}.|Næste aflæsning: {date}|Din nye rate er {amount}, første gang den {date}.',
    advances: 'Fratrukket acontobetalinger|Betalt aconto',
    partTitles: 'Acontofaktura|Slutfaktura|Ratefaktura|Delfaktura',
    deducted: 'Fratrukket acontofaktura {number} af {date}|Tidligere faktureret {number} ({date})',
    corrects: 'Vedrører vores faktura {number} af {date}|Kreditering af faktura {number} dateret {date}',
    correctedDate: 'Fakturaens dato|Faktura af|Fakturadato',
    overdue:
      'Ifølge vores bogholderi mangler vi betaling for følgende fakturaer.|Nedenstående er endnu ikke betalt.',
    openHeads: 'Faktura|Dato|Forfald|Beløb|Restbeløb',
    fee: 'Rykkergebyr|Gebyr',
    payBy: 'Betal venligst {amount} senest den {date}.|Beløbet på {amount} bedes betalt før {date}.',
    proforma: 'PROFORMAFAKTURA|Proforma faktura',
    payment: 'Betaling|Betalingsmåde|Betalt med',
    paid: 'Betalt med {card} den {date}|Betalt {date} ({card})',
    stay: 'Ankomst|Afrejse|Værelse|Folionr.|Gæst',
    stayTitles: 'Faktura|Hotelregning|FAKTURA|Regning',
    nights: 'Overnatning|Værelse|Morgenmad|Middag|Bar|Parkering|Minibar|Dobbeltværelse',
    stayHeads: 'Dato|Tekst|Beløb|Betalt',
    couple: 'Hr. og fru|Hr. & fru',
  },
};
