import type { LanguageLexicon } from '../labelKinds.ts';

export const polish: LanguageLexicon = {
  slots: {
    nr: 'nr, numer, no',
    vat: 'vat, podatek, podatek vat, podatku, podatku vat, ptu',
    nip: 'nip, numer nip, nr nip, vat ue, nip ue, regon nip, numer vat, identyfikator podatkowy, nr vat, numer identyfikacji podatkowej',
  },
  words: {
    invoiceNumber:
      '1 = faktura {nr}, {nr} faktury, faktura vat {nr}, {nr} faktura, {nr} faktury vat, faktura vat, faktura proforma {nr}, faktura korygująca {nr}, faktura zaliczkowa {nr}, {nr} dokumentu; 0.5 = faktura, rachunek, rachunek {nr}, {nr} rachunku',
    creditNoteNumber:
      '1 = korekta {nr}, {nr} korekty, nota kredytowa {nr}, {nr} noty, faktura korygująca {nr}; 0.5 = korekta, faktura korygująca, nota kredytowa',
    receiptNumber:
      '1 = paragon {nr}, {nr} paragonu, {nr} transakcji, pokwitowanie {nr}, {nr} wydruku, {nr} sys; 0.5 = paragon, paragon fiskalny, pokwitowanie',
    purchaseOrder:
      '1 = zamówienie {nr}, {nr} zamówienia, zamówienie klienta, {nr} zamówienia klienta, do zamówienia, wasze zamówienie, {nr} zam, zam {nr}; 0.7 = zamówienie, zlecenie {nr}, wasz znak',
    orderNumber:
      '1 = {nr} zlecenia, zlecenie {nr}, potwierdzenie {nr}, {nr} rezerwacji, {nr} zamówienia, nasze zamówienie; 0.6 = zlecenie, zamówienie',
    quoteNumber: '1 = oferta {nr}, {nr} oferty; 0.6 = oferta',
    contractNumber: '1 = umowa {nr}, {nr} umowy; 0.6 = umowa',
    policyNumber: '1 = polisa {nr}, {nr} polisy, {nr} szkody, polisa seria i numer; 0.5 = polisa',
    accountNumber: '1 = {nr} abonenta, {nr} licznika, {nr} ppe, konto klienta, {nr} ewidencyjny',
    customerNumber:
      '1 = {nr} klienta, {nr} nabywcy, kod klienta, {nr} odbiorcy, identyfikator klienta, {nr} płatnika, {nr} kontrahenta',
    supplierNumber: '1 = {nr} dostawcy, kod dostawcy, kasa, {nr} kasy, kasjer, sklep {nr}',
    deliveryNumber:
      '1 = wz {nr}, {nr} wz, list przewozowy {nr}, {nr} przesyłki, dokument wz, {nr} dostawy, {nr} wydania, dowód dostawy {nr}',
    projectNumber: '1 = projekt, {nr} projektu, budowa, zadanie, mpk',
    genericNumber:
      '1 = nr, numer; 0.8 = znak, sygnatura, nasz znak, wasz znak, referencje, seria, tytuł przelewu, symbol',
    issueDate:
      '1 = data wystawienia, wystawiono dnia, data faktury, data wystawienia faktury, data dokumentu, wystawiona w dniu, miejsce i data wystawienia, data i miejsce wystawienia, wystawiono, data wydania, data korekty, wystawiono w dniu, dnia',
    genericDate: '1 = data; 0.8 = dnia, z dnia, w dniu',
    orderDate:
      '1 = data zamówienia, zamówienie z dnia, data zlecenia, data złożenia zamówienia, data rezerwacji',
    dueDate:
      '1 = termin płatności, termin zapłaty, data płatności, płatne do, zapłata do, do zapłaty do, płatność do, termin, zapłacić do, płatne do dnia, termin płatności faktury, data zapłaty do',
    deliveryDate:
      '1 = data sprzedaży, data dostawy, data wykonania usługi, data dostawy wykonania usługi, termin dostawy, data dokonania dostawy, data wysyłki, data zakończenia dostawy, data wykonania, data dokonania lub zakończenia dostawy towarów lub wykonania usługi, data wydania towaru, data sprzedaży dostawy, data zakończenia dostawy usługi, data realizacji',
    servicePeriod: '1 = okres rozliczeniowy, za okres, okres, okres rozliczenia, okres świadczenia usługi',
    period: '1 = okres, od do, okres ubezpieczenia, data od, data do, miesiąc, okres obowiązywania',
    effectiveDate:
      '1 = data rozpoczęcia, obowiązuje od, data zawarcia, data zawarcia umowy, początek, ważna od, data wejścia w życie, zawarta w dniu, data podpisania',
    expiryDate:
      '1 = ważne do, data ważności, data zakończenia, obowiązuje do, ważna do, oferta ważna do, termin ważności',
    printDate: '1 = data wydruku, wydrukowano, wydruk z dnia',
    paymentDate:
      '1 = data zapłaty, zapłacono dnia, data operacji, data księgowania, data waluty, data otrzymania zaliczki, data transakcji',
    birthDate: '1 = data urodzenia, urodzony',
    time: '1 = godzina, godz, czas',
    supplier:
      '1 = sprzedawca, dostawca, wystawca, sprzedający, usługodawca, zleceniobiorca, wykonawca, beneficjent, nadawca, wynajmujący, ubezpieczyciel, dane sprzedawcy, odbiorca płatności, wystawca faktury, nazwa sprzedawcy, podmiot 1, od',
    customer:
      '1 = nabywca, odbiorca, kupujący, klient, zamawiający, zleceniodawca, płatnik, dane nabywcy, najemca, ubezpieczający, ubezpieczony, usługobiorca, nazwa nabywcy, adresat, adres do faktury, nabywca odbiorca, kontrahent, podmiot 2; 0.6 = dla, do, imię i nazwisko, nazwa',
    shipTo:
      '1 = adres dostawy, miejsce dostawy, odbiorca towaru, adres wysyłki, miejsce wydania, dostawa do, adres odbiorcy, adres korespondencyjny, miejsce wykonania',
    contact:
      '1 = osoba kontaktowa, kontakt, opiekun, wystawił, wystawił a, odebrał, sprzedawca imię, przedstawiciel handlowy, kasjer, opiekun klienta, osoba upoważniona do wystawienia, osoba upoważniona do odbioru, do rąk',
    taxId: '1 = {nip}, pesel',
    supplierTaxId: '1 = {nip} sprzedawcy, {nip} dostawcy, {nip} wystawcy',
    customerTaxId: '1 = {nip} nabywcy, {nip} odbiorcy, {nip} klienta, {nip} kupującego',
    companyRegister:
      '1 = krs, regon, bdo, nr krs, numer krs, sąd rejonowy, kapitał zakładowy, nr bdo, nr rejestrowy bdo',
    netAmount:
      '1 = wartość netto, razem netto, netto, kwota netto, suma netto, ogółem netto, łącznie netto, wartość netto razem, podstawa opodatkowania, cena netto razem, wartość bez {vat}, należność netto, wartość sprzedaży netto; 0.8 = suma częściowa, razem bez vat',
    subtotal: '1 = suma częściowa, podsuma, suma cząstkowa, razem pozycje, suma pośrednia',
    taxAmount:
      '1 = {vat}, kwota {vat}, wartość {vat}, razem {vat}, suma {vat}, suma ptu, kwota {vat} razem, ogółem {vat}, łącznie {vat}, kwota podatku vat, w tym {vat}, ptu a, ptu b',
    totalAmount:
      '1 = wartość brutto, razem brutto, brutto, kwota brutto, suma brutto, ogółem brutto, razem, ogółem, łącznie brutto, wartość faktury, kwota ogółem, suma pln, kwota należności ogółem, należność ogółem, wartość zamówienia, kwota faktury, wartość ogółem, łączna kwota, suma, wartość całkowita, razem z vat, łączna wartość, suma łącznie, wartość z podatkiem; 0.9 = do zapłaty, razem do zapłaty, kwota do zapłaty, należność, pozostało do zapłaty, suma do zapłaty, łącznie do zapłaty, ogółem do zapłaty, do zwrotu',
    total: '1 = razem, suma, ogółem, łącznie, suma pln, razem pln, w sumie, kwota',
    amountDue:
      '1 = do zapłaty, razem do zapłaty, kwota do zapłaty, pozostało do zapłaty, pozostaje do zapłaty, saldo do zapłaty, do zapłaty pozostało, należność, zostało do zapłaty, zaległość, saldo',
    previousBalance: '1 = saldo poprzednie, z przeniesienia, do przeniesienia, poprzednie saldo, zaległości',
    amountPaid:
      '1 = zapłacono, wpłacono, otrzymano, już zapłacono, kwota zapłacona, wpłata, zapłacona kwota, rozliczono, wpłaty',
    prepayment: '1 = zaliczka, zaliczki, przedpłata, kaucja, zadatek, kwota zaliczki, otrzymana zaliczka',
    discount:
      '1 = rabat, upust, zniżka, skonto, suma rabatów, razem rabat, opust, bonifikata, wartość rabatu, obniżka',
    shipping:
      '1 = koszt dostawy, koszty wysyłki, transport, wysyłka, przesyłka, koszt przesyłki, dostawa, koszty transportu, opakowanie, opłata manipulacyjna',
    tip: '1 = napiwek, serwis',
    change: '1 = reszta, reszta gotówka, reszta pln, wydano',
    cash: '1 = gotówka, karta, karta płatnicza, płatność kartą, karta kredytowa, gotówka pln, przyjęto, blik, zapłacono gotówką, karta debetowa',
    rounding: '1 = zaokrąglenie, zaokrąglenia',
    commission: '1 = prowizja, prowizja agencji',
    taxBase:
      '1 = podstawa opodatkowania, podstawa, sprzedaż opodatkowana, sprzed opod ptu a, sprz opod a, podstawa vat, sprzed opod a, sprzedaż opodatk',
    taxRate: '1 = stawka vat, vat %, stawka, % vat, stawka podatku, st vat, stawka podatku vat, ptu %',
    sumInsured: '1 = suma ubezpieczenia, udział własny, franszyza, suma gwarancyjna, limit odpowiedzialności',
    premium:
      '1 = składka, składka łączna, składka ubezpieczeniowa, składka roczna, razem składka, łączna składka, składka do zapłaty; 0.7 = rocznie, na rok',
    openingBalance: '1 = saldo początkowe, saldo poprzednie, saldo otwarcia, saldo na początek',
    closingBalance:
      '1 = saldo końcowe, saldo, saldo zamknięcia, saldo na koniec, saldo dostępne, saldo po operacji',
    loyalty: '1 = punkty, saldo punktów, stan punktów, suma punktów',
    unitPrice:
      '1 = cena, cena jednostkowa, cena netto, cena jedn, cena jedn netto, cena j netto, cena jednostkowa netto, stawka godzinowa, cena brutto, cena jm, cena jedn brutto, c j netto, cena za jednostkę',
    lineTotal:
      '1 = wartość, wartość netto, kwota, wartość brutto, razem, suma, netto, brutto, wartość pozycji, kwota netto, kwota brutto, wart netto, wart brutto',
    quantity: '1 = ilość, szt, liczba, godziny, godz, zużycie, sztuk, il, sztuki, dni',
    unit: '1 = jm, j m, jednostka, jedn, jednostka miary, miara',
    description:
      '1 = nazwa, opis, nazwa towaru, nazwa towaru lub usługi, towar, usługa, nazwa towaru usługi, nazwa usługi, tytułem, przedmiot, opis operacji, produkt, wyszczególnienie, nazwa produktu, treść, tytuł, nazwa towaru i usługi, tytuł operacji, towar usługa',
    position: '1 = lp, l p, poz, pozycja',
    articleCode:
      '1 = kod, indeks, kod towaru, pkwiu, kod produktu, ean, symbol, nr artykułu, nr katalogowy, cn, gtu, sku, nr kat, kod kreskowy, kod ean, numer seryjny, partia',
    currency: '1 = waluta, waluta faktury, kwoty w, kod waluty',
    iban: '1 = iban, nr iban, konto iban, numer iban',
    bic: '1 = bic, swift, kod swift, bic swift, swift bic, kod bic',
    bankAccount:
      '1 = {nr} konta, {nr} rachunku, rachunek bankowy, konto bankowe, {nr} rachunku bankowego, konto, na konto, {nr} konta bankowego, rachunek, na rachunek, nr rach',
    bankName: '1 = bank, nazwa banku, w banku, oddział',
    phone:
      '1 = telefon, tel, kom, telefon {nr}, tel kom, infolinia, nr tel, nr telefonu, telefon kontaktowy, komórka',
    fax: '1 = fax, faks, tel fax',
    email: '1 = email, e-mail, adres e-mail, mail, poczta, adres email',
    web: '1 = strona www, www, strona internetowa, internet',
    page: '1 = strona, str, strona z, stron',
    terms:
      '1 = forma płatności, sposób płatności, sposób zapłaty, metoda płatności, warunki płatności, uwagi, warunki dostawy, sposób dostawy, forma zapłaty, słownie, płatność, forma dostawy, adnotacje, notatki, środek transportu, dotyczy',
  },
};
