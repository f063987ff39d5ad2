import type { LanguageLexicon } from '../labelKinds.ts';

export const english: LanguageLexicon = {
  slots: {
    no: 'no, number, num, nr, nbr, #, id, ref, reference, no#',
    date: 'date, dt, dated',
    inv: 'invoice, tax invoice, vat invoice, bill, inv, sales invoice, commercial invoice, proforma invoice, pro forma invoice, self billing invoice, your invoice, our invoice',
    credit: 'credit note, credit memo, credit invoice, credit, cn, refund, credit memorandum',
    po: 'po, purchase order, p o, customer po, customer order, cust po, your po, your order, buyer order, client po, buyers order',
    order:
      'order, sales order, so, our order, order confirmation, confirmation, order acknowledgement, web order, work order, job order',
    vat: 'vat, sales tax, gst, hst, tax',
    incl: 'incl, including, inclusive of, inc, inclusive, with',
    excl: 'excl, excluding, exclusive of, ex, exc, before, without, net of, exclusive, pre',
    seller: 'seller, supplier, vendor, sellers, suppliers, vendors, our, company, merchant, service provider',
    buyer: 'customer, client, buyer, your, customers, clients, buyers, purchaser, recipient',
  },
  words: {
    invoiceNumber:
      '1 = {inv} {no}, proforma {no}, pro forma {no}, invoice no & date; 0.8 = document {no}, doc {no}, statement {no}; 0.5 = invoice, tax invoice, bill, inv, vat invoice',
    creditNoteNumber: '1 = {credit} {no}; 0.5 = credit note, credit memo',
    receiptNumber:
      '1 = receipt {no}, cash receipt {no}, rcpt {no}, sales receipt {no}, bill receipt {no}, check {no}, slip {no}, ticket {no}, cash bill {no}, voucher {no}, tick {no}, tkt {no}, tr {no}, trn {no}; 0.7 = transaction {no}, trans {no}, trx {no}, txn {no}, sale {no}, document {no}, doc {no}, bill {no}; 0.5 = receipt, trans, ticket, slip',
    purchaseOrder:
      '1 = {po}, {po} {no}; 0.8 = order {no}, customer {no} order, buyer reference, your reference no, release order {no}; 0.5 = order, your ref, your reference, customer ref, customer reference, client ref, client reference, buyer ref',
    orderNumber:
      '1 = {order} {no}, job {no}, booking {no}, reservation {no}; 0.6 = order, booking, confirmation',
    quoteNumber:
      '1 = quote {no}, quotation {no}, offer {no}, estimate {no}, proposal {no}, bid {no}; 0.5 = quote, quotation, estimate, proposal',
    contractNumber:
      '1 = contract {no}, agreement {no}, lease {no}, contract ref, framework agreement {no}; 0.5 = contract, agreement',
    policyNumber:
      '1 = policy {no}, insurance policy {no}, certificate {no}, claim {no}, insurance {no}; 0.5 = policy, certificate',
    accountNumber:
      '1 = account {no}, acct {no}, a/c {no}, acc {no}, account, acct, meter {no}, membership {no}, member {no}, card {no}, loan {no}, subscription {no}',
    customerNumber:
      '1 = {buyer} {no}, cust {no}, customer code, client code, customer account {no}, debtor {no}, customer account, patient {no}, guest {no}, billing account {no}; 0.6 = our ref, our reference',
    supplierNumber:
      '1 = supplier {no}, vendor {no}, supplier code, vendor code, creditor {no}, merchant {no}, store {no}, shop {no}, site {no}, branch {no}, terminal {no}, till {no}, register {no}, cashier {no}, pos {no}, station {no}',
    deliveryNumber:
      '1 = delivery {no}, delivery note {no}, delivery note, dispatch {no}, dispatch note {no}, packing slip {no}, shipment {no}, consignment {no}, tracking {no}, waybill {no}, bill of lading {no}, do {no}, despatch note {no}, airway bill {no}',
    projectNumber:
      '1 = project {no}, project, job name, cost centre, cost center, cost code, department, matter {no}, case {no}, file {no}, campaign, campaign {no}, estimate code, product code, project name; 0.6 = job',
    genericNumber:
      '1 = no, number, nr, num, #; 0.8 = ref, reference, reference {no}, ref {no}, our ref, our reference, your ref, your reference, serial {no}, s/n, id, code',
    issueDate:
      '1 = {inv} {date}, {credit} {date}, date of issue, issue date, date issued, issued, issued on, bill date, billing date, document date, doc date, receipt date, date of invoice, tax point, tax point date, date tax point, quote date, statement date, transaction date, trans date, sale date, date of sale, date of receipt, invoice issued, purchase date, date of purchase, invoiced on, invoiced, delivery note date; 0.8 = dated, date raised, created, created on, creation date, date created',
    genericDate: '1 = date, dt; 0.8 = dated, day, on, as of',
    orderDate:
      '1 = order {date}, po {date}, purchase order {date}, date of order, date ordered, ordered, ordered on, booking date, confirmation date, sales order date, order placed, contract date, date placed, revision date, original date; 0.5 = dated',
    dueDate:
      '1 = due date, due, due on, due by, payment due, payment due date, payment due by, payment date due, pay by, payable by, payable on, please pay by, due before, date due, invoice due, invoice due date, balance due on, balance due by, payment deadline, to be paid by, to be paid before, pay before, last date of payment, amount due by, amount due on, due for payment, latest payment date, payable before, must be paid by',
    deliveryDate:
      '1 = delivery date, ship date, shipping date, shipped, shipped on, date shipped, shipped date, date of supply, supply date, service date, date of service, date of delivery, delivered, delivered on, dispatch date, despatch date, date received, received, received on, goods received, required date, date required, requested date, requested delivery date, expected delivery, expected date, need by, need by date, promised date, check in, check out, arrival, departure, arrival date, departure date, delivery',
    servicePeriod:
      '1 = service period, billing period, invoice period, period covered, period of service, service dates, performance period, billing cycle, supply period, rental period, usage period, service from, service to, subscription period, for the period, period of performance, work period',
    period:
      '1 = period, from date, to date, start date, end date, begin date, flight dates, flight date, contract dates, contract period, statement period, campaign dates, schedule dates, broadcast month, calendar month, air date, air dates, start, end, week of, weeks, start end date, flight, flight start, flight end, first air date, last air date, month, valid from, effective dates, policy period, period of insurance, term',
    effectiveDate:
      '1 = effective date, effective, date effective, commencement date, effective as of, start of contract, date of agreement, agreement date, inception date, policy effective date, contract start date, effective from, date of signature, date of contract, made on, entered into on, coverage begins, valid from, commencement; 0.6 = start date',
    expiryDate:
      '1 = expiry date, expiration date, expires, expires on, expiry, exp date, valid until, valid till, valid to, valid thru, good through, termination date, end of contract, policy expiration date, renewal date, expiration, best before, use by, valid through, coverage ends, expires at; 0.5 = end date',
    printDate:
      '1 = print date, printed, printed on, date printed, print time, run date, report date, generated, generated on, last modified, last updated, revised, revision, modified, time stamp, timestamp',
    paymentDate:
      '1 = payment date, date paid, paid date, paid on, date of payment, payment received on, posting date, post date, value date, posted, booking date, settlement date',
    birthDate: '1 = date of birth, birth date, dob, born, birthday, born on',
    time: '1 = time, hour, order time, time in, time out, start time, end time, times, time of sale',
    supplier:
      '1 = from, seller, supplier, vendor, sold by, issued by, bill from, billed by, remit to, remit payment to, payable to, please remit to, make checks payable to, make cheques payable to, make all checks payable to, make all cheques payable to, send payment to, please send payments to, mail payment to, supplier name, vendor name, seller name, service provider, provider, merchant, merchant name, company name, invoice from, ship from, shipped from, supplied by, beneficiary, payee, issuer, lessor, landlord, contractor, insurer, insurance company, underwritten by, licensor, exporter, consignor, shipper, sender, supplier details, vendor details, seller details, vendor address, supplier address, remit to address, remit address, remittance address, remittance, remit payments to, pay to; 0.6 = company, by, party a, store, hotel, our details',
    customer:
      '1 = bill to, billed to, invoice to, invoiced to, sold to, customer, client, buyer, billing address, bill to address, customer name, client name, buyer name, charge to, purchaser, ordered by, invoice address, billing information, billing details, invoice recipient, recipient, customer details, client details, customer address, customer information, bill recipient, payer, debtor, lessee, tenant, insured, named insured, policyholder, policy holder, insured name, name of insured, account holder, account name, cardholder, licensee, importer, consignee, guest, guest name, patient, patient name, prepared for, bill to party, sold to party, invoice for, subscriber, member, applicant, purchased by, issued to, order from; 0.6 = to, for, name, messrs, m/s, party b, company, attn, attention, mr, full name',
    shipTo:
      '1 = ship to, deliver to, delivery address, shipping address, shipped to, delivered to, ship to address, delivery to, consignee, place of delivery, delivery location, service address, service location, site address, installation address, job site, job location, ship to party, shipping information, property address, premises, delivery details, location, destination, supply address, delivery point, receiver, send to, goods to, deliver goods to, ship via',
    contact:
      '1 = contact, contact person, contact name, attn, attention, sales rep, salesperson, sales person, account manager, account executive, representative, prepared by, requested by, requester, buyer name, cashier, server, operator, served by, clerk, employee, agent, your contact, approved by, ordered by, authorized by, authorised by, sold by, consultant, c/o, care of, host, staff, waiter, manager, sales office, broker, salesman, rep, sales executive, account rep, traffic, primary ae',
    advertiser:
      '1 = advertiser, advertiser name, brand, product, sponsor, advertiser code, advertiser no, candidate, political advertiser, advertiser ref',
    agency:
      '1 = agency, agency name, agency code, media agency, advertising agency, agency no, agency ref, agency commission rate, buying agency, demand agency',
    station:
      '1 = station, station name, property, channel, network, media outlet, stations, market, media, broadcaster, call letters, publication, newspaper, magazine, outlet',
    taxId:
      '1 = vat {no}, vat reg {no}, vat reg, vat registration, vat registration {no}, vat id {no}, vat id number, vat identification number, tax id {no}, tax {no}, tax identification {no}, tax id, tax id no, tin, tin {no}, ein, fein, federal tax {no}, federal id {no}, fed id {no}, federal tax id {no}, employer identification number, gstin, gst {no}, gst reg {no}, gst registration {no}, gst id {no}, abn, abn {no}, sst {no}, sst reg {no}, hst {no}, hst registration {no}, tax reg {no}, tax registration {no}, sales tax {no}, trn, trn {no}, pan {no}, gstin uin, service tax {no}, irs {no}, taxpayer {no}, taxpayer identification number, vat code, tax code, federal id, employer id {no}, gst/hst {no}, gst/hst registration {no}, gst/hst reg {no}, qst {no}, qst registration {no}',
    supplierTaxId:
      '1 = {seller} vat {no}, {seller} vat, {seller} tax {no}, {seller} tax id, {seller} gstin, {seller} gst {no}, {seller} vat id, {seller} vat registration {no}, {seller} abn, {seller} tin',
    customerTaxId:
      '1 = {buyer} vat {no}, {buyer} vat, {buyer} tax {no}, {buyer} tax id, {buyer} gstin, {buyer} gst {no}, {buyer} vat id, {buyer} vat registration {no}, {buyer} abn, {buyer} tin, bill to tax id, bill to vat, ship to vat',
    companyRegister:
      '1 = company {no}, company registration {no}, company registration, company reg {no}, registration {no}, reg {no}, co reg {no}, co {no}, registered {no}, registered in england, registered in england and wales, incorporation {no}, business registration {no}, trade register, commercial register, crn, roc {no}, brn, business {no}, license {no}, licence {no}, duns, duns {no}, acn, cin, registered office, eori, eori {no}, lei, lei code, creditor id, creditor identifier, sepa creditor id, sepa creditor identifier',
    netAmount:
      '1 = total less discount, subtotal less discount, less discount subtotal, total after discount, subtotal after discount, net after discount, net amount, net total, total net, total net amount, net, total {excl} {vat}, subtotal {excl} {vat}, amount {excl} {vat}, total amount {excl} {vat}, net value, total taxable amount, sub total {excl} {vat}, net invoice amount, invoice net, net sum, net price total, total before tax, net sales, net invoice total, price {excl} {vat}, total price {excl} {vat}, goods total, total goods, goods value, net goods, net invoice value, total value {excl} {vat}, amount before tax, sum of net amounts, net sub total, net subtotal; 0.8 = subtotal, sub total, taxable amount, taxable value, total taxable, order subtotal, items subtotal, merchandise total, net worth, net cost, item total, items total',
    subtotal:
      '1 = subtotal, sub total, sub ttl, subttl, order subtotal, item subtotal, items subtotal, merchandise subtotal, merchandise total, sum, item total, items total, goods total, total goods, total items, lines total, food, services total, total services, total charges, total labor, total labour, total parts, current charges, total materials',
    taxAmount:
      '1 = {vat}, {vat} amount, {vat} total, total {vat}, amount of {vat}, total {vat} amount, vat amt, tax amt, plus {vat}, add {vat}, output vat, total taxes, taxes, sales and use tax, state tax, local tax, city tax, county tax, cgst, sgst, igst, pst, qst, service tax, sst, hst gst, tax total, vat payable, gst payable, {vat} charged, sum of vat, estimated tax, est tax, tax due, total tax amount, vat value, tax value, vat charge, {vat} payable; 0.7 = tax 1, tax1, tax 2, vat standard, vat standard rate, insurance premium tax, ipt, taxes and fees',
    totalAmount:
      '1 = new charges, total new charges, total current charges, current charges, charges this period, total for this invoice, total of this invoice, total for this order, total for this bill, grand total, total amount, invoice total, total {incl} {vat}, amount {incl} {vat}, total amount {incl} {vat}, total invoice amount, invoice amount, total invoice, order total, total order, total price, total cost, total incl taxes, total including taxes, total sales {incl} {vat}, total sales, total charge, net invoice amount due, total value, invoice value, total invoice value, total order value, order value, total bill, bill total, bill amount, credit total, total credit, total credit amount, credit amount, refund total, total refund, final total, total after tax, amount after tax, total rounded, rounded total, total round, nett total, nett, purchase total, po total, total purchase, contract value, total contract value, contract total, invoice total amount, total amount payable, total {incl} all taxes, sale total, total sale, total sum, price {incl} {vat}, total price {incl} {vat}, document total, amount charged, total charged, total amount {incl}, sum total, total net amount due; 0.9 = total due, amount due, total payable, amount payable, total to pay, amount to pay, to pay, balance due, total amount due, net due, net payable, net amount due, total net due, total balance due, please pay, pay this amount, due now, due payable, net amount payable; 0.75 = total, totals, ttl, total usd, gross, gross amount, gross total, total gross, gross value, amount, balance, total gross amount',
    total:
      '1 = total, totals, ttl, totals usd, sum, total usd, total eur, total gbp; 0.6 = amount, value, report total, page total',
    grossAmount:
      '1 = gross, gross amount, gross total, total gross, gross billing, gross value, total gross amount, gross invoice amount, gross order total, gross price, gross cost, gross invoice total, actual gross billing, total gross billing, gross dollars, gross sales, actual gross',
    amountDue:
      '1 = payment due, now due, total payment due, kindly remit, amount due, balance due, total due, total amount due, amount payable, total payable, amount to pay, total to pay, to pay, net due, please pay, please pay this amount, pay this amount, due now, outstanding balance, balance to pay, outstanding, amount outstanding, net amount due, total balance due, balance owing, amount owing, total owing, net payable, due payable, amount due usd, balance payable, current amount due, current balance, new balance, total outstanding, remaining balance, invoice balance, due this invoice, payment amount, amount owed, total now due, amount now due, total net due, balance outstanding; 0.7 = balance, due, net total due',
    previousBalance:
      '1 = previous unpaid balance, unpaid balance, unpaid previous balance, balance from last bill, balance from last invoice, balance from previous bill, previous charges, old balance, carried over, arrears, total past due, previous amount, previous balance, prior balance, balance forward, balance brought forward, last balance, previous amount due, amount of last bill, balance carried forward, past due, previous bill, last bill, brought forward, carried forward, past due balance, prior unpaid balance',
    amountPaid:
      '1 = amount paid, paid, payments, payment received, payments received, total paid, payment, less payments, paid amount, amount received, received with thanks, payments credits, total payments, payment total, amt paid, already paid, amount tendered, less paid, total payment',
    prepayment:
      '1 = deposit, deposit paid, prepayment, prepaid, prepaid amount, advance, advance payment, down payment, less deposit, advance paid, retainer, deposit received, less prepayments, payment on account, deposit amount, on account',
    discount:
      '1 = discount, less discount, total discount, discount amount, discounts, savings, total savings, you saved, you save, promo, coupon, rebate, less, promotion, discount total, trade discount, volume discount, cash discount, early payment discount, allowance, allowances, early settlement discount, invoice discount, member discount, disc, total disc',
    withholding:
      '1 = withholding tax, withholding, less withholding tax, wht, tds, less tds, retention, less retention, cis deduction, withheld, tax withheld, tax deducted at source',
    shipping:
      '1 = shipping, shipping and handling, shipping & handling, s&h, freight, delivery charge, delivery fee, delivery charges, shipping cost, shipping costs, postage, carriage, handling, transport, postage and packing, p&p, shipping charges, delivery cost, freight charge, freight charges, handling fee, packing, packaging, shipping fee, courier; 0.8 = delivery',
    tip: '1 = serv charge, service charges, serv chg, service chg, svc charge, srv chg, service 10, 10 service charge, svc, service tax charge, tip, gratuity, tips, service charge, tip amount, suggested tip, svc chg, service charge 10',
    change:
      '1 = change, change due, your change, change amount, cash change, change given, balance returned, change cash',
    cash: '1 = cash, cash tendered, tendered, cash paid, cash received, amount tendered, tender, visa, mastercard, amex, american express, card, credit card, debit card, debit, credit, card payment, maestro, paid by card, check, cheque, payment cash, eftpos, paid cash, cash payment, visa card, master card, discover, contactless',
    rounding:
      '1 = rounding, rounding adjustment, rounding adj, round off, rounding off, rounding amount, round adj, rounded, rounding difference, roundoff, rnd adj, round',
    commission:
      '1 = commission, agency commission, less agency commission, less commission, agency comm, commission amount, agency discount, agy comm, agency fee, comm, ag comm, rep commission, less agency discount',
    taxBase:
      '1 = taxable amount, tax base, vat base, net taxable, taxable value, taxable, amount subject to vat, taxable sales, taxable supplies, vatable amount, vat taxable, taxable total, goods amount, taxable base',
    taxRate:
      '1 = vat rate, tax rate, vat %, tax %, rate of vat, % vat, vat percent, gst rate, gst %, rate %, % tax, sales tax rate, tax percent, vat code',
    sumInsured:
      '1 = sum insured, sums insured, total sum insured, limit of indemnity, limit of liability, indemnity limit, limit of cover, your excess, compulsory excess, voluntary excess, deductible, declared value, insured value, agreed value, coverage limit, cover limit, policy limit, maximum benefit; 0.6 = excess, up to, up to a maximum of, a maximum of, maximum of',
    premium:
      '1 = cost of insurance, costs of insurance, cost of your insurance, price of your insurance, cost of cover, insurance premium, yearly premium, premium payable, total annual cost, annual cost, total cost per year, premium for this policy, premium, total premium, annual premium, premium amount, premium due, annual premium due, total annual premium, policy premium, total policy premium, monthly premium, gross premium, net premium, basic premium, estimated premium, premium total, total cost of insurance; 0.7 = per year, per annum, a year, yearly, annually, each year',
    openingBalance:
      '1 = opening balance, beginning balance, balance at start, starting balance, start balance, balance brought forward, balance b/f, previous statement balance, opening available balance, balance on',
    closingBalance:
      '1 = closing balance, ending balance, balance at end, end balance, final balance, new balance, statement balance, balance carried forward, balance c/f, closing available balance, closing ledger balance, available balance',
    loyalty:
      '1 = loyalty points, points balance, points, pts, points earned, bonus points, reward points, rewards points, rewards balance, reward balance, total points, points total, points redeemed, points this visit, current points, member points, new points balance, points to date, available points',
    unitPrice:
      '1 = unit price, price, unit cost, price per unit, price each, rate, each, list price, price unit, unit rate, net price, selling price, cost per unit, hourly rate, unit net price, price/unit, item price, u price, u/price, price per item, cost, price usd, unit price usd, unit value, net unit price, s price, rate per hour, spot rate, price ea, unit amount; 0.7 = per unit',
    lineTotal:
      '1 = line total, amount, line amount, extended price, ext price, extension, total price, item total, net line amount, line value, extended amount, ext amount, extended, total, net amount, value, price total, amount usd, total amount, total cost, sum, net price, total value, subtotal, ext, line net, amt, net value, gross amount, total excl vat, line price',
    quantity:
      '1 = qty, quantity, units, hours, hrs, pcs, pieces, qty ordered, qty shipped, quantity ordered, quantity shipped, ordered, shipped, days, count, order qty, no of units, number of units, spots, volume, hours worked, weight, item qty, ship qty, no of items, total qty, total quantity, total items, items count, item count, number of items',
    unit: '1 = unit, uom, um, u/m, unit of measure, units of measure, per, measure, pack, package',
    description:
      '1 = description, item, items, product, products, service, services, details, item description, product description, description of goods, description of services, particulars, goods, activity, work performed, material, line description, article, product name, item name, product/service, services rendered, goods and services, article description, task, service description, charge description, name of goods, program, time period, title, product details, item details, transaction description, transaction details, transactions, item & description, product / service',
    position:
      '1 = pos, item {no}, line, line {no}, sr, sr no, s no, sl no, sno, row, lp, ln, item #, position, serial no',
    articleCode:
      '1 = article {no}, item code, product code, product {no}, sku, part {no}, part, art {no}, material {no}, stock code, catalog {no}, catalogue {no}, model, model {no}, upc, ean, gtin, hsn, hsn code, hsn/sac, style, style {no}, commodity code, isbn, barcode, vendor item {no}, isci, plu, item id, product id, sku code, hs code, isci code, ad id',
    currency:
      '1 = currency, currency code, all amounts in, amounts in, invoice currency, payment currency, all prices in, curr, document currency, billing currency, ccy',
    iban: '1 = iban, iban {no}, iban code, iban account, international bank account number, account iban, iban number',
    bic: '1 = bic, swift, swift code, bic code, swift bic, bic swift, swift {no}, bic/swift, swift/bic, bic/swift code',
    bankAccount:
      '1 = bank account, bank account {no}, sort code, routing {no}, aba, aba {no}, routing transit {no}, bank details, bank code, bsb, ach, wire transfer, ifsc, ifsc code, bank account details, wire instructions, sortcode, account sort code, transit {no}, payment details, banking details; 0.8 = account {no}, acc {no}, a/c {no}, account, acct {no}',
    bankName:
      '1 = bank, bank name, name of bank, banker, bankers, our bank, bank address, beneficiary bank, bank branch, paying bank',
    phone:
      '1 = phone, tel, telephone, mobile, cell, ph, phone {no}, telephone {no}, tel {no}, toll free, contact {no}, mob, hotline, call, call us, customer service, phone number, office phone, direct line, hp, office',
    fax: '1 = fax, facsimile, fax {no}, telefax, tel fax, phone fax',
    email: '1 = email, e-mail, mail, email address, e-mail address, contact email',
    web: '1 = web, website, www, url, internet, web site, homepage, online, visit us, site',
    page: '1 = page, pg, page {no}, pages, sheet, number of pages, page of',
    terms:
      '1 = terms, payment terms, terms of payment, pay terms, net terms, incoterms, delivery terms, terms of delivery, payment method, payment type, method of payment, payment instructions, terms and conditions, terms & conditions, paid by, billing terms, credit terms, shipping terms, ship via, shipping method, fob, notes, remarks, comments, memo, special instructions, note, instructions, billing type, payment mode, mode of payment',
  },
};
