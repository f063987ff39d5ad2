import { textOf, type PageText, type Row } from '../page/pageText.ts';
import { announcement } from '../features/fieldLabels.ts';
import type { Features } from '../ranking/trees.ts';
import { fold } from '../text/fold.ts';

/**
 * Words of paying and of falling due, as they stand in sentences like `please pay by 3 May`: where no label announces a
 * due date, one of them has to. Beginnings of words, without accents.
 */
const words =
  'pay|paid|due|remit|transfer|collect|debit|settle|valuta|zahl|uberweis|fallig|faellig|abgebucht|abbuch|begleich|eingezogen|einzug|lastschrift|' +
  'paiement|exigib|vto|reglement|regler|preleve|prelevement|echeance|verser|versement|pagar|pagad|pagat|pagan|pagam|pago|paghi|abon|' +
  'vencim|vence|cargar|scaden|saldo|addebit|bonifico|debitad|betal|vervald|voldaan|incass|over te maken|forfal|indbetal|' +
  'innbetal|forfaller|dras|traekkes|trekkes|plat|zaplat|wplac|uregul|splat|uhrad|uhraz|maks|erap|fizet|esedek|scadent';
const dueWord = new RegExp(`(?:^|[^a-z])(?:${words})`);

/** The pages' rows that say something of paying, by page and row: a sentence may begin a row before its day. */
export function rowsOfPaying(pages: readonly PageText[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { rows } of pages) {
    for (const row of rows) {
      if (!dueWord.test(fold(textOf(row.tokens)))) continue;
      found.add(placeOf(row));
      found.add(placeOf({ page: row.page, index: row.index + 1 }));
    }
  }
  return found;
}

export const placeOf = ({ page, index }: Pick<Row, 'page' | 'index'>): string => `${page}/${index}`;

/**
 * Is anything there that makes the day a due date: a label of one, a label of payment, or words of paying? A second date
 * alone (a delivery, the end of a period, an order) is none, however likely it looks.
 */
export const mayBeDue = (features: Features): boolean =>
  features['nearPaying'] === 1 ||
  announcement(features, 'dueDate') > 0 ||
  ['left', 'above', 'before'].some((relation) => (features[`${relation}:paymentDate`] ?? 0) > 0);
