import type { Lexicon } from './lexicon.ts';

export const nl: Lexicon = {
  language: 'nl',
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  monthsShort: 'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec',
  wordedDates: '{d} {month} {y}|{dd} {month} {y}|{d} {mon} {y}|{d} {mon}. {y}|{dd}-{mon}-{y}',
  firstNames:
    'Jan|Piet|Anna|Sanne|Bram|Lotte|Daan|Femke|Joost|Marieke|Wouter|Ilse|Ruben|Eva|Hans|Truus|Koen|Saskia|Thijs|Noor|Youssef|Fatma',
  surnames:
    'Jansen|de Vries|van Dijk|Bakker|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kok|Jacobs|Vermeulen|van den Berg|Schouten|Willems|Hoekstra|Koster|Verhoeven|Prins|Blom|Huisman|Peeters|Maes|Claes|Wouters|Goossens|De Smet',
  cities:
    'Utrecht|Zwolle|Breda|Tilburg|Arnhem|Leiden|Haarlem|Almere|Deventer|Gouda|Delft|Hengelo|Venlo|Roosendaal|Alkmaar',
  streets:
    '{root}straat {n}|{root}weg {n}|{root}laan {n}|{root}plein {n}|Hoofdstraat {n}|Kerkstraat {n}|{root}kade {n}|Industrieweg {n}|Postbus {n}{n}|{root}dijk {n}a|Stationsplein {n}|{root}hof {n}-{n}',
  trades:
    'Techniek|Bouw|Logistiek|Transport|Handel|Groothandel|Installatie|Elektro|Drukkerij|Uitgeverij|Software|Automatisering|Advies|Consultancy|Diensten|Schoonmaak|Beveiliging|Verhuur|Meubelen|Houthandel|Tuin|Voeding|Bakkerij|Autobedrijf|Gereedschap|Verpakkingen|Kunststoffen|Chemie|Medisch|Apotheek|Energie|Water|Telecom|Media|Reclame|Ontwerp|Reizen|Vastgoed|Administratie|Opleidingen|Kantoor|Textiel|Optiek',
  goods:
    'Bureaustoel|Bureaulamp|Kopieerpapier A4|Toner zwart|Stalen hoek|Zeskantbout M8|Koperen buis 15 mm|LED paneel|Netwerkkabel|Toetsenbord draadloos|Monitorarm|Werkhandschoenen|Veiligheidshelm|Borenset|Haakse slijper|Muurverf wit 10 L|Schuurpapier|Kartonnen dozen|Verpakkingstape|Verzendlabels|Wastafel|Kogelkraan|Waterfilter|Verlengsnoer|Accu|Luchtfilter|Remblokken|Motorolie 5W-30|Koffiebonen 1 kg|Mineraalwater|Handzeep|Schoonmaakmiddel|Ordner|Balpennen|Archiefkast|Tapijttegel|Deurklink|Tuinslang|Bloembak|Pallet|Kassarollen|Verbanddoos|Werkbroek|Werkschoenen|Visitekaartjes|Harde schijf 2 TB|Router|Koptelefoon|Zonnepaneel|Warmtepomp|Thermostaat',
  services:
    'Advieswerkzaamheden|Softwareontwikkeling|Maandabonnement|Voorrijkosten|Montage|Onderhoudscontract|Projectleiding|Grafisch ontwerp|Vertaling|Trainingsdag|Bezorgkosten|Arbeidsloon|Licentie|Webhosting|Domeinnaam|Controle|Schoonmaak kantoor|Glasbewassing|Afvalverwerking|Huur apparatuur|Zaalhuur|Overnachting|Ontbijt|Parkeren|Reiskosten|Fotografie|Tekstschrijven|Juridisch advies|Boekhouding|Opslag|Vracht|Reparatie|Behandeling|Contributie|Advertentie|Huur|Servicekosten|Vastrecht|Verbruik|Internet|Gesprekskosten',
  foods:
    'Melk 1L|Volkoren brood|Eieren 10 st|Kaas jong|Bananen|Appels|Kipfilet|Gehakt|Sinaasappelsap|Spa blauw|Cola|Chips|Chocolade|Koffie|Cappuccino|Tosti|Friet|Salade|Soep van de dag|Pannenkoek|Appeltaart|IJs|Pils|Huiswijn|Douchegel|Tandpasta|Batterijen|Tas|Wasmiddel|Euro 95|Parkeren|Knippen|Tijdschrift|Bloemen|Broodje kaas|Kroket|Thee',
  units: 'st|stuk|stuks|uur|kg|m|doos|set|maand|dag|ltr|m2|pak',
  departments:
    'Crediteurenadministratie|Afdeling Inkoop|Administratie|Boekhouding|Financiën|Technische dienst',
  roles: 'Directeur|Verkoopleider|Klantenservice|Hoofd administratie|Accountmanager',
  titles: {
    invoice:
      'Factuur|FACTUUR|Factuur|Verkoopfactuur|Eindfactuur|Factuur / Invoice|Uw factuur|Nota|Jaarnota|Termijnfactuur',
    creditNote: 'Creditnota|CREDITNOTA|Creditfactuur|Credit nota',
    receipt: 'Kassabon|Bon|Kwitantie|Factuur|Klantticket|BON|Rekening',
    purchaseOrder: 'Inkooporder|INKOOPORDER|Bestelling|Bestelbon|Order|Inkooporder / Purchase Order',
    orderConfirmation: 'Orderbevestiging|ORDERBEVESTIGING|Opdrachtbevestiging|Bevestiging van uw bestelling',
    deliveryNote: 'Pakbon|Leverbon|AFLEVERBON|Vrachtbrief|Leveringsbon',
    contract:
      'Overeenkomst|Huurovereenkomst|Dienstverleningsovereenkomst|Onderhoudscontract|Arbeidsovereenkomst|Koopovereenkomst|Geheimhoudingsovereenkomst',
    insurance: 'Polisblad|Verzekeringspolis|Uw autoverzekering|Polis|Verzekeringsbewijs',
    statement: 'Rekeningafschrift|Afschrift|Rekeningoverzicht|Uw rekeninguittreksel',
    form: 'Aanvraagformulier|Inschrijfformulier|Declaratieformulier|Schadeformulier|Wijzigingsformulier|Verlofaanvraag|Leveranciersformulier',
    quote: 'Offerte|OFFERTE|Prijsopgave',
    priceList: 'Prijslijst|Assortiment',
    reminder: 'Herinnering|Aanmaning|Betalingsherinnering',
  },
  labels: {
    invoiceNumber:
      'Factuurnummer|Factuurnr.|Factuur nr.|Factuurnr|Factuur|Nummer|Factuur nummer|Nota nr.|Notanummer|Documentnummer|Factuur-nr|Nr.',
    creditNumber: 'Creditnotanummer|Creditnota nr.|Creditnummer|Nummer|Documentnummer',
    receiptNumber: 'Bonnr|Bonnummer|Bon|Ticket|Transactie|Kassabon nr.|Rekening nr.',
    orderNumber:
      'Ordernummer|Uw ordernummer|Bestelnummer|Uw bestelnummer|Inkoopordernummer|Uw order|Uw bestelling|Order nr.|Bestelnr.|PO-nummer|Bestelbonnummer',
    salesOrder: 'Onze order|Verkooporder|Opdrachtnummer|Werkorder|Ons ordernummer',
    confirmationNumber: 'Orderbevestiging nr.|Opdrachtnummer|Bevestigingsnummer|Verkooporder',
    deliveryNumber: 'Pakbonnummer|Pakbon|Leverbon|Leverbonnr.|Zendingnummer|Leveringsbon',
    issueDate:
      'Factuurdatum|Datum|Datum|Factuurdatum|Notadatum|Documentdatum|Datum factuur|Uitgiftedatum|Opgesteld op|d.d.',
    dueDate:
      'Vervaldatum|Betalen voor|Vervaldag|Uiterste betaaldatum|Te betalen vóór|Betaaldatum|Incassodatum|Vervalt op|Betaal uiterlijk',
    orderDate: 'Orderdatum|Besteldatum|Besteld op|Datum bestelling',
    deliveryDate: 'Leverdatum|Geleverd op|Verzenddatum|Datum levering|Afleverdatum|Levertijd',
    servicePeriod: 'Periode|Factuurperiode|Verbruiksperiode|Leveringsperiode',
    customerNumber:
      'Klantnummer|Klantnr.|Debiteurnummer|Debiteur|Debiteurnr.|Relatienummer|Klant|Uw klantnummer|Lidnummer',
    ownReference: 'Onze referentie|Referentie|Ons kenmerk|Dossier|Offertenummer|Contractnummer|Kenmerk',
    yourReference: 'Uw referentie|Uw kenmerk|Referentie|Kostenplaats|Uw ref.',
    project: 'Project|Projectnummer|Werk|Betreft|Werknummer',
    contact: 'Contactpersoon|Verkoper|Behandeld door|Uw contactpersoon|Vertegenwoordiger|Inkoper',
    terms: 'Betalingsvoorwaarden|Betalingsconditie|Betaaltermijn|Betaling|Betalingstermijn',
    shipVia: 'Verzendwijze|Leveringswijze|Leveringsconditie|Vervoerder',
    vatId:
      'BTW-nummer|BTW nr.|Btw-nr.|BTW-id|Btw-identificatienummer|BTW nummer|BTW|Ondernemingsnummer|VAT nr.',
    taxNumber: 'Fiscaal nummer|RSIN|Ondernemingsnummer|KBO-nummer',
    customerVatId: 'Uw BTW-nummer|BTW-nummer klant|Uw btw-nr.',
    register: 'KvK|KvK-nummer|KvK nr.|Handelsregister|K.v.K.|RPR',
    manager: 'Directie|Directeur|Zaakvoerder',
    phone: 'Tel.|Telefoon|T|Tel|Klantenservice|Mobiel',
    fax: 'Fax|F',
    email: 'E-mail|E|Email|Mail',
    bank: 'Bank|Banknaam|Bankrelatie',
    account: 'Rekeningnummer|Rekening|Bankrekening|Rek.nr.',
    billTo:
      'Factuuradres|Klant|Aan|Factuur aan|Gefactureerd aan|Debiteur|Afnemer|Opdrachtgever|T.a.v.|Klantgegevens|Koper',
    shipTo: 'Afleveradres|Leveringsadres|Bezorgadres|Verzendadres|Leveradres|Geleverd aan',
    supplier: 'Leverancier|Verkoper|Van|Afzender|Aannemer|Dienstverlener',
    remitTo: 'Te betalen aan|Begunstigde|T.n.v.|Ten name van',
    attention: 'T.a.v.|t.a.v.|Ter attentie van|c/o|Afd.',
    page: 'Pagina|Blad|Pag.|pagina',
    subtotal: 'Subtotaal|Sub-totaal|Subtotaal|Totaal artikelen|Som',
    net: 'Totaal excl. BTW|Subtotaal|Bedrag excl. BTW|Netto|Totaal exclusief btw|Nettobedrag|Totaal netto|Subtotaal excl. btw|Totaal excl.|Maatstaf van heffing',
    tax: '{tax}|{tax} {rate}|{rate} {tax}|Totaal {tax}|{tax}-bedrag|{tax} ({rate})|Bedrag {tax}|{tax} hoog {rate}',
    total:
      'Totaal|Totaal incl. {tax}|Totaalbedrag|Factuurbedrag|Totaal inclusief btw|Eindtotaal|TOTAAL|Bedrag incl. {tax}|Totaal factuur|Totaal incl.',
    totalDue:
      'Te betalen|Te voldoen|Totaal te betalen|Te betalen bedrag|Factuurbedrag|Verschuldigd bedrag|Totaal te voldoen',
    amountDue: 'Nog te betalen|Openstaand bedrag|Restbedrag|Te betalen|Saldo te betalen|Resterend',
    prepaid: 'Aanbetaling|Reeds betaald|Voorschot|Reeds voldaan|Betaald|Betaalde voorschotten',
    discount: 'Korting|Klantkorting|Rabat|Totaal korting',
    shipping: 'Verzendkosten|Vracht|Porto|Bezorgkosten|Transport|Verpakking en verzending',
    previousBalance: 'Vorig saldo|Beginsaldo|Openstaand vorige factuur',
    taxBase: 'Grondslag|Netto|Over|Excl. btw|Maatstaf',
    carried: 'Transporteren|Subtotaal pagina|Over te brengen',
    brought: 'Transport|Overgebracht|Transport vorige pagina',
    currency: 'Valuta|Bedragen in|Alle bedragen in|Munt',
    cashier: 'Kassier|Bediend door|Medewerker|Kassamedewerker|U werd geholpen door',
    till: 'Kassa|Filiaal|Terminal|Winkel',
    table: 'Tafel|Tafelnr|Gasten',
    time: 'Tijd|Tijdstip|om',
    cash: 'Contant|Ontvangen|CONTANT|Betaald',
    change: 'Wisselgeld|Terug|Retour|WISSELGELD',
    card: 'PIN|Maestro|VISA|Pinbetaling|Bancontact|Betaalpas',
    itemCount: 'Aantal artikelen|Artikelen|Stuks',
    rounding: 'Afronding',
    tip: 'Fooi',
  },
  columns: {
    position: 'Pos.|Nr.|Regel|#',
    code: 'Artikelnr.|Artikel|Art.nr.|Code|Artikelcode|Productcode',
    description: 'Omschrijving|Beschrijving|Artikelomschrijving|Product|Dienst|Werkzaamheden|Artikel',
    quantity: 'Aantal|Hoeveelheid|Aant.|Uren|Geleverd',
    unit: 'Eenheid|Eenh.|EH|Per',
    unitPrice: 'Prijs|Stukprijs|Eenheidsprijs|Prijs per stuk|Tarief|Prijs/eenh.|Prijs excl.',
    discount: 'Korting|Kort. %|Korting %',
    taxRate: 'BTW|Btw %|BTW %|BTW-tarief',
    amount: 'Bedrag|Totaal|Regelbedrag|Netto|Bedrag excl. BTW|Totaalprijs|Bedrag {cur}|Totaal excl.',
    date: 'Datum|Dag|Leverdatum',
  },
  phrases: {
    intro:
      'Hierbij brengen wij u in rekening:|Geachte heer, mevrouw, hierbij ontvangt u onze factuur.|Voor de geleverde goederen en diensten:|Bedankt voor uw bestelling.',
    numberOfDay:
      '{title} {number} van {date}|{title} nr. {number} d.d. {date}|{title} {number} - {date}|{title}: {number} ({date})',
    terms:
      'Betaling binnen {days} dagen|{days} dagen netto|Te betalen binnen {days} dagen na factuurdatum|Betalingstermijn {days} dagen|Binnen {days} dagen na factuurdatum',
    dueBy:
      'Wij verzoeken u het bedrag vóór {date} over te maken.|Te betalen uiterlijk op {date}.|Het bedrag van {amount} wordt op {date} automatisch geïncasseerd.|Gelieve te betalen voor {date}.',
    reverseCharge:
      'Btw verlegd.|Intracommunautaire levering, vrijgesteld van btw.|Vrijgesteld van btw.|Kleineondernemersregeling van toepassing.',
    pricesIncludeTax: 'Alle prijzen zijn inclusief {tax}.|Prijzen incl. {tax}',
    thanks:
      'Bedankt en tot ziens|Dank u wel|Tot ziens!|Bedankt voor uw bezoek|Bewaar deze bon|Ruilen binnen 14 dagen met bon|Fijne dag verder|Welkom',
    notes:
      'Vermeld bij betaling het factuurnummer.|Op al onze leveringen zijn onze algemene voorwaarden van toepassing.|De goederen blijven ons eigendom tot volledige betaling.|Reclames binnen 8 dagen.|Heeft u vragen over deze factuur, neem dan contact met ons op.|Bij te late betaling wordt rente berekend.|Met vriendelijke groet',
    slogans:
      'Sinds 19##|Kwaliteit en service|Uw partner in de regio|Alles onder één dak|Vakmanschap sinds 19##',
    contractClauses:
      'Partijen houden alle informatie uit deze overeenkomst geheim.|De overeenkomst kan met een termijn van {days} dagen worden opgezegd.|De opdrachtnemer voert de werkzaamheden zorgvuldig uit.|Facturen worden betaald binnen {days} dagen.|Wijzigingen zijn alleen schriftelijk geldig.|Op deze overeenkomst is het recht van de vestigingsplaats van toepassing.|De looptijd bedraagt {days} maanden.',
    letterLines:
      'Hartelijk dank voor uw brief.|Wij openen binnenkort een nieuwe vestiging.|Bijgaand ontvangt u de gevraagde documenten.|Onze prijzen wijzigen met ingang van het nieuwe jaar.|Graag nodigen wij u uit voor onze open dag.|Voor vragen kunt u ons altijd bellen.',
  },
};
