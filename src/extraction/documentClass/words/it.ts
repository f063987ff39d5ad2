import type { ClassLexicon } from './classLexicon.ts';

export const italian: ClassLexicon = {
  titles: {
    invoice:
      '1 = fattura, fattura proforma, fattura di vendita, fattura elettronica, fattura differita, fattura immediata, fattura accompagnatoria, parcella, fattura commerciale, copia fattura, fattura di acconto, avviso di parcella, notula; 0.6 = bolletta, nota pro forma',
    credit_note: '1 = nota di credito, nota credito, nota di accredito, nota di variazione, storno fattura',
    receipt:
      '1 = ricevuta, scontrino, ricevuta fiscale, documento commerciale, scontrino fiscale, ricevuta di pagamento, scontrino non fiscale, copia cliente, quietanza',
    purchase_order:
      '1 = ordine di acquisto, ordine a fornitore, ordine, ordine fornitore, buono d ordine, ordine d acquisto, richiesta di acquisto',
    order_confirmation:
      '1 = conferma d ordine, conferma ordine, conferma di prenotazione, ordine cliente, conferma, riepilogo ordine, conferma di acquisto, ordine di vendita, conferma dell ordine, ordine pubblicitario',
    contract:
      '1 = contratto, contratto di locazione, contratto di servizi, contratto di lavoro, accordo, contratto di fornitura, accordo di riservatezza, contratto quadro, contratto di appalto, contratto di vendita, scrittura privata, contratto di prestazione d opera, convenzione, contratto di manutenzione, contratto di licenza, contratto di compravendita',
    insurance_policy:
      '1 = polizza, polizza di assicurazione, certificato di assicurazione, polizza assicurativa, scheda di polizza, contratto di assicurazione, quietanza di premio, frontespizio di polizza, polizza auto, simplo di polizza',
    bank_statement:
      '1 = estratto conto, estratto di conto corrente, lista movimenti, estratto conto corrente, movimenti conto, estratto conto bancario, estratto conto carta, estratto conto mensile',
    delivery_note:
      '1 = documento di trasporto, ddt, bolla di consegna, bolla, lista di imballaggio, bolla di accompagnamento, lettera di vettura, packing list, nota di consegna, documento di consegna',
    form: '1 = modulo, domanda, richiesta, modulo di iscrizione, questionario, scheda, modulo di richiesta, modulo di adesione, dichiarazione, autocertificazione, scheda di iscrizione, delega, modulo d ordine, autorizzazione, domanda di iscrizione',
    other:
      '1 = preventivo, offerta, sollecito, busta paga, verbale, listino prezzi, curriculum vitae, sollecito di pagamento, cedolino, lettera, certificato, relazione, offerta commerciale, circolare',
  },
  companions: {
    invoice:
      'numero fattura, data fattura, scadenza, imponibile, totale fattura, modalità di pagamento, fattura n, totale documento, cessionario, scadenze, netto a pagare, cedente, codice destinatario, bonifico bancario, iva esposta, condizioni di pagamento, contributo conai, fattura nr, riepilogo iva, totale imponibile, questa fattura, presente fattura',
    credit_note:
      'nota di credito n, storno, fattura di riferimento, reso, accredito, a vostro credito, totale nota di credito, rif fattura, rimborso, vi accreditiamo',
    receipt:
      'contanti, resto, bancomat, carta di credito, grazie e arrivederci, cassa, arrivederci, coperto, tavolo, totale complessivo, di cui iva, documento n, pagamento contante, grazie, pagamento elettronico, cassiere, autorizzazione, importo pagato, operatore, rt, non riscosso, coperti, lotteria',
    purchase_order:
      'numero ordine, data ordine, fornitore, consegna, data consegna, buyer, luogo di consegna, vi ordiniamo, richiesto da, codice fornitore, ordine n, si prega di confermare, vogliate fornirci, ufficio acquisti, consegna richiesta',
    order_confirmation:
      'confermiamo, grazie per il vostro ordine, vostro ordine, consegna prevista, vi confermiamo, grazie per il tuo ordine, numero ordine, confermiamo il vostro ordine, data prevista, conferma n, con la presente confermiamo, riepilogo',
    contract:
      'le parti, tra, premesso che, si conviene, recesso, foro competente, articolo 1, oggetto del contratto, durata, riservatezza, di seguito, locatore, conduttore, obblighi, art 1, si stipula, clausole, letto approvato e sottoscritto, risoluzione, controversie, il presente contratto, legge applicabile, corrispettivo, appaltatore, committente, forza maggiore, convengono',
    insurance_policy:
      'contraente, assicurato, premio, franchigia, massimale, garanzie, polizza n, decorrenza, compagnia, sinistro, scoperto, beneficiario, agenzia, capitale assicurato, somma assicurata, garanzia, frazionamento, targa, responsabilità civile, condizioni di assicurazione, premio totale, rischio',
    bank_statement:
      'saldo iniziale, saldo finale, data valuta, dare, avere, movimenti, saldo, bonifico, addebito, accredito, data contabile, causale, saldo contabile, giroconto, commissioni, descrizione operazioni, numero conto, prelievo, imposta di bollo, intestato a, interessi, saldo disponibile, competenze',
    delivery_note:
      'ddt n, causale del trasporto, colli, vettore, peso, firma destinatario, aspetto dei beni, porto, data ritiro, firma conducente, aspetto esteriore dei beni, inizio trasporto, trasporto a mezzo, numero colli, destinazione merce, firma vettore, porto franco, peso lordo, resa, porto assegnato, ora inizio',
    form: 'compilare, barrare, firma, data di nascita, richiedente, il sottoscritto, in stampatello, cognome, luogo di nascita, codice fiscale, residente in, barrare la casella, sì no, nato a, dichiara, firma del richiedente, allegati, cittadinanza, la sottoscritta, residente, da compilare, riservato all ufficio, professione',
    other:
      'preventivo n, offerta valida, validità offerta, sollecito, cordiali saluti, spettabile, gentile, distinti saluti, offerta n, ordine del giorno, indice, egregio',
  },
};
