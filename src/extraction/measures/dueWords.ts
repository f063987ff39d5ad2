import { textOf, type PageText } from '../page/pageText.ts';
import { announcement } from '../features/fieldLabels.ts';
import type { Features } from './features.ts';
import { fold } from '../text/fold.ts';

/**
 * Words of paying and of falling due, as they stand in sentences like `please pay by 3 May`: where no label announces a
 * due date, one of them has to. Beginnings of words, without accents.
 */
const beginnings = [
  'pay|paid|due|remit|transfer|collect|debit|settle|owing|be charged|charged (?:on|to)|withdraw|deducted|instal',
  'valuta|zahl|zuzahl|uberweis|ueberweis|wir buchen|buchen wir|wir ziehen|ziehen wir|einzuziehen|eingezogen|belast|teilbetrag',
  'paiement|exigib|reglement|regler|prelev|echeance|verser|versement|date limite|solde',
  'vto|vcto|pagar|pagad|pagat|pagan|pagam|pago|paghi|abon(?!n)|vencim|vence|cargar|domicili|fecha limite|adeudo|cuota',
  'scad|saldo|addebit|bonifico|rimessa|ri\\.? ?ba\\b|entro il|rata\\b|liquidar|liquidac|data limite',
  'betal|vervald|voldaan|voldoen|incass|over te maken|over te boeken|overboek|afgeschreven|afschrijv',
  'forfal|indbetal|innbetal|dras|traekkes|trekkes|trukket|autogiro',
  'plat(?!t|z|form|inu)|zaplat|zaplac|wplac|przelew|uregul|splat|uhrad|uhraz|placanj|placil|dospij|dospjec|zapadl',
  'maks|erap|tasu|apmok|apmaks|sumoket|samaks|esedek|atutal|hatarid|kiegyenl|scadent|achit|odem|vade(?:si)?\\b',
  'πληρω|ληξ|εξοφλ|οφειλ|плащ|плат|падеж',
];
/** The same as parts of longer words: `bezahlen`, `Kontobelastung`, `befizetés`. */
const parts =
  'bezahl|einzahl|zahlung|belastung|begleich|ausgleich|abbuch|abgebucht|einzug|lastschrift|fallig|faellig|autopay|overdue|fizet|incasse';
const dueWord = new RegExp(`(?:^|[^\\p{L}])(?:${beginnings.join('|')})|${parts}`, 'u');

/** The pages' rows that say something of paying, by page and row: a sentence may begin a row before its day. */
export function rowsOfPaying(pages: readonly PageText[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { rows } of pages) {
    for (const row of rows) {
      if (!dueWord.test(fold(textOf(row.tokens)))) continue;
      found.add(`${row.page}/${row.index}`);
      found.add(`${row.page}/${row.index + 1}`);
    }
  }
  return found;
}

/**
 * Is anything there that makes the day a due date: a label of one, a label of payment, words of paying, or a term of
 * payment that is printed and ends on it? A second date alone (a delivery, the end of a period, an order) is none, however
 * likely it looks.
 */
export const mayBeDue = (features: Features): boolean =>
  features['nearPaying'] === 1 ||
  features['termPrinted'] === 1 ||
  announcement(features, 'dueDate') > 0 ||
  ['left', 'above', 'before'].some((relation) => (features[`${relation}:paymentDate`] ?? 0) > 0);

/** What is left of the score of a day that nothing calls a due date: a weak one, for a person to look at. */
const shareOfGuess = 0.12;

/** However well it fits, such a day is shown to a person and never accepted without one. */
const mostSureOfGuess = 0.5;

/** How sure a day is as the due date. */
export const certaintyAsDue = (confidence: number, features: Features): number =>
  mayBeDue(features) ? confidence : Math.min(mostSureOfGuess, confidence);

/** The score of a day as the due date. */
export const scoreAsDue = (score: number, features: Features): number =>
  mayBeDue(features) ? score : shareOfGuess * score;
