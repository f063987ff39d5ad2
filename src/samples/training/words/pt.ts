import type { Lexicon } from './lexicon.ts';

export const pt: Lexicon = {
  language: 'pt',
  months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  monthsShort: 'jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
  wordedDates: '{d} de {month} de {y}|{dd} de {month} de {y}|{d} {mon} {y}|{dd}-{mon}-{y}',
  firstNames:
    'João|Maria|Pedro|Ana|Rui|Inês|Tiago|Sofia|Miguel|Beatriz|Paulo|Marta|Carlos|Teresa|Luís|Helena|Bruno|Catarina|Rafael|Camila|Thiago|Fernanda',
  surnames:
    'Silva|Santos|Ferreira|Pereira|Oliveira|Costa|Rodrigues|Martins|Sousa|Fernandes|Gonçalves|Gomes|Lopes|Marques|Alves|Almeida|Ribeiro|Pinto|Carvalho|Teixeira|Moreira|Correia|Mendes|Nunes|Soares|Vieira|Monteiro|Cardoso|Rocha|Neves|Coelho|Cruz|Cunha|Pires|Ramos|Reis|Simões|Antunes|Matos|Barbosa',
  cities: 'Braga|Coimbra|Aveiro|Faro|Évora|Setúbal|Leiria|Viseu|Guimarães|Beja|Santarém|Bragança',
  streets:
    'Rua {root}, {n}|Rua de {root} {n}|Av. {root}, {n}|Avenida {root} {n}|Praça {root} {n}|Travessa {root}, {n}|Rua {root} nº {n}|Zona Industrial {root}, Lote {n}|Estrada de {root} {n}|Largo {root} {n}|Alameda {root}, {n}|Apartado {n}{n}',
  trades:
    'Serviços|Construções|Transportes|Logística|Comércio|Consultores|Informática|Software|Gráfica|Editora|Distribuição|Embalagens|Carpintaria|Canalizações|Eletricidade|Climatização|Jardins|Móveis|Alimentar|Padaria|Vinhos|Automóveis|Ferramentas|Plásticos|Química|Clínica|Farmácia|Laboratórios|Energia|Águas|Telecom|Publicidade|Design|Viagens|Limpezas|Segurança|Imobiliária|Contabilidade|Formação|Papelaria|Têxteis|Indústrias|Engenharia|Ótica|Hotelaria',
  goods:
    'Cadeira de escritório|Candeeiro|Papel A4 80 g|Toner preto|Cantoneira|Parafuso M8|Tubo de cobre 15 mm|Painel LED|Cabo de rede|Teclado sem fios|Luvas de trabalho|Capacete|Jogo de brocas|Rebarbadora|Tinta branca 15 L|Lixa|Caixas de cartão|Fita adesiva|Etiquetas|Lava-loiça|Válvula|Filtro de água|Disjuntor|Extensão|Bateria|Filtro de ar|Pastilhas de travão|Óleo motor 5W-30|Café em grão 1 kg|Água mineral|Sabonete líquido|Detergente|Arquivador|Canetas|Armário|Estante|Puxador|Mangueira|Vaso|Palete|Rolos térmicos|Calças de trabalho|Botas de segurança|Cartões de visita|Disco rígido 2 TB|Router|Auscultadores|Painel solar|Termóstato|Azeite',
  services:
    'Consultoria|Desenvolvimento de software|Mensalidade|Deslocação|Instalação|Contrato de manutenção|Gestão de projeto|Design gráfico|Tradução|Dia de formação|Portes de envio|Mão de obra|Licença anual|Alojamento web|Domínio|Auditoria|Limpeza de escritórios|Recolha de resíduos|Aluguer de equipamento|Aluguer de sala|Alojamento|Pequeno-almoço|Estacionamento|Despesas de viagem|Fotografia|Assessoria jurídica|Contabilidade|Vigilância|Armazenagem|Transporte|Reparação|Consulta|Quota|Publicidade|Renda|Condomínio|Termo fixo|Consumo|Internet|Chamadas',
  foods:
    'Leite 1L|Pão|Ovos dúzia|Queijo|Bananas|Maçãs|Frango|Carne picada|Sumo de laranja|Água 1,5L|Refrigerante|Batatas fritas|Chocolate|Café|Meia de leite|Pastel de nata|Bifana|Sopa|Bacalhau|Salada|Prato do dia|Gelado|Imperial|Copo de vinho|Gel de banho|Pasta de dentes|Pilhas|Saco|Gasolina 95|Lavagem|Corte de cabelo|Jornal|Flores|Tosta mista',
  units: 'un|un.|uni|h|horas|kg|m|cx|conj.|mês|dia|L|UN',
  departments: 'Departamento Financeiro|Contabilidade|Departamento de Compras|Receção|Administração',
  roles: 'Gerente|Diretor comercial|Apoio ao cliente|Responsável de compras',
  titles: {
    invoice: 'Fatura|FATURA|Factura|Fatura de venda|Nota Fiscal|NOTA FISCAL|Fatura-Recibo|Fatura / Invoice',
    creditNote: 'Nota de crédito|NOTA DE CRÉDITO|Nota de Crédito',
    receipt: 'Talão|Fatura simplificada|Recibo|CUPOM FISCAL|Cupom Fiscal|Fatura-Recibo|TALÃO DE VENDA',
    purchaseOrder: 'Nota de encomenda|Ordem de compra|ORDEM DE COMPRA|Encomenda|Pedido de compra',
    orderConfirmation: 'Confirmação de encomenda|Confirmação de pedido|CONFIRMAÇÃO DE ENCOMENDA',
    deliveryNote: 'Guia de remessa|Guia de transporte|GUIA DE REMESSA|Nota de entrega',
    contract:
      'Contrato|Contrato de prestação de serviços|Contrato de arrendamento|Contrato de manutenção|Acordo de confidencialidade',
    insurance: 'Apólice de seguro|Seguro automóvel|Apólice|Condições particulares',
    statement: 'Extrato bancário|Extrato de conta|EXTRATO|Extrato mensal',
    form: 'Formulário de inscrição|Pedido de reembolso|Participação de sinistro|Ficha de fornecedor|Mapa de despesas|Declaração',
    quote: 'Orçamento|ORÇAMENTO|Proposta',
    priceList: 'Tabela de preços|Lista de preços',
    reminder: 'Aviso de pagamento|Lembrete de pagamento',
  },
  labels: {
    invoiceNumber:
      'Fatura nº|Nº da fatura|Número da fatura|Fatura N.º|Fatura|Factura nº|Número|Nº documento|Nº|Nota Fiscal nº|NF nº|Documento nº',
    creditNumber: 'Nota de crédito nº|Número|Nº documento',
    receiptNumber: 'Talão nº|Recibo nº|Fatura simplificada|Doc. nº|Cupom|COO',
    orderNumber:
      'Encomenda nº|V/ encomenda|Nº encomenda|Pedido nº|Nº do pedido|Sua encomenda|Ordem de compra|Requisição|Vosso pedido',
    salesOrder: 'N/ encomenda|Processo|Ordem de serviço|Nosso pedido',
    confirmationNumber: 'Confirmação nº|N/ encomenda|Nº de confirmação',
    deliveryNumber: 'Guia nº|Guia de remessa nº|Nº guia|Nota de entrega',
    issueDate:
      'Data|Data de emissão|Data da fatura|Data emissão|Data documento|Emitida em|Data de Emissão|Data|Dt. emissão',
    dueDate:
      'Vencimento|Data de vencimento|Data vencimento|Pagar até|Data limite de pagamento|Vence em|Vcto.|Data limite',
    orderDate: 'Data da encomenda|Data do pedido|Encomenda de',
    deliveryDate: 'Data de entrega|Entrega|Data de envio|Data da guia|Carga em',
    servicePeriod: 'Período|Período de faturação|Período de consumo|Período de faturamento',
    customerNumber: 'Nº cliente|Cód. cliente|Cliente nº|Código do cliente|Número de cliente|Conta nº',
    ownReference: 'Nossa referência|N/ Ref.|Referência|Ref.|Contrato nº|Orçamento nº',
    yourReference: 'V/ Ref.|Sua referência|Ref. cliente|Centro de custo',
    project: 'Projeto|Obra|Assunto',
    contact: 'Contacto|Vendedor|Comercial|Responsável|Atendido por|Comprador',
    terms: 'Condições de pagamento|Forma de pagamento|Cond. pagamento|Pagamento',
    shipVia: 'Expedição|Transportadora|Modo de envio|Frete',
    vatId: 'NIF|Contribuinte|N.º Contribuinte|NIPC|Contribuinte nº|NIF/VAT',
    taxNumber: 'CNPJ|NIF|C.N.P.J.|Contribuinte|Inscrição Estadual',
    customerVatId: 'NIF cliente|V/ contribuinte|CNPJ cliente|CNPJ/CPF',
    register: 'Matrícula|C.R.C.|Capital Social|Registo',
    manager: 'Gerente|Diretor|Administração',
    phone: 'Tel.|Telefone|Telef.|Tel|Telemóvel|Fone',
    fax: 'Fax',
    email: 'E-mail|Email|Mail',
    bank: 'Banco|Dados bancários',
    account: 'Conta|Nº de conta|Agência/Conta|NIB',
    billTo:
      'Cliente|Exmo.(s) Sr.(s)|Faturar a|Destinatário|Dados do cliente|Morada de faturação|Adquirente|Sacado|Tomador',
    shipTo: 'Local de entrega|Morada de entrega|Endereço de entrega|Local de descarga|Entregar em',
    supplier: 'Fornecedor|Emitente|Vendedor|De|Prestador',
    remitTo: 'Beneficiário|Pagar a|Titular',
    attention: 'A/C|Ao cuidado de|Att.',
    page: 'Página|Pág.|Folha',
    subtotal: 'Subtotal|Soma|Total bruto|SUBTOTAL|Total mercadoria',
    net: 'Total líquido|Base tributável|Total sem IVA|Incidência|Subtotal|Valor líquido|Total ilíquido|Base de incidência',
    tax: '{tax}|{tax} {rate}|Total {tax}|Valor {tax}|{tax} ({rate})|Imposto|Total de impostos',
    total:
      'Total|TOTAL|Total da fatura|Total do documento|Valor total|Total a pagar com {tax}|Total geral|Total com {tax}|Valor total da nota',
    totalDue: 'Total a pagar|A pagar|Valor a pagar|TOTAL A PAGAR|Montante a pagar|Valor a pagar',
    amountDue: 'Em dívida|Valor em aberto|Saldo a pagar|Restante|A pagar',
    prepaid: 'Adiantamento|Já pago|Pago|Sinal|Valor pago',
    discount: 'Desconto|Desc. comercial|Descontos|Desc.',
    shipping: 'Portes|Transporte|Frete|Envio|Despesas de envio',
    previousBalance: 'Saldo anterior|Valor anterior',
    taxBase: 'Incidência|Base|Valor base|Líquido',
    carried: 'A transportar|Total da página',
    brought: 'Transporte|De transporte',
    currency: 'Moeda|Valores em',
    cashier: 'Operador|Caixa operador|Atendido por|Funcionário|Empregado',
    till: 'Caixa|Loja|Terminal|PDV',
    table: 'Mesa|Pessoas',
    time: 'Hora|às',
    cash: 'Numerário|Dinheiro|Entregue|DINHEIRO|Recebido',
    change: 'Troco|TROCO',
    card: 'Multibanco|Cartão|VISA|Cartão de crédito|MB|Cartão débito',
    itemCount: 'Artigos|Nº artigos|Qtd. itens|Itens',
    rounding: 'Arredondamento',
    tip: 'Gorjeta',
  },
  columns: {
    position: 'Nº|Pos.|Linha|Item|#',
    code: 'Código|Ref.|Referência|Cód.|Artigo',
    description: 'Descrição|Designação|Artigo|Produto|Serviço|Discriminação',
    quantity: 'Qtd.|Quantidade|Quant.|Qtde|Horas',
    unit: 'Un.|Unidade|UN|Unid.',
    unitPrice: 'Preço unit.|Preço|Preço unitário|P. Unit.|Valor unitário|Pr. Unitário',
    discount: 'Desc.|Desc. %|Dsc.',
    taxRate: 'IVA|% IVA|Taxa|IVA %',
    amount: 'Total|Valor|Importância|Total líquido|Valor total|Montante|Total ({cur})',
    date: 'Data|Dia',
  },
  phrases: {
    intro:
      'Debitamos a V. Exas. o seguinte:|Obrigado pela sua encomenda.|Estimado cliente, segue o detalhe da fatura.|Pelos serviços prestados:',
    numberOfDay: '{title} nº {number} de {date}|{title} {number} de {date}|{title} N.º {number} - {date}',
    terms: '{days} dias|Pagamento a {days} dias|Pronto pagamento|{days} dias da data da fatura|A {days} dias',
    dueBy:
      'Agradecemos o pagamento até {date}.|Vencimento em {date}.|O valor de {amount} será debitado em {date}.|Pagável até {date}.',
    reverseCharge:
      'IVA autoliquidação.|Isento artigo 9.º do CIVA.|Isento de IVA, transmissão intracomunitária.',
    pricesIncludeTax: '{tax} incluído|Preços com {tax} incluído.',
    thanks:
      'Obrigado pela sua visita|Obrigado e volte sempre|Volte sempre|Guarde este talão|Trocas até 15 dias com talão|Bom dia|Bem-vindo',
    notes:
      'Indique o número da fatura no pagamento.|Os bens foram colocados à disposição na data da fatura.|Processado por computador.|Para qualquer questão contacte-nos.|Reclamações no prazo de 8 dias.|Com os melhores cumprimentos',
    slogans: 'Desde 19##|Qualidade e confiança|O seu parceiro|Ao seu serviço',
    contractClauses:
      'As partes obrigam-se a manter sigilo sobre a informação recebida.|O contrato pode ser denunciado com aviso de {days} dias.|O prestador executa os serviços com diligência.|As faturas são pagas no prazo de {days} dias.|Qualquer alteração será feita por escrito.|A duração inicial é de {days} meses.',
    letterLines:
      'Agradecemos a sua carta.|Temos o prazer de anunciar a abertura da nova loja.|Juntamos os documentos pedidos.|Os nossos preços mudam no início do ano.|Ficamos ao dispor.',
  },
};
