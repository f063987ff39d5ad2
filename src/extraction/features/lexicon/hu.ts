import type { LanguageLexicon } from '../labelKinds.ts';

export const hungarian: LanguageLexicon = {
  slots: { szam: 'száma, szám, sorszáma, sorszám, sz', afa: 'áfa, áfát, adó, forgalmi adó' },
  words: {
    invoiceNumber:
      '1 = számla {szam}, számla{szam}, számlaszám, számla azonosító; 0.7 = bizonylat{szam}, bizonylat {szam}, sorszám; 0.5 = számla',
    creditNoteNumber:
      '1 = jóváíró számla {szam}, helyesbítő számla {szam}, sztornó számla {szam}; 0.5 = helyesbítő számla',
    receiptNumber: '1 = nyugta{szam}, nyugta {szam}, nyugtaszám, bizonylatszám; 0.5 = nyugta',
    purchaseOrder:
      '1 = megrendelés {szam}, megrendelés{szam}, rendelés{szam}, rendelési szám, megrendelés, vevői rendelés{szam}',
    orderNumber: '1 = rendelés {szam}, rendelésszám, visszaigazolás {szam}, foglalási szám, foglalás {szam}',
    quoteNumber: '1 = ajánlat {szam}, ajánlatszám, árajánlat {szam}',
    contractNumber: '1 = szerződés {szam}, szerződésszám; 0.6 = szerződés',
    policyNumber: '1 = kötvény{szam}, kötvényszám, biztosítási kötvény {szam}',
    customerNumber: '1 = ügyfél{szam}, ügyfélszám, vevőkód, ügyfélkód, vevő azonosító, ügyfél azonosító',
    deliveryNumber: '1 = szállítólevél {szam}, szállítólevél{szam}, szállítólevél, fuvarlevél {szam}',
    projectNumber: '1 = projekt, projekt{szam}, munkaszám',
    genericNumber: '1 = szám, száma, sorszám, azonosító; 0.8 = hivatkozás, hivatkozási szám, közlemény',
    issueDate:
      '1 = számla kelte, kiállítás dátuma, kiállítás kelte, számla dátuma, kibocsátás dátuma, kiállítva, kiállítás napja, számla kiállítás dátuma, keltezés',
    genericDate: '1 = dátum, kelt',
    orderDate: '1 = rendelés dátuma, megrendelés dátuma, rendelés kelte',
    dueDate:
      '1 = fizetési határidő, esedékesség, fizetés határideje, fizetendő, befizetési határidő, esedékes, fizetési határideje, lejárat',
    deliveryDate:
      '1 = teljesítés dátuma, teljesítés, teljesítés kelte, szállítás dátuma, teljesítés időpontja, szállítási határidő, teljesítés napja',
    servicePeriod: '1 = elszámolási időszak, számlázási időszak, teljesítési időszak, időszak',
    effectiveDate: '1 = hatálybalépés, kezdete, érvényesség kezdete, biztosítás kezdete, hatály kezdete',
    expiryDate: '1 = érvényes, érvényesség, lejárat dátuma, érvényesség vége',
    paymentDate: '1 = fizetés dátuma, értéknap, könyvelés dátuma, könyvelési nap',
    birthDate: '1 = születési idő, születési dátum, születési hely idő',
    time: '1 = időpont, idő, óra',
    supplier:
      '1 = szállító, eladó, kibocsátó, szolgáltató, számla kibocsátó, számlakibocsátó, kedvezményezett, bérbeadó, biztosító, feladó',
    customer:
      '1 = vevő, megrendelő, számlázási cím, címzett, vásárló, fizető, szerződő, bérlő, vevő neve, ügyfél, befizető; 0.6 = név, neve',
    shipTo: '1 = szállítási cím, átvevő, teljesítés helye, szállítás helye',
    contact: '1 = kapcsolattartó, ügyintéző, pénztáros, elérhetőség',
    taxId: '1 = adószám, adószáma, közösségi adószám, csoportos adószám, eu adószám, adóazonosító jel',
    supplierTaxId: '1 = szállító adószáma, eladó adószáma',
    customerTaxId: '1 = vevő adószáma, vevő adószám',
    companyRegister: '1 = cégjegyzékszám, cg, cégjegyzék szám',
    netAmount:
      '1 = nettó összesen, nettó érték, nettó, összesen nettó, nettó összeg, adóalap összesen, nettó végösszeg; 0.8 = részösszeg',
    subtotal: '1 = részösszeg, részösszesen',
    taxAmount:
      '1 = {afa}, {afa} összeg, {afa} összesen, {afa} összege, {afa} érték, áfa tartalom, áthárított adó',
    totalAmount:
      '1 = bruttó összesen, bruttó érték, bruttó, végösszeg, összesen bruttó, mindösszesen, bruttó végösszeg, számla végösszege, számla összege; 0.9 = fizetendő összeg, fizetendő, összesen fizetendő, fizetendő végösszeg; 0.75 = összesen, összeg',
    total: '1 = összesen, összeg, össz, mindösszesen',
    amountDue: '1 = fizetendő összeg, fizetendő, fizetendő összesen, hátralék, fennmaradó összeg',
    amountPaid: '1 = fizetve, kifizetve, befizetett összeg, kiegyenlítve',
    prepayment: '1 = előleg, foglaló',
    discount: '1 = kedvezmény, engedmény, árengedmény',
    shipping: '1 = szállítási költség, szállítási díj, postaköltség, kezelési költség, csomagolás',
    change: '1 = visszajáró',
    cash: '1 = készpénz, bankkártya, kártya',
    rounding: '1 = kerekítés',
    taxBase: '1 = adóalap, áfa alap, az adó alapja',
    taxRate: '1 = áfa kulcs, áfa %, adókulcs, áfa mértéke, áfakulcs',
    premium: '1 = biztosítási díj, éves díj, díj',
    openingBalance: '1 = nyitó egyenleg, nyitóegyenleg',
    closingBalance: '1 = záró egyenleg, záróegyenleg, egyenleg',
    unitPrice: '1 = egységár, nettó egységár, ár, bruttó egységár, nettó ár',
    lineTotal: '1 = nettó érték, bruttó érték, érték, összesen, nettó ár, bruttó ár, bruttó, nettó, összeg',
    quantity: '1 = mennyiség, menny, db, darab',
    unit: '1 = mértékegység, egység, me, m e',
    description:
      '1 = megnevezés, leírás, termék, szolgáltatás, termék megnevezése, cikk, megnevezése, termék szolgáltatás megnevezése',
    articleCode: '1 = cikkszám, termékkód, vtsz, teszor, vonalkód, cikkszáma, szj',
    currency: '1 = pénznem, deviza, devizanem',
    bankAccount: '1 = bankszámlaszám, bankszámla, számlaszám bank, bankszámlaszáma',
    bankName: '1 = bank, bank neve, számlavezető bank',
    phone: '1 = telefon, tel, telefonszám, mobil',
    email: '1 = email, e-mail, e-mail cím',
    web: '1 = honlap, web, weboldal',
    page: '1 = oldal, oldalszám',
    terms:
      '1 = fizetési mód, fizetés módja, fizetési feltételek, megjegyzés, szállítási mód, szállítási feltételek',
  },
};
