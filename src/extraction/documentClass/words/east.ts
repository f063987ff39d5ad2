import type { ClassLexicon } from './classLexicon.ts';

/** Polish, Czech and Slovak. */
export const westSlavic: ClassLexicon = {
  titles: {
    invoice:
      '1 = faktura, faktura vat, rachunek, faktura proforma, faktura zaliczkowa, daňový doklad, faktura daňový doklad, faktúra, faktura końcowa, zálohová faktura, faktura sprzedaży, konečná faktura, vyúčtovací faktura, zúčtovacia faktúra, proforma faktura, faktura vat oryginał, faktúra daňový doklad, vystavená faktura, faktura marża, faktura zbiorcza',
    credit_note:
      '1 = faktura korygująca, nota kredytowa, korekta, dobropis, opravný daňový doklad, nota korygująca, faktura vat korygująca, korekta faktury, storno',
    receipt:
      '1 = paragon, paragon fiskalny, pokwitowanie, účtenka, pokladní doklad, potwierdzenie zapłaty, příjmový pokladní doklad, kp, dowód wpłaty, pokladničný doklad, stvrzenka, bloček, zjednodušený daňový doklad, wydruk z terminala, niefiskalny, potwierdzenie płatności, dowód zakupu, příjmový doklad',
    purchase_order:
      '1 = zamówienie, objednávka, zlecenie, zamówienie zakupu, objednávka vydaná, zamówienie do dostawcy, vydaná objednávka, nákupní objednávka, závazná objednávka',
    order_confirmation:
      '1 = potwierdzenie zamówienia, potvrzení objednávky, potwierdzenie, zakázka, potwierdzenie rezerwacji, objednávka přijatá, potvrdenie objednávky, potvrzení rezervace, zamówienie klienta, potvrzení zakázky, přijatá objednávka, zamówienie od klienta, souhrn objednávky, podsumowanie zamówienia',
    contract:
      '1 = umowa, smlouva, zmluva, umowa zlecenie, umowa najmu, umowa o pracę, kupní smlouva, nájemní smlouva, smlouva o dílo, umowa o dzieło, umowa sprzedaży, pracovní smlouva, umowa ramowa, rámcová smlouva, aneks, dodatek, umowa o świadczenie usług, umowa o współpracy, umowa kupna sprzedaży, porozumienie, dohoda, licenční smlouva, smlouva o poskytování služeb, kúpna zmluva, nájomná zmluva, umowa o zachowaniu poufności, zmluva o dielo, pracovná zmluva',
    insurance_policy:
      '1 = polisa, polisa ubezpieczeniowa, pojistná smlouva, pojistka, certyfikat ubezpieczenia, poistná zmluva, polisa ubezpieczenia, potwierdzenie ubezpieczenia, pojistný certifikát, umowa ubezpieczenia, zelená karta, potvrzení o pojištění, poistka, polisa oc',
    bank_statement:
      '1 = wyciąg bankowy, wyciąg z rachunku, výpis z účtu, wyciąg, výpis, historia rachunku, výpis z bankovního účtu, zestawienie operacji, historia operacji, výpis pohybů, výpis z běžného účtu, zestawienie transakcji, lista operacji',
    delivery_note:
      '1 = dowód dostawy, dodací list, wz, list przewozowy, lista pakowa, wydanie zewnętrzne, specyfikacja wysyłkowa, wydanie zewnętrzne wz, dokument wz, přepravní list, balicí list, dokument wydania, nákladní list, list dodávky, protokół dostawy, protokół odbioru, předávací protokol, expediční list',
    form: '1 = formularz, wniosek, formulář, žádost, ankieta, deklaracja, formularz zgłoszeniowy, dotazník, przihláška, přihláška, prihláška, formulár, žiadosť, zgłoszenie, formularz zamówienia, oświadczenie, kwestionariusz, karta zgłoszenia, prohlášení, čestné prohlášení, plná moc, pełnomocnictwo, przznání, přiznání, zeznanie, vyhlásenie, oznámení, podanie',
    other:
      '1 = oferta, nabídka, wezwanie do zapłaty, upomínka, cennik, protokół, wyplatní páska, výplatní páska, cenová nabídka, ponuka, przypomnienie o płatności, ceník, życiorys, lista płac, zápis, pismo, zaświadczenie, potvrzení, cenová ponuka, kosztorys',
  },
  companions: {
    invoice:
      'numer faktury, data wystawienia, termin płatności, nabywca, sprzedawca, do zapłaty, datum splatnosti, odběratel, dodavatel, variabilní symbol, k úhradě, číslo faktury, data sprzedaży, sposób zapłaty, słownie, mechanizm podzielonej płatności, oryginał, forma úhrady, fakturujeme vám, datum vystavení, duzp, odberateľ, dodávateľ, razem do zapłaty, celkem k úhradě, kwota słownie, fakturujeme, dátum splatnosti, dátum vystavenia, osoba upoważniona do wystawienia, niniejsza faktura, tato faktura, této faktury',
    credit_note:
      'przyczyna korekty, do faktury, korekta do faktury, opravuje, původní doklad, důvod opravy, przed korektą, po korekcie, było, powinno być, kwota korekty, zwrot, dobropisujeme, k faktuře, původní faktura, důvod',
    receipt:
      'gotówka, reszta, karta, sprzedaż opodatkowana, suma ptu, kasjer, hotově, vráceno, platební karta, děkujeme za nákup, dziękujemy za zakupy, suma pln, kasa, zapraszamy ponownie, płatność, reszta gotówka, děkujeme za návštěvu, pokladna, ptu, fik, bkp, eet, ďakujeme za nákup, autoryzacja, terminal, zakup, stolik, stůl, obsluha, nr sys, hotovosť, rozliczenie płatności, provozovna',
    purchase_order:
      'numer zamówienia, data zamówienia, dostawca, termin dostawy, zamawiamy, objednáváme, objednáváme u vás, dodavatel, termín dodání, zamawiający, miejsce dostawy, objednatel, číslo objednávky, datum objednávky, prosimy o dostawę, prosimy o potwierdzenie, objednávateľ, potvrďte objednávku, warunki dostawy, dodavatele, osoba zamawiająca, osoba kontaktowa',
    order_confirmation:
      'potwierdzamy, dziękujemy za zamówienie, potvrzujeme, děkujeme za vaši objednávku, vaše objednávka, potwierdzamy przyjęcie, przewidywany termin, numer zamówienia, děkujeme za objednávku, předpokládané dodání, potvrzujeme přijetí, twoje zamówienie, przewidywana dostawa, potvrdzujeme, ďakujeme za objednávku, termin realizacji, číslo objednávky, przyjęte do realizacji',
    contract:
      'strony, zawarta w dniu, wypowiedzenie, zwany dalej, postanowienia końcowe, smluvní strany, uzavřená, výpověď, závěrečná ustanovení, článek, zmluvné strany, przedmiot umowy, wykonawca, zamawiający, zwaną dalej, pomiędzy, w dwóch jednobrzmiących, kara umowna, reprezentowana przez, dále jen, předmět smlouvy, článek 1, zhotovitel, objednatel, uzavírají, zastoupená, podpis, pronajímatel, nájemce, wynajmujący, najemca, zobowiązuje się, zavazuje se, kodeksu cywilnego, občanského zákoníku, stejnopis, smluvní pokuta, právo, ďalej len, predmet zmluvy, prílohy',
    insurance_policy:
      'ubezpieczający, ubezpieczony, składka, suma ubezpieczenia, pojistník, pojištěný, pojistné, pojistitel, spoluúčast, okres ubezpieczenia, ubezpieczyciel, franszyza, udział własny, zakres ubezpieczenia, pojistná částka, počátek pojištění, konec pojištění, limit plnění, poistník, poistné, poistený, poisťovňa, owu, pojistné podmínky, pojistné nebezpečí, odpowiedzialność cywilna, nr rejestracyjny, agent, rozsah pojištění, škoda, szkoda, raty',
    bank_statement:
      'saldo początkowe, saldo końcowe, data operacji, obciążenia, uznania, počáteční zůstatek, konečný zůstatek, datum zaúčtování, data księgowania, opis operacji, przelew, saldo, zůstatek, datum valuty, tytuł operacji, saldo po operacji, wpływy, wypłaty, příkaz, platba, převod, opłaty, úrok, data waluty, wydatki, kreditní obraty, debetní obraty, příjmy, výdaje, zostatok, počiatočný zostatok, konečný zostatok, protiúčet, přehled pohybů, majitel účtu, posiadacz rachunku, bankomat',
    delivery_note:
      'ilość wydana, odebrał, wydał, dodané množství, převzal, přepravce, przewoźnik, waga, podpis odbiorcy, ilość dostarczona, data dostawy, palety, kierowca, wydano, zboží převzal, místo dodání, hmotnost, dodáno, počet kusů, řidič, spz, předal, odbiorca, opakowanie, nr rejestracyjny, towar wydał, towar odebrał, vydal, prevzal, razítko a podpis, pieczątka, dopravce, ilość zamówiona, podpis',
    form: 'wypełnić, zaznaczyć, podpis, data urodzenia, wnioskodawca, imię i nazwisko, vyplňte, zaškrtněte, žadatel, datum narození, drukowanymi literami, imię, nazwisko, właściwe zaznaczyć, podpis wnioskodawcy, tak nie, miejsce urodzenia, wypełnia, pesel, załączniki, jméno a příjmení, jméno, příjmení, rodné číslo, hůlkovým písmem, podpis žadatele, ano ne, státní příslušnost, przílohy, przyczyna, adresát, místo narození, vyplní, bydliště, oświadczam, prohlašuji, datum a podpis, miejscowość, meno, priezvisko, vyplní úřad',
    other:
      'oferta ważna, nabídka platí, z poważaniem, s pozdravem, wezwanie, upomínka, oferta nr, termin ważności oferty, vážený, szanowni państwo, dzień dobry, nabídka číslo, platnost nabídky, szanowny panie, porządek obrad, spis treści, obsah, s úctou',
  },
};
