import type { LanguageLexicon } from '../labelKinds.ts';

export const portuguese: LanguageLexicon = {
  slots: {
    n: 'n, no, nº, num, número, nro',
    nd: 'n, no, nº, número, número da, número do, n da, n do, nº da, nº do, num, nº de, número de, código, código do, código da, ref',
    iva: 'iva, icms, impostos, imposto, i v a, iss, ipi',
    incl: 'incluído, incl, com, c/',
    excl: 'sem, s/, excluído, antes de, líquido de',
    nif: 'nif, contribuinte, n contribuinte, nº contribuinte, nipc, cnpj, cpf, cnpj cpf, cpf cnpj, número de contribuinte, nº de contribuinte, n de contribuinte, vat, número fiscal, identificação fiscal, contribuinte n, contribuinte nº, nif nipc, número de identificação fiscal, n iva, cnpj mf, nuit',
  },
  words: {
    invoiceNumber:
      '1 = {nd} fatura, {nd} factura, fatura {n}, factura {n}, {nd} nota fiscal, nota fiscal {n}, nf {n}, fatura recibo {n}, {nd} fatura recibo, nf e {n}, nfe {n}, número da nota, fatura proforma {n}, {nd} nf e; 0.8 = {nd} documento, documento {n}; 0.5 = fatura, factura, nota fiscal, fatura recibo, fatura simplificada',
    creditNoteNumber: '1 = {nd} nota de crédito, nota de crédito {n}; 0.5 = nota de crédito',
    receiptNumber:
      '1 = {nd} recibo, recibo {n}, {nd} talão, {nd} cupom, cupom {n}, {nd} transação, {nd} venda, extrato {n}, talão {n}; 0.5 = recibo, talão, cupom fiscal',
    purchaseOrder:
      '1 = {nd} encomenda, encomenda {n}, ordem de compra, {nd} ordem de compra, ordem de compra {n}, vossa encomenda, pedido de compra, {nd} pedido de compra, pedido de compra {n}, {nd} pedido, pedido {n}, nota de encomenda {n}, v encomenda, pedido do cliente, {nd} compromisso; 0.7 = sua referência, v/ref, vossa referência, ref cliente, referência do cliente, requisição, requisição {n}; 0.6 = encomenda, pedido',
    orderNumber:
      '1 = {nd} ordem, ordem {n}, {nd} confirmação, nossa encomenda, {nd} reserva, reserva {n}, ordem de serviço, {nd} ordem de serviço, os {n}, n/ encomenda, confirmação {n}; 0.7 = {nd} encomenda, {nd} pedido, pedido {n}, encomenda, pedido',
    quoteNumber:
      '1 = {nd} orçamento, orçamento {n}, {nd} proposta, proposta {n}, {nd} cotação, cotação {n}; 0.6 = orçamento, proposta, cotação',
    contractNumber: '1 = {nd} contrato, contrato {n}; 0.6 = contrato',
    policyNumber: '1 = {nd} apólice, apólice {n}, apólice, {nd} sinistro',
    accountNumber:
      '1 = {nd} conta, conta {n}, conta cliente, cpe, cui, {nd} contador, {nd} assinante, instalação, {nd} sócio, conta',
    customerNumber:
      '1 = {nd} cliente, código cliente, código do cliente, cliente {n}, cód cliente, v n cliente, cod cliente, id cliente',
    supplierNumber:
      '1 = {nd} fornecedor, código do fornecedor, caixa, loja, terminal, cód fornecedor, {nd} caixa, {nd} loja, tpa, operador',
    deliveryNumber:
      '1 = guia de remessa, {nd} guia, guia {n}, guia de transporte, guia de remessa {n}, {nd} envio, {nd} remessa, guia de transporte {n}, romaneio, conhecimento {n}',
    projectNumber:
      '1 = projeto, {nd} projeto, obra, centro de custo, processo, {nd} processo, projecto, campanha',
    genericNumber:
      '1 = n, no, nº, número, num; 0.8 = referência, ref, sua referência, nossa referência, n/ref, código, série, {nd} série, v/ref, chave de acesso, referência mb',
    issueDate:
      '1 = data da fatura, data de emissão, data emissão, data fatura, data factura, data do documento, data da factura, emitido em, emitida em, data documento, data da nota, data doc, data de faturação, data da emissão, data da venda, data do recibo, data de venda, emissão, data e hora da emissão, data do orçamento, data da nota de crédito, data da compra',
    genericDate: '1 = data, dt; 0.8 = em, de, data e hora, dia',
    orderDate:
      '1 = data da encomenda, data do pedido, data encomenda, data pedido, encomendado em, data da ordem, pedido em, data da ordem de compra, data de reserva, data da compra',
    dueDate:
      '1 = data de vencimento, vencimento, data vencimento, data limite de pagamento, vence em, pagar até, prazo de pagamento, pagamento até, data limite, data do vencimento, a pagar até, limite de pagamento, pague até, pagável até, data de débito, vencimento em, dt vencimento, pagar antes de',
    deliveryDate:
      '1 = data de entrega, data entrega, entrega, data de envio, data da prestação, data do serviço, data de saída, data da entrega, data de expedição, data de carga, entregue em, data saída, chegada, partida, data de serviço, prazo de entrega, data de receção, previsão de entrega, data da operação, data saída entrada',
    servicePeriod:
      '1 = período de faturação, período, período de faturamento, período faturado, mês de referência, competência, período de referência, período de consumo, referente a',
    period: '1 = período, vigência, data de início, data de fim, de a, início, fim, mês, duração, prazo',
    effectiveDate:
      '1 = data de início, início de vigência, válido desde, data de efeito, data do contrato, data de assinatura, entrada em vigor, data efeito, início, em vigor desde, vigência a partir de',
    expiryDate:
      '1 = válido até, validade, data de validade, data de fim, expira em, fim de vigência, válida até, data de término, validade da proposta, data de expiração, termo do contrato',
    printDate: '1 = impresso em, data de impressão, processado em, data impressão',
    paymentDate:
      '1 = data de pagamento, pago em, data valor, data movimento, data pagamento, data do pagamento, data de liquidação, data mov',
    birthDate: '1 = data de nascimento, nascido em, data nascimento, nascimento',
    time: '1 = hora, horas, horário',
    supplier:
      '1 = fornecedor, vendedor, emitente, emitido por, remetente, prestador, prestador de serviços, beneficiário, senhorio, segurador, cedente, dados do fornecedor, locador, seguradora, contratado, contratada, dados do emitente, vendido por, empresa, pagar a, favorecido, razão social do emitente; 0.6 = de',
    customer:
      '1 = cliente, faturar a, comprador, destinatário, adquirente, dados do cliente, tomador, exmo s senhor es, faturado a, morada de faturação, nome do cliente, tomador do seguro, segurado, tomador de serviços, inquilino, contratante, sacado, pagador, locatário, destinatário remetente, endereço de cobrança, faturação, nome cliente, vendido a, titular, requerente, endereço de faturamento, faturar para, exmos srs, titular da conta, pedido por; 0.6 = a, para, nome, exmo, sr, exmos senhores, senhor, nome razão social, razão social',
    shipTo:
      '1 = morada de entrega, local de entrega, entregar a, enviar para, local de descarga, endereço de entrega, enviado para, local da descarga, descarga, entrega em, local de carga, entregar em, destino, local de instalação, local de consumo, dados de entrega, morada de envio',
    contact:
      '1 = contacto, contato, ao cuidado de, a c, vendedor, operador, atendido por, responsável, gestor, atenção, a/c, pessoa de contacto, funcionário, comercial, mediador, empregado, representante, solicitado por, comprador, atendente',
    advertiser: '1 = anunciante, marca',
    agency: '1 = agência, agência de publicidade',
    station: '1 = emissora, veículo, canal, praça',
    taxId: '1 = {nif}, {nif} {n}, inscrição estadual, insc estadual, inscrição municipal',
    supplierTaxId:
      '1 = {nif} fornecedor, {nif} emitente, {nif} do emitente, {nif} do fornecedor, {nif} prestador',
    customerTaxId:
      '1 = {nif} cliente, {nif} do cliente, v contribuinte, {nif} adquirente, {nif} do adquirente, {nif} tomador, {nif} destinatário, v/ nif, vosso contribuinte',
    companyRegister:
      '1 = c r c, crc, matrícula, capital social, conservatória, registo comercial, inscrição estadual, inscrição municipal, matriculada na, nire, cons reg com, atcud, insc est, insc mun, sede social',
    netAmount:
      '1 = total líquido, base tributável, total sem iva, valor líquido, líquido, incidência, total {excl} {iva}, total ilíquido, valor {excl} {iva}, valor total líquido, total incidência, base de incidência, mercadoria/serviços, total mercadoria, importância líquida, soma líquida, preço {excl} {iva}, montante líquido, valor total dos produtos, valor dos produtos, valor total dos serviços, valor dos serviços, total dos produtos, total base; 0.8 = subtotal, soma, total bruto, mercadorias',
    subtotal:
      '1 = subtotal, sub total, soma, total bruto, mercadorias, total parcial, total dos produtos, valor dos produtos, valor dos serviços, total artigos, subtotal líquido',
    taxAmount:
      '1 = {iva}, valor {iva}, total {iva}, montante {iva}, total de {iva}, total impostos, valor do {iva}, imposto, valor total do {iva}, total do {iva}, total de impostos, valor dos tributos, tributos, montante de {iva}, valor aproximado dos tributos, pis, cofins, imposto de selo, imposto do selo, selo',
    totalAmount:
      '1 = total geral, total a pagar com iva, valor total, total da fatura, total documento, total {incl} {iva}, total do documento, total fatura, valor total da nota, montante total, total da nota, total da encomenda, total {iva} {incl}, total do pedido, valor total da fatura, valor da fatura, total factura, valor do documento, valor total com impostos, total com impostos, valor total do pedido, preço total, total final, importância total, total nota de crédito, valor total geral, total encomenda, valor global, total iva incluído, total r$; 0.9 = total a pagar, valor a pagar, a pagar, montante a pagar, valor em dívida, valor cobrado, total em dívida, total a receber, líquido a pagar, valor líquido a pagar; 0.75 = total, totais, valor, montante, total eur, importância, total euros',
    total: '1 = total, totais, valor, total eur, total euros, montante, soma',
    amountDue:
      '1 = total a pagar, valor a pagar, a pagar, montante a pagar, em dívida, saldo a pagar, valor em dívida, saldo em dívida, total em dívida, saldo devedor, valor pendente, montante em dívida, restante, valor cobrado, falta pagar, a liquidar, líquido a pagar, saldo',
    previousBalance: '1 = saldo anterior, transporte, dívida anterior, a transportar',
    amountPaid:
      '1 = pago, valor pago, total pago, pagamentos, já pago, recebido, valor recebido, entregue, valor entregue, pagamento, montante pago, pagamento recebido, liquidado, importância recebida',
    prepayment: '1 = adiantamento, sinal, adiantamentos, depósito, caução, entrada, pré pagamento, provisão',
    discount:
      '1 = desconto, descontos, total desconto, desconto comercial, desconto financeiro, desc, valor do desconto, total descontos, abatimento, poupança, desconto total, desc pp, total de descontos, poupou, valor desconto, desc comercial, bonificação, desconto global',
    withholding:
      '1 = retenção, retenção na fonte, irs, retenção irs, retenção de irs, retenção irc, total retenção, ret na fonte, retenções, irrf, valor retido',
    shipping:
      '1 = ecovalor, eco valor, ecoreee, eco reee, portes, transporte, frete, envio, despesas de envio, portes de envio, valor do frete, despesas acessórias, seguro, outras despesas, custos de envio, embalagem, despesas, taxa de entrega, portes e despesas',
    tip: '1 = gorjeta, gratificação, taxa de serviço, serviço',
    change: '1 = troco, troco r$',
    cash: '1 = numerário, dinheiro, multibanco, cartão, cartão de crédito, cartão de débito, mb way, entregue, pix, cheque, pagamento multibanco, cartão crédito, cartão débito',
    rounding: '1 = arredondamento, acerto, arredondamentos',
    commission: '1 = comissão, comissão de agência, comissões, desconto agência',
    taxBase:
      '1 = base, incidência, base tributável, base de incidência, base de cálculo, valor tributável, base de cálculo do icms, base iva, incid, base icms, valor incidência',
    taxRate:
      '1 = taxa, taxa iva, % iva, alíquota, taxa de iva, iva %, tx iva, aliq, tx, alíquota icms, cód iva',
    sumInsured:
      '1 = capital seguro, franquia, capital segurado, importância segurada, limite máximo; 0.6 = limite, até',
    premium:
      '1 = prémio, prémio total, prémio anual, prêmio, prêmio total, prêmio líquido, prémio comercial, prémio bruto, valor a pagar prémio, prémio simples; 0.7 = por ano, anuais, ao ano',
    openingBalance: '1 = saldo inicial, saldo anterior, saldo de abertura, saldo contabilístico inicial',
    closingBalance:
      '1 = saldo final, saldo atual, saldo contabilístico, saldo disponível, saldo de fecho, saldo, saldo contabilístico final, saldo do dia, novo saldo',
    loyalty: '1 = pontos, saldo de pontos, pontos acumulados, total de pontos',
    unitPrice:
      '1 = preço unitário, preço unit, preço, p unitário, valor unitário, pr unitário, p unit, preço un, vlr unit, pr unit, valor unit, custo unitário, preço uni, p v p, pvp, tarifa, v unit, valor hora, preço líquido',
    lineTotal:
      '1 = valor, total, valor total, montante, total líquido, importância, total linha, valor líquido, vlr total, preço total, total líq, valor liq, v total, total sem iva, total s/ iva, subtotal',
    quantity: '1 = quantidade, qtd, quant, qtde, horas, unidades, qt, qtd., consumo, peças, dias, qtdade',
    unit: '1 = unidade, un, uni, unid, u m, und, uni medida',
    description:
      '1 = descrição, designação, artigo, produto, serviço, descrição do produto, discriminação, descritivo, discriminação dos serviços, descrição dos produtos, produtos, serviços, descrição do serviço, artigos, movimentos, descrição do movimento, descrição dos produtos serviços, histórico, item, detalhe, descrição do artigo, referente a, lançamento, denominação',
    position: '1 = pos, linha, item, lin, posição',
    articleCode:
      '1 = código, referência, ref, cód artigo, código artigo, cód produto, ean, ncm, cod, código produto, código do produto, artigo {n}, cód, cfop, sku, código de barras, lote, ncm/sh, código do artigo, ref artigo, modelo',
    currency: '1 = moeda, divisa, valores em, moeda do documento, valores expressos em',
    iban: '1 = iban, {nd} iban, nib iban, iban nib, código iban',
    bic: '1 = bic, swift, bic swift, código swift, swift bic, código bic',
    bankAccount:
      '1 = conta bancária, {nd} conta, nib, agência, conta corrente, dados bancários, coordenadas bancárias, conta {n}, agência conta, dados para pagamento, entidade',
    bankName: '1 = banco, instituição bancária, nome do banco, instituição, balcão',
    phone:
      '1 = telefone, tel, telemóvel, telef, fone, celular, tlm, tlf, telm, tel {n}, contactos, apoio ao cliente, fone fax, telefone fax',
    fax: '1 = fax, telefax, tel fax, fax {n}',
    email: '1 = email, e-mail, correio eletrónico, mail, endereço eletrônico, correio electrónico',
    web: '1 = site, website, web, www, internet, página web, sítio',
    page: '1 = página, pág, folha, página de, fl, pag',
    terms:
      '1 = condições de pagamento, forma de pagamento, modo de pagamento, método de pagamento, observações, condições, pagamento, meio de pagamento, condição de pagamento, notas, cond pagamento, modo de expedição, condições de entrega, prazo, natureza da operação, meio de expedição, informações complementares, termos, obs, condições gerais, expedição, motivo de isenção, dados adicionais',
  },
};
