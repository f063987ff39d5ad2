import type { LanguageLexicon } from '../labelKinds.ts';

export const spanish: LanguageLexicon = {
  slots: {
    n: 'n, no, nº, número, num, nro, n de, no de, nº de, número de, num de, nro de, folio, código, código de, ref',
    s: 'n, no, nº, num, número, nro',
    fac: 'factura, la factura, su factura, factura rectificativa, factura proforma, factura simplificada, fra',
    ped: 'pedido, su pedido, orden de compra, oc, compra, pedido cliente, pedido de compra, pedido del cliente, o c, orden compra',
    iva: 'iva, i v a, impuestos, impuesto, igic, igv, itbis',
    incl: 'incluido, incl, con, incluidos, inc, iva incluido',
    excl: 'sin, excluido, antes de, excl',
    nif: 'nif, cif, n i f, c i f, nif cif, cif nif, rfc, rut, ruc, nit, cuit, r f c, nif iva, nif vat, número de identificación fiscal, identificación fiscal, id fiscal, n iva, número de iva, vat, código de identificación fiscal, número de identificación tributaria, r u t, r u c, dni, dni nif, dni cif, nif dni, registro federal de contribuyentes, número fiscal',
    cli: 'cliente, del cliente, comprador, receptor, destinatario',
    ven: 'emisor, proveedor, vendedor, del emisor, del proveedor',
  },
  words: {
    invoiceNumber:
      '1 = {n} {fac}, {fac} {s}, factura número, serie y número, factura serie; 0.8 = {n} documento, documento {s}, {n} comprobante, folio, comprobante {s}; 0.5 = factura, factura electrónica, factura simplificada',
    creditNoteNumber:
      '1 = {n} abono, {n} nota de crédito, nota de crédito {s}, {n} factura rectificativa, abono {s}, factura rectificativa {s}; 0.5 = abono, nota de crédito, factura rectificativa, nota de abono',
    receiptNumber:
      '1 = {n} recibo, recibo {s}, {n} ticket, ticket {s}, {n} tique, {n} operación, {n} transacción, operación {s}, boleta {s}, tique {s}; 0.5 = recibo, ticket, boleta',
    purchaseOrder:
      '1 = {n} {ped}, {ped} {s}, su pedido, orden de compra, referencia pedido, su orden; 0.7 = su referencia, s/ref, referencia cliente, su ref, referencia del cliente, ref cliente; 0.6 = pedido, orden',
    orderNumber:
      '1 = {n} orden, orden {s}, nuestro pedido, {n} confirmación, confirmación {s}, {n} reserva, reserva {s}, {n} expediente, expediente, localizador, orden de trabajo, {n} pedido de venta; 0.7 = {n} pedido, pedido {s}, orden',
    quoteNumber:
      '1 = {n} presupuesto, presupuesto {s}, {n} oferta, oferta {s}, {n} cotización, cotización {s}; 0.6 = presupuesto, cotización, oferta',
    contractNumber: '1 = {n} contrato, contrato {s}, referencia contrato; 0.6 = contrato',
    policyNumber: '1 = {n} póliza, póliza {s}, {n} siniestro, {n} de certificado; 0.5 = póliza',
    accountNumber:
      '1 = {n} cuenta, cuenta {s}, {n} abonado, {n} suministro, {n} socio, cups, {n} medidor, {n} servicio, cuenta',
    customerNumber:
      '1 = {n} cliente, cliente {s}, código cliente, código de cliente, cód cliente, id cliente, nº de cliente, cuenta cliente, cod cliente',
    supplierNumber:
      '1 = {n} proveedor, código proveedor, código de proveedor, proveedor {s}, tienda, caja, {n} caja, terminal, {n} tienda, sucursal, tpv',
    deliveryNumber:
      '1 = {n} albarán, albarán {s}, albarán, {n} remisión, remisión {s}, {n} envío, {n} guía, guía de remisión, nota de entrega {s}, {n} entrega, {n} seguimiento',
    projectNumber: '1 = proyecto, {n} proyecto, obra, {n} obra, centro de coste, expediente, campaña',
    genericNumber:
      '1 = n, no, nº, número, num, nro; 0.8 = referencia, ref, su referencia, nuestra referencia, n/ref, código, serie, {n} serie, {n} referencia, clave, concepto de pago',
    issueDate:
      '1 = fecha factura, fecha de factura, fecha de emisión, fecha emisión, fecha de expedición, fecha expedición, emitida el, fecha de la factura, fecha del documento, fecha documento, fecha de facturación, fecha facturación, emitido el, fecha de venta, fecha de abono, fecha de operación, fecha y hora de emisión, fecha del albarán, fecha fra, fecha ticket, fecha presupuesto, fecha de compra, fecha de elaboración, expedida el, fecha operación, fecha y hora de expedición, fecha de la transacción',
    genericDate: '1 = fecha, fec; 0.8 = con fecha, a, de fecha, fecha y hora, día',
    orderDate:
      '1 = fecha de pedido, fecha pedido, fecha del pedido, fecha de orden, fecha de la orden, fecha de reserva, fecha orden, su pedido de fecha, fecha de compra, fecha orden de compra',
    dueDate:
      '1 = fecha de vencimiento, vencimiento, fecha vencimiento, vence, vence el, fecha límite de pago, fecha de pago, pagar antes de, pagar antes del, fecha límite, vencimientos, fecha de vto, vto, fecha vto, pagadero el, pago antes de, a pagar antes del, fecha límite pago, fecha de cargo, fecha de cobro, último día de pago, próximo vencimiento, fecha de vencimiento del pago',
    deliveryDate:
      '1 = fecha de entrega, fecha entrega, entrega, fecha de envío, fecha de servicio, entregado el, fecha de prestación, fecha de recepción, plazo de entrega, entrada, salida, fecha de llegada, fecha de salida, fecha del servicio, fecha de embarque, fecha prevista de entrega, llegada',
    servicePeriod:
      '1 = periodo de facturación, periodo, período, período de facturación, periodo facturado, periodo de servicio, periodo de consumo, período facturado, mes facturado, periodo de liquidación',
    period:
      '1 = periodo, período, vigencia, desde, fecha inicio, fecha fin, fecha de inicio, fecha de fin, desde hasta, duración, mes, inicio, fin, del al',
    effectiveDate:
      '1 = fecha de inicio, fecha efectiva, fecha de efecto, efecto, válido desde, entrada en vigor, fecha del contrato, fecha de firma, inicio de vigencia, fecha de entrada en vigor, vigente desde, fecha de efectos',
    expiryDate:
      '1 = válido hasta, fecha de caducidad, caduca, fecha de expiración, validez, fin de vigencia, vigente hasta, fecha de fin, oferta válida hasta, válida hasta, caducidad, validez de la oferta, vencimiento del contrato',
    printDate: '1 = fecha de impresión, impreso el, impreso, fecha impresión',
    paymentDate:
      '1 = fecha de pago, pagado el, fecha valor, fecha operación, fecha del pago, fecha de abono, fecha contable, f valor',
    birthDate: '1 = fecha de nacimiento, fecha nacimiento, nacido el, nacimiento',
    time: '1 = hora, horario',
    supplier:
      '1 = proveedor, vendedor, emisor, emitida por, emitido por, remitente, datos del emisor, datos de la empresa, prestador, beneficiario, arrendador, asegurador, titular de la cuenta, acreedor, datos del proveedor, expedidor, empresa, contratista, razón social del emisor, pagar a, aseguradora, a favor de, vendido por, páguese a, datos proveedor, titular, expedida por; 0.6 = de',
    customer:
      '1 = facturar a, cliente, comprador, datos del cliente, receptor, destinatario, dirección de facturación, facturado a, datos de facturación, adquirente, datos cliente, nombre del cliente, señores, razón social, tomador, asegurado, arrendatario, pagador, vendido a, facturación, datos del receptor, titular, tomador del seguro, solicitante, cliente nombre, nombre cliente, datos del destinatario, pedido por, nombre o razón social, contratante, deudor; 0.6 = a, para, sr, sra, nombre, señor, sres, d, nombre y apellidos',
    shipTo:
      '1 = dirección de envío, enviar a, dirección de entrega, entregar a, lugar de entrega, enviado a, entrega en, dirección entrega, domicilio de entrega, dirección de suministro, consignatario, embarcar a, destino, lugar de suministro, datos de envío, dirección del suministro, dirección envío, lugar de prestación',
    contact:
      '1 = contacto, persona de contacto, a la atención de, atn, att, vendedor, atendido por, le atendió, comercial, agente, representante, cajero, cajera, camarero, responsable, elaborado por, at, solicitado por, empleado, atención, asesor, mediador, comprador, su contacto',
    advertiser: '1 = anunciante, marca, producto anunciado',
    agency: '1 = agencia, agencia de medios, central de medios',
    station: '1 = emisora, cadena, medio, soporte, canal',
    taxId: '1 = {nif}, {nif} {s}',
    supplierTaxId: '1 = {nif} {ven}, {ven} {nif}, rfc emisor, nuestro nif, nuestro cif',
    customerTaxId: '1 = {nif} {cli}, {cli} {nif}, rfc receptor, su nif, su cif',
    companyRegister:
      '1 = registro mercantil, inscrita en el registro mercantil, inscripción, tomo, hoja, inscrita en, r m, folio registral, matrícula mercantil, capital social, domicilio social',
    netAmount:
      '1 = base imponible, total base imponible, importe neto, total neto, neto, total {excl} {iva}, importe {excl} {iva}, base, subtotal {excl} {iva}, total antes de impuestos, importe base, valor neto, suma neta, total base, base imp, neto gravado, importe total neto, precio {excl} {iva}, b imponible, base imponible total, op gravadas, monto neto, neto total, suma base imponible, total bruto sin impuestos; 0.8 = subtotal, suma, total bruto, importe bruto, valor de venta',
    subtotal:
      '1 = subtotal, sub total, suma, suma parcial, total parcial, total artículos, total productos, importe bruto, suma y sigue',
    taxAmount:
      '1 = {iva}, cuota {iva}, importe {iva}, total {iva}, cuota, monto {iva}, total impuestos, impuestos, {iva} total, importe de {iva}, cuota tributaria, recargo de equivalencia, impuesto sobre ventas, iva repercutido, total cuota, iva 16, total cuotas, importe impuestos, impuestos trasladados, total de impuestos, total cuota iva, valor {iva}, impuestos indirectos, ieps, cuota repercutida, más {iva}, {iva} soportado',
    totalAmount:
      '1 = total factura, importe total, total general, total {incl} {iva}, total con {iva}, importe total factura, monto total, valor total, total {iva} {incl}, importe {iva} {incl}, total importe, total pedido, total de la factura, importe de la factura, suma total, total abono, precio total, importe factura, total documento, gran total, total neto con impuestos, total presupuesto, total del pedido, importe total con iva, total a devolver, total comprobante, importe líquido, líquido, total euros iva incluido, total orden de compra, importe del pedido, total fra; 0.9 = total a pagar, a pagar, importe a pagar, neto a pagar, total a percibir, líquido a percibir, importe pendiente, saldo a pagar, total adeudado, valor a pagar, total a cobrar, a cobrar, monto a pagar; 0.75 = total, totales, importe, monto, total eur, total euros, total mxn, valor',
    total: '1 = total, totales, importe, total eur, total euros, monto, total mxn, suma',
    amountDue:
      '1 = total a pagar, a pagar, importe a pagar, saldo pendiente, importe pendiente, pendiente de pago, saldo a pagar, resto a pagar, importe adeudado, saldo deudor, total pendiente, pendiente, neto a pagar, líquido a percibir, saldo, total a percibir, importe a ingresar, saldo total, monto a pagar, total adeudado, restante',
    previousBalance: '1 = saldo anterior, suma anterior, saldo previo, deuda anterior, adeudo anterior',
    amountPaid:
      '1 = pagado, importe pagado, pagos, pago recibido, total pagado, abonado, entregado, importe entregado, recibido, ya pagado, monto pagado, efectivo entregado, cobrado, pagos recibidos, pago, su pago, importe abonado',
    prepayment:
      '1 = anticipo, anticipos, pago a cuenta, a cuenta, depósito, entrega a cuenta, fianza, señal, adelanto, entregas a cuenta, provisión de fondos, pagos a cuenta',
    discount:
      '1 = descuento, dto, descuentos, total descuento, importe descuento, rebaja, dto pronto pago, bonificación, ahorro, descuento comercial, total dto, total descuentos, dcto, su ahorro, dto comercial, cupón, pronto pago, descuento global',
    withholding:
      '1 = retención, retención irpf, irpf, retenciones, importe retención, total retención, ret irpf, retención i r p f, i r p f, importe irpf, total irpf, cuota irpf, cuota retención',
    shipping:
      '1 = ecotasa, eco raee, ecoraee, tasa raee, gastos de envío, portes, transporte, envío, flete, gastos de transporte, gastos envío, embalaje, manipulación, coste de envío, gastos, suplidos, costo de envío, gastos de gestión, cargo por envío',
    tip: '1 = propina, servicio, propinas',
    change: '1 = cambio, devolución, su cambio, vuelto, vuelta, a devolver',
    cash: '1 = efectivo, tarjeta, tarjeta de crédito, contado, tarjeta de débito, visa, mastercard, entrega, en efectivo, pago con tarjeta, pago en efectivo, tarjeta bancaria, débito, crédito, bizum, cheque',
    rounding: '1 = redondeo, ajuste por redondeo',
    commission: '1 = comisión, comisión de agencia, descuento agencia, comisiones',
    taxBase:
      '1 = base imponible, base, base iva, base imp, importe sujeto, base gravable, base gravada, base imponible iva, b imponible',
    taxRate:
      '1 = tipo, tipo iva, % iva, iva %, tipo impositivo, tasa, tipo de iva, tasa iva, % impuesto, tipo impuesto',
    sumInsured:
      '1 = capital asegurado, suma asegurada, franquicia, límite de indemnización, valor asegurado; 0.6 = límite, hasta, hasta un máximo de',
    premium:
      '1 = importe total anual, prima total anual, prima, prima total, prima anual, prima neta, recibo total, importe de la prima, total recibo, total prima; 0.7 = al año, anuales, por año',
    openingBalance: '1 = saldo anterior, saldo inicial, saldo de apertura, saldo inicio, saldo previo',
    closingBalance:
      '1 = saldo final, saldo actual, nuevo saldo, saldo de cierre, saldo, saldo disponible, saldo nuevo',
    loyalty: '1 = puntos, saldo de puntos, puntos acumulados, total puntos, puntos obtenidos',
    unitPrice:
      '1 = precio unitario, precio, p unitario, p unit, precio unidad, valor unitario, pvp, precio ud, importe unitario, tarifa, p u, precio unit, precio/unidad, precio u, precio neto, v unitario, costo unitario, coste unitario, precio hora, pu, precio/ud',
    lineTotal:
      '1 = importe, total, importe total, precio total, total línea, subtotal, importe neto, valor, valor total, total neto, monto, total eur, importe eur, neto, importe línea, total sin iva',
    quantity:
      '1 = cantidad, cant, uds, unidades, ud, horas, cdad, ctd, ctdad, can, uds., total unidades, consumo, piezas, días',
    unit: '1 = unidad, u m, unidad de medida, medida, um, und, clave unidad, u medida',
    description:
      '1 = descripción, concepto, conceptos, artículo, artículos, producto, productos, servicio, servicios, detalle, denominación, descripción del producto, descripción del servicio, descripción artículo, detalles, movimientos, trabajo, descripción del artículo, designación, nombre del producto, concepto descripción',
    position: '1 = pos, línea, lín, item, ítem, partida, posición, renglón',
    articleCode:
      '1 = código, referencia, ref, cód artículo, código artículo, código de artículo, código producto, sku, ean, cod, código de producto, clave, ref artículo, clave producto, clave prod serv, cód, {n} artículo, código de barras, lote, modelo, clave sat, codigo ean',
    currency: '1 = moneda, divisa, importes en, tipo de moneda, importes expresados en, tipo moneda',
    iban: '1 = iban, cuenta iban, código iban, {n} iban, iban cuenta',
    bic: '1 = bic, swift, código swift, bic swift, código bic, swift bic, bic/swift',
    bankAccount:
      '1 = cuenta bancaria, {n} cuenta, cuenta corriente, {n} cuenta bancaria, c c c, ccc, datos bancarios, clabe, cbu, cuenta, cta, c/c, cuenta de abono, cuenta clabe, clabe interbancaria, {n} de cuenta corriente, domiciliación',
    bankName:
      '1 = banco, entidad, entidad bancaria, banco emisor, nombre del banco, caja de ahorros, entidad financiera',
    phone:
      '1 = teléfono, tel, tfno, móvil, tlf, telf, teléfonos, telf., celular, tfno., tfn, telefono fijo, atención al cliente, tlfno',
    fax: '1 = fax, telefax, tel fax',
    email: '1 = email, e-mail, correo electrónico, correo, mail, dirección de correo, correo e',
    web: '1 = web, página web, sitio web, www, internet, website, pagina',
    page: '1 = página, pág, hoja, página de, páginas, pag',
    terms:
      '1 = forma de pago, condiciones de pago, método de pago, modo de pago, términos de pago, condiciones, observaciones, medio de pago, condiciones de entrega, forma de envío, notas, comentarios, modalidad de pago, incoterm, términos y condiciones, términos, plazo de pago, forma pago, condición de pago, condiciones generales, condiciones comerciales, uso cfdi, vía de embarque',
  },
};
