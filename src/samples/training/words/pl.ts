import type { Lexicon } from './lexicon.ts';

export const pl: Lexicon = {
  language: 'pl',
  months:
    'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  monthsShort: 'sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru',
  wordedDates: '{d} {month} {y}|{dd} {month} {y}|{d} {month} {y} r.|{d} {mon} {y}',
  firstNames:
    'Anna|Piotr|Maria|Jan|Katarzyna|Tomasz|Agnieszka|Paweł|Małgorzata|Krzysztof|Ewa|Marcin|Joanna|Michał|Magdalena|Łukasz|Zofia|Adam|Monika|Grzegorz',
  surnames:
    'Nowak|Kowalski|Wiśniewski|Wójcik|Kowalczyk|Kamiński|Lewandowski|Zieliński|Szymański|Woźniak|Dąbrowski|Kozłowski|Jankowski|Mazur|Kwiatkowski|Krawczyk|Kaczmarek|Piotrowski|Grabowski|Pawłowski|Michalski|Król|Wieczorek|Jabłoński|Wróbel|Nowicki|Olszewski|Stępień|Malinowski|Adamczyk|Dudek|Pawlak|Górski|Sikora|Walczak|Baran|Rutkowski|Szewczyk|Tomaszewski|Pietrzak',
  cities:
    'Poznań|Łódź|Lublin|Gdynia|Katowice|Toruń|Rzeszów|Kielce|Opole|Olsztyn|Radom|Gliwice|Zabrze|Sosnowiec|Tarnów',
  streets:
    'ul. {root} {n}|ul. {root} {n}/{n}|ul. {root}ego {n}|al. {root} {n}|pl. {root} {n}|os. {root} {n}|ul. Polna {n}|ul. Przemysłowa {n}|ul. Ogrodowa {n}A|ul. Długa {n} lok. {n}|Skrytka pocztowa {n}{n}',
  trades:
    'Usługi|Budownictwo|Transport|Logistyka|Handel|Hurtownia|Doradztwo|Systemy|Oprogramowanie|Drukarnia|Wydawnictwo|Dystrybucja|Opakowania|Stolarstwo|Instalacje|Elektro|Klimatyzacja|Ogrody|Meble|Spożywczy|Piekarnia|Auto Serwis|Narzędzia|Tworzywa|Chemia|Medyczna|Apteka|Laboratorium|Energia|Wodociągi|Telekom|Media|Reklama|Projekt|Turystyka|Ochrona|Nieruchomości|Księgowość|Szkolenia|Biuro|Tekstylia|Przemysł|Inżynieria|Optyka|Metal',
  goods:
    'Krzesło biurowe|Lampka biurkowa|Papier A4 80 g|Toner czarny|Kątownik stalowy|Śruba M8|Rura miedziana 15 mm|Panel LED|Kabel sieciowy|Klawiatura|Uchwyt monitora|Rękawice robocze|Kask ochronny|Zestaw wierteł|Szlifierka|Farba biała 10 l|Papier ścierny|Karton|Taśma pakowa|Etykiety|Zlewozmywak|Zawór kulowy|Filtr wody|Wyłącznik|Przedłużacz|Akumulator|Filtr powietrza|Klocki hamulcowe|Olej silnikowy 5W-30|Kawa ziarnista 1 kg|Woda mineralna|Mydło w płynie|Płyn do mycia|Segregator|Długopisy|Szafa metalowa|Regał|Klamka|Wąż ogrodowy|Doniczka|Paleta|Rolki termiczne|Apteczka|Spodnie robocze|Buty ochronne|Wizytówki|Dysk 2 TB|Router|Słuchawki|Panel słoneczny|Termostat',
  services:
    'Usługa doradcza|Wykonanie oprogramowania|Abonament miesięczny|Dojazd|Montaż|Umowa serwisowa|Kierowanie projektem|Projekt graficzny|Tłumaczenie|Szkolenie|Dostawa|Robocizna|Licencja roczna|Hosting|Domena|Audyt|Sprzątanie biura|Wywóz odpadów|Wynajem sprzętu|Wynajem sali|Nocleg|Śniadanie|Parking|Koszty podróży|Fotografia|Obsługa prawna|Księgowość|Ochrona|Magazynowanie|Transport|Naprawa|Konsultacja|Składka|Reklama|Czynsz|Opłata stała|Energia czynna|Internet|Rozmowy',
  foods:
    'Mleko 1L|Chleb|Jaja 10 szt|Ser żółty|Banany|Jabłka|Kurczak|Mięso mielone|Sok pomarańczowy|Woda|Napój|Chipsy|Czekolada|Kawa|Herbata|Pierogi|Żurek|Schabowy|Frytki|Sałatka|Zupa dnia|Szarlotka|Lody|Piwo|Wino|Żel|Pasta do zębów|Baterie|Żarówka|Reklamówka|Proszek|Benzyna 95|Myjnia|Strzyżenie|Gazeta|Kwiaty',
  units: 'szt.|szt|godz.|kg|m|kpl.|op.|usł.|mies.|dzień|l|m2',
  departments: 'Dział Księgowości|Dział Zakupów|Sekretariat|Biuro|Magazyn',
  roles: 'Prezes|Dyrektor handlowy|Obsługa klienta|Kierownik zakupów|Główna księgowa',
  titles: {
    invoice:
      'Faktura|FAKTURA|Faktura VAT|FAKTURA VAT|Faktura nr|Faktura końcowa|Faktura / Invoice|Rachunek|Faktura zaliczkowa',
    creditNote: 'Faktura korygująca|FAKTURA KORYGUJĄCA|Korekta faktury|Nota kredytowa',
    receipt: 'PARAGON FISKALNY|Paragon|Paragon fiskalny|Rachunek|Potwierdzenie',
    purchaseOrder: 'Zamówienie|ZAMÓWIENIE|Zamówienie zakupu|Zamówienie do dostawcy',
    orderConfirmation: 'Potwierdzenie zamówienia|POTWIERDZENIE ZAMÓWIENIA',
    deliveryNote: 'Dokument WZ|Wydanie zewnętrzne|WZ|Dowód dostawy|List przewozowy',
    contract:
      'Umowa|Umowa o świadczenie usług|Umowa najmu|Umowa zlecenia|Umowa sprzedaży|Umowa o zachowaniu poufności',
    insurance: 'Polisa ubezpieczeniowa|Polisa|Polisa OC|Certyfikat ubezpieczenia',
    statement: 'Wyciąg bankowy|Wyciąg z rachunku|WYCIĄG|Zestawienie operacji',
    form: 'Wniosek|Formularz zgłoszeniowy|Rozliczenie delegacji|Zgłoszenie szkody|Wniosek urlopowy|Oświadczenie|Ankieta dostawcy',
    quote: 'Oferta|OFERTA|Wycena',
    priceList: 'Cennik|Lista cen',
    reminder: 'Wezwanie do zapłaty|Przypomnienie o płatności',
  },
  labels: {
    invoiceNumber:
      'Faktura nr|Nr faktury|Numer faktury|Faktura VAT nr|Numer|Nr|Faktura|Nr dokumentu|Numer dokumentu|Rachunek nr',
    creditNumber: 'Nr korekty|Korekta nr|Numer|Faktura korygująca nr',
    receiptNumber: 'Nr paragonu|Paragon nr|Nr wydr.|Nr|Dokument',
    orderNumber:
      'Nr zamówienia|Zamówienie nr|Zamówienie|Numer zamówienia|Państwa zamówienie|Zamówienie klienta|Nr zam.',
    salesOrder: 'Nasze zamówienie|Zlecenie nr|Nr zlecenia|Sprawa',
    confirmationNumber: 'Potwierdzenie nr|Nr potwierdzenia|Nr zlecenia',
    deliveryNumber: 'WZ nr|Nr WZ|Dowód dostawy nr|Dokument WZ',
    issueDate:
      'Data wystawienia|Data|Wystawiono dnia|Data faktury|Data wystawienia faktury|Data wyst.|Data dokumentu|z dnia|Wystawiona dnia',
    dueDate: 'Termin płatności|Termin zapłaty|Płatne do|Data płatności|Zapłata do|Do zapłaty do|Termin płat.',
    orderDate: 'Data zamówienia|Zamówienie z dnia',
    deliveryDate:
      'Data sprzedaży|Data dostawy|Data wykonania usługi|Data wydania|Data zakończenia dostawy|Termin dostawy',
    servicePeriod: 'Okres|Okres rozliczeniowy|Okres rozliczenia|Za okres',
    customerNumber: 'Nr klienta|Numer klienta|Kod klienta|Nr nabywcy|Nr odbiorcy',
    ownReference: 'Nasz znak|Numer sprawy|Nr umowy|Nr oferty|Referencja',
    yourReference: 'Państwa znak|Ref. klienta|MPK|Państwa ref.',
    project: 'Projekt|Budowa|Dotyczy|Temat',
    contact: 'Osoba kontaktowa|Kontakt|Handlowiec|Wystawił|Opiekun|Sprzedawca dok.',
    terms: 'Forma płatności|Sposób zapłaty|Sposób płatności|Warunki płatności',
    shipVia: 'Sposób dostawy|Przewoźnik|Transport',
    vatId: 'NIP|NIP UE|VAT UE|NIP',
    taxNumber: 'NIP|NIP',
    customerVatId: 'NIP nabywcy|NIP klienta|NIP nabywcy',
    register: 'KRS|REGON|BDO|Kapitał zakładowy',
    manager: 'Prezes|Dyrektor|Właściciel',
    phone: 'tel.|Tel.|Telefon|Infolinia|kom.',
    fax: 'fax|Faks',
    email: 'e-mail|E-mail|Email',
    bank: 'Bank|Nazwa banku|Rachunek w banku',
    account: 'Nr konta|Konto|Nr rachunku|Rachunek bankowy|Numer rachunku',
    billTo: 'Nabywca|Kupujący|Odbiorca|Klient|Płatnik|Nabywca|Dane klienta|Zamawiający',
    shipTo: 'Adres dostawy|Odbiorca|Miejsce dostawy|Adres wysyłki',
    supplier: 'Sprzedawca|Dostawca|Wystawca|Wykonawca|Sprzedający|Zleceniobiorca',
    remitTo: 'Płatność na rzecz|Beneficjent|Odbiorca płatności',
    attention: 'Do rąk|Sz. P.|c/o|Dział',
    page: 'Strona|Str.|strona',
    subtotal: 'Suma|Suma częściowa|Podsuma|Wartość towarów|SUMA',
    net: 'Wartość netto|Razem netto|Netto|Suma netto|Kwota netto|Ogółem netto|Wartość bez VAT',
    tax: '{tax} {rate}|Kwota {tax}|VAT|Razem VAT|Podatek VAT|VAT ({rate})|Suma VAT',
    total:
      'Razem|Wartość brutto|Razem brutto|Suma brutto|Ogółem|RAZEM|Kwota brutto|Suma|Razem do zapłaty|SUMA PLN',
    totalDue: 'Do zapłaty|DO ZAPŁATY|Razem do zapłaty|Kwota do zapłaty|Należność ogółem|Pozostało do zapłaty',
    amountDue: 'Pozostało do zapłaty|Do zapłaty|Pozostaje do zapłaty|Kwota należności',
    prepaid: 'Zapłacono|Zaliczka|Wpłacono|Przedpłata|Wpłata',
    discount: 'Rabat|Upust|Zniżka|Rabat kwotowo',
    shipping: 'Koszt dostawy|Transport|Wysyłka|Koszty przesyłki|Przesyłka',
    previousBalance: 'Saldo poprzednie|Zaległość|Saldo z poprzedniego okresu',
    taxBase: 'Netto|Podstawa|Wartość netto|PTU',
    carried: 'Do przeniesienia|Razem strona',
    brought: 'Z przeniesienia|Przeniesienie',
    currency: 'Waluta|Kwoty w',
    cashier: 'Kasjer|Obsługa|Sprzedawca|Kelner|Obsłużył',
    till: 'Kasa|Sklep|Terminal|Nr kasy',
    table: 'Stolik|Osób',
    time: 'Godzina|godz.',
    cash: 'Gotówka|GOTÓWKA|Wpłacono gotówką|Otrzymano',
    change: 'Reszta|RESZTA',
    card: 'Karta|KARTA|Karta płatnicza|VISA|Płatność kartą',
    itemCount: 'Pozycji|Liczba pozycji|Liczba sztuk',
    rounding: 'Zaokrąglenie',
    tip: 'Napiwek',
  },
  columns: {
    position: 'Lp.|L.p.|Poz.|Nr',
    code: 'Kod|Indeks|Symbol|Kod towaru|PKWiU',
    description: 'Nazwa|Nazwa towaru lub usługi|Opis|Towar / usługa|Nazwa towaru|Wyszczególnienie',
    quantity: 'Ilość|Il.|Liczba|Godziny',
    unit: 'J.m.|Jm|JM|Jedn.',
    unitPrice: 'Cena netto|Cena|Cena jedn.|Cena jedn. netto|Cena jednostkowa|Cena brutto',
    discount: 'Rabat|Rabat %|Upust',
    taxRate: 'VAT|Stawka VAT|VAT %|St. VAT',
    amount: 'Wartość netto|Wartość|Kwota|Wartość ({cur})|Razem|Wart. netto|Wartość brutto',
    date: 'Data|Dzień',
  },
  phrases: {
    intro:
      'Za wykonane usługi i dostarczone towary:|Dziękujemy za zamówienie.|Szanowni Państwo, poniżej szczegóły faktury.',
    numberOfDay:
      '{title} nr {number} z dnia {date}|{title} {number} z dnia {date}|{title} {number} - {date}|{title} nr {number} z {date}',
    terms:
      'przelew {days} dni|{days} dni|Płatność w terminie {days} dni|gotówka|Przelew, {days} dni od daty wystawienia',
    dueBy:
      'Prosimy o zapłatę do dnia {date}.|Termin płatności upływa {date}.|Kwotę {amount} prosimy wpłacić do {date}.',
    reverseCharge: 'Odwrotne obciążenie.|Zwolnienie z VAT art. 113.|Wewnątrzwspólnotowa dostawa towarów 0%.',
    pricesIncludeTax: 'Ceny zawierają {tax}.|Ceny brutto',
    thanks:
      'Dziękujemy za zakupy|Dziękujemy, zapraszamy ponownie|Zapraszamy|Zachowaj paragon|Miłego dnia|Zwrot do 14 dni z paragonem',
    notes:
      'W tytule przelewu prosimy podać numer faktury.|Towar pozostaje naszą własnością do czasu zapłaty.|Faktura bez podpisu odbiorcy.|Reklamacje w ciągu 7 dni.|W razie pytań prosimy o kontakt.|Z poważaniem',
    slogans: 'Od 19## roku|Jakość i zaufanie|Twój partner|Zawsze blisko',
    contractClauses:
      'Strony zobowiązują się do zachowania poufności.|Umowa może być wypowiedziana z terminem {days} dni.|Wykonawca świadczy usługi z należytą starannością.|Faktury są płatne w terminie {days} dni.|Zmiany umowy wymagają formy pisemnej.|Umowa zostaje zawarta na {days} miesięcy.',
    letterLines:
      'Dziękujemy za list.|Z przyjemnością informujemy o otwarciu nowego oddziału.|W załączeniu przesyłamy dokumenty.|Nasze ceny zmienią się od nowego roku.|Pozostajemy do dyspozycji.',
  },
};
