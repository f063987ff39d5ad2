import type { Lexicon } from './lexicon.ts';

export const es: Lexicon = {
  language: 'es',
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  monthsShort: 'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic',
  wordedDates: '{d} de {month} de {y}|{dd} de {month} de {y}|{d} {mon} {y}|{dd}-{mon}-{y}|{d} {month} {y}',
  firstNames:
    'María|José|Antonio|Carmen|Manuel|Ana|Francisco|Laura|David|Lucía|Javier|Marta|Daniel|Elena|Carlos|Pilar|Miguel|Rosa|Alejandro|Sofía|Raúl|Inés|Diego|Beatriz',
  surnames:
    'García|Fernández|González|Rodríguez|López|Martínez|Sánchez|Pérez|Gómez|Martín|Jiménez|Ruiz|Hernández|Díaz|Moreno|Álvarez|Muñoz|Romero|Alonso|Gutiérrez|Navarro|Torres|Domínguez|Vázquez|Ramos|Gil|Ramírez|Serrano|Blanco|Molina|Morales|Ortega|Delgado|Castro|Ortiz|Rubio|Marín|Iglesias|Medina|Garrido',
  cities:
    'Valladolid|Córdoba|Alicante|Murcia|Gijón|Vigo|Granada|Oviedo|Burgos|Salamanca|Logroño|Huelva|Lleida|Cádiz|Jaén',
  streets:
    'C/ {root}, {n}|Calle {root} {n}|Calle de {root}, {n}, {n}º|Avda. {root}, {n}|Avenida {root} {n}|Plaza {root}, {n}|Pol. Ind. {root}, Nave {n}|Ctra. de {root}, km {n}|Paseo {root} {n}|C/ Mayor {n}|Camino {root} s/n|Apartado de Correos {n}{n}',
  trades:
    'Servicios|Construcciones|Transportes|Logística|Suministros|Consultores|Informática|Software|Imprenta|Editorial|Distribuciones|Comercial|Envases|Carpintería|Fontanería|Electricidad|Climatización|Jardines|Muebles|Alimentación|Panadería|Bodegas|Automóviles|Herramientas|Plásticos|Química|Clínica|Farmacia|Laboratorios|Energía|Aguas|Telecom|Medios|Publicidad|Diseño|Viajes|Limpiezas|Seguridad|Inmobiliaria|Asesores|Formación|Papelería|Textil|Industrias|Ingeniería|Óptica|Hoteles',
  goods:
    'Silla de oficina|Lámpara de mesa|Papel A4 80 g|Tóner negro|Escuadra de acero|Tornillo hexagonal M8|Tubo de cobre 15 mm|Panel LED|Cable de red|Teclado inalámbrico|Soporte de monitor|Guantes de trabajo|Casco de obra|Juego de brocas|Amoladora|Pintura blanca 15 L|Papel de lija|Cajas de cartón|Cinta de embalar|Etiquetas|Fregadero|Válvula de bola|Filtro de agua|Interruptor|Alargador|Batería|Filtro de aire|Pastillas de freno|Aceite motor 5W-30|Café en grano 1 kg|Agua mineral|Jabón de manos|Limpiador|Archivador|Bolígrafos|Armario metálico|Estantería|Manilla de puerta|Manguera|Maceta|Palé de madera|Rollos térmicos|Botiquín|Pantalón de trabajo|Botas de seguridad|Tarjetas de visita|Cartel A1|Disco duro 2 TB|Router|Auriculares|Panel solar|Termostato|Aceite de oliva',
  services:
    'Servicios de consultoría|Desarrollo de software|Cuota mensual|Desplazamiento|Instalación|Contrato de mantenimiento|Gestión de proyecto|Diseño gráfico|Traducción|Jornada de formación|Gastos de envío|Mano de obra|Licencia anual|Alojamiento web|Dominio|Auditoría|Limpieza de oficinas|Recogida de residuos|Alquiler de equipos|Alquiler de sala|Alojamiento|Desayuno|Aparcamiento|Gastos de viaje|Fotografía|Redacción|Asesoría jurídica|Contabilidad|Vigilancia|Almacenaje|Porte|Reparación|Consulta|Cuota de socio|Publicidad|Alquiler|Gastos de comunidad|Término fijo|Consumo|Internet|Llamadas',
  foods:
    'Leche 1L|Barra de pan|Huevos docena|Queso curado|Plátanos|Manzanas|Pechuga de pollo|Carne picada|Zumo de naranja|Agua 1,5L|Refresco|Patatas fritas|Chocolate|Café con leche|Café solo|Menú del día|Tortilla|Bocadillo jamón|Ensalada mixta|Sopa|Paella|Flan|Helado|Caña|Vino tinto copa|Gel de ducha|Pasta de dientes|Pilas|Bombilla|Bolsa|Detergente|Gasolina 95|Lavado coche|Corte de pelo|Revista|Flores|Tostada|Croquetas',
  units: 'ud|uds|unid.|h|horas|kg|m|caja|juego|mes|día|L|paq|ud.',
  departments:
    'Departamento de Contabilidad|Dpto. de Compras|Administración|Cuentas a pagar|Recepción|Oficina técnica',
  roles: 'Gerente|Director comercial|Atención al cliente|Administradora|Jefe de compras',
  titles: {
    invoice:
      'Factura|FACTURA|Factura|Factura de venta|Factura simplificada|Factura / Invoice|Su factura|FACTURA ORDINARIA|Factura final',
    creditNote: 'Factura rectificativa|Nota de crédito|Abono|ABONO|Nota de abono|NOTA DE CRÉDITO',
    receipt: 'Ticket|Factura simplificada|Recibo|TICKET|Tique|Ticket de compra|FACTURA SIMPLIFICADA',
    purchaseOrder: 'Pedido|Orden de compra|ORDEN DE COMPRA|Pedido de compra|PEDIDO',
    orderConfirmation:
      'Confirmación de pedido|CONFIRMACIÓN DE PEDIDO|Confirmación del pedido|Acuse de pedido',
    deliveryNote: 'Albarán|ALBARÁN|Albarán de entrega|Nota de entrega|Remisión',
    contract:
      'Contrato|Contrato de prestación de servicios|Contrato de arrendamiento|Contrato de mantenimiento|Acuerdo de confidencialidad|Contrato de compraventa|Contrato de trabajo',
    insurance: 'Póliza de seguro|Condiciones particulares|Seguro de hogar|Seguro de automóvil|Póliza',
    statement: 'Extracto de cuenta|EXTRACTO|Extracto bancario|Estado de cuenta|Movimientos de cuenta',
    form: 'Solicitud|Formulario de inscripción|Hoja de gastos|Parte de siniestro|Alta de proveedor|Solicitud de vacaciones|Declaración',
    quote: 'Presupuesto|PRESUPUESTO|Oferta|Cotización',
    priceList: 'Lista de precios|Tarifa',
    reminder: 'Recordatorio de pago|Aviso de pago|Reclamación de pago',
  },
  labels: {
    invoiceNumber:
      'Factura nº|Nº factura|Número de factura|Factura Nº|N.º de factura|Nº de factura|Factura|Número|Factura núm.|Nº Fra.|Nº|Folio|Documento',
    creditNumber: 'Nº abono|Abono nº|Nota de crédito nº|Número|Nº rectificativa',
    receiptNumber: 'Ticket|Nº ticket|Ticket nº|Factura simp.|Recibo|Operación|Nº operación',
    orderNumber:
      'Nº pedido|Pedido|Su pedido|Número de pedido|Pedido nº|Su pedido nº|Orden de compra|Nº de pedido|Pedido cliente|O.C.',
    salesOrder: 'Nuestro pedido|Expediente|Orden de trabajo|Nuestro nº',
    confirmationNumber: 'Confirmación nº|Nº de confirmación|Nuestro pedido',
    deliveryNumber: 'Albarán|Nº albarán|Albarán nº|Nota de entrega|Remisión nº',
    issueDate:
      'Fecha|Fecha factura|Fecha de factura|Fecha de emisión|Fecha|Fecha expedición|Emitida el|Fecha emisión|Fecha fra.|Fecha del documento',
    dueDate:
      'Vencimiento|Fecha de vencimiento|Vence|Fecha vencimiento|Pagar antes de|Fecha límite de pago|Vence el|Fecha de cargo|Fecha de pago',
    orderDate: 'Fecha pedido|Fecha del pedido|Pedido de fecha',
    deliveryDate: 'Fecha de entrega|Entrega|Fecha de envío|Entregado el|Fecha albarán|Fecha operación',
    servicePeriod: 'Periodo|Periodo de facturación|Periodo facturado|Periodo de consumo',
    customerNumber:
      'Nº cliente|Cód. cliente|Cliente nº|Código cliente|Número de cliente|Ref. cliente|Nº de socio|Contrato cuenta',
    ownReference: 'Nuestra referencia|Referencia|N/Ref.|Ref.|Nº contrato|Presupuesto nº|Expediente',
    yourReference: 'Su referencia|S/Ref.|Ref. cliente|Centro de coste',
    project: 'Proyecto|Obra|Concepto|Asunto',
    contact: 'Contacto|Comercial|Vendedor|Atendido por|Agente|Representante|Comprador',
    terms: 'Forma de pago|Condiciones de pago|Condiciones|Pago',
    shipVia: 'Forma de envío|Transportista|Portes|Incoterms',
    vatId: 'NIF|CIF|C.I.F.|N.I.F.|NIF/CIF|CIF/NIF|NIF-IVA|NIF|CIF',
    taxNumber: 'NIF|CIF|RFC|R.F.C.|N.I.F.',
    customerVatId: 'NIF cliente|CIF cliente|NIF/CIF cliente|RFC cliente',
    register: 'Registro Mercantil|Inscrita en el Reg. Mercantil|R.M.|Reg. Merc.',
    manager: 'Gerente|Director|Administrador',
    phone: 'Tel.|Teléfono|Tfno.|Tel|T|Telf.|Atención al cliente|Móvil',
    fax: 'Fax|Fax.',
    email: 'E-mail|Email|Correo|Correo electrónico|Mail',
    bank: 'Banco|Entidad|Domiciliación|Cuenta bancaria|Datos bancarios',
    account: 'Cuenta|Nº de cuenta|CCC|Cta.',
    billTo:
      'Cliente|Facturar a|Datos del cliente|Facturado a|Dirección de facturación|Destinatario|Razón social|Sr./Sra.|Comprador|Titular|Nombre del cliente',
    shipTo:
      'Dirección de entrega|Enviar a|Dirección de envío|Entregar en|Lugar de entrega|Punto de suministro',
    supplier: 'Proveedor|Vendedor|Emisor|De|Empresa|Datos del emisor|Acreedor',
    remitTo: 'Pagar a|Beneficiario|Titular de la cuenta|A favor de',
    attention: 'A la atención de|A/A|Att.|Atn.|Contacto',
    page: 'Página|Pág.|Hoja|página',
    subtotal: 'Subtotal|SUBTOTAL|Suma|Importe bruto|Total artículos',
    net: 'Base imponible|Subtotal|Total neto|Neto|Importe neto|Base Imp.|Total sin IVA|BASE IMPONIBLE|Total base|Importe sin IVA',
    tax: '{tax}|{tax} {rate}|{rate} {tax}|Cuota {tax}|Total {tax}|{tax} ({rate})|Importe {tax}|{tax} al {rate}|Impuestos',
    total:
      'Total|TOTAL|Total factura|Importe total|TOTAL FACTURA|Total con {tax}|Total {tax} incluido|Total general|Total importe|Importe total factura|Total documento',
    totalDue:
      'Total a pagar|A pagar|Importe a pagar|TOTAL A PAGAR|Líquido a pagar|Total pendiente|Total a abonar',
    amountDue: 'Pendiente|Importe pendiente|Total a pagar|Resto a pagar|Saldo pendiente|Líquido',
    prepaid: 'Anticipo|Pagado a cuenta|Entregado a cuenta|Pagado|Anticipos|A cuenta',
    discount: 'Descuento|Dto.|Dto. comercial|Dto. pronto pago|Bonificación',
    shipping: 'Portes|Gastos de envío|Transporte|Envío|Embalaje',
    previousBalance: 'Saldo anterior|Deuda anterior|Saldo previo',
    taxBase: 'Base|Base imponible|Base imp.|Neto',
    carried: 'Suma y sigue|Total página|Sigue en la página siguiente',
    brought: 'Suma anterior|Viene de la página anterior|Suma y sigue',
    currency: 'Moneda|Divisa|Importes en|Importes expresados en',
    cashier: 'Cajero|Atendido por|Vendedor|Le atendió|Dependiente|Camarero',
    till: 'Caja|Tienda|TPV|Terminal',
    table: 'Mesa|Comensales|Cubiertos',
    time: 'Hora|a las',
    cash: 'Efectivo|Entregado|EFECTIVO|Recibido',
    change: 'Cambio|Devolución|CAMBIO|Su cambio',
    card: 'Tarjeta|VISA|Tarjeta de crédito|Mastercard|TARJETA|Pago con tarjeta',
    itemCount: 'Artículos|Nº artículos|Unidades|Total artículos',
    rounding: 'Redondeo',
    tip: 'Propina',
  },
  columns: {
    position: 'Nº|Pos.|Línea|#',
    code: 'Código|Ref.|Referencia|Cód.|Artículo|Clave',
    description: 'Descripción|Concepto|Detalle|Artículo|Producto|Denominación|Servicio',
    quantity: 'Cantidad|Cant.|Uds.|Unidades|Horas|Cdad.',
    unit: 'Unidad|Ud.|U.M.|Und.',
    unitPrice: 'Precio|Precio unitario|P. unit.|Precio ud.|P.V.P.|Tarifa|Precio unit. ({cur})|P. Unitario',
    discount: 'Dto.|Dto. %|% Dto.|Descuento',
    taxRate: 'IVA|% IVA|IVA %|Imp.|Tipo IVA',
    amount: 'Importe|Total|Subtotal|Importe ({cur})|Total línea|Importe neto|Neto|Importe total',
    date: 'Fecha|Día|Fecha servicio',
  },
  phrases: {
    intro:
      'Les detallamos los conceptos de nuestra factura:|Muchas gracias por su pedido.|Estimado cliente, a continuación el detalle:|Por los servicios prestados:',
    numberOfDay:
      '{title} nº {number} de {date}|{title} {number} de fecha {date}|{title} {number} - {date}|{title} Nº {number}, {date}',
    terms:
      'Pago a {days} días|{days} días fecha factura|Transferencia a {days} días|Pago al contado|A {days} días|Recibo domiciliado {days} días',
    dueBy:
      'Rogamos abonen el importe antes del {date}.|Vencimiento: {date}.|El importe de {amount} se cargará en su cuenta el {date}.|Pagadero hasta el {date}.',
    reverseCharge:
      'Inversión del sujeto pasivo.|Operación exenta de IVA.|Entrega intracomunitaria exenta.|Exportación exenta.',
    pricesIncludeTax: '{tax} incluido|Precios con {tax} incluido.',
    thanks:
      'Gracias por su visita|Gracias por su compra|Hasta pronto|Conserve su ticket|Cambios en 15 días con ticket|Que tenga un buen día|Bienvenido|Vuelva pronto',
    notes:
      'Indique el número de factura en la transferencia.|La mercancía es de nuestra propiedad hasta su pago total.|No se admiten devoluciones pasados 15 días.|Para cualquier consulta, póngase en contacto con nosotros.|Se aplican nuestras condiciones generales.|Los retrasos en el pago devengarán intereses.|Atentamente',
    slogans:
      'Desde 19##|Calidad y servicio|Su empresa de confianza|Siempre cerca de usted|Tradición familiar desde 19##',
    contractClauses:
      'Las partes mantendrán la confidencialidad de la información recibida.|El contrato puede resolverse con un preaviso de {days} días.|El prestador realizará los servicios con la debida diligencia.|Las facturas se pagarán en un plazo de {days} días.|Toda modificación se hará por escrito.|El presente contrato se rige por la ley del domicilio del prestador.|La duración inicial es de {days} meses.',
    letterLines:
      'Agradecemos su carta.|Nos complace comunicarle la apertura de nuestra nueva oficina.|Adjuntamos los documentos solicitados.|Nuestros precios cambian a principios de año.|Quedamos a su disposición.|En espera de su respuesta.',
  },
};
