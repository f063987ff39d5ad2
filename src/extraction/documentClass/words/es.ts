import type { ClassLexicon } from './classLexicon.ts';

export const spanish: ClassLexicon = {
  titles: {
    invoice:
      '1 = factura, factura proforma, factura electrónica, factura simplificada, factura comercial, factura original, factura de venta, su factura, factura recapitulativa; 0.6 = minuta, recibo de honorarios',
    credit_note:
      '1 = factura rectificativa, nota de crédito, abono, nota de abono, factura de abono, factura abono, nota de crédito electrónica',
    receipt:
      '1 = recibo, ticket, tique, ticket de compra, recibo de pago, boleta, comprobante de pago, justificante de pago, ticket de venta, copia cliente, boleta de venta, comprobante, recibo de caja',
    purchase_order:
      '1 = orden de compra, pedido, pedido de compra, hoja de pedido, pedido a proveedor, solicitud de compra',
    order_confirmation:
      '1 = confirmación de pedido, confirmación, pedido de venta, confirmación de reserva, acuse de pedido, confirmación de orden, resumen del pedido, orden de publicidad, confirmación de compra, pedido de cliente',
    contract:
      '1 = contrato, contrato de prestación de servicios, contrato de arrendamiento, contrato de trabajo, contrato de compraventa, acuerdo, convenio, contrato de servicios, acuerdo de confidencialidad, contrato de alquiler, contrato marco, contrato de suministro, contrato de mantenimiento, anexo, acuerdo de licencia',
    insurance_policy:
      '1 = póliza de seguro, póliza, condiciones particulares, certificado de seguro, seguro de hogar, seguro de automóvil, póliza de seguros, carátula de póliza, recibo de prima, seguro de responsabilidad civil',
    bank_statement:
      '1 = extracto bancario, extracto de cuenta, estado de cuenta, extracto, movimientos de cuenta, extracto mensual, extracto integrado, resumen de cuenta, estado de cuenta bancario, liquidación de cuenta',
    delivery_note:
      '1 = albarán, albarán de entrega, nota de entrega, remisión, guía de remisión, lista de empaque, nota de remisión, carta de porte, packing list, guía de despacho, hoja de entrega, comprobante de entrega',
    form: '1 = formulario, solicitud, impreso, formulario de solicitud, ficha, cuestionario, hoja de inscripción, declaración, solicitud de inscripción, boletín de inscripción, encuesta, hoja de reclamaciones, formulario de inscripción, autorización, mandato',
    other:
      '1 = presupuesto, cotización, oferta, recordatorio de pago, nómina, acta, lista de precios, currículum vitae, carta, certificado, requerimiento de pago, informe, aviso de pago',
  },
  companions: {
    invoice:
      'número de factura, fecha de factura, facturar a, vencimiento, base imponible, total factura, forma de pago, fecha de vencimiento, importe total, datos de facturación, cuota iva, factura n, transferencia bancaria, gracias por su confianza, condiciones de pago, vencimientos, total a pagar, fecha de expedición, esta factura, presente factura',
    credit_note:
      'abono, factura original, rectifica, rectificación, devolución, importe abonado, factura rectificada, motivo, causa de rectificación, anulación, nota de crédito n, reembolso',
    receipt:
      'efectivo, cambio, tarjeta, gracias por su visita, cajero, entregado, iva incluido, caja, mesa, comensales, camarero, gracias por su compra, operación, autorización, ticket n, terminal, contactless, le atendió, cambios y devoluciones, conserve su ticket, aprobada, su cambio',
    purchase_order:
      'número de pedido, fecha de pedido, proveedor, entregar en, comprador, orden de compra n, fecha de entrega, lugar de entrega, solicitado por, autorizado por, favor de surtir, rogamos nos suministren, plazo de entrega',
    order_confirmation:
      'confirmamos, gracias por su pedido, su pedido, entrega prevista, le confirmamos, gracias por su compra, número de pedido, confirmamos su pedido, fecha prevista, hemos recibido su pedido, anunciante',
    contract:
      'reunidos, las partes, de una parte, de otra parte, cláusulas, estipulaciones, jurisdicción, exponen, rescisión, confidencialidad, intervienen, manifiestan, cláusula, en adelante, arrendador, arrendatario, duración, ley aplicable, tribunales, obligaciones, por duplicado, fuerza mayor, primera, segunda, objeto del contrato, firman, el presente contrato',
    insurance_policy:
      'tomador, asegurado, prima, asegurador, cobertura, franquicia, suma asegurada, siniestro, número de póliza, garantías, coberturas, beneficiario, capital asegurado, vigencia, riesgo, mediador, tomador del seguro, consorcio de compensación, responsabilidad civil, matrícula, condiciones generales',
    bank_statement:
      'saldo anterior, saldo final, saldo inicial, fecha valor, cargos, abonos, movimientos, saldo, fecha operación, concepto, debe, haber, transferencia, titular, depósitos, retiros, saldo disponible, cajero automático, intereses, comisiones, domiciliación, número de cuenta',
    delivery_note:
      'albarán n, cantidad entregada, recibido, conforme, bultos, transportista, firma, recibí, peso, entregado por, recibí conforme, mercancía, agencia de transporte, palets, matrícula, cantidad pedida, firma y sello, conductor, peso bruto, recibido por',
    form: 'marque, rellene, firma, fecha de nacimiento, solicitante, nombre y apellidos, a rellenar, en mayúsculas, sí no, lugar de nacimiento, nacionalidad, primer apellido, segundo apellido, estado civil, marque con una x, a cumplimentar, uso exclusivo, documentación adjunta, profesión, firma del solicitante, cumplimentar',
    other:
      'presupuesto n, válido hasta, oferta válida, atentamente, estimado, saludos cordiales, validez de la oferta, cotización n, orden del día, índice, muy señores',
  },
};
