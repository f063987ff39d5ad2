import type { LanguageLexicon } from '../labelKinds.ts';

export const italian: LanguageLexicon = {
  slots: {
    n: 'n, no, nr, num, numero, n., rif, codice',
    nd: 'n, nr, num, numero, numero di, numero della, n di, nr di, numero dell, numero del, rif, codice',
    iva: 'iva, i v a, imposta, imposte',
    incl: 'inclusa, compresa, incl, incluso, compreso, iva inclusa, ivato',
    excl: 'esclusa, escl, senza, escluso, al netto di, al netto',
    piva: 'partita iva, p iva, p. iva, piva, p i, codice fiscale, cod fiscale, cf, c f, c f p iva, p iva c f, cod fisc, partita iva codice fiscale, codice fiscale partita iva, p iva e c f, vat, id fiscale iva, identificativo fiscale ai fini iva, partita iva e codice fiscale, p iva/cf, cf p iva, c f e p iva',
  },
  words: {
    invoiceNumber:
      '1 = fattura {n}, {nd} fattura, numero fattura, fattura numero, vostra fattura {n}, fattura elettronica {n}; 0.8 = numero documento, documento {n}, {nd} documento, n doc; 0.5 = fattura, fattura di vendita, parcella',
    creditNoteNumber:
      '1 = nota di credito {n}, {nd} nota di credito, nota credito {n}, {nd} nota credito; 0.5 = nota di credito, nota credito',
    receiptNumber:
      '1 = ricevuta {n}, {nd} ricevuta, scontrino {n}, {nd} scontrino, documento n, transazione {n}, doc n; 0.5 = ricevuta, scontrino',
    purchaseOrder:
      '1 = ordine di acquisto, {nd} ordine, ordine {n}, vostro ordine, vs ordine, ordine di acquisto {n}, {nd} ordine di acquisto, vs ordine {n}, ordine cliente, rif ordine, ordine cliente {n}, numero ordine cliente; 0.7 = vostro riferimento, vs rif, vs riferimento, riferimento cliente, riferimento ordine, cig, cup; 0.6 = ordine',
    orderNumber:
      '1 = conferma d ordine {n}, {nd} conferma, nostro ordine, ns ordine, {nd} prenotazione, prenotazione {n}, commessa {n}, conferma ordine {n}; 0.7 = {nd} ordine, ordine {n}, commessa, ordine',
    quoteNumber: '1 = preventivo {n}, offerta {n}, {nd} preventivo, {nd} offerta; 0.6 = preventivo, offerta',
    contractNumber: '1 = contratto {n}, {nd} contratto; 0.6 = contratto',
    policyNumber: '1 = polizza {n}, {nd} polizza, polizza; 0.7 = sinistro {n}',
    accountNumber:
      '1 = conto {n}, {nd} conto, {nd} utenza, codice utente, pod, pdr, {nd} tessera, numero cliente contratto',
    customerNumber: '1 = codice cliente, {nd} cliente, cliente {n}, cod cliente, id cliente, cod cli',
    supplierNumber:
      '1 = codice fornitore, {nd} fornitore, cassa, cassa {n}, cod fornitore, negozio, terminale, cod agente, matricola',
    deliveryNumber:
      '1 = ddt {n}, {nd} ddt, ddt, documento di trasporto {n}, bolla {n}, {nd} bolla, {nd} spedizione, spedizione {n}, documento di trasporto, rif ddt',
    projectNumber:
      '1 = progetto, {nd} progetto, commessa, {nd} commessa, cantiere, centro di costo, cup, cig, pratica',
    genericNumber:
      '1 = n, nr, numero, num, no; 0.8 = riferimento, rif, ns rif, vs rif, nostro riferimento, vostro riferimento, codice, serie, matricola, protocollo',
    issueDate:
      '1 = data fattura, data documento, data di emissione, data emissione, emessa il, data della fattura, data doc, fattura del, del, data nota di credito, data ricevuta, data di fatturazione, emesso il, data vendita, data preventivo, data e ora, data scontrino, data di rilascio',
    genericDate: '1 = data; 0.8 = del, in data, li, il, addì',
    orderDate:
      '1 = data ordine, data dell ordine, ordine del, ordinato il, data prenotazione, data di ordine, vs ordine del, data acquisto, data di acquisto',
    dueDate:
      '1 = data di scadenza, scadenza, data scadenza, scade il, da pagare entro, entro il, pagare entro, scadenze, pagamento entro, scadenza pagamento, pagamento entro il, da pagare entro il, termine di pagamento, scadenza fattura, pagabile entro, data di pagamento prevista, addebito il, entro e non oltre il',
    deliveryDate:
      '1 = data di consegna, data consegna, consegna, data spedizione, spedito il, consegnato il, data servizio, data prestazione, data di spedizione, arrivo, partenza, data trasporto, data inizio trasporto, data ddt, consegna prevista, data arrivo, data partenza, data operazione, data ritiro',
    servicePeriod:
      '1 = periodo, periodo di fatturazione, periodo di riferimento, periodo di servizio, competenza, periodo fatturato, periodo di competenza, mese di competenza, periodo di consumo',
    period:
      '1 = periodo, dal al, data inizio, data fine, durata, mese, dal, inizio, fine, periodo campagna, validità',
    effectiveDate:
      '1 = data di decorrenza, decorrenza, data inizio, effetto, valido dal, data contratto, data di stipula, in vigore dal, data di inizio, decorre dal, data effetto, stipulato il, data di entrata in vigore',
    expiryDate:
      '1 = valido fino al, valida fino al, data fine, validità offerta, scadenza contratto, scade, scadenza polizza, da consumarsi entro, offerta valida fino al, valido fino a, validità, data di fine',
    printDate: '1 = stampato il, data stampa, data di stampa',
    paymentDate:
      '1 = data pagamento, pagato il, data valuta, valuta, data operazione, data di pagamento, data contabile, data accredito',
    birthDate: '1 = data di nascita, nato il, nata il, nato a, nato/a il',
    time: '1 = ora, ore, orario',
    supplier:
      '1 = fornitore, venditore, cedente, mittente, emittente, cedente prestatore, prestatore, emessa da, emesso da, beneficiario, locatore, assicuratore, ditta, intestato a, creditore, intestatario conto, appaltatore, compagnia, ragione sociale fornitore, dati fornitore, venduto da; 0.6 = da',
    customer:
      '1 = cliente, destinatario, spett le, spettabile, intestatario, fatturare a, cessionario, committente, acquirente, cessionario committente, fatturato a, intestazione, indirizzo di fatturazione, contraente, assicurato, conduttore, dati cliente, debitore, locatario, venduto a, destinatario fattura, intestata a, dati di fatturazione, paziente, richiedente, nome cliente, ordinato da, gentile cliente; 0.6 = a, spett, sig, nome, egregio, gent, per, sig.ra, ragione sociale, nome e cognome, denominazione',
    shipTo:
      '1 = luogo di consegna, indirizzo di consegna, destinazione, destinazione merce, spedire a, consegnare a, indirizzo di spedizione, indirizzo spedizione, spedito a, destinazione merci, luogo di destinazione, luogo consegna, consegna presso, indirizzo di fornitura, luogo di fornitura, destinatario merce, indirizzo consegna',
    contact:
      '1 = contatto, referente, alla c a, c a, att ne, alla cortese attenzione, agente, venditore, operatore, cassiere, all attenzione di, vostro riferimento, servito da, alla cortese attenzione di, persona di contatto, intermediario, responsabile, richiesto da, cameriere, addetto, alla c.a.',
    advertiser: '1 = inserzionista, marca, cliente finale',
    agency: '1 = agenzia, agenzia media, concessionaria',
    station: '1 = emittente, testata, canale, rete, mezzo',
    taxId: '1 = {piva}, {piva} {n}, numero partita iva, numero di partita iva',
    supplierTaxId: '1 = {piva} fornitore, {piva} cedente, {piva} emittente, {piva} venditore, ns p iva',
    customerTaxId:
      '1 = {piva} cliente, {piva} cessionario, {piva} destinatario, {piva} committente, vs p iva, vostra partita iva, p iva acquirente',
    companyRegister:
      '1 = rea, registro imprese, n rea, iscrizione registro imprese, cap soc, capitale sociale, c c i a a, cciaa, r i, reg imp, iscr reg imprese, numero rea, sede legale, codice destinatario, codice sdi, sdi, codice univoco, iscritta al registro imprese, reg imprese',
    netAmount:
      '1 = imponibile, totale imponibile, imponibile totale, totale netto, netto, totale {iva} {excl}, totale {excl} {iva}, importo netto, tot imponibile, totale merce netto, importo {iva} {excl}, netto merce, imponibile netto, totale netto merce, prezzo {iva} {excl}, valore netto, importo imponibile, totale senza iva, imponibile importo, totale base imponibile, totale documento netto, totale ante imposte; 0.8 = subtotale, totale merce, totale parziale, totale merci, totale servizi, totale lordo',
    subtotal:
      '1 = subtotale, sub totale, totale merce, totale parziale, totale merci, somma, totale prestazioni, totale articoli, sub tot, totale servizi, totale righe, subtot',
    taxAmount:
      '1 = {iva}, importo {iva}, totale {iva}, {iva} totale, tot iva, ammontare iva, totale imposte, di cui iva, imposta totale, importo imposta, totale imposta, valore iva, iva a debito, più iva, iva al, + iva, iva dovuta, imposte indirette, accise e imposte',
    totalAmount:
      '1 = totale fattura, totale documento, importo totale, totale generale, totale {iva} {incl}, totale complessivo, totale con iva, totale ivato, totale nota di credito, totale ordine, totale iva compresa, totale {incl} {iva}, importo totale fattura, importo fattura, totale da pagare iva inclusa, importo documento, importo complessivo, totale importo, importo {iva} {incl}, totale lordo, prezzo totale, totale preventivo, totale ft, totale della fattura, valore totale, totale finale, importo totale documento, tot documento, tot fattura, totale doc, importo lordo, totale a credito, totale corrispettivo; 0.9 = totale da pagare, netto a pagare, da pagare, importo da pagare, totale dovuto, totale a pagare, importo dovuto, totale bolletta, saldo da pagare, totale a saldo; 0.75 = totale, importo, totali, totale euro, totale eur, saldo, somma totale',
    total: '1 = totale, importo, totale euro, totale eur, totali, tot, somma, tot euro',
    amountDue:
      '1 = totale da pagare, netto a pagare, da pagare, importo da pagare, saldo, importo dovuto, residuo, totale dovuto, saldo a pagare, totale a pagare, saldo dovuto, da saldare, netto da pagare, restante da pagare, importo residuo, saldo da pagare, resto da pagare, residuo da pagare',
    previousBalance:
      '1 = saldo precedente, riporto, saldo iniziale, a riportare, importo precedente, insoluti',
    amountPaid:
      '1 = pagato, importo pagato, già pagato, pagamenti, pagamento ricevuto, totale pagato, versato, incassato, corrisposto, importo ricevuto, pagamento, ricevuto, contanti ricevuti, già versato',
    prepayment:
      '1 = acconto, acconti, anticipo, caparra, deposito, acconto versato, acconti versati, deposito cauzionale, cauzione, a dedurre acconto, anticipi',
    discount:
      '1 = sconto, sconti, sconto totale, importo sconto, totale sconto, abbuono, ribasso, sconto cassa, totale sconti, omaggi, risparmio, sconto merce, sconto incondizionato, buono sconto',
    withholding:
      '1 = ritenuta, ritenuta d acconto, rit acconto, ritenuta acconto, importo ritenuta, totale ritenuta, ritenute, rit d acconto, ritenuta irpef, irpef, totale ritenute, ritenuta ires',
    shipping:
      '1 = contributo raee, eco contributo raee, ecocontributo, eco contributo, contributo ambientale, contributo conai, spese di spedizione, spese di trasporto, trasporto, spedizione, spese trasporto, imballo, spese, spese varie, spese di incasso, spese imballo, porto, bollo, spese spedizione, spese bancarie, spese incasso, imballaggio, costo di spedizione, marca da bollo, nolo, spese accessorie',
    tip: '1 = mancia, servizio, coperto',
    change: '1 = resto, resto contanti',
    cash: '1 = contanti, contante, carta di credito, bancomat, pagamento elettronico, carta, carta di debito, pagamento contante, pagato contanti, assegno, pos, importo contante',
    rounding: '1 = arrotondamento, arrotondamenti, arrotond',
    commission:
      '1 = provvigione, commissione, commissione agenzia, commissioni, diritti di agenzia, provvigioni',
    taxBase: '1 = imponibile, base imponibile, imponibile iva, importo imponibile, imp, imponibili, base iva',
    taxRate:
      '1 = aliquota, aliquota iva, % iva, iva %, ali iva, cod iva, aliq, codice iva, c iva, aliq iva, al iva, aliquota %',
    sumInsured:
      '1 = somma assicurata, massimale, franchigia, capitale assicurato, valore assicurato, scoperto; 0.6 = fino a, massimo',
    premium:
      "1 = premio annuo lordo, premio, premio totale, premio annuo, premio lordo, premio netto, premio imponibile, premio alla firma, rata di premio, totale premio; 0.7 = all'anno, annui, annuo, l'anno",
    openingBalance:
      '1 = saldo iniziale, saldo precedente, saldo di apertura, saldo contabile iniziale, saldo inizio periodo',
    closingBalance:
      '1 = saldo finale, nuovo saldo, saldo contabile, saldo di chiusura, saldo disponibile, saldo contabile finale, saldo attuale, saldo fine periodo, saldo al',
    loyalty: '1 = punti, saldo punti, punti fedeltà, punti accumulati, totale punti',
    unitPrice:
      '1 = prezzo unitario, prezzo, p unitario, prezzo unit, pr unitario, prezzo netto, importo unitario, p unit, tariffa, prezzo listino, costo unitario, prezzo un, valore unitario, prezzo unitario netto, p zo unitario, prezzo lordo, pr unit, prezzo cad',
    lineTotal:
      '1 = importo, totale, prezzo totale, totale riga, importo netto, importo riga, valore, totale netto, imponibile, prezzo, importo totale, totale euro, tot riga, valore totale, totale imponibile',
    quantity:
      '1 = quantità, q tà, qta, qtà, ore, pezzi, qt, n pezzi, quant, giorni, consumo, quantita, q.ta, colli, numero pezzi, pz',
    unit: '1 = unità, um, u m, unità di misura, un mis, mis, unità mis, u.m.',
    description:
      '1 = descrizione, articolo, prodotto, servizio, descrizione articolo, descrizione prodotto, natura e qualità dei beni, causale, prestazione, descrizione dei beni, voce, descrizione merce, servizi, prodotti, articoli, descrizione servizio, dettaglio, oggetto, beni, descrizione operazione, descrizione dei beni e servizi, prestazioni, denominazione, descrizione della merce, natura e qualità, descrizione beni, attività',
    position: '1 = pos, riga, posizione, n riga, nr riga, prog, linea',
    articleCode:
      '1 = codice articolo, cod art, codice, cod articolo, codice prodotto, riferimento, ean, sku, articolo {n}, cod, cod prodotto, art, lotto, modello, codice a barre, numero articolo, cod. articolo',
    currency: '1 = valuta, divisa, importi in, moneta, valori in, codice divisa, importi espressi in',
    iban: '1 = iban, codice iban, coordinate iban, iban {n}, coordinate bancarie iban',
    bic: '1 = bic, swift, bic swift, codice bic, codice swift, swift bic',
    bankAccount:
      '1 = conto corrente, c/c, coordinate bancarie, {nd} conto, abi, cab, cin, dati bancari, conto corrente {n}, abi cab, appoggio bancario, conto bancario, c/c bancario, c c postale',
    bankName:
      '1 = banca, banca d appoggio, istituto, banca appoggio, nostra banca, istituto finanziario, istituto di credito, ns banca, filiale',
    phone:
      '1 = telefono, tel, cellulare, cell, tel {n}, numero verde, telefono {n}, recapito telefonico, centralino, servizio clienti',
    fax: '1 = fax, telefax, tel fax, tel e fax',
    email: '1 = email, e-mail, mail, pec, posta elettronica, indirizzo email, indirizzo pec',
    web: '1 = sito web, sito, web, internet, www, sito internet',
    page: '1 = pagina, pag, foglio, pagina di, pagine',
    terms:
      '1 = condizioni di pagamento, modalità di pagamento, pagamento, termini di pagamento, metodo di pagamento, note, condizioni, condizioni pagamento, tipo pagamento, resa, porto, condizioni di vendita, causale del trasporto, causale trasporto, mezzo di pagamento, oggetto, condizioni di consegna, vettore, aspetto dei beni, aspetto esteriore dei beni, annotazioni, forma di pagamento, osservazioni, modalità pagamento, trasporto a mezzo, condizioni generali, causale',
  },
};
