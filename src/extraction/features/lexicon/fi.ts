import type { LanguageLexicon } from '../labelKinds.ts';

export const finnish: LanguageLexicon = {
  slots: { nro: 'nro, numero, n:o, no', alv: 'alv, arvonlisävero, vero' },
  words: {
    invoiceNumber: '1 = laskun {nro}, lasku{nro}, lasku {nro}, laskunumero, laskunro; 0.5 = lasku',
    creditNoteNumber: '1 = hyvityslaskun {nro}, hyvityslasku {nro}, hyvityslasku{nro}; 0.5 = hyvityslasku',
    receiptNumber: '1 = kuitti {nro}, kuitti{nro}, kuitin {nro}, tapahtuma{nro}; 0.5 = kuitti',
    purchaseOrder:
      '1 = ostotilaus{nro}, ostotilaus {nro}, ostotilaus, tilauksenne, tilauksenne {nro}, ostajan tilaus{nro}; 0.7 = viitteenne, tilaus{nro}, tilausnumero, tilaus',
    orderNumber:
      '1 = tilaus{nro}, tilausnumero, tilauksen {nro}, myyntitilaus {nro}, varaus{nro}, varausnumero, tilausvahvistus {nro}',
    quoteNumber: '1 = tarjous{nro}, tarjous {nro}, tarjousnumero; 0.6 = tarjous',
    contractNumber: '1 = sopimus{nro}, sopimus {nro}, sopimusnumero; 0.6 = sopimus',
    policyNumber: '1 = vakuutus{nro}, vakuutusnumero, vakuutuskirja {nro}, vahinko{nro}',
    customerNumber: '1 = asiakas{nro}, asiakasnumero, asiakas {nro}, asiakkaan {nro}',
    deliveryNumber:
      '1 = lähete{nro}, lähete {nro}, lähetteen {nro}, toimitus{nro}, rahtikirja {nro}, lähetysluettelo {nro}',
    projectNumber: '1 = projekti, projekti{nro}, työmaa, kustannuspaikka',
    genericNumber: '1 = nro, numero, n:o; 0.8 = viite, viitenumero, viitteemme, viitteenne, viitenro',
    issueDate:
      '1 = laskun päivämäärä, laskun päiväys, laskupäivä, laskun pvm, laskutuspäivä, hyvityslaskun päivämäärä, kuitin päivämäärä, ostopäivä',
    genericDate: '1 = päivämäärä, pvm, päiväys',
    orderDate: '1 = tilauspäivä, tilauksen päivämäärä, tilauspvm, tilattu',
    dueDate:
      '1 = eräpäivä, maksettava viimeistään, viimeinen maksupäivä, erääntyy, eräpvm, maksupäivä viimeistään',
    deliveryDate: '1 = toimituspäivä, toimituspvm, toimitettu, toimitusaika, lähetyspäivä, suorituspäivä',
    servicePeriod: '1 = laskutuskausi, laskutusjakso, jakso, palvelukausi',
    period: '1 = ajalta, kausi, vakuutuskausi, alkaen, päättyen',
    effectiveDate: '1 = voimaantulo, alkamispäivä, voimassa alkaen, sopimuspäivä',
    expiryDate: '1 = voimassa asti, päättymispäivä, voimassaoloaika, voimassa',
    paymentDate: '1 = maksupäivä, maksettu, kirjauspäivä, arvopäivä',
    birthDate: '1 = syntymäaika, henkilötunnus, syntynyt',
    time: '1 = kello, klo, aika',
    supplier:
      '1 = myyjä, toimittaja, lähettäjä, laskuttaja, saaja, maksun saaja, vuokranantaja, vakuutuksenantaja',
    customer:
      '1 = asiakas, ostaja, laskutusosoite, vastaanottaja, laskun saaja, tilaaja, maksaja, vuokralainen, vakuutuksenottaja, laskutetaan; 0.6 = nimi',
    shipTo: '1 = toimitusosoite, toimituspaikka, tavaran vastaanottaja',
    contact: '1 = yhteyshenkilö, viitteenne, viitteemme, myyjä nimi, käsittelijä, kassa, yhteystiedot',
    taxId:
      '1 = y tunnus, ly tunnus, alv {nro}, alv tunnus, vat {nro}, alv numero, arvonlisäverotunniste, alv rek',
    companyRegister: '1 = y tunnus, kaupparekisteri, kotipaikka',
    netAmount:
      '1 = veroton, yhteensä veroton, veroton hinta, alv 0, veroton yhteensä, yhteensä ilman {alv}, netto, netto yhteensä, veroton summa; 0.8 = välisumma',
    subtotal: '1 = välisumma, tuotteet yhteensä',
    taxAmount: '1 = {alv}, {alv} yhteensä, arvonlisäveron määrä, verot yhteensä, veron määrä, alv euroa',
    totalAmount:
      '1 = yhteensä sis {alv}, laskun summa, kokonaissumma, loppusumma, laskun loppusumma, verollinen yhteensä, verollinen, hinta yhteensä, laskun yhteissumma, yhteensä eur; 0.9 = maksettava, maksettavaa yhteensä, yhteensä maksettava, maksettavaa; 0.75 = yhteensä, summa',
    total: '1 = yhteensä, summa, yht, yhteensä eur',
    amountDue:
      '1 = maksettava, maksettavaa yhteensä, maksettavaa, avoin saldo, yhteensä maksettava, maksettavaa jää, erääntynyt summa',
    amountPaid: '1 = maksettu, suoritettu, suoritukset',
    prepayment: '1 = ennakko, ennakkomaksu, käsiraha',
    discount: '1 = alennus, alennukset, käteisalennus, ale',
    shipping: '1 = toimituskulut, rahti, postikulut, laskutuslisä, käsittelykulut, toimitusmaksu',
    change: '1 = takaisin, vaihtoraha',
    cash: '1 = käteinen, kortti, korttimaksu, pankkikortti, luottokortti, lähimaksu',
    rounding: '1 = pyöristys',
    taxBase: '1 = veron peruste, veroton osuus',
    taxRate: '1 = alv %, verokanta, alv kanta, vero %',
    premium: '1 = vakuutusmaksu, vuosimaksu',
    openingBalance: '1 = alkusaldo, edellinen saldo',
    closingBalance: '1 = loppusaldo, saldo, uusi saldo',
    unitPrice: '1 = yksikköhinta, hinta, à hinta, a hinta, kpl hinta, yks hinta, veroton à hinta',
    lineTotal: '1 = summa, yhteensä, rivisumma, veroton yhteensä, rivi yhteensä',
    quantity: '1 = määrä, kpl, lkm, tunnit',
    unit: '1 = yksikkö, yks',
    description: '1 = kuvaus, tuote, nimike, selite, tuotteen nimi, palvelu, tuotekuvaus',
    articleCode: '1 = tuote{nro}, tuotekoodi, tuotenumero, nimike{nro}',
    currency: '1 = valuutta',
    bankAccount: '1 = tilinumero, tili, pankkitili, saajan tilinumero',
    bankName: '1 = pankki, saajan pankki',
    phone: '1 = puhelin, puh, matkapuhelin, puhelin{nro}',
    email: '1 = sähköposti',
    web: '1 = verkkosivut, kotisivu',
    page: '1 = sivu, sivu {nro}',
    terms:
      '1 = maksuehto, maksuehdot, toimitusehto, maksutapa, toimitustapa, viivästyskorko, huomautusaika, lisätiedot',
  },
};
