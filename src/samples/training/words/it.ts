import type { Lexicon } from './lexicon.ts';

export const it: Lexicon = {
  language: 'it',
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  monthsShort: 'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic',
  wordedDates: '{d} {month} {y}|{dd} {month} {y}|{d} {mon} {y}|{dd}-{mon}-{y}',
  firstNames:
    'Marco|Giulia|Luca|Francesca|Andrea|Chiara|Paolo|Elena|Giovanni|Anna|Matteo|Sara|Stefano|Laura|Roberto|Valentina|Davide|Paola|Giorgio|Silvia|Enrico|Federica|Antonio|Teresa',
  surnames:
    'Rossi|Russo|Ferrari|Esposito|Bianchi|Romano|Colombo|Ricci|Marino|Greco|Bruno|Gallo|Conti|De Luca|Costa|Giordano|Mancini|Rizzo|Lombardi|Moretti|Barbieri|Fontana|Santoro|Mariani|Rinaldi|Caruso|Ferrara|Galli|Martini|Leone|Longo|Gentile|Martinelli|Vitale|Lombardo|Serra|Coppola|Marchetti|Parisi|Villa',
  cities:
    'Parma|Modena|Bergamo|Brescia|Padova|Verona|Vicenza|Trento|Perugia|Ancona|Pescara|Bari|Lecce|Pisa|Ravenna|Udine',
  streets:
    'Via {root}, {n}|Via {root} {n}|Viale {root}, {n}|Piazza {root} {n}|Corso {root}, {n}|Via Roma {n}|Strada {root} {n}|Via dell’Industria {n}|Z.I. {root}, {n}|Vicolo {root} {n}/A|Largo {root} {n}|Casella Postale {n}{n}',
  trades:
    'Servizi|Costruzioni|Trasporti|Logistica|Forniture|Consulenza|Informatica|Software|Tipografia|Editrice|Distribuzione|Commerciale|Imballaggi|Falegnameria|Idraulica|Impianti|Elettrica|Giardini|Arredamenti|Alimentari|Panificio|Vini|Autofficina|Utensili|Plastica|Chimica|Medicale|Farmacia|Laboratori|Energia|Acque|Telecomunicazioni|Media|Pubblicità|Design|Viaggi|Pulizie|Sicurezza|Immobiliare|Studio Tecnico|Formazione|Cartoleria|Tessuti|Industrie|Ingegneria|Ottica|Ristorazione|Meccanica',
  goods:
    'Sedia da ufficio|Lampada da tavolo|Carta A4 80 g|Toner nero|Staffa in acciaio|Vite esagonale M8|Tubo rame 15 mm|Pannello LED|Cavo di rete|Tastiera senza fili|Supporto monitor|Guanti da lavoro|Casco protettivo|Set punte trapano|Smerigliatrice|Pittura bianca 14 L|Carta abrasiva|Scatole cartone|Nastro adesivo|Etichette|Lavello inox|Valvola a sfera|Filtro acqua|Interruttore|Prolunga elettrica|Batteria|Filtro aria|Pastiglie freno|Olio motore 5W-30|Caffè in grani 1 kg|Acqua minerale|Sapone liquido|Detergente|Raccoglitore|Penne a sfera|Armadio metallico|Scaffale|Maniglia porta|Tubo da giardino|Vaso|Bancale|Rotoli termici|Cassetta pronto soccorso|Pantaloni da lavoro|Scarpe antinfortunistiche|Biglietti da visita|Disco rigido 2 TB|Router|Cuffie|Pannello solare|Termostato|Olio extravergine',
  services:
    'Consulenza|Sviluppo software|Canone mensile|Trasferta|Installazione|Contratto di manutenzione|Gestione progetto|Grafica|Traduzione|Giornata di formazione|Spese di spedizione|Manodopera|Licenza annuale|Hosting|Dominio|Revisione|Pulizia uffici|Smaltimento rifiuti|Noleggio attrezzature|Affitto sala|Pernottamento|Colazione|Parcheggio|Spese viaggio|Servizio fotografico|Redazione testi|Assistenza legale|Contabilità|Vigilanza|Magazzinaggio|Trasporto|Riparazione|Visita|Quota associativa|Inserzione|Affitto|Spese condominiali|Quota fissa|Consumi|Internet|Traffico telefonico',
  foods:
    'Latte 1L|Pane|Uova x6|Parmigiano|Banane|Mele|Petto di pollo|Macinato|Succo arancia|Acqua naturale|Aranciata|Patatine|Cioccolato|Caffè|Cappuccino|Cornetto|Pizza margherita|Insalata mista|Spaghetti|Lasagne|Tiramisù|Gelato|Birra media|Calice di vino|Bagnoschiuma|Dentifricio|Pile|Lampadina|Shopper|Detersivo|Benzina|Lavaggio auto|Taglio capelli|Giornale|Fiori|Tramezzino|Coperto|Grigliata',
  units: 'pz|pz.|nr|ore|h|kg|m|conf.|set|mese|gg|lt|NR|mq',
  departments: 'Ufficio Contabilità|Ufficio Acquisti|Amministrazione|Magazzino|Ufficio tecnico|Direzione',
  roles: 'Titolare|Direttore commerciale|Servizio clienti|Responsabile acquisti|Amministratore',
  titles: {
    invoice:
      'Fattura|FATTURA|Fattura|Fattura di vendita|Fattura immediata|Fattura accompagnatoria|Fattura differita|Fattura / Invoice|Parcella|Fattura di cortesia',
    creditNote: 'Nota di credito|NOTA DI CREDITO|Nota credito|Nota di accredito',
    receipt:
      'Scontrino|Documento commerciale|Ricevuta fiscale|RICEVUTA|Ricevuta|DOCUMENTO COMMERCIALE|Preconto',
    purchaseOrder: 'Ordine di acquisto|ORDINE|Ordine a fornitore|Ordine|ORDINE DI ACQUISTO',
    orderConfirmation: 'Conferma d’ordine|CONFERMA ORDINE|Conferma ordine|Conferma di ordine cliente',
    deliveryNote: 'Documento di trasporto|DDT|D.D.T.|Bolla di consegna|DOCUMENTO DI TRASPORTO',
    contract:
      'Contratto|Contratto di servizi|Contratto di locazione|Contratto di manutenzione|Accordo di riservatezza|Contratto di compravendita|Scrittura privata',
    insurance: 'Polizza assicurativa|Polizza|Polizza auto|Certificato di assicurazione|Scheda di polizza',
    statement: 'Estratto conto|ESTRATTO CONTO|Lista movimenti|Estratto conto corrente',
    form: 'Modulo di iscrizione|Richiesta di rimborso|Nota spese|Denuncia di sinistro|Modulo fornitore|Richiesta ferie|Dichiarazione',
    quote: 'Preventivo|PREVENTIVO|Offerta|Offerta commerciale',
    priceList: 'Listino prezzi|Listino',
    reminder: 'Sollecito di pagamento|Sollecito|Secondo sollecito',
  },
  labels: {
    invoiceNumber:
      'Fattura n.|N. fattura|Numero fattura|Fattura N°|Nr. fattura|Numero|Fattura nr.|Fattura|N. documento|Numero documento|N.|Nr. documento|Doc. n.',
    creditNumber: 'Nota di credito n.|N. nota credito|Numero|Numero documento',
    receiptNumber: 'Scontrino n.|Documento n.|Ricevuta n.|N. doc.|Doc. N.|Trans.',
    orderNumber:
      'Ordine n.|Vs. ordine|N. ordine|Numero ordine|Vostro ordine|Rif. ordine|Ordine cliente|Vs. ordine n.|Ordine|Ordine d’acquisto',
    salesOrder: 'Ns. ordine|Commessa|Nostro ordine|Rif. interno|Pratica',
    confirmationNumber: 'Conferma n.|Ns. conferma|Numero conferma|Ns. ordine',
    deliveryNumber: 'DDT n.|D.D.T. n.|Bolla n.|N. DDT|Documento di trasporto n.',
    issueDate:
      'Data|Data fattura|Data documento|Data emissione|Data|del|Emessa il|Data di emissione|Data doc.|Data della fattura',
    dueDate:
      'Scadenza|Data scadenza|Data di scadenza|Scadenza pagamento|Da pagare entro|Pagare entro il|Scad.|Entro il|Data addebito',
    orderDate: 'Data ordine|Ordine del|Vs. ordine del',
    deliveryDate: 'Data consegna|Consegna|Data di consegna|Data DDT|Spedito il|Data trasporto',
    servicePeriod: 'Periodo|Periodo di riferimento|Periodo di fatturazione|Periodo di consumo',
    customerNumber: 'Codice cliente|Cod. cliente|N. cliente|Cliente n.|Cod. Cli.|Numero cliente|Codice',
    ownReference: 'Ns. riferimento|Riferimento|Rif.|Contratto n.|Preventivo n.|Protocollo',
    yourReference: 'Vs. riferimento|Vs. rif.|Rif. cliente|CIG|CUP|Codice destinatario',
    project: 'Progetto|Cantiere|Oggetto|Commessa',
    contact: 'Contatto|Agente|Referente|Venditore|Operatore|Rif. persona|Buyer',
    terms: 'Pagamento|Condizioni di pagamento|Modalità di pagamento|Termini di pagamento|Cond. pagamento',
    shipVia: 'Trasporto a mezzo|Vettore|Porto|Spedizione|Resa',
    vatId: 'P.IVA|Partita IVA|P. IVA|P.I.|Part. IVA|P.IVA/C.F.|Partita I.V.A.',
    taxNumber: 'C.F.|Codice fiscale|Cod. Fisc.|C. Fiscale',
    customerVatId: 'P.IVA cliente|Vs. P.IVA|Partita IVA cliente',
    register: 'REA|Reg. Imprese|R.E.A.|C.C.I.A.A.|Cap. Soc.|Registro Imprese',
    manager: 'Amministratore|Titolare|Direttore|Legale rappresentante',
    phone: 'Tel.|Telefono|Tel|T.|Cell.|Servizio clienti|Numero verde',
    fax: 'Fax|Fax.',
    email: 'E-mail|Email|Mail|PEC',
    bank: 'Banca|Banca d’appoggio|Appoggio bancario|Coordinate bancarie|Istituto',
    account: 'C/C|Conto|Conto corrente|N. conto',
    billTo:
      'Spett.le|Cliente|Intestatario|Destinatario|Fatturare a|Intestazione|Cessionario/Committente|Spett.|Indirizzo di fatturazione|Dati cliente|Ragione sociale',
    shipTo:
      'Destinazione merce|Luogo di consegna|Destinazione|Indirizzo di consegna|Consegnare a|Luogo di destinazione',
    supplier: 'Fornitore|Cedente/Prestatore|Venditore|Emittente|Da|Mittente|Prestatore',
    remitTo: 'Beneficiario|Pagare a|Intestato a',
    attention: 'Alla c.a.|c.a.|Att.ne|Alla cortese attenzione di|Rif.',
    page: 'Pagina|Pag.|Foglio|pag.',
    subtotal: 'Subtotale|Totale merce|Somma|Sub totale|Totale lordo',
    net: 'Imponibile|Totale imponibile|Totale netto|Netto|Totale merce netto|Base imponibile|Imponibile totale|Importo netto|Totale senza IVA',
    tax: '{tax}|{tax} {rate}|Totale {tax}|Imposta|Importo {tax}|{tax} ({rate})|Totale imposta|{rate} {tax}|{tax} al {rate}',
    total:
      'Totale|Totale fattura|TOTALE|Totale documento|Totale complessivo|Totale {tax} inclusa|TOTALE FATTURA|Importo totale|Totale generale|Totale EUR|Totale lordo',
    totalDue:
      'Totale da pagare|Netto a pagare|Importo da pagare|Totale dovuto|NETTO A PAGARE|Da pagare|Totale a pagare',
    amountDue: 'Netto a pagare|Saldo|Residuo da pagare|Importo residuo|Da saldare|Saldo da pagare',
    prepaid: 'Acconto|Acconto versato|Già pagato|Anticipo|Pagato|Acconti',
    discount: 'Sconto|Sconto merce|Abbuono|Sconto incondizionato',
    shipping: 'Spese di trasporto|Trasporto|Spedizione|Spese di spedizione|Spese imballo|Spese accessorie',
    previousBalance: 'Saldo precedente|Importo precedente|Residuo precedente',
    taxBase: 'Imponibile|Base|Netto',
    carried: 'A riportare|Segue|Totale pagina',
    brought: 'Riporto|Riporto pagina precedente',
    currency: 'Valuta|Importi in|Divisa',
    cashier: 'Cassiere|Operatore|Servito da|Addetto|Cameriere',
    till: 'Cassa|Negozio|Terminale|Punto vendita|RT',
    table: 'Tavolo|Coperti|Tav.',
    time: 'Ora|ore|Orario',
    cash: 'Contanti|CONTANTE|Pagamento contante|Ricevuto|Importo pagato',
    change: 'Resto|RESTO|Da rendere',
    card: 'Carta di credito|Bancomat|Pagamento elettronico|VISA|Carta|POS',
    itemCount: 'Articoli|N. articoli|Pezzi|Nr. pezzi',
    rounding: 'Arrotondamento',
    tip: 'Mancia|Servizio',
  },
  columns: {
    position: 'N.|Pos.|Riga|#',
    code: 'Codice|Cod.|Articolo|Cod. art.|Riferimento',
    description: 'Descrizione|Prodotto|Articolo|Descrizione dei beni|Prestazione|Causale|Dettaglio',
    quantity: 'Q.tà|Quantità|Qta|Q.ta|Ore|Nr.',
    unit: 'UM|U.M.|Unità|Um',
    unitPrice: 'Prezzo|Prezzo unitario|Prezzo unit.|P. unitario|Tariffa|Prezzo un. {cur}|Pr. unit.',
    discount: 'Sconto|Sc. %|Sconto %|Sc.',
    taxRate: 'IVA|% IVA|Aliq.|Aliquota|IVA %|Cod. IVA',
    amount: 'Importo|Totale|Importo {cur}|Prezzo totale|Importo netto|Totale riga|Netto|Valore',
    date: 'Data|Giorno|Data prestazione',
  },
  phrases: {
    intro:
      'Vi addebitiamo quanto segue:|Gentile cliente, di seguito il dettaglio della fattura.|Grazie per il Vostro ordine.|Per le prestazioni eseguite:',
    numberOfDay:
      '{title} n. {number} del {date}|{title} {number} del {date}|{title} Nr. {number} - {date}|{title} N° {number} del {date}',
    terms:
      'Bonifico {days} giorni|{days} gg data fattura|Pagamento a {days} giorni|RiBa {days} gg FM|Rimessa diretta|{days} giorni netto',
    dueBy:
      'Si prega di pagare entro il {date}.|Scadenza {date}.|L’importo di {amount} sarà addebitato il {date}.|Pagamento entro il {date} tramite bonifico.',
    reverseCharge:
      'Inversione contabile, art. 17 DPR 633/72.|Operazione non imponibile art. 41.|Operazione senza applicazione dell’IVA, regime forfettario.|Esente art. 10.',
    pricesIncludeTax: '{tax} inclusa|Prezzi {tax} compresa.',
    thanks:
      'Grazie e arrivederci|Grazie per la visita|Arrivederci|Conservare lo scontrino|Cambio entro 15 giorni con scontrino|Buona giornata|Benvenuti|Vi aspettiamo',
    notes:
      'Indicare il numero di fattura nel pagamento.|La merce resta di nostra proprietà fino al saldo.|Contributo ambientale assolto ove dovuto.|Per informazioni contattare il nostro ufficio.|Foro competente: sede del fornitore.|Reclami entro 8 giorni dal ricevimento.|Distinti saluti',
    slogans: 'Dal 19##|Qualità e tradizione|Il vostro partner|Al servizio del cliente|Artigiani dal 19##',
    contractClauses:
      'Le parti si impegnano a mantenere riservate le informazioni ricevute.|Il contratto può essere disdetto con preavviso di {days} giorni.|Il fornitore esegue i servizi con la dovuta diligenza.|Le fatture sono pagate entro {days} giorni.|Ogni modifica richiede la forma scritta.|Il contratto è regolato dalla legge del luogo del fornitore.|La durata iniziale è di {days} mesi.',
    letterLines:
      'La ringraziamo per la Sua lettera.|Siamo lieti di comunicare l’apertura della nuova sede.|In allegato i documenti richiesti.|I nostri prezzi cambiano dal nuovo anno.|Restiamo a disposizione.|In attesa di un Suo riscontro.',
  },
};
