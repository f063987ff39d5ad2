import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = {
  language: 'de',
  months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  monthsShort: 'Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sep.|Okt.|Nov.|Dez.',
  wordedDates: '{d}. {month} {y}|{dd}. {month} {y}|{d}. {mon} {y}|{dd}. {mon} {y}',
  firstNames:
    'Anna|Paul|Maria|Thomas|Julia|Stefan|Claudia|Michael|Sabine|Andreas|Katrin|Markus|Heike|Jürgen|Birgit|Uwe|Lena|Felix|Laura|Jonas|Sophie|Lukas|Martina|Wolfgang|Petra|Dieter|Ingrid|Ralf|Ursula|Bernd|Mehmet|Ayşe|Ivana|Milan',
  surnames:
    'Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Koch|Bauer|Richter|Klein|Wolf|Schröder|Neumann|Schwarz|Zimmermann|Braun|Krüger|Hartmann|Lange|Werner|Krause|Lehmann|Köhler|Maier|Huber|Gruber|Steiner|Moser|Berger|Keller|Frei|Brunner|Ziegler|Pfeiffer|Seidel|Brandt|Lindner|Jäger|Vogt|Arnold|Winkler|Sommer|Haas|Graf|Böhm|Dietrich|Ebert|Fuchs|Groß|Herrmann|Kaiser|Lorenz|Otto|Peters|Roth|Thiel|Ullrich|Voß',
  cities:
    'Kassel|Bremen|Erfurt|Ulm|Passau|Lübeck|Mainz|Trier|Rostock|Chemnitz|Bielefeld|Regensburg|Freiburg|Koblenz|Göttingen|Heilbronn|Siegen|Celle|Jena|Offenburg',
  streets:
    '{root}straße {n}|{root}str. {n}|{root}weg {n}|{root}allee {n}|Am {root}platz {n}|{root}gasse {n}|Hauptstraße {n}|Bahnhofstr. {n}|Industriestraße {n}-{n}|Im {root}feld {n}|Gewerbepark {root} {n}|An der {root}mühle {n}|Postfach {n}{n}|Lindenweg {n}a',
  trades:
    'Logistik|Bau|Elektrotechnik|Maschinenbau|Handel|Vertrieb|Metallbau|Druck|Verlag|Software|Systeme|Beratung|Consulting|Service|Gebäudetechnik|Sanitär|Heizungsbau|Möbel|Holz|Garten|Lebensmittel|Getränke|Bäckerei|Autohaus|Fahrzeugtechnik|Werkzeuge|Verpackungen|Kunststofftechnik|Chemie|Medizintechnik|Pharma|Labor|Energie|Stadtwerke|Telekommunikation|Medien|Werbung|Design|Reisen|Spedition|Transporte|Reinigung|Sicherheit|Immobilien|Hausverwaltung|Steuerberatung|Akademie|Büroservice|Papier|Textil|Technik|Großhandel|Optik|Akustik|Umwelttechnik|Anlagenbau',
  goods:
    'Bürostuhl|Schreibtischlampe|Kopierpapier A4 80 g|Tonerkartusche schwarz|Stahlwinkel|Sechskantschraube M8|Kupferrohr 15 mm|LED-Leuchte|Netzwerkkabel|Tastatur kabellos|USB-Verteiler|Monitorhalter|Arbeitshandschuhe|Schutzhelm|Bohrersatz|Winkelschleifer|Wandfarbe weiß 10 l|Schleifpapier|Faltkarton|Packband|Versandetiketten|Waschbecken|Kugelhahn|Wasserfilter|Sicherungsautomat|Verlängerungskabel|Akku|Luftfilter|Bremsbeläge|Motoröl 5W-30|Kaffeebohnen 1 kg|Mineralwasser Kasten|Papierhandtücher|Flüssigseife|Reinigungsmittel|Ordner breit|Kugelschreiber|Aktenschrank|Regalboden|Teppichfliese|Türgriff|Gartenschlauch|Pflanzkübel|Europalette|Kunststoffkiste|Thermorollen|Pipettenspitzen|Verbandkasten|Arbeitshose|Sicherheitsschuhe|Visitenkarten|Plakat A1|Festplatte 2 TB|Router|Kopfhörer|Solarmodul|Wärmepumpe|Thermostat|Manometer|Dichtungsring|Kabelbinder|Fliesenkleber|Dämmplatte|Dachziegel',
  services:
    'Beratungsleistung|Softwareentwicklung|Monatliche Grundgebühr|Anfahrt|Montage|Wartungsvertrag|Projektleitung|Grafikdesign|Übersetzung|Schulungstag|Lieferpauschale|Arbeitszeit Monteur|Lizenzgebühr|Hosting Paket|Domain Verlängerung|Datenpflege|Prüfung|Unterhaltsreinigung|Glasreinigung|Entsorgung|Gerätemiete|Raummiete|Übernachtung|Frühstück|Parkgebühr|Reisekosten|Fotografie|Textarbeit|Rechtsberatung|Lohnbuchhaltung|Bewachung|Lagerung|Fracht|Zollabwicklung|Kalibrierung|Reparatur|Behandlung|Kursgebühr|Mitgliedsbeitrag|Anzeigenschaltung|Miete|Nebenkosten|Grundpreis Strom|Arbeitspreis|Wasserverbrauch|Internetanschluss|Verbindungsentgelte|Stundensatz Techniker',
  foods:
    'Vollmilch 1L|Roggenbrot|Eier 10er|Gouda jung|Bananen|Äpfel|Hähnchenbrust|Hackfleisch|Orangensaft|Mineralwasser|Apfelschorle|Chips Paprika|Schokolade|Milchkaffee|Cappuccino|Schnitzel|Currywurst|Pommes|Salatteller|Tagessuppe|Brezel|Croissant|Kuchen|Eisbecher|Pils 0,5|Weißwein 0,2|Duschgel|Zahnpasta|Batterien|Glühbirne|Schrauben|Klebeband|Tragetasche|Waschmittel|Super E10|Autowäsche|Parkschein|Haarschnitt|Reinigung|Socken|Zeitschrift|Briefmarken|Blumenstrauß|Pinsel|Käsespätzle|Rinderroulade|Espresso|Tee',
  units: 'Stk.|Stück|St|Std.|h|kg|m|m²|Pkg.|Satz|Monat|Tag|pausch.|ltr|VE|Psch',
  departments:
    'Buchhaltung|Einkauf|Kreditorenbuchhaltung|Rechnungswesen|Wareneingang|Verwaltung|Abteilung Technik|Zentrale',
  roles: 'Geschäftsführer|Vertriebsleiter|Sachbearbeiterin|Kundenservice|Prokurist|Leiter Rechnungswesen',
  titles: {
    invoice:
      'Rechnung|RECHNUNG|Rechnung|Handelsrechnung|Schlussrechnung|Abschlagsrechnung|Rechnung / Invoice|Ihre Rechnung|Honorarrechnung|Teilrechnung|Verbrauchsabrechnung|Jahresrechnung',
    creditNote:
      'Gutschrift|GUTSCHRIFT|Rechnungskorrektur|Stornorechnung|Korrekturrechnung|Gutschrift / Credit Note',
    receipt:
      'Kassenbon|Quittung|Rechnung|Beleg|Kassenbeleg|Barverkauf|Bewirtungsbeleg|KUNDENBELEG|Rechnung / Quittung',
    purchaseOrder:
      'Bestellung|BESTELLUNG|Auftrag|Bestellschein|Bestellung / Purchase Order|Lieferabruf|Rahmenbestellung',
    orderConfirmation:
      'Auftragsbestätigung|AUFTRAGSBESTÄTIGUNG|Bestellbestätigung|Auftragsbestätigung / Order Confirmation',
    deliveryNote: 'Lieferschein|LIEFERSCHEIN|Warenbegleitschein|Packzettel|Lieferschein / Delivery Note',
    contract:
      'Vertrag|Dienstleistungsvertrag|Mietvertrag|Werkvertrag|Rahmenvertrag|Kaufvertrag|Wartungsvertrag|Arbeitsvertrag|Lizenzvertrag|Geheimhaltungsvereinbarung',
    insurance:
      'Versicherungsschein|Versicherungspolice|Nachtrag zum Versicherungsschein|Ihre Kfz-Versicherung|Police|Hausratversicherung',
    statement: 'Kontoauszug|KONTOAUSZUG|Ihr Kontoauszug|Girokonto Kontoauszug|Monatsauszug|Auszug',
    form: 'Antrag|Anmeldeformular|Reisekostenabrechnung|Schadensmeldung|Lieferantenfragebogen|Urlaubsantrag|Adressänderung|Erklärung|Stundenzettel|Aufnahmeantrag',
    quote: 'Angebot|ANGEBOT|Kostenvoranschlag|Offerte',
    priceList: 'Preisliste|Katalogpreise|Sortimentsliste',
    reminder: 'Mahnung|Zahlungserinnerung|2. Mahnung|Letzte Mahnung',
  },
  labels: {
    invoiceNumber:
      'Rechnungsnummer|Rechnungs-Nr.|Rechnungsnr.|Rechnung Nr.|Rechnungs-Nr|Rg.-Nr.|Re.-Nr.|RECHNUNG|Rechnung|Beleg-Nr.|Belegnummer|Nummer|Nr.|Rechnungs Nr.|Faktura-Nr.|Rechnung-Nr.|Dokumentnummer|Rechnung / Invoice No.|Re-Nr.|Fakturanummer',
    creditNumber:
      'Gutschriftsnummer|Gutschrift Nr.|Gutschrift-Nr.|Belegnummer|Beleg-Nr.|Nummer|Storno-Nr.|Korrektur-Nr.',
    receiptNumber:
      'Bon-Nr.|Beleg-Nr.|Bon|Rechnungs-Nr.|Belegnr.|Beleg|Bonnr|Rechnung Nr|Quittungs-Nr.|Vorgang|TA-Nr.|Re-Nr.',
    orderNumber:
      'Bestellnummer|Bestell-Nr.|Ihre Bestellnummer|Ihre Bestellung|Bestellung Nr.|Bestellnr.|Ihre Bestell-Nr.|Ihr Auftrag|Ihre Auftragsnummer|Kundenbestellnummer|Bestellung|Order-Nr.|Ihre Order|PO-Nummer',
    salesOrder:
      'Auftragsnummer|Auftrags-Nr.|Unser Auftrag|Auftragsnr.|Vorgangsnummer|AB-Nr.|Unsere Auftrags-Nr.',
    confirmationNumber: 'Auftragsnummer|AB-Nummer|Auftragsbestätigung Nr.|Auftrags-Nr.|Bestätigungs-Nr.',
    deliveryNumber:
      'Lieferschein-Nr.|Lieferscheinnummer|Lieferschein|LS-Nr.|Lieferung Nr.|Lieferscheinnr.|Versand-Nr.',
    issueDate:
      'Datum|Rechnungsdatum|Datum|Rechnungsdatum|Belegdatum|Ausstellungsdatum|Rechnung vom|vom|Erstellt am|Rg.-Datum|Datum / Date|Druckdatum Rechnung|Rechnungs-Datum|den',
    dueDate:
      'Fällig am|Fälligkeit|Zahlbar bis|Fälligkeitsdatum|Zahlungsziel|Zu zahlen bis|zahlbar bis zum|Zahlungstermin|Fällig zum|Abbuchung am|Fällig|Zahlung bis|Valuta',
    orderDate: 'Bestelldatum|Auftragsdatum|Bestellt am|Bestellung vom|Ihre Bestellung vom|Auftrag vom',
    deliveryDate:
      'Lieferdatum|Leistungsdatum|Liefertermin|Versanddatum|Geliefert am|Liefer-/Leistungsdatum|Wunschtermin|Warenausgang|Tag der Leistung|Lieferwoche',
    servicePeriod:
      'Leistungszeitraum|Abrechnungszeitraum|Zeitraum|Lieferzeitraum|Verbrauchszeitraum|Abrechnungsperiode',
    customerNumber:
      'Kundennummer|Kunden-Nr.|Kd.-Nr.|Kundennr.|Kunde|Debitor|Ihre Kundennummer|Debitoren-Nr.|Kto.-Nr.|Vertragskonto|Mitgliedsnummer|Kundenkonto',
    ownReference:
      'Unser Zeichen|Unsere Referenz|Referenz|Zeichen|Angebot Nr.|Vertragsnummer|Vorgang|Aktenzeichen|Geschäftszeichen|Vertrags-Nr.',
    yourReference:
      'Ihr Zeichen|Ihre Referenz|Kundenreferenz|Ihr Az.|Kostenstelle|Referenz|Leitweg-ID|Ihre Nachricht',
    project: 'Projekt|Bauvorhaben|Projektnummer|Objekt|Kommission|BV|Projekt-Nr.|Betreff',
    contact:
      'Ansprechpartner|Bearbeiter|Sachbearbeiter|Verkäufer|Ihr Ansprechpartner|Kontakt|Vertreter|Bearbeiterin|Zuständig|Betreuer|Einkäufer',
    terms: 'Zahlungsbedingungen|Zahlungsbedingung|Zahlungskonditionen|Zahlung|Konditionen',
    shipVia: 'Versandart|Lieferbedingung|Lieferart|Incoterms|Versand|Spediteur',
    vatId:
      'USt-IdNr.|USt.-IdNr.|USt-ID|UStID|USt-Id-Nr.|Umsatzsteuer-ID|USt-ID-Nr.|UID-Nr.|UID|USt.-Id.-Nr.|VAT-ID|Ust-Ident-Nr.|MwSt-Nr.',
    taxNumber: 'Steuernummer|St.-Nr.|Steuer-Nr.|StNr.|Steuernr.|St-Nr.',
    customerVatId: 'Ihre USt-IdNr.|USt-ID Kunde|Ihre UID|Kunden-USt-ID|Ihre USt-ID',
    register: 'Amtsgericht|HRB|Handelsregister|Registergericht|HR-Nr.|Firmenbuch|Handelsreg.|AG',
    manager: 'Geschäftsführer|Geschäftsführerin|GF|Geschäftsführung|Vorstand|Inhaber|Inh.|Vertreten durch',
    phone: 'Tel.|Telefon|Fon|Tel|T|Telefon-Nr.|Durchwahl|Mobil|Hotline|Servicenummer',
    fax: 'Fax|Telefax|F|Fax-Nr.',
    email: 'E-Mail|Mail|eMail|E|Email',
    bank: 'Bank|Bankverbindung|Kreditinstitut|Unsere Bank|Bankname|Geldinstitut',
    account: 'Konto|Kto.-Nr.|Konto-Nr.|Kontonummer|Kto.',
    billTo:
      'Rechnungsempfänger|Rechnungsadresse|Rechnung an|Kunde|Käufer|Auftraggeber|An|Empfänger|Rechnungsanschrift|Leistungsempfänger|Besteller|Firma|Kundenadresse',
    shipTo:
      'Lieferadresse|Lieferanschrift|Warenempfänger|Lieferung an|Versandadresse|Leistungsort|Verbrauchsstelle',
    supplier:
      'Lieferant|Verkäufer|Rechnungssteller|Auftragnehmer|Von|Absender|Anbieter|Rechnungsersteller|Dienstleister|Kreditor|Leistungserbringer',
    remitTo: 'Zahlungsempfänger|Zahlbar an|Empfänger der Zahlung|Kontoinhaber|Überweisung an|Begünstigter',
    attention: 'z. Hd.|z.Hd.|Herrn|Frau|zu Händen|c/o|Kontakt|Abt.',
    page: 'Seite|Blatt|Seite|S.',
    subtotal: 'Zwischensumme|Summe|Zwischensumme|Summe Positionen|Warenwert|Zw.-Summe',
    net: 'Nettobetrag|Summe netto|Netto|Zwischensumme|Nettosumme|Gesamt netto|Gesamtbetrag netto|Rechnungssumme netto|Warenwert|Summe|Netto gesamt|Summe Netto (excl. MwSt.)|Total netto|Rechnungsbetrag netto|Summe Positionen',
    tax: '{rate} {tax}|{tax} {rate}|zzgl. {rate} {tax}|{tax}|zuzüglich {tax} {rate}|{tax}-Betrag|+ {rate} {tax}|{tax} ({rate})|Steuerbetrag|{tax} gesamt|Mehrwertsteuer {rate}|Umsatzsteuer {rate}|enthaltene {tax} {rate}',
    total:
      'Gesamtbetrag|Rechnungsbetrag|Gesamtsumme|Bruttobetrag|Summe brutto|Endbetrag|Gesamt|Gesamt brutto|Total|Rechnungssumme|Betrag brutto|Rechnungsendbetrag|Rechnungsbetrag brutto|Summe inkl. {tax}|Gesamtbetrag inkl. {tax}|Summe|Bruttosumme|GESAMTBETRAG',
    totalDue:
      'Zu zahlen|Zahlbetrag|Zu zahlender Betrag|Rechnungsbetrag|Fälliger Betrag|Offener Betrag|Bitte zahlen Sie|Zahlungsbetrag|Abbuchungsbetrag|Zu zahlender Gesamtbetrag',
    amountDue:
      'Restbetrag|Offener Betrag|Noch zu zahlen|Zahlbetrag|Verbleibender Betrag|Zu zahlen|Restzahlung|Nachzahlung',
    prepaid:
      'Anzahlung|abzgl. Anzahlung|Bereits gezahlt|Geleistete Zahlungen|Abschlagszahlung|abzüglich Vorauszahlung|Erhaltene Zahlungen|Vorauszahlung',
    discount: 'Rabatt|abzgl. Rabatt|Nachlass|Sonderrabatt|Kundenrabatt|Abschlag|Skonto',
    shipping:
      'Versandkosten|Fracht|Versand|Lieferkosten|Frachtkosten|Porto|Porto und Verpackung|Verpackung|Transportkosten',
    previousBalance: 'Saldovortrag|Vorheriger Saldo|Alter Saldo|Übertrag Vormonat|Offene Posten',
    taxBase: 'Netto|Basis|Nettobetrag|Bemessungsgrundlage|Warenwert|Entgelt',
    carried: 'Übertrag|Zwischensumme Übertrag|Seitensumme|Fortsetzung auf Seite 2',
    brought: 'Übertrag|Vortrag|Übertrag von Seite 1|Übertrag von voriger Seite',
    currency: 'Währung|Alle Beträge in|Beträge in|Preise in|Rechnungswährung|Angaben in',
    cashier: 'Kassierer|Bediener|Es bediente Sie|Kasse bedient|Verkäufer|Bedienung|Mitarbeiter|Kellner',
    till: 'Kasse|Filiale|Markt|Terminal|Kassen-Nr.|Kas.|Station',
    table: 'Tisch|Gäste|Tisch Nr.|Personen',
    time: 'Uhrzeit|Zeit|Uhr|um',
    cash: 'Bar|BAR|Gegeben|Gegeben bar|Bargeld|Bezahlt',
    change: 'Rückgeld|Zurück|RÜCKGELD|Wechselgeld',
    card: 'EC-Karte|girocard|VISA|Kartenzahlung|Kreditkarte|EC-Cash|Mastercard|Debitkarte',
    itemCount: 'Artikel|Anzahl Artikel|Posten|Anz. Positionen|Stück gesamt',
    rounding: 'Rundung|Rundungsdifferenz',
    tip: 'Trinkgeld|Tip',
  },
  columns: {
    position: 'Pos.|Pos|Nr.|Position|#|Lfd. Nr.',
    code: 'Art.-Nr.|Artikel-Nr.|Artikelnummer|Artikel|Art.Nr.|Bestell-Nr.|Material|Artikelnr.|Teile-Nr.|Code',
    description:
      'Bezeichnung|Beschreibung|Artikelbezeichnung|Leistung|Artikel|Artikelbeschreibung|Text|Leistungsbeschreibung|Produkt|Bezeichnung der Leistung|Gegenstand|Tätigkeit',
    quantity: 'Menge|Anzahl|Anz.|Stück|Menge|Std.|Mge.|Liefermenge|Stunden',
    unit: 'Einheit|ME|Einh.|Mengeneinheit|EH',
    unitPrice:
      'Einzelpreis|Preis|E-Preis|EP|Einzelpreis {cur}|Stückpreis|Preis/Einheit|Preis netto|Einzel|Satz|VK-Preis|EP {cur}|Preis pro Einheit',
    discount: 'Rabatt|Rabatt %|Rab.|Nachlass|Rab. %',
    taxRate: 'MwSt.|USt.|MwSt. %|USt. %|Steuersatz|MwSt|St.|Steuer',
    amount:
      'Gesamt|Betrag|Gesamtpreis|Summe|G-Preis|Betrag {cur}|Gesamt {cur}|Nettobetrag|Zeilenbetrag|GP|Positionsbetrag|Netto|Wert|Gesamtbetrag|Preis gesamt',
    date: 'Datum|Leistungstag|Tag|Lieferdatum',
  },
  phrases: {
    intro:
      'Sehr geehrte Damen und Herren, wir berechnen Ihnen wie folgt:|Für unsere Lieferungen und Leistungen erlauben wir uns zu berechnen:|Vielen Dank für Ihren Auftrag. Wir stellen Ihnen in Rechnung:|Gemäß Ihrer Bestellung lieferten wir:|Sehr geehrter Kunde, nachfolgend unsere Abrechnung.|Vielen Dank für Ihr Vertrauen.',
    numberOfDay:
      '{title} Nr. {number} vom {date}|{title} {number} vom {date}|{title}: {number} / {date}|{title} # {number} von {date}|{title} {number}, {date}',
    terms:
      'Zahlbar innerhalb von {days} Tagen netto|{days} Tage netto|Zahlbar innerhalb {days} Tagen ohne Abzug|{days} Tage netto, 10 Tage 2 % Skonto|Zahlungsziel {days} Tage|Zahlbar sofort ohne Abzug',
    dueBy:
      'Bitte überweisen Sie den Betrag bis zum {date}.|Zahlbar bis {date} ohne Abzug.|Der Betrag wird am {date} von Ihrem Konto abgebucht.|Bitte zahlen Sie {amount} bis zum {date} auf unser Konto.|Der Rechnungsbetrag ist fällig am {date}.|Zahlbar spätestens am {date} rein netto.',
    reverseCharge:
      'Steuerschuldnerschaft des Leistungsempfängers.|Steuerfreie innergemeinschaftliche Lieferung.|Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.|Steuerfreie Ausfuhrlieferung.',
    pricesIncludeTax: 'Alle Preise inkl. {tax}.|Im Betrag ist die {tax} enthalten.',
    thanks:
      'Vielen Dank für Ihren Einkauf|Vielen Dank für Ihren Besuch|Danke, bis bald!|Auf Wiedersehen|Umtausch nur mit Bon|Bitte Beleg aufbewahren|Schönen Tag noch|Herzlich willkommen|Wir danken für Ihren Einkauf|Es gelten unsere Umtauschbedingungen|Besuchen Sie uns wieder',
    notes:
      'Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.|Bitte geben Sie bei Zahlung die Rechnungsnummer an.|Es gelten unsere Allgemeinen Geschäftsbedingungen.|Gerichtsstand ist der Sitz des Unternehmens.|Diese Rechnung wurde maschinell erstellt und ist ohne Unterschrift gültig.|Reklamationen bitte innerhalb von 8 Tagen.|Skontoabzüge werden nicht anerkannt.|Bei Fragen stehen wir Ihnen gerne zur Verfügung.|Rechnung enthält haushaltsnahe Dienstleistungen.|Mit freundlichen Grüßen|Sofern nicht anders angegeben, entspricht das Lieferdatum dem Rechnungsdatum.',
    slogans:
      'Qualität seit 19##|Ihr Partner vor Ort|Meisterbetrieb|Alles aus einer Hand|Wir liefern prompt|Tradition und Fortschritt|Fachbetrieb der Innung',
    contractClauses:
      'Die Parteien verpflichten sich zur Vertraulichkeit über alle Inhalte dieses Vertrages.|Der Vertrag kann mit einer Frist von {days} Tagen schriftlich gekündigt werden.|Der Auftragnehmer erbringt die Leistungen mit der üblichen Sorgfalt.|Die Vergütung ist innerhalb von {days} Tagen nach Rechnungsstellung zu zahlen.|Änderungen dieses Vertrages bedürfen der Schriftform.|Sollte eine Bestimmung unwirksam sein, bleiben die übrigen wirksam.|Es gilt das Recht des Sitzes des Auftragnehmers.|Mündliche Nebenabreden bestehen nicht.|Die Laufzeit beträgt {days} Monate und verlängert sich um ein Jahr.|Die Haftung für leichte Fahrlässigkeit ist ausgeschlossen.',
    letterLines:
      'Vielen Dank für Ihr Schreiben.|Wir freuen uns, Ihnen die Eröffnung unserer neuen Filiale mitzuteilen.|Anbei erhalten Sie die gewünschten Unterlagen.|Unsere Preise ändern sich zum Jahresbeginn.|Wir laden Sie herzlich zu unserem Tag der offenen Tür ein.|Für Rückfragen stehen wir gerne zur Verfügung.|Bitte beachten Sie unsere geänderten Öffnungszeiten.|Wir freuen uns auf Ihre Antwort.',
  },
};
