import type { ClassLexicon } from './classLexicon.ts';

export const portuguese: ClassLexicon = {
  titles: {
    invoice:
      '1 = fatura, factura, nota fiscal, fatura proforma, fatura recibo, fatura simplificada, nota fiscal eletrônica, nota fiscal de serviços, fatura comercial, danfe, nf e, nota fiscal de serviços eletrônica, fatura recibo simplificada, fatura de venda',
    credit_note: '1 = nota de crédito, nota de devolução, nota crédito, fatura rectificativa',
    receipt:
      '1 = recibo, talão, cupom fiscal, talão de venda, recibo de pagamento, comprovativo de pagamento, comprovante de pagamento, comprovante, venda a dinheiro, extrato de venda, cupom fiscal eletrônico, via do cliente',
    purchase_order:
      '1 = ordem de compra, nota de encomenda, pedido de compra, encomenda a fornecedor, requisição, encomenda, autorização de fornecimento, pedido',
    order_confirmation:
      '1 = confirmação de encomenda, confirmação de pedido, encomenda de cliente, confirmação de reserva, confirmação, pedido de venda, resumo da encomenda, pedido confirmado, confirmação da encomenda',
    contract:
      '1 = contrato, contrato de prestação de serviços, contrato de arrendamento, contrato de trabalho, acordo, contrato de locação, contrato de compra e venda, contrato de fornecimento, termo de contrato, acordo de confidencialidade, termo aditivo, contrato de licença, contrato de manutenção, instrumento particular, protocolo, contrato de aluguel',
    insurance_policy:
      '1 = apólice, apólice de seguro, condições particulares, certificado de seguro, seguro automóvel, proposta de seguro, apólice de seguros, seguro multirriscos, carta verde, certificado internacional de seguro',
    bank_statement:
      '1 = extrato bancário, extrato de conta, extrato, extracto bancário, extrato combinado, extrato de conta corrente, movimentos de conta, extracto de conta, extrato mensal, extrato integrado, extracto',
    delivery_note:
      '1 = guia de remessa, guia de transporte, nota de entrega, romaneio, guia de entrega, lista de embalagem, packing list, conhecimento de transporte, romaneio de carga, comprovante de entrega',
    form: '1 = formulário, requerimento, ficha de inscrição, pedido de, ficha, questionário, boletim de inscrição, formulário de inscrição, declaração, ficha de cadastro, procuração, solicitação, ficha de registo, autorização',
    other:
      '1 = orçamento, proposta, cotação, aviso de pagamento, recibo de vencimento, ata, proposta comercial, tabela de preços, curriculum vitae, lembrete de pagamento, holerite, carta, certidão, relatório, boleto',
  },
  companions: {
    invoice:
      'número da fatura, data da fatura, vencimento, total a pagar, contribuinte, data de vencimento, fatura n, condições de pagamento, base tributável, total do documento, processado por programa certificado, original, resumo de impostos, incidência, chave de acesso, natureza da operação, referência para pagamento, data de emissão, valor total da nota, esta fatura, desta fatura, presente fatura',
    credit_note:
      'nota de crédito n, devolução, fatura de origem, anulação, documento de origem, regularização, a seu crédito, motivo, ref fatura, estorno',
    receipt:
      'numerário, troco, multibanco, obrigado pela visita, caixa, dinheiro, cartão, obrigado, volte sempre, mesa, operador, iva incluído, obrigado pela preferência, atendido por, terminal, autorização, valor pago, empregado, cupom, qtd itens, forma de pagamento, débito, crédito',
    purchase_order:
      'número da encomenda, data da encomenda, fornecedor, local de entrega, entregar em, encomenda n, prazo de entrega, data de entrega, comprador, pedido n, solicitante, autorizado por, agradecemos o fornecimento, código do fornecedor',
    order_confirmation:
      'confirmamos, obrigado pela sua encomenda, a sua encomenda, entrega prevista, seu pedido, obrigado pela compra, confirmamos a sua encomenda, número do pedido, confirmamos o seu pedido, previsão de entrega, obrigado pelo seu pedido',
    contract:
      'as partes, entre, cláusula, outorgantes, contratante, contratada, foro, rescisão, primeiro outorgante, segundo outorgante, cláusula primeira, objeto, vigência, confidencialidade, obrigações, doravante, celebrado, locador, locatário, testemunhas, em duplicado, o presente contrato, senhorio, arrendatário, lei aplicável, tribunal, denominado, força maior',
    insurance_policy:
      'tomador do seguro, segurado, prémio, prêmio, franquia, cobertura, seguradora, capital seguro, apólice n, coberturas, sinistro, mediador, capitais seguros, vigência, responsabilidade civil, matrícula, segurador, importância segurada, corretor, beneficiário, condições gerais, pessoa segura',
    bank_statement:
      'saldo inicial, saldo final, saldo anterior, data valor, débito, crédito, movimentos, saldo, saldo contabilístico, transferência, titular, data mov, descritivo, levantamento, depósito, agência, saldo disponível, lançamentos, histórico, juros, débito direto, iban, tarifa, data movimento',
    delivery_note:
      'guia n, quantidade entregue, recebido, local de carga, local de descarga, matrícula, volumes, transportador, assinatura, viatura, data de carga, hora de carga, recebi, peso, motorista, peso bruto, paletes, transportadora, recebido por, data de descarga',
    form: 'preencher, assinalar, assinatura, data de nascimento, requerente, nome completo, estado civil, letra de imprensa, sim não, naturalidade, nacionalidade, assinale, preencha, morada, profissão, marque com um x, apelido, documento de identificação, a preencher, filiação, uso exclusivo, documentos anexos, declaro',
    other:
      'orçamento n, validade da proposta, atenciosamente, prezado, com os melhores cumprimentos, válido até, proposta n, ordem de trabalhos, índice, exmos senhores, cordialmente',
  },
};
