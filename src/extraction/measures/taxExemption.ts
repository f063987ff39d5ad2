import { textOf, type PageText } from '../page/pageText.ts';
import { fold } from '../text/fold.ts';

/** Articles of law and usual sentences by which a seller charges no tax at all, as `fold` writes them. */
const statements = [
  /\btva non applicable\b|\b293 ?b\b/,
  /§ ?19\b[^§]{0,16}\bustg\b|\bkleinunternehmer|\bkeine (?:umsatz|mehrwert)steuer (?:berechnet|ausgewiesen|erhoben)\b/,
  /\bno (?:vat|gst|sales tax) (?:is |was )?(?:charged|chargeable|applicable|payable)\b/,
  /\bnot (?:vat registered|registered for (?:vat|gst)|a vat invoice)\b|\bvat (?:is )?not applicable\b/,
  /\bvrijgesteld van (?:btw|omzetbelasting)\b|\bbtw[- ]vrijgesteld\b|\bkleineondernemersregeling\b/,
  /\bregime forfettario\b|\bexent[oa] de iva\b|\biva exento\b/,
];

/**
 * Does the document say that no tax is charged, with or without its reason (EN 16931, BT-120 and BT-121: `§ 19 UStG`,
 * `art. 293 B du CGI`)? Then its net amount is its total.
 */
export const statesNoTax = (pages: readonly PageText[]): boolean =>
  pages.some(({ rows }) =>
    rows.some(({ tokens }) => {
      const text = fold(textOf(tokens));
      return statements.some((statement) => statement.test(text));
    }),
  );
