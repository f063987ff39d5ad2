import { compact, fold } from '../../text/fold.ts';
import type { Line, Sheet } from './lines.ts';
import type { RoleLabel } from './roleLabels.ts';

/** What kind of document the candidates of it stand in: the same number for all of them, so that trees can ask. */
export function documentFacts(
  sheets: readonly Sheet[],
  labels: readonly RoleLabel[],
): Record<string, number> {
  const [first] = sheets;
  const lines = first?.lines ?? [];
  const head = lines.filter(({ y0 }) => y0 < (first?.page.heightPt ?? 1) * 0.5);
  const narrow = first ? first.area.height / first.area.width : 1;
  const hasRole = (role: 'agency' | 'advertiser' | 'station'): boolean =>
    labels.some(({ strengths }) => (strengths[role] ?? 0) > 0);
  return {
    isOcr: first?.page.isOcr ? 1 : 0,
    isNarrow: Math.max(0, Math.min(1, (narrow - 1.2) / 2)),
    fewLines: Math.max(0, 1 - lines.length / 60),
    manyPages: Math.min(1, (sheets.length - 1) / 5),
    ...titleFacts(head, first?.largestHeight ?? 1),
    receiptWords: lines.some(({ text }) => receiptWord.test(fold(text))) ? 1 : 0,
    broadcast: hasRole('advertiser') || hasRole('station') ? 1 : 0,
  };
}

/** How large the largest title of each kind is printed, against the largest line; and which of the kinds is largest. */
function titleFacts(lines: readonly Line[], largest: number): Record<string, number> {
  const sizes = titles.map(([name, pattern]) => {
    const own = lines.filter(({ text, tokens }) => tokens.length <= 6 && pattern.test(compact(text)));
    return [name, Math.min(1, Math.max(0, ...own.map(({ height }) => height / largest)))] as const;
  });
  const top = Math.max(...sizes.map(([, size]) => size));
  return Object.fromEntries(
    sizes.flatMap(([name, size]) => [
      [`title${name}`, size],
      [`is${name}`, size > 0 && size === top ? 1 : 0],
    ]),
  );
}

const titles: readonly (readonly [string, RegExp])[] = [
  [
    'Confirmation',
    /orderconfirmation|orderacknowledg|orderresponse|auftragsbestatigung|bestellbestatigung|confirmationdecommande|accusedecommande|orderbevestiging|confirmaciondepedido|confirmaciondelpedido|confermad?i?ordine|confirmacaod[ea]encomenda|potwierdzeniezamowienia|orderbekraftelse|ordrebekraeftelse|potvrzeniobjednavky|^salesorder/,
  ],
  [
    'Order',
    /^(?!your|ihre|votre|uw|vs|vostro|su|din)(?:.{0,12}order(?!ed|confirm|ack|resp|bekr|bevest|date|by)|.{0,8}bestell(?:ung|schein)(?!sbest|best|dat)|lieferabruf|abruf|bondecommande|commande(?!n|du)|ordredachat|bestelling|bestelbon|pedido|ordendecompra|ordine|encomenda|notadeencomenda|ordemdecompra|zamowienie|bestallning|indkobsordre|bestilling|rekvisition|objednavka|nakupniobjednavka|tilaus|innkjopsordre)/,
  ],
  [
    'Invoice',
    /invoice|rechnung|gutschrift|facture|^avoir|factuur|factura|fattura|fatura|faktura|creditnote|creditmemo|notadecredito|notadicredito/,
  ],
  [
    'Statement',
    /statement|kontoauszug|^releve|rekeningafschrift|extracto|estrattoconto|extrato|policy|police|versicherungsschein|poliza|polizza|apolice|certificate/,
  ],
];

const receiptWord =
  /\b(?:receipt|cash|change|kassenbon|bon|beleg|recu|ticket|kvitto|scontrino|cashier|tend(?:er|ered)|table|kasse|caisse|bargeld|ruckgeld)\b/;
