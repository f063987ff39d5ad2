import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = {
  language: 'en',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  monthsShort: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
  wordedDates:
    '{d} {month} {y}|{month} {d}, {y}|{dd} {month} {y}|{mon} {d}, {y}|{d} {mon} {y}|{dd}-{mon}-{y}|{dd}-{mon}-{yy}|{dd} {mon} {yy}|{month} {dd}, {y}|{mon} {dd} {y}',
  firstNames:
    'James|Mary|Robert|Linda|Peter|Susan|David|Karen|Thomas|Emily|Oliver|Grace|Daniel|Hannah|Samuel|Olivia|George|Alice|Henry|Chloe|Liam|Emma|Noah|Ava|Ethan|Priya|Arjun|Mei|Farid|Aisha|Kofi|Ngozi|Sean|Niamh|Callum|Fiona|Marcus|Tanya|Victor|Irene|Bryan|Nadia|Kevin|Rachel',
  surnames:
    'Smith|Jones|Taylor|Brown|Williams|Wilson|Johnson|Davies|Patel|Wright|Walker|Hughes|Green|Hall|Wood|Harris|Clark|Baker|Cooper|Ward|Turner|Carter|Phillips|Mitchell|Collins|Reed|Bailey|Bell|Murphy|Kelly|Byrne|Fraser|Campbell|Stewart|Morrison|Hendricks|Okafor|Mensah|Rahman|Tan|Lim|Wong|Chen|Singh|Kumar|Nguyen|Garcia|Lopez|Ramirez|Foster|Barnes|Whitfield|Ashworth|Pemberton|Hartley|Sinclair|Holloway|Prescott|Langley|Thornton|Waverley|Ellison|Radcliffe|Mercer|Fairbanks',
  cities:
    'Bristol|Leeds|Norwich|Exeter|Dundee|Cardiff|Belfast|Oxford|Reading|Derby|Swindon|Carlisle|Ipswich|Luton|Salford|Preston',
  streets:
    '{n} {root} Street|{n} {root} Road|{n} {root} Avenue|{n} {root} Lane|Unit {n}, {root} Business Park|{n} {root} Way|{n} {root} Drive|{n} High Street|Suite {n}, {root} House|{n} Old {root} Road|{root} House, {n} Mill Lane|{n} {root} Close|PO Box {n}{n}|{n}/{n} {root} Terrace|{n} Park Avenue|{n} Station Road|{n} {root} Blvd|{n}-{n} Market Street',
  trades:
    'Engineering|Logistics|Supplies|Consulting|Services|Solutions|Trading|Foods|Electrical|Plumbing|Plumbing & Heating|Design|Print|Software|Systems|Media|Transport|Construction|Packaging|Chemicals|Instruments|Textiles|Motors|Furniture|Catering|Cleaning|Security|Energy|Water|Telecom|Dental|Medical|Pharma|Tools|Timber|Steel|Glass|Garden Centre|Landscaping|Travel|Events|Publishing|Marketing|Analytics|Cloud Services|Web Hosting|Hardware|Wholesale|Retail|Imports|Holdings|Industries|Group|International|Enterprises|Laboratories|Studio|Workshop|Builders|Roofing|Freight|Couriers|Accountants|Legal|Properties|Training',
  goods:
    'Office chair|Desk lamp|Printer paper A4|Toner cartridge black|Steel bracket|Hex bolt M8|Copper pipe 15 mm|LED panel|Network cable|Wireless keyboard|USB hub|Monitor stand|Safety gloves|Hard hat|Drill bit set|Angle grinder|Paint white matt 5 L|Sandpaper sheets|Cardboard boxes|Packing tape|Shipping labels|Stainless sink|Ball valve|Water filter|Circuit breaker|Extension lead|Battery pack|Air filter|Brake pads|Engine oil 5W-30|Tyre 205/55 R16|Coffee beans 1 kg|Green tea bags|Mineral water crate|Paper towels|Hand soap refill|Cleaning spray|Whiteboard markers|Notebook ruled|Ballpoint pens|Filing cabinet|Shelf unit|Carpet tiles|Window blind|Door handle|Garden hose|Plant pot|Lawn seed|Wooden pallet|Plastic crate|Thermal rolls|Laboratory flask|Pipette tips|Surgical mask|First aid kit|Uniform shirt|Work trousers|Safety boots|Banner stand|Business cards|Poster A1|Memory card 64 GB|External drive 2 TB|Router|Webcam|Headset|Phone case|Screen protector|Solar panel|Heat pump|Thermostat|Pressure gauge',
  services:
    'Consulting services|Software development|Monthly subscription|Site visit|Installation|Maintenance contract|Annual support|Project management|Graphic design|Translation|Training day|Delivery charge|Call-out fee|Labour|Licence fee|Hosting plan|Domain renewal|Data processing|Audit|Cleaning of offices|Window cleaning|Waste collection|Equipment rental|Room hire|Accommodation|Breakfast|Parking|Travel expenses|Photography|Copywriting|Search engine optimisation|Legal advice|Bookkeeping|Payroll service|Security guard|Storage|Freight|Customs clearance|Inspection|Calibration|Repair|Consultation|Physiotherapy session|Dental check-up|X-ray|Blood test|Tuition fee|Membership|Advertising banner|Rent|Service charge|Electricity standing charge|Energy used|Water supply|Broadband|Call charges',
  foods:
    'Milk 2L|White bread|Free range eggs|Cheddar|Bananas|Apples|Chicken breast|Minced beef|Orange juice|Still water|Cola|Crisps|Chocolate bar|Coffee latte|Cappuccino|Iced tea|Fried rice|Noodle soup|Chicken curry|Burger meal|French fries|Caesar salad|Fish and chips|Club sandwich|Croissant|Muffin|Ice cream|Steak|Garlic bread|Margherita pizza|Beer pint|House wine|Shampoo|Toothpaste|Batteries AA|Light bulb|Screws pack|Masking tape|A4 paper|Ball pen|Plastic bag|Dog food|Washing powder|Kitchen roll|Unleaded petrol|Car wash|Parking|Haircut|Dry cleaning|T-shirt|Socks|Notebook|Greeting card|Stamps|Paint brush|Hinge|Padlock|Roti|Teh tarik|Nasi goreng|Fish ball|Dim sum|Satay',
  units: 'pcs|ea|each|hrs|hours|kg|box|set|m|pack|unit|units|days|L|ltr|months',
  departments:
    'Accounts Payable|Accounts Department|Purchasing Department|Finance|Head Office|Goods In|Facilities|Procurement',
  roles: 'Accounts Manager|Director|Sales Manager|Customer Service|Operations Director|Head of Finance',
  titles: {
    invoice:
      'INVOICE|Invoice|INVOICE|Invoice|Tax Invoice|TAX INVOICE|Sales Invoice|VAT Invoice|Commercial Invoice|Bill|Statement of Charges|Service Invoice|Final Invoice|Invoice / Statement|Retail Invoice',
    creditNote:
      'CREDIT NOTE|Credit Note|Credit Memo|CREDIT MEMO|Credit Invoice|Sales Credit Note|Refund Note',
    receipt:
      'RECEIPT|Receipt|Sales Receipt|TAX INVOICE|Tax Invoice|CASH SALE|Simplified Tax Invoice|Cash Bill|Customer Copy|Payment Receipt',
    purchaseOrder:
      'PURCHASE ORDER|Purchase Order|Order|PURCHASE ORDER|Supply Order|Work Order|Standard Purchase Order',
    orderConfirmation:
      'ORDER CONFIRMATION|Order Confirmation|Sales Order|Order Acknowledgement|SALES ORDER CONFIRMATION|Confirmation of Order|Order Response',
    deliveryNote:
      'DELIVERY NOTE|Delivery Note|Packing Slip|Packing List|DISPATCH NOTE|Delivery Docket|Goods Delivery Note',
    contract:
      'SERVICE AGREEMENT|Agreement|Consulting Agreement|LEASE AGREEMENT|Contract for Services|Licence Agreement|MASTER SERVICES AGREEMENT|Non-Disclosure Agreement|Employment Contract|Supply Agreement|Distribution Agreement|Maintenance Agreement',
    insurance:
      'Insurance Policy|Certificate of Insurance|Policy Schedule|Motor Insurance Schedule|Home Insurance Policy|Your Insurance Policy|Insurance Declarations|Policy Document',
    statement:
      'Bank Statement|Account Statement|Statement of Account|Statement|Your Statement|Checking Account Statement|Current Account Statement|Monthly Statement',
    form: 'Application Form|Registration Form|Claim Form|Request for Reimbursement|Supplier Registration Form|Change of Address|Customer Feedback Form|Declaration|Leave Request|Timesheet|Enrolment Form',
    quote: 'Quotation|QUOTE|Estimate|Offer|Proposal',
    priceList: 'Price List|Catalogue Prices|Product List',
    reminder: 'Payment Reminder|Reminder|Overdue Notice|Second Reminder|Final Notice',
  },
  labels: {
    invoiceNumber:
      'Invoice No.|Invoice Number|Invoice no|Invoice #|Invoice No|Inv. No.|Invoice ID|INVOICE|Invoice|Tax Invoice No.|Bill No.|Invoice Ref|Document No.|Number|No.|#|Bill Number|Our Invoice|Reference Number',
    creditNumber:
      'Credit Note No.|Credit Note Number|Credit Memo #|Credit No.|Number|Document No.|Credit Note #|CN No.|Memo No.',
    receiptNumber:
      'Receipt No|Receipt #|Receipt No.|Invoice No|Bill No|Doc No|Inv No|Trans #|Check #|Order #|Slip No.|Ticket|Ref|Chk|Document No|Transaction',
    orderNumber:
      'PO Number|P.O. Number|PO No.|PO #|Purchase Order|Purchase Order No.|Your Order No.|Your Order|Customer PO|Cust. PO No.|Order No.|Order Number|Order #|P.O. #|Customer Order No.|Order Ref|Order ID|Your PO',
    salesOrder:
      'Sales Order|Our Order No.|Sales Order No.|SO Number|Job No.|Work Order|Our Ref. Order|Job Number|S.O. No.',
    confirmationNumber:
      'Confirmation No.|Acknowledgement No.|Sales Order No.|Confirmation Number|Our Order No.',
    deliveryNumber:
      'Delivery Note No.|Delivery Note|Despatch No.|Packing Slip No.|Shipment No.|Delivery No.|Docket No.|DN No.|Waybill',
    issueDate:
      'Date|Invoice Date|Date of Issue|Issue Date|Date Issued|Tax Point|Invoice Date|Date|Document Date|Billing Date|Dated|Bill Date|Issued|Invoice date / Tax point|Date of Invoice|Statement Date|Issued On',
    dueDate:
      'Due Date|Payment Due|Due|Due By|Payment Due Date|Pay By|Date Due|Due on|Please Pay By|Payment Due By|Payable By|Due date|Payment Date|Payment Deadline|Must be paid by',
    orderDate: 'Order Date|Ordered|Date of Order|PO Date|Order Placed',
    deliveryDate:
      'Delivery Date|Date of Supply|Ship Date|Shipped|Date Shipped|Dispatch Date|Delivered On|Required By|Delivery|Date of Service|Expected Delivery',
    servicePeriod:
      'Service Period|Billing Period|Period|Period Covered|Invoice Period|For the period|Statement Period|Usage Period|Flight Dates',
    customerNumber:
      'Customer No.|Customer Number|Account No.|Customer ID|Account Number|Cust. No.|Client No.|Customer Code|Account|Customer #|Client ID|Member No.|Account Ref|Debtor No.',
    ownReference:
      'Our Ref|Our Reference|Reference|Ref|Ref. No.|File No.|Quote No.|Contract No.|Document ID|Batch|Case No.',
    yourReference:
      'Your Ref|Your Reference|Customer Ref|Customer Reference|Cust. Ref.|Reference|Buyer Reference|Cost Centre',
    project: 'Project|Project No.|Job|Site|Contract|Project Name|Matter|Campaign',
    contact:
      'Contact|Salesperson|Sales Rep|Your Contact|Account Manager|Prepared By|Rep|Sales Person|Handled By|Issued By|Clerk|Requested By|Buyer',
    terms: 'Terms|Payment Terms|Terms of Payment|Pay Terms',
    shipVia: 'Ship Via|Shipped Via|Delivery Method|Carrier|F.O.B.|Incoterms|Shipping Method',
    vatId:
      'VAT No.|VAT Reg. No.|VAT Number|VAT Registration No.|VAT ID|VAT Reg No|VAT|VAT No|VAT Registration Number|GB VAT No.',
    taxNumber: 'Tax ID|Tax No.|Tax Number|Tax Reference|Tax Registration No.|TIN|Tax Reg. No.',
    customerVatId: 'Customer VAT No.|Your VAT No.|Customer VAT ID|Client VAT|Buyer VAT No.|Your VAT ID',
    register:
      'Company No.|Registered No.|Company Reg. No.|Reg. No.|Registered in England No.|Co. Reg.|Company Number|Registration No.',
    manager: 'Managing Director|Director|CEO|Chairman|Company Secretary|Directors',
    phone: 'Tel|Phone|Telephone|T|Tel.|Ph|Call us|P|Tel No.|Main|Customer Service',
    fax: 'Fax|F|Fax No.|Telefax',
    email: 'Email|E-mail|E|Mail|email',
    bank: 'Bank|Bank Name|Our Bank|Bank Details|Banker',
    account: 'Account No.|Account Number|A/C No.|Acc. No.|Acct',
    billTo:
      'Bill To|Bill to|BILL TO|Invoice To|Sold To|Billed To|Customer|Billing Address|Invoice Address|Customer Details|To|Client|Invoice For|SOLD TO|Buyer|Billed to|Customer Name|Recipient|Account Holder',
    shipTo:
      'Ship To|Deliver To|SHIP TO|Delivery Address|Shipping Address|Delivered To|Service Address|Site Address|Consignee|Ship to',
    supplier:
      'Vendor|Supplier|From|Seller|Sold By|Company|Issued By|Payee|Provider|To|Merchant|VENDOR|Service Provider|Contractor',
    remitTo:
      'Remit To|Remit Payment To|Send Payment To|Please Remit To|Make Payment To|Pay To|Remittance Address|Make Checks Payable To',
    attention: 'Attn|Attention|ATTN|c/o|FAO|For the attention of|Contact|Attn.',
    page: 'Page|page|Page No.|Pg.|Sheet',
    subtotal: 'Subtotal|Sub Total|Sub-Total|SUBTOTAL|Sum|Items Total|Order Subtotal|Merchandise',
    net: 'Subtotal|Net|Net Total|Subtotal|Sub Total|Net Amount|Total Net|SUBTOTAL|Total excl. VAT|Total ex. VAT|Subtotal excl. tax|Goods Total|Taxable Amount|Net Value|Total Before Tax|Amount excl. VAT|Total Excluding VAT|Sub-Total',
    tax: '{tax}|{tax} {rate}|{tax} @ {rate}|Total {tax}|{tax} ({rate})|{tax} Amount|{rate} {tax}|{tax} at {rate}|{tax} Total|plus {tax} {rate}|Add {tax}',
    total:
      'Total|TOTAL|Invoice Total|Grand Total|Total Amount|Total incl. {tax}|GRAND TOTAL|Total Inc {tax}|Total Payable|Total including {tax}|Gross Total|Total Amount Payable|Total Gross|Gross Amount|Amount incl. {tax}|Total Invoice Amount|Total for this invoice',
    totalDue:
      'Total Due|Amount Due|Balance Due|TOTAL DUE|Amount Payable|Please Pay|Total Amount Due|Balance|Payment Due|Invoice Amount Due|Now Due|Amount to Pay|Total to Pay|Net Amount Due|BALANCE DUE',
    amountDue:
      'Amount Due|Balance Due|Total Due|Amount Outstanding|Balance Outstanding|Remaining Balance|Still to Pay|Amount Payable|Total Now Due|Total Amount Due',
    prepaid:
      'Amount Paid|Less Deposit|Deposit Paid|Prepaid|Paid|Payments Received|Less Payments|Advance Payment|Payment / Credits|Already Paid',
    discount: 'Discount|Less Discount|Trade Discount|Special Discount|Rebate|Promotion|Total Discount',
    shipping:
      'Shipping|Delivery|Carriage|Freight|Shipping & Handling|Postage & Packing|Delivery Charge|S & H|Handling|Shipping Costs|P&P',
    previousBalance:
      'Previous Balance|Balance Brought Forward|Previous Unpaid Balance|Last Bill|Opening Balance|Balance Forward|Amount of Last Statement|Past Due',
    taxBase: 'Net Amount|Taxable|Base|Goods|Net|Taxable Amount|Basis',
    carried: 'Carried forward|Subtotal carried forward|Page total|To be continued|Continued on next page',
    brought: 'Brought forward|Balance from previous page|Carried over|From previous page',
    currency: 'Currency|All amounts in|Amounts in|Prices in|Invoice Currency|Billing Currency',
    cashier: 'Cashier|Served By|Server|Operator|Staff|Clerk|Sales Assistant|Your server was|Attendant|User',
    till: 'Till|Reg|Register|POS|Terminal|Counter|Lane|Store|Station|Trm|Branch',
    table: 'Table|Tbl|Table No|Pax|Guests|Covers|Cover',
    time: 'Time|at|Printed|Time In|Closed',
    cash: 'Cash|CASH|Cash Received|Tendered|Payment|Cash Tendered|Amount Tendered|Paid|Cash Paid|TENDER',
    change: 'Change|CHANGE|Change Due|Change Given|Balance|Your Change',
    card: 'VISA|Mastercard|Card|Debit Card|VISA DEBIT|AMEX|Card Sale|Contactless|CREDIT CARD|MASTERCARD|Card Payment|EFTPOS',
    itemCount: 'Items|Total Items|No. of Items|Item Count|Total Qty|Items Sold|Number of Items|Qty Total',
    rounding: 'Rounding|Rounding Adjustment|Rounding Adj|Round Adj|Rounding (5c)',
    tip: 'Tip|Gratuity|TIP|Suggested Tip|Service Tip',
  },
  columns: {
    position: 'Item|#|No.|Line|Pos.|Ln|S/N|Sl. No.|SI',
    code: 'Code|Item Code|SKU|Product Code|Part No.|Item No.|Article|Stock Code|Product ID|Item|Ref|Model|Material|Product',
    description:
      'Description|Item Description|Product|Details|Description of Goods|Item|Product / Service|Particulars|Service|DESCRIPTION|Title|Activity|Charge Description|Description / Memo',
    quantity:
      'Qty|Quantity|QTY|Units|Hours|Qty.|Hrs/Qty|Ordered|Quantity Shipped|No. of Units|Pcs|Qty Shipped|QTY/HR',
    unit: 'Unit|UOM|U/M|Per|UM|Measure',
    unitPrice:
      'Unit Price|Price|Rate|Unit Cost|Price Each|Unit price|Each|Price/Unit|UNIT PRICE|Net Price|Price per unit|Cost|List Price|Unit Price ({cur})',
    discount: 'Disc.|Discount|Disc %|Discount %|Less|Disc',
    taxRate: 'VAT|VAT %|Tax|VAT Rate|Tax %|Tax Rate|Tax Code|GST %|Taxes',
    amount:
      'Amount|Total|Line Total|Net|Net Amount|Total Price|Value|AMOUNT|Ext. Price|Extended Price|Line Amount|Amount ({cur})|Total ({cur})|Extension|Net Value|Sum|Charges|Subtotal',
    date: 'Date|Service Date|Delivered|Day|Date of Service',
  },
  phrases: {
    intro:
      'Thank you for your order. We charge you as follows:|We hereby invoice the following items:|For services rendered:|Please find below the details of our delivery.|Dear Sir or Madam, please find our charges below.|Dear customer, thank you for choosing us.',
    numberOfDay:
      '{title} {number} of {date}|{title} no. {number} dated {date}|{title} {number} - {date}|{title} # {number}, {date}|{title} {number} / {date}',
    terms:
      'Net {days} days|{days} days net|Payment within {days} days|Payable within {days} days of invoice date|Net {days}|Payment is due within {days} days from invoice date.|Strictly {days} days|2% 10, net {days}',
    dueBy:
      'Please pay by {date}.|Payment is due on {date}.|Please transfer the amount by {date} to the account below.|Payable on or before {date}|We will collect {amount} by direct debit on {date}.|Kindly remit {amount} no later than {date}.|This invoice must be paid before {date}.',
    reverseCharge:
      'Reverse charge: the customer accounts for the VAT.|VAT reverse charged, Article 196 Directive 2006/112/EC.|Zero rated export.|Not registered for VAT.|Tax exempt supply.',
    pricesIncludeTax: 'All prices include {tax}.|Prices are inclusive of {tax}|{tax} included',
    thanks:
      'Thank you for your business!|Thank you, please come again|Thank you for shopping with us|THANK YOU|Have a nice day|Goods sold are not refundable|Please retain this receipt for your records|See you again soon|We value your feedback|Tell us how we did|Exchange within 7 days with receipt|Welcome|Customer copy|No refund without receipt|Follow us online|Thank you for your visit',
    notes:
      'Goods remain our property until paid in full.|Please quote the invoice number with your payment.|Interest may be charged on overdue accounts.|Cheques should be made payable to {supplier}.|If you have any questions about this invoice, please contact us.|This is a computer generated document, no signature required.|E. & O. E.|Terms and conditions apply.|Claims must be made within 8 days of delivery.|Returns accepted within 30 days in original packing.|A late fee of 1.5% per month applies to overdue balances.|All work carries a guarantee of 12 months.|Subject to our general terms of sale.|Please detach this part and return it with your payment.|Errors and omissions excepted.',
    slogans:
      'Quality you can trust|Serving you since 19##|Your partner in the region|We deliver|Better every day|Innovation at work|Fast. Fair. Friendly.|Simply good|Head office and showroom',
    contractClauses:
      'The parties agree to keep all information received under this agreement confidential.|This agreement may be terminated by either party with {days} days written notice.|The provider shall perform the services with reasonable skill and care.|The client shall pay the fees within {days} days of receipt of an invoice.|Any amendment of this agreement must be made in writing and signed by both parties.|Neither party is liable for delay caused by events outside its control.|If any provision is found invalid, the remaining provisions stay in force.|This agreement is governed by the laws of the place of business of the provider.|All notices shall be delivered to the addresses stated above.|The initial term of this agreement is {days} months and renews for one year unless terminated.|The rights under this agreement may not be assigned without prior consent.|The contractor is not an employee of the client.',
    letterLines:
      'Thank you for your letter of last week.|We are pleased to inform you that our new branch is open.|Please find enclosed the documents you asked for.|Our prices will change at the beginning of next year.|We would like to invite you to our open day.|Do not hesitate to call us with any question.|We look forward to hearing from you.|Please note our changed opening hours.|Your request has been passed on to the responsible department.',
  },
};
