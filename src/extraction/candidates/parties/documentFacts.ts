import { compact, fold } from '../../text/fold.ts';
import type { Sheet } from './lines.ts';
import type { RoleLabel } from './roleLabels.ts';

/** What kind of document the candidates of it stand in: the same number for all of them, so that trees can ask. */
export function documentFacts(sheets: readonly Sheet[], labels: readonly RoleLabel[]): Record<string, number> {
  const [first] = sheets;
  const lines = first?.lines ?? [];
  const head = lines.filter(({ y0 }) => y0 < (first?.page.heightPt ?? 1) * 0.5);
  const narrow = first ? first.page.heightPt / first.page.widthPt : 1;
  const hasRole = (role: 'agency' | 'advertiser' | 'station'): boolean =>
    labels.some(({ strengths }) => (strengths[role] ?? 0) > 0);
  return {
    isOcr: first?.page.isOcr ? 1 : 0,
    isNarrow: Math.max(0, Math.min(1, (narrow - 1.2) / 2)),
    fewLines: Math.max(0, 1 - lines.length / 60),
    manyPages: Math.min(1, (sheets.length - 1) / 5),
    titleInvoice: head.some(({ text }) => invoiceTitle.test(fold(text))) ? 1 : 0,
    titleOrder: head.some(({ text }) => orderTitle.test(compact(text))) ? 1 : 0,
    titleConfirmation: head.some(({ text }) => confirmationTitle.test(compact(text))) ? 1 : 0,
    titleStatement: head.some(({ text }) => statementTitle.test(fold(text))) ? 1 : 0,
    receiptWords: lines.some(({ text }) => receiptWord.test(fold(text))) ? 1 : 0,
    broadcast: hasRole('advertiser') || hasRole('station') ? 1 : 0,
  };
}

const invoiceTitle = /\b(?:invoice|rechnung|gutschrift|facture|avoir|factuur|factura|fattura|fatura|faktura|credit note|tax invoice)\b/;
const orderTitle =
  /^(?:purchase)?order(?:$|no|number|nr|#|\d)|^purchaseorder|^bestellung|^bondecommande|^commande|^bestelling|^inkooporder|^pedido|^ordinediacquisto|^ordine|^encomenda|^zamowienie|^inkopsorder|^bestallning/;
const confirmationTitle =
  /orderconfirmation|orderresponse|auftragsbestatigung|confirmationdecommande|orderbevestiging|confirmaciondepedido|confermadordine|confirmacaodeencomenda|potwierdzeniezamowienia|orderbekraftelse|salesorder/;
const statementTitle =
  /\b(?:statement|kontoauszug|releve|rekeningafschrift|extracto|estratto conto|extrato|policy|police|versicherungsschein|polis|poliza|polizza|apolice|certificate)\b/;
const receiptWord = /\b(?:receipt|cash|change|kassenbon|bon|beleg|recu|ticket|kvitto|scontrino|cashier|tend(?:er|ered)|table|kasse|caisse|bargeld|ruckgeld)\b/;
