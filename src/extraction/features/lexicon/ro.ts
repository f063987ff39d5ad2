import type { LanguageLexicon } from '../labelKinds.ts';

export const romanian: LanguageLexicon = {
  slots: { nr: 'nr, numar, număr, numărul, seria și nr', tva: 'tva, t v a, taxa pe valoarea adăugată' },
  words: {
    invoiceNumber:
      '1 = factura {nr}, factură {nr}, {nr} factură, {nr} facturii, număr factură, seria nr facturii, nr facturii, factura seria, numărul facturii; 0.5 = factură, factura, factură fiscală',
    creditNoteNumber:
      '1 = notă de credit {nr}, nota de credit {nr}, factură storno {nr}; 0.5 = notă de credit, factură storno',
    receiptNumber:
      '1 = bon fiscal {nr}, chitanța {nr}, {nr} bon, bon {nr}, chitanță {nr}; 0.5 = bon fiscal, chitanță, bon',
    purchaseOrder:
      '1 = comanda {nr}, comandă {nr}, {nr} comandă, comandă de achiziție, {nr} comenzii, număr comandă, comanda dvs; 0.7 = comandă, referința dvs',
    orderNumber:
      '1 = confirmare {nr}, rezervare {nr}, {nr} rezervare, comanda noastră, comandă client {nr}; 0.7 = {nr} comandă, comandă {nr}',
    quoteNumber: '1 = ofertă {nr}, oferta {nr}, {nr} ofertă, {nr} ofertei',
    contractNumber: '1 = contract {nr}, contractul {nr}, {nr} contract, {nr} contractului; 0.6 = contract',
    policyNumber: '1 = poliță {nr}, polița {nr}, {nr} poliță, seria poliței',
    customerNumber: '1 = cod client, {nr} client, client {nr}, cod abonat, id client',
    supplierNumber: '1 = cod furnizor, casa, magazin, {nr} furnizor',
    deliveryNumber:
      '1 = aviz {nr}, aviz de însoțire, {nr} aviz, awb, {nr} avizului, aviz de însoțire a mărfii {nr}',
    projectNumber: '1 = proiect, {nr} proiect, centru de cost',
    genericNumber: '1 = nr, număr, numărul; 0.8 = referință, seria, cod, ref',
    issueDate:
      '1 = data facturii, data emiterii, data factură, emisă la, emis la, data emitere, data documentului, data bonului, data facturării',
    genericDate: '1 = data, din data; 0.8 = din, la data de',
    orderDate: '1 = data comenzii, data comandă, comandat la',
    dueDate:
      '1 = data scadenței, scadență, termen de plată, data scadentă, scadent la, termen plată, scadența, de plătit până la, plata până la, termen scadent',
    deliveryDate:
      '1 = data livrării, data livrare, livrat la, termen de livrare, data expedierii, data prestării, data exigibilității',
    servicePeriod: '1 = perioada de facturare, perioada facturată, perioadă, perioada serviciului',
    effectiveDate:
      '1 = data intrării în vigoare, valabil de la, data încheierii, data începerii, încheiat la data',
    expiryDate: '1 = valabil până la, data expirării, valabilitate, valabilă până la',
    paymentDate: '1 = data plății, achitat la, data valutei, data tranzacției',
    birthDate: '1 = data nașterii, născut la',
    time: '1 = ora, oră',
    supplier:
      '1 = furnizor, vânzător, emitent, prestator, expeditor, beneficiar plată, locator, asigurător, furnizorul, date furnizor',
    customer:
      '1 = client, cumpărător, beneficiar, facturat către, adresa de facturare, destinatar, plătitor, asigurat, contractant, locatar, clientul, cumpărătorul, date client; 0.6 = către, nume, denumire',
    shipTo: '1 = adresa de livrare, livrare la, loc de livrare, locul livrării, punct de lucru',
    contact: '1 = persoană de contact, contact, casier, delegat, întocmit de, agent',
    taxId:
      '1 = cif, cui, cod fiscal, c i f, c u i, cod de înregistrare fiscală, cod tva, cod unic de înregistrare, nr tva, cod de identificare fiscală',
    supplierTaxId: '1 = cif furnizor, cui furnizor',
    customerTaxId: '1 = cif client, cui client, cif cumpărător, cif beneficiar, cui beneficiar',
    companyRegister:
      '1 = reg com, nr reg com, registrul comerțului, nr ord reg com, capital social, nr registrul comerțului, nr înreg reg com',
    netAmount:
      '1 = total fără {tva}, valoare fără {tva}, total net, valoare netă, bază impozabilă, subtotal fără {tva}, net, total valoare fără {tva}, suma fără {tva}; 0.8 = subtotal, total valoare',
    subtotal: '1 = subtotal, total parțial, suma',
    taxAmount: '1 = {tva}, valoare {tva}, total {tva}, valoarea {tva}, suma {tva}, din care {tva}',
    totalAmount:
      '1 = total general, total cu {tva}, total factură, valoare totală, total facturat, valoare cu {tva}, total brut, total comandă, suma totală, valoarea totală, total inclusiv {tva}; 0.9 = total de plată, de plată, rest de plată, suma de plată, total de plătit; 0.75 = total, suma, total lei',
    total: '1 = total, total lei, suma, total ron',
    amountDue:
      '1 = total de plată, de plată, rest de plată, suma de plată, sold, de achitat, sold de plată, total de plătit',
    previousBalance: '1 = sold anterior, sold precedent',
    amountPaid: '1 = achitat, plătit, suma achitată, încasat, plăți',
    prepayment: '1 = avans, acont, garanție',
    discount: '1 = discount, reducere, rabat',
    withholding: '1 = reținere, impozit reținut',
    shipping: '1 = transport, cost transport, taxă de livrare, livrare',
    change: '1 = rest',
    cash: '1 = numerar, card, card bancar',
    rounding: '1 = rotunjire',
    taxBase: '1 = bază impozabilă, baza de impozitare, baza tva',
    taxRate: '1 = cota tva, cotă tva, tva %, cota',
    premium: '1 = primă, prima totală, prima de asigurare, prima anuală',
    openingBalance: '1 = sold inițial, sold precedent',
    closingBalance: '1 = sold final, sold, sold disponibil',
    unitPrice: '1 = preț unitar, preț, preț unitar fără tva, p u, preț unit',
    lineTotal: '1 = valoare, valoarea, total, valoare fără tva, preț total, suma',
    quantity: '1 = cantitate, cantitatea, cant, buc, ore',
    unit: '1 = um, u m, unitate de măsură',
    description:
      '1 = denumire, descriere, denumirea produselor sau a serviciilor, produs, serviciu, denumire produs, denumirea produselor, explicații, detalii',
    position: '1 = nr crt, poz, crt',
    articleCode: '1 = cod produs, cod articol, cod, cod de bare',
    currency: '1 = moneda, valută, monedă',
    bankAccount: '1 = cont, cont bancar, contul, cont iban, {nr} cont',
    bankName: '1 = banca, bancă, denumirea băncii',
    phone: '1 = telefon, tel, mobil',
    email: '1 = email, e-mail',
    web: '1 = web, site, pagina web',
    page: '1 = pagina, pag',
    terms:
      '1 = condiții de plată, mod de plată, modalitate de plată, metodă de plată, observații, mențiuni, termeni și condiții',
  },
};
