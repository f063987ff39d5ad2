import type { DealingWords } from './dealings.ts';

export const dealingsSouth: Readonly<Record<string, DealingWords>> = {
  fr: {
    supplyTitles:
      "Votre facture d'électricité|Facture d'énergie|Facture de gaz|Facture d'eau|Votre facture mobile|Facture Internet|Votre facture|Facture de régularisation",
    supplyNumbers:
      'N° de compte|N° de contrat|Point de livraison (PDL)|N° de compteur|Référence client|Réf. du contrat|N° de ligne|Compte de contrat',
    supplies:
      'Consommation {n} kWh x {p} c€|Abonnement|Acheminement|Taxes et contributions|Gaz {n} kWh|Eau {n} m3|Assainissement {n} m3|Forfait mobile|Communications ({n})|Accès Internet|Location de compteur {n} jours',
    reading:
      'Index {old} au {from}, {new} au {to}.|Ancien relevé {from} : {old}, nouveau relevé {to} : {new}',
    debit:
      'Le montant de {amount} sera prélevé le {date}.|Prélevé le {date}|{amount} seront prélevés sur votre compte à partir du {date}.',
    next: 'Prochaine facture vers le {date}|Votre prochaine mensualité de {amount} sera prélevée le {date}.|Prochain relevé : {date}',
    advances: 'Mensualités déjà réglées|Déduction des acomptes|Acomptes versés',
    partTitles: "Facture d'acompte|Facture de situation|Facture de solde|Situation n° 2|Décompte final",
    deducted:
      "Déduction facture d'acompte {number} du {date}|Acompte facture n° {number} du {date}|Déjà facturé : {number} ({date})",
    corrects:
      'Avoir sur notre facture {number} du {date}|En référence à la facture n° {number} du {date}|Annule partiellement la facture {number} du {date}',
    correctedDate: 'Date facture|Facture du|Date de la facture',
    overdue:
      'Sauf erreur de notre part, les factures suivantes restent impayées.|Nous constatons que les factures ci-dessous ne sont pas réglées.',
    openHeads: 'Facture|Date|Échéance|Montant|Reste dû',
    fee: 'Frais de relance|Indemnité forfaitaire de recouvrement|Pénalités de retard',
    payBy:
      'Nous vous prions de régler {amount} avant le {date}.|Merci de payer {amount} au plus tard le {date}.',
    proforma: 'FACTURE PRO FORMA|Facture proforma|Facture pro-forma',
    payment: 'Mode de paiement|Paiement|Réglé par|Règlement',
    paid: 'Réglé par {card} le {date}|Payé le {date} ({card})',
    stay: 'Arrivée|Départ|Chambre|N° de folio|Client',
    stayTitles: 'Facture|FACTURE|Note de séjour|Facture hôtel',
    nights:
      'Nuitée|Chambre double|Petit déjeuner|Dîner|Bar|Parking|Taxe de séjour|Minibar|Restaurant|Demi-pension',
    stayHeads: 'Date|Prestation|Débit|Crédit',
    couple: 'M. et Mme|Monsieur et Madame|M. & Mme',
  },
  es: {
    supplyTitles:
      'Factura de electricidad|Factura de la luz|Factura de gas|Factura de agua|Su factura|Factura de telefonía',
    supplyNumbers: 'CUPS|N.º de contrato|Contador|Referencia de contrato|N.º de suministro|Línea|Póliza',
    supplies:
      'Energía consumida {n} kWh|Potencia contratada {n} días|Alquiler de contador|Impuesto eléctrico|Consumo de agua {n} m3|Cuota fija|Llamadas ({n})|Fibra',
    reading:
      'Lectura anterior {from}: {old}, lectura actual {to}: {new}|Contador {old} ({from}) - {new} ({to})',
    debit: 'El importe de {amount} se cargará en su cuenta el {date}.|Fecha de cargo en cuenta: {date}',
    next: 'Su próxima factura será emitida el {date}.|Próxima lectura: {date}|La próxima cuota de {amount} se cargará el {date}.',
    advances: 'Anticipos abonados|A deducir pagos a cuenta|Pagos anteriores',
    partTitles: 'Factura de anticipo|Certificación n.º 2|Factura final|Factura parcial',
    deducted: 'A deducir factura {number} de fecha {date}|Anticipo facturado {number} ({date})',
    corrects:
      'Rectifica la factura {number} de fecha {date}|Abono de nuestra factura n.º {number} del {date}',
    correctedDate: 'Fecha de la factura|Factura de fecha|Fecha factura',
    overdue: 'Las siguientes facturas siguen pendientes de pago.|No hemos recibido el pago de lo siguiente:',
    openHeads: 'Factura|Fecha|Vencimiento|Importe|Pendiente',
    fee: 'Gastos de reclamación|Recargo por demora',
    payBy:
      'Le rogamos que pague {amount} antes del {date}.|El importe de {amount} debe abonarse hasta el {date}.',
    proforma: 'FACTURA PROFORMA|Factura proforma',
    payment: 'Forma de pago|Pago|Método de pago',
    paid: 'Pagado con {card} el {date}|Cobrado el {date} ({card})',
    stay: 'Entrada|Salida|Habitación|N.º de folio|Huésped',
    stayTitles: 'Factura|FACTURA|Factura de hotel|Factura de estancia',
    nights: 'Alojamiento|Habitación doble|Desayuno|Cena|Bar|Aparcamiento|Tasa turística|Minibar|Restaurante',
    stayHeads: 'Fecha|Concepto|Cargo|Abono',
    couple: 'Sres.|D. y Dña.',
  },
  it: {
    supplyTitles:
      'Bolletta energia elettrica|La tua bolletta|Fattura gas|Fattura acqua|Fattura telefonica|Bolletta',
    supplyNumbers:
      'Codice POD|Codice cliente|Numero contratto|Matricola contatore|PDR|Codice fornitura|Linea',
    supplies:
      'Spesa per energia {n} kWh|Quota fissa {n} giorni|Trasporto e contatore|Oneri di sistema|Consumo acqua {n} mc|Canone|Traffico ({n})|Accise',
    reading:
      'Lettura precedente {from}: {old}, lettura attuale {to}: {new}|Contatore {old} ({from}) - {new} ({to})',
    debit: 'L’importo di {amount} sarà addebitato il {date}.|Addebito diretto in conto il {date}',
    next: 'La prossima bolletta sarà emessa il {date}.|Prossima lettura: {date}|La prossima rata di {amount} scade il {date}.',
    advances: 'Acconti già versati|A detrarre acconti|Acconti fatturati',
    partTitles: 'Fattura di acconto|Fattura a saldo|Stato avanzamento lavori n. 2|Fattura parziale',
    deducted: 'A detrarre fattura di acconto {number} del {date}|Già fatturato con {number} del {date}',
    corrects: 'A storno della nostra fattura n. {number} del {date}|Rif. fattura {number} del {date}',
    correctedDate: 'Data fattura|Fattura del|Del',
    overdue: 'Le seguenti fatture risultano non pagate.|Non abbiamo ricevuto il pagamento di quanto segue:',
    openHeads: 'Fattura|Data|Scadenza|Importo|Residuo',
    fee: 'Spese di sollecito|Interessi di mora',
    payBy:
      'Vi preghiamo di pagare {amount} entro il {date}.|Il totale di {amount} va saldato entro il {date}.',
    proforma: 'FATTURA PRO FORMA|Fattura proforma',
    payment: 'Modalità di pagamento|Pagamento|Pagato con',
    paid: 'Pagato con {card} il {date}|Saldato il {date} ({card})',
    stay: 'Arrivo|Partenza|Camera|N. folio|Ospite',
    stayTitles: 'Fattura|FATTURA|Conto hotel|Fattura soggiorno',
    nights:
      'Pernottamento|Camera doppia|Colazione|Cena|Bar|Parcheggio|Imposta di soggiorno|Minibar|Ristorante',
    stayHeads: 'Data|Descrizione|Addebiti|Accrediti',
    couple: 'Sig. e Sig.ra|Sigg.',
  },
  pt: {
    supplyTitles:
      'Fatura de eletricidade|A sua fatura|Fatura de gás|Fatura de água|Fatura de telecomunicações',
    supplyNumbers:
      'Código de ponto de entrega|N.º de contrato|Contador|Conta de cliente|Referência|Local de consumo',
    supplies:
      'Energia {n} kWh|Potência contratada {n} dias|Acesso às redes|Consumo de água {n} m3|Saneamento|Mensalidade|Chamadas ({n})',
    reading:
      'Leitura anterior {from}: {old}, leitura atual {to}: {new}|Contador {old} ({from}) - {new} ({to})',
    debit: 'O valor de {amount} será debitado na sua conta em {date}.|Débito direto a partir de {date}',
    next: 'A próxima fatura será emitida em {date}.|Próxima leitura: {date}|A próxima prestação de {amount} vence em {date}.',
    advances: 'Adiantamentos pagos|A deduzir pagamentos por conta',
    partTitles: 'Fatura de adiantamento|Auto de medição n.º 2|Fatura final|Fatura parcial',
    deducted: 'A deduzir fatura {number} de {date}|Já faturado {number} ({date})',
    corrects: 'Referente à nossa fatura {number} de {date}|Anula a fatura n.º {number} de {date}',
    correctedDate: 'Data da fatura|Fatura de',
    overdue: 'As seguintes faturas encontram-se por pagar.|Não recebemos o pagamento do seguinte:',
    openHeads: 'Fatura|Data|Vencimento|Valor|Em dívida',
    fee: 'Custos de cobrança|Juros de mora',
    payBy: 'Agradecemos o pagamento de {amount} até {date}.|O total de {amount} deve ser pago até {date}.',
    proforma: 'FATURA PROFORMA|Fatura pró-forma',
    payment: 'Forma de pagamento|Pagamento|Pago com',
    paid: 'Pago com {card} em {date}|Liquidado em {date} ({card})',
    stay: 'Chegada|Partida|Quarto|N.º de fólio|Hóspede',
    stayTitles: 'Fatura|FATURA|Fatura de alojamento|Conta',
    nights: 'Alojamento|Quarto duplo|Pequeno-almoço|Jantar|Bar|Estacionamento|Taxa turística|Minibar',
    stayHeads: 'Data|Descrição|Débito|Crédito',
    couple: 'Sr. e Sra.',
  },
  pl: {
    supplyTitles:
      'Faktura za energię|Faktura za gaz|Faktura za wodę|Faktura za telefon|Twoja faktura|Rozliczenie',
    supplyNumbers:
      'Numer PPE|Numer licznika|Numer umowy|Konto umowy|Punkt poboru|Numer ewidencyjny|Numer linii',
    supplies:
      'Energia czynna {n} kWh|Opłata stała {n} dni|Opłata sieciowa|Woda {n} m3|Ścieki {n} m3|Abonament|Rozmowy ({n})|Internet',
    reading:
      'Odczyt poprzedni {from}: {old}, odczyt bieżący {to}: {new}|Licznik {old} ({from}) - {new} ({to})',
    debit: 'Kwota {amount} zostanie pobrana z konta dnia {date}.|Polecenie zapłaty: {date}',
    next: 'Następna faktura zostanie wystawiona {date}.|Następny odczyt: {date}|Następna rata {amount} płatna {date}.',
    advances: 'Wpłacone zaliczki|Minus przedpłaty',
    partTitles: 'Faktura zaliczkowa|Faktura końcowa|Faktura częściowa',
    deducted: 'Minus faktura zaliczkowa {number} z dnia {date}|Zafakturowano wcześniej {number} ({date})',
    corrects: 'Korekta do faktury {number} z dnia {date}|Dotyczy faktury nr {number} z dnia {date}',
    correctedDate: 'Data faktury|Faktura z dnia|Z dnia',
    overdue: 'Poniższe faktury nie zostały opłacone.|Nie otrzymaliśmy zapłaty za:',
    openHeads: 'Faktura|Data|Termin|Kwota|Do zapłaty',
    fee: 'Koszty upomnienia|Odsetki',
    payBy: 'Prosimy o zapłatę {amount} do {date}.|Kwotę {amount} należy wpłacić do dnia {date}.',
    proforma: 'FAKTURA PRO FORMA|Faktura proforma',
    payment: 'Forma płatności|Płatność|Sposób zapłaty',
    paid: 'Zapłacono {card} dnia {date}|Zapłacono {date} ({card})',
    stay: 'Przyjazd|Wyjazd|Pokój|Nr folio|Gość',
    stayTitles: 'Faktura|FAKTURA|Rachunek hotelowy',
    nights: 'Nocleg|Pokój dwuosobowy|Śniadanie|Kolacja|Bar|Parking|Opłata miejscowa|Minibar|Restauracja',
    stayHeads: 'Data|Opis|Obciążenie|Uznanie',
    couple: 'Pan i Pani|Państwo',
  },
  cs: {
    supplyTitles:
      'Vyúčtování elektřiny|Vyúčtování plynu|Vyúčtování vody|Vyúčtování služeb|Faktura za telefon',
    supplyNumbers:
      'EAN|Číslo elektroměru|Číslo smlouvy|Číslo odběrného místa|Zákaznické číslo|Specifický symbol',
    supplies:
      'Spotřeba {n} kWh|Stálý plat {n} dní|Distribuce|Vodné {n} m3|Stočné {n} m3|Paušál|Hovory ({n})|Internet',
    reading: 'Počáteční stav {from}: {old}, konečný stav {to}: {new}|Stav {old} ({from}) - {new} ({to})',
    debit: 'Částka {amount} bude stržena z účtu dne {date}.|Inkaso dne {date}',
    next: 'Další vyúčtování: {date}|Nová záloha {amount} poprvé k {date}.|Příští odečet: {date}',
    advances: 'Zaplacené zálohy|Odečet záloh',
    partTitles: 'Zálohová faktura|Konečná faktura|Dílčí faktura',
    deducted: 'Odečet zálohové faktury {number} ze dne {date}|Již fakturováno {number} ({date})',
    corrects: 'K faktuře {number} ze dne {date}|Opravuje daňový doklad č. {number} ze dne {date}',
    correctedDate: 'Datum faktury|Faktura ze dne|Ze dne',
    overdue: 'Následující faktury dosud nebyly uhrazeny.|Evidujeme tyto neuhrazené faktury:',
    openHeads: 'Faktura|Datum|Splatnost|Částka|Zbývá',
    fee: 'Náklady upomínky|Úrok z prodlení',
    payBy: 'Prosíme o úhradu {amount} do {date}.|Částku {amount} uhraďte nejpozději {date}.',
    proforma: 'PROFORMA FAKTURA|Proforma faktura',
    payment: 'Způsob platby|Platba|Forma úhrady',
    paid: 'Zaplaceno {card} dne {date}|Uhrazeno {date} ({card})',
    stay: 'Příjezd|Odjezd|Pokoj|Číslo folia|Host',
    stayTitles: 'Faktura|FAKTURA|Hotelový účet',
    nights: 'Ubytování|Dvoulůžkový pokoj|Snídaně|Večeře|Bar|Parkování|Místní poplatek|Minibar|Restaurace',
    stayHeads: 'Datum|Popis|Má dáti|Dal',
    couple: 'Pan a paní|Pan a pí',
  },
};
