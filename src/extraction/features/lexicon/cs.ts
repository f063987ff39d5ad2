import type { LanguageLexicon } from '../labelKinds.ts';

/** Czech and Slovak. */
export const czech: LanguageLexicon = {
  slots: { c: 'č, číslo, čís, no', dph: 'dph, daň, daň z přidané hodnoty, daně', s: 's, včetně, vč, s dph' },
  words: {
    invoiceNumber:
      '1 = faktura {c}, {c} faktury, faktura daňový doklad {c}, faktúra {c}, {c} faktúry, {c} dokladu, daňový doklad {c}, {c} daňového dokladu, evidenční číslo, faktura daňový doklad, zálohová faktura {c}, evidenční číslo daňového dokladu, evidenční číslo dokladu; 0.8 = doklad {c}, {c} dokladu; 0.5 = faktura, faktúra, daňový doklad',
    creditNoteNumber:
      '1 = dobropis {c}, {c} dobropisu, opravný daňový doklad {c}; 0.5 = dobropis, opravný daňový doklad',
    receiptNumber:
      '1 = účtenka {c}, {c} účtenky, paragon {c}, {c} transakce, pokladní doklad {c}, bloček {c}; 0.5 = účtenka, paragon, pokladní doklad',
    purchaseOrder:
      '1 = objednávka {c}, {c} objednávky, vaše objednávka, objednávka zákazníka, vaše objednávka {c}, obj {c}, {c} obj, {c} objednávky zákazníka, {c} vaší objednávky; 0.7 = objednávka, vaše značka',
    orderNumber:
      '1 = zakázka {c}, {c} zakázky, potvrzení {c}, {c} rezervace, naše objednávka, {c} potvrzení, {c} zakázky, číslo objednávky; 0.6 = zakázka, objednávka',
    quoteNumber: '1 = nabídka {c}, {c} nabídky, {c} ponuky; 0.6 = nabídka',
    contractNumber: '1 = smlouva {c}, {c} smlouvy, {c} zmluvy; 0.6 = smlouva, zmluva',
    policyNumber:
      '1 = {c} pojistné smlouvy, pojistná smlouva {c}, {c} pojistky, {c} poistnej zmluvy, {c} pojistné události; 0.5 = pojistná smlouva',
    customerNumber:
      '1 = {c} zákazníka, {c} odběratele, zákaznické číslo, kód zákazníka, {c} klienta, zákazník {c}, {c} zákazníckeho',
    accountNumber: '1 = {c} odběrného místa, {c} elektroměru, ean opm, {c} člena',
    supplierNumber: '1 = {c} dodavatele, kód dodavatele, pokladna, pokladna {c}, prodejna',
    deliveryNumber:
      '1 = dodací list {c}, {c} dodacího listu, dodací list, {c} zásilky, {c} dodacieho listu, {c} dodávky',
    projectNumber: '1 = projekt, {c} projektu, akce, stavba, středisko',
    genericNumber:
      '1 = č, číslo, no; 0.8 = variabilní symbol, var symbol, vs, konstantní symbol, konst symbol, specifický symbol, značka, naše značka, ks, ss, variabilný symbol, reference',
    issueDate:
      '1 = datum vystavení, datum vystavení dokladu, vystaveno, vystaveno dne, dátum vystavenia, datum faktury, datum vyhotovení, dátum vyhotovenia, datum dokladu, datum vystavení faktury, den vystavení, dne',
    genericDate: '1 = datum, dátum; 0.8 = dne, ze dne, den',
    orderDate:
      '1 = datum objednávky, objednávka ze dne, objednáno, dátum objednávky, ze dne, datum objednání',
    dueDate:
      '1 = datum splatnosti, splatnost, splatno, splatné do, dátum splatnosti, splatnost do, uhraďte do, den splatnosti, splatnosť, zaplatit do, splatno dne, splatná do, úhrada do, splatnost faktury',
    deliveryDate:
      '1 = datum uskutečnění plnění, datum zdanitelného plnění, duzp, datum uskutečnění zdanitelného plnění, datum dodání, dátum dodania, datum uskut plnění, datum uskuteč plnění, dátum dodania tovaru, termín dodání, datum zdan plnění, datum plnění, datum odeslání, uzp, den uskutečnění plnění, datum uskutečnění zdan plnění, datum expedice',
    servicePeriod:
      '1 = zúčtovací období, fakturační období, období, fakturované období, zúčtovacie obdobie, za období',
    period: '1 = období, od do, doba trvání, pojistná doba, obdobie, platnost, pojistné období',
    effectiveDate:
      '1 = účinnost od, platnost od, datum uzavření, počátek pojištění, datum účinnosti, uzavřena dne, datum podpisu, začátek pojištění, platí od',
    expiryDate:
      '1 = platnost do, platí do, konec pojištění, platné do, nabídka platí do, datum ukončení, spotřebujte do',
    printDate: '1 = datum tisku, vytištěno, tisk dne, vytlačené',
    paymentDate:
      '1 = datum úhrady, uhrazeno dne, zaplaceno dne, datum zaúčtování, datum platby, datum provedení, den přijetí platby',
    birthDate: '1 = datum narození, nar, narozen, dátum narodenia',
    time: '1 = čas, hodina, hod',
    supplier:
      '1 = dodavatel, dodávateľ, prodávající, zhotovitel, poskytovatel, vystavil dodavatel, predávajúci, pronajímatel, pojistitel, příjemce platby, odesílatel, dodavatel prodávající, prodejce, predajca, od',
    customer:
      '1 = odběratel, odberateľ, kupující, objednatel, zákazník, příjemce, fakturační adresa, kupujúci, plátce, nájemce, pojistník, objednávateľ, zákazník odběratel, odběratel kupující, konečný příjemce, fakturovat, fakturačná adresa, pojištěný, klient, fakturační údaje; 0.6 = pro, jméno, název',
    shipTo:
      '1 = dodací adresa, místo dodání, adresa dodání, dodací místo, miesto dodania, doručovací adresa, místo určení, adresa doručení, příjemce zboží, dodacia adresa, místo plnění, korespondenční adresa, odběrné místo',
    contact:
      '1 = vystavil, kontaktní osoba, kontakt, vyřizuje, převzal, obsluha, pokladní, kontaktná osoba, obchodní zástupce, vyhotovil, obchodník, prodavač, vybavuje, přijal',
    taxId:
      '1 = dič, ič dph, dič {c}, daňové identifikační číslo, vat, ičdph, dič dph, dič vat, dič ič dph, ič dph dič; 0.7 = ičo, ič, ičo dič',
    supplierTaxId: '1 = dič dodavatele, dič prodávajícího, dič zhotovitele',
    customerTaxId: '1 = dič odběratele, dič kupujícího, dič zákazníka, ič dph odberateľa',
    companyRegister:
      '1 = ičo, ič, obchodní rejstřík, zapsána v obchodním rejstříku, spisová značka, oddiel, zápis v or, ičo {c}, zapsán v obchodním rejstříku, obchodný register, spis zn, sp zn, zapsaná v or',
    netAmount:
      '1 = základ daně, základ, celkem bez dph, cena bez dph, bez dph, celkem základ, částka bez dph, součet bez dph, základ dph, spolu bez dph, základ dane, celková cena bez dph, cena celkem bez dph, suma bez dph, celková částka bez dph, cena celkom bez dph, fakturovaná částka bez dph, základ celkem; 0.8 = mezisoučet',
    subtotal: '1 = mezisoučet, součet položek, součet, medzisúčet, součet položek bez dph',
    taxAmount:
      '1 = {dph}, výše {dph}, částka {dph}, celkem {dph}, {dph} celkem, suma dph, výška dph, dph kč, dph spolu, sazba daně celkem, částka daně, výše daně, dph eur',
    totalAmount:
      '1 = celkem s dph, celkem vč dph, celkem včetně dph, cena s dph, celková částka, spolu s dph, částka celkem, fakturovaná částka, celková cena, celkem kč, celková suma, celkem eur, cena celkem s dph, celková cena s dph, celkem s dph kč, cena celkem, celkom s dph, suma celkom, celková částka s dph, hodnota objednávky, částka s dph, cena celkem vč dph, celková cena objednávky, celková hodnota; 0.9 = celkem k úhradě, k úhradě, na úhradu, částka k úhradě, zbývá uhradit, k zaplacení, celkom k úhrade, suma na úhradu, k úhrade, celkem k zaplacení, zaplatit, částka k zaplacení, spolu na úhradu, k proplacení; 0.75 = celkem, spolu, celkom, suma, částka, cena',
    total: '1 = celkem, spolu, celkom, suma, součet, částka, úhrnem, celkem kč',
    amountDue:
      '1 = celkem k úhradě, k úhradě, na úhradu, zbývá uhradit, zbývá k úhradě, částka k úhradě, k zaplacení, nedoplatek, zbývá doplatit, doplatek, suma na úhradu, k úhrade, k doplacení, zostáva uhradiť, přeplatek',
    previousBalance: '1 = předchozí zůstatek, převod, minulý zůstatek, předchozí stav',
    amountPaid:
      '1 = zaplaceno, uhrazeno, již uhrazeno, přijato, uhradené, zaplatené, uhrazená částka, již zaplaceno, hotově přijato, úhrada',
    prepayment:
      '1 = záloha, zálohy, odpočet zálohy, uhrazená záloha, zaplacené zálohy, odečet záloh, preddavok, uhrazené zálohy, kauce, zaplacená záloha',
    discount: '1 = sleva, zľava, rabat, skonto, sleva celkem, slevy, ušetřili jste, výše slevy',
    shipping:
      '1 = doprava, poštovné, přepravné, balné, poštovné a balné, dopravné, cena za dopravu, doprava a balné',
    tip: '1 = spropitné, servis',
    change: '1 = vráceno, vrátit, k vrácení, výdavek',
    cash: '1 = hotově, hotovost, kartou, platební karta, karta, platba kartou, v hotovosti, hotovosť, platobná karta',
    rounding: '1 = zaokrouhlení, zaokrúhlenie, zaokr, halířové vyrovnání, haléřové vyrovnání',
    commission: '1 = provize, agenturní provize, provízia',
    taxBase: '1 = základ daně, základ, základ dph, základ dane, základ pro dph, základ kč',
    taxRate: '1 = sazba dph, dph %, sazba, % dph, sadzba dph, sazba daně, sazba %',
    sumInsured: '1 = pojistná částka, spoluúčast, limit plnění, limit pojistného plnění',
    premium:
      '1 = pojistné, roční pojistné, celkové pojistné, poistné, pojistné celkem, běžné pojistné; 0.7 = ročně, za rok',
    openingBalance: '1 = počáteční zůstatek, počáteční stav, předchozí zůstatek, počiatočný zostatok',
    closingBalance: '1 = konečný zůstatek, zůstatek, konečný stav, nový zůstatek, konečný zostatok, zostatok',
    unitPrice:
      '1 = cena za jednotku, jednotková cena, cena, cena mj, cena za mj, j cena, cena/mj, jedn cena, cena za kus, cena ks, cena bez dph, j cena bez dph, cena/ks, cena za jedn, cena za mj bez dph, jednotková cena bez dph',
    lineTotal:
      '1 = celkem, cena celkem, celkem bez dph, částka, celkem s dph, cena celkem bez dph, celková cena, spolu, hodnota, cena spolu, cena s dph, cena bez dph, suma',
    quantity: '1 = množství, počet, ks, množstvo, počet mj, hodiny, spotřeba, kusů, počet kusů',
    unit: '1 = mj, jednotka, m j, jedn, měrná jednotka',
    description:
      '1 = popis, označení dodávky, název, položka, popis položky, text, název zboží, zboží, služba, předmět plnění, fakturujeme vám, název položky, označení, popis dodávky, název a popis, předmět, predmet, názov, popis plnenia, název služby, popis transakce, fakturujeme vám za',
    position: '1 = poř {c}, řádek, poř, p č, položka {c}',
    articleCode:
      '1 = kód, kód zboží, katalogové číslo, kód položky, ean, kat {c}, objednací číslo, číslo položky, kód produktu, výrobní číslo, šarže, kat číslo, číslo zboží',
    currency: '1 = měna, mena, částky v, měna dokladu',
    iban: '1 = iban, iban {c}',
    bic: '1 = bic, swift, bic swift, swift bic, kód banky swift',
    bankAccount:
      '1 = {c} účtu, bankovní spojení, bankovní účet, účet, {c} bankovního účtu, bankové spojenie, účet {c}, {c} ú, kód banky, na účet',
    bankName: '1 = banka, peněžní ústav, název banky, banka dodavatele, peňažný ústav',
    phone: '1 = telefon, tel, mobil, tel {c}, telefón, gsm, infolinka, tel mobil, telefonní číslo',
    fax: '1 = fax, tel fax',
    email: '1 = email, e-mail, mail, e-mailová adresa',
    web: '1 = web, www, internet, webové stránky, internetová stránka',
    page: '1 = strana, list, stránka, str, strana z',
    terms:
      '1 = způsob platby, forma úhrady, způsob úhrady, způsob dopravy, forma platby, platební podmínky, poznámka, poznámky, dodací podmínky, spôsob platby, forma úhrady platby, způsob dodání, druh dopravy, platba',
  },
};
