import type { SideWords } from './side.ts';

export const sideNorth: Readonly<Record<string, SideWords>> = {
  en: {
    sells:
      'Sold by {x}|Sold and shipped by {x}.|Payment to {x}|Please make all checks payable to {x}.|{x} accepts bank transfers and all major cards.|Thank you for choosing {x}!|{x} is registered for tax.|This document was issued by {x}.|Copyright {x}. All rights reserved.',
    operated: 'owned by|own by|operated by|a division of|managed by|trading name of|Company:',
    lessDiscount: 'Subtotal less discount|Net after discount|Taxable subtotal|Subtotal after discount',
    taxRate: 'Tax rate|Rate|Tax %',
    totalTax: 'Total tax|Tax|Sales tax|Tax total',
    premium:
      'The premium for this policy is {year} per year or {month} per month.|You pay {year} a year, or {month} monthly.|Total cost: {year} per annum ({month} per month).|The price of your insurance is {year} including tax; paid monthly it is {month}.',
    corrects:
      'Original Invoice|Invoice No.|Credit for Invoice|Refers to Invoice|Corrected invoice|Against invoice',
    typeCode: 'Type|Invoice type|Document type code|Type code',
    contractNumber: 'Contract No.|Contract Number|Agreement|Contract Ref.',
    printed: 'Printed|Print date|Printed on|Run date|Created',
    revised: 'Revision date|Last revised|Last modified|Revised|Change date',
    minutes: 'Minutes of Meeting|Minutes|Meeting Notes|Record of Proceedings',
    manual: 'User Manual|Operating Instructions|Quick Start Guide|Data Sheet|Technical Specification',
    application:
      'Application Form|Application for Membership|Registration Form|Claim Form|Enrolment Form|Request for Leave',
    questions:
      'Questionnaire|Customer Survey|Have you been insured before?|How did you hear about us?|Do you own or rent your home?|How satisfied are you?|Are you a resident?|Do you have other income?|Would you recommend us?|Is the address the same?',
    addressLabels: 'Name|Address|Phone',
  },
  de: {
    sells:
      'Verkauft durch {x}|Verkauf und Versand durch {x}.|Zahlung an {x}|Bitte überweisen Sie den Betrag an {x}.|{x} dankt für Ihren Auftrag.|Ihr Vertragspartner ist {x}.|Diese Rechnung wurde von {x} erstellt.|Es gelten die Bedingungen der {x}.',
    operated: 'Inhaber|betrieben von|eine Marke der|Inh.|ein Unternehmen der',
    lessDiscount: 'Zwischensumme nach Rabatt|Netto abzüglich Rabatt|Summe nach Rabatt',
    taxRate: 'Steuersatz|MwSt.-Satz|USt-Satz',
    totalTax: 'Steuer gesamt|Summe Steuern|Steuerbetrag',
    premium:
      'Der Beitrag beträgt {year} im Jahr oder {month} im Monat.|Sie zahlen jährlich {year}, monatlich {month}.|Der Jahresbeitrag für diesen Vertrag ist {year} (bei monatlicher Zahlung {month}).',
    corrects: 'Ursprüngliche Rechnung|Zu Rechnung Nr.|Rechnungsnummer|Bezug Rechnung|Gutschrift zu Rechnung',
    typeCode: 'Typ|Rechnungsart|Rechnungstyp|Code',
    contractNumber: 'Vertragsnummer|Vertrag Nr.|Vertrags-Nr.',
    printed: 'Gedruckt am|Druckdatum|Erstellt',
    revised: 'Geändert am|Letzte Änderung|Stand',
    minutes: 'Protokoll|Sitzungsprotokoll|Niederschrift|Gesprächsnotiz',
    manual: 'Bedienungsanleitung|Gebrauchsanweisung|Datenblatt|Technische Beschreibung',
    application: 'Antrag|Anmeldung|Aufnahmeantrag|Schadenmeldung|Beitrittserklärung|Urlaubsantrag',
    questions:
      'Fragebogen|Kundenbefragung|Waren Sie schon einmal versichert?|Wie haben Sie von uns erfahren?|Wohnen Sie zur Miete?|Wie zufrieden sind Sie?|Haben Sie weitere Einkünfte?|Würden Sie uns empfehlen?',
    addressLabels: 'Name|Anschrift|Telefon',
  },
  nl: {
    sells:
      'Verkocht door {x}|Betaling aan {x}|Gelieve het bedrag over te maken aan {x}.|{x} dankt u voor uw bestelling.|Deze factuur is opgesteld door {x}.',
    operated: 'eigenaar|onderdeel van|een merk van',
    lessDiscount: 'Subtotaal na korting|Netto na korting',
    taxRate: 'Btw-tarief|Tarief',
    totalTax: 'Totaal btw|Btw-bedrag',
    premium:
      'De premie is {year} per jaar of {month} per maand.|U betaalt {year} per jaar ({month} per maand).',
    corrects: 'Oorspronkelijke factuur|Factuurnummer|Betreft factuur',
    typeCode: 'Type|Factuurtype|Soort',
    contractNumber: 'Contractnummer|Contract nr.',
    printed: 'Afgedrukt op|Printdatum',
    revised: 'Gewijzigd op|Laatste wijziging',
    minutes: 'Notulen|Verslag van de vergadering',
    manual: 'Handleiding|Gebruiksaanwijzing|Productblad',
    application: 'Aanvraagformulier|Inschrijfformulier|Schadeformulier',
    questions:
      'Vragenlijst|Klantenonderzoek|Hoe tevreden bent u?|Bent u eerder verzekerd geweest?|Heeft u andere inkomsten?',
    addressLabels: 'Naam|Adres|Telefoon',
  },
  sv: {
    sells: 'Såld av {x}|Betalning till {x}|{x} tackar för din beställning.|Fakturan är utställd av {x}.',
    operated: 'ägs av|drivs av|en del av',
    lessDiscount: 'Delsumma efter rabatt|Netto efter rabatt',
    taxRate: 'Momssats|Moms %',
    totalTax: 'Summa moms|Moms totalt',
    premium:
      'Premien är {year} per år eller {month} per månad.|Du betalar {year} per år ({month} per månad).',
    corrects: 'Ursprunglig faktura|Fakturanummer|Avser faktura',
    typeCode: 'Typ|Fakturatyp',
    contractNumber: 'Avtalsnummer|Avtal nr',
    printed: 'Utskriven|Utskriftsdatum',
    revised: 'Ändrad|Senast ändrad',
    minutes: 'Protokoll|Mötesanteckningar',
    manual: 'Bruksanvisning|Handbok|Datablad',
    application: 'Ansökan|Anmälan|Skadeanmälan',
    questions:
      'Frågeformulär|Kundenkät|Hur nöjd är du?|Har du andra inkomster?|Har du varit försäkrad tidigare?',
    addressLabels: 'Namn|Adress|Telefon',
  },
  da: {
    sells: 'Solgt af {x}|Betaling til {x}|{x} takker for din ordre.|Fakturaen er udstedt af {x}.',
    operated: 'ejet af|drives af|en del af',
    lessDiscount: 'Subtotal efter rabat|Netto efter rabat',
    taxRate: 'Momssats|Moms %',
    totalTax: 'Moms i alt|Samlet moms',
    premium:
      'Præmien er {year} om året eller {month} om måneden.|Du betaler {year} om året ({month} pr. måned).',
    corrects: 'Oprindelig faktura|Fakturanr.|Vedrører faktura',
    typeCode: 'Type|Fakturatype',
    contractNumber: 'Kontraktnr.|Aftalenummer',
    printed: 'Udskrevet|Udskriftsdato',
    revised: 'Ændret|Senest ændret',
    minutes: 'Referat|Mødereferat',
    manual: 'Brugsanvisning|Vejledning|Datablad',
    application: 'Ansøgning|Tilmelding|Skadesanmeldelse',
    questions:
      'Spørgeskema|Kundeundersøgelse|Hvor tilfreds er du?|Har du andre indtægter?|Har du været forsikret før?',
    addressLabels: 'Navn|Adresse|Telefon',
  },
};
