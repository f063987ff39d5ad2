import { textOf, type PageText, type Token } from '../page/pageText.ts';
import { announcement } from '../features/fieldLabels.ts';
import type { DateCandidate } from '../candidates/candidate.ts';
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
  'betal|(?:we|wij|u) schrijven|schrijven (?:we|wij)|vervald|voldaan|voldoen|incass|over te maken|over te boeken|overboek|afgeschreven|afschrijv',
  'forfal|indbetal|innbetal|dras|traekkes|trekkes|trukket|autogiro',
  'plat(?!t|z|form|inu)|zaplat|zaplac|wplac|przelew|uregul|splat|uhrad|uhraz|placanj|placil|dospij|dospjec|zapadl',
  'maks|erap|tasu|apmok|apmaks|sumoket|samaks|esedek|atutal|hatarid|kiegyenl|scadent|achit|odem|vade(?:si)?\\b',
  'πληρω|ληξ|εξοφλ|οφειλ|плащ|плат|падеж',
];
/** The same as parts of longer words: `bezahlen`, `Kontobelastung`, `befizetés`. */
const parts =
  'bezahl|einzahl|zahlung|belastung|begleich|ausgleich|abbuch|abgebucht|einzug|lastschrift|fallig|faellig|autopay|overdue|fizet|incasse';
const dueWord = new RegExp(`(?:^|[^\\p{L}])(?:${beginnings.join('|')})|${parts}`, 'u');

/**
 * The pages' rows that say something of paying, by page and row: a sentence may begin a row before its day, unless the row
 * ends with a day of its own or closes the sentence.
 */
export function rowsOfPaying(
  pages: readonly PageText[],
  days: readonly Pick<DateCandidate, 'page' | 'row' | 'first' | 'tokens'>[] = [],
): ReadonlySet<string> {
  const found = new Set<string>();
  const ends = new Set(days.map(({ page, row, first, tokens }) => `${page}/${row}/${first + tokens.length}`));
  for (const { rows } of pages) {
    for (const row of rows) {
      const text = fold(textOf(row.tokens));
      if (!dueWord.test(text)) continue;
      found.add(`${row.page}/${row.index}`);
      const isClosed = /\p{L}[.!?]$/u.test(text) || ends.has(`${row.page}/${row.index}/${row.tokens.length}`);
      if (!isClosed) found.add(`${row.page}/${row.index + 1}`);
    }
  }
  return found;
}

/**
 * What is due later, and not for this document: the next bill or reading, the first of a new instalment, a reminder of
 * something else. The next payment or debit may be this one.
 */
const later = new RegExp(
  [
    'next (?:\\p{L}+ )?(?:bill|invoice|statement|reading|reminder|visit|appointment|service|inspection|renewal)\\b',
    '\\b(?:first|starting|beginning) (?:due|payable)\\b|\\bnew (?:monthly )?instal|\\bvaccin',
    'nachste\\p{L}* (?:rechnung|abrechnung|ablesung|abschlag|abschlags\\p{L}+|rate|wartung|termin)\\b|erstmal(?:s|ig)|neue\\p{L}* (?:monatliche\\p{L}* )?(?:abschlag|rate)',
    'prochaine? (?:facture|releve|echeancier|visite|rendez)|pour la premiere fois|nouvelle mensualite',
    'volgende (?:factuur|nota|rekening|meterstand|afspraak)|voor het eerst|nieuw(?:e)? (?:termijnbedrag|voorschot)',
    'proxima (?:factura|fatura|lectura|leitura)|prossima (?:fattura|bolletta|lettura)|naeste (?:faktura|regning)|neste faktura|nasta faktura',
    'nastepn\\p{L}+ (?:faktur|odczyt)|pristi (?:faktur|odecet)',
  ].join('|'),
  'u',
);
const lessWords =
  '(?:skonto|escompte|(?:cash |early payment )?discount|(?:betalings)?korting|sconto|descuento|desconto|rabat)';
/** French invoices have to say that there is none: `Pas d'escompte pour paiement anticipé` (Code de commerce, L441-9). */
const noLess =
  '\\b(?:ohne|keine?n?|without|no|sans|aucun|zonder|geen|senza|nessuno?|sin|ningun|sem|bez) |\\bpas d.';
/** A day until which less is to be paid is not the last one (EN 16931, BT-9 and BT-20): `3 % Skonto bis 10.5.`, */
const lessBefore = new RegExp(
  `(?<!\\p{L}|${noLess})${lessWords}(?!.*(?:due|fallig|zahlbar|netto|net |echeance|verval|scad|venc|forfall|termin))`,
  'u',
);
/** `until 10 May with 3% discount`; a discount in the next column is another thing. */
const lessAfter = new RegExp(
  `(?:%|(?:^| )(?:mit|with|avec|met|con|com|less|abz\\p{L}*\\.?|minus|moins)) ?${lessWords}`,
  'u',
);
const clause = /[,;]|\p{L}[.!?](?: |$)/u;
/** Before a further day another clause begins. */
const furtherDay = /(?:^| )(?:bis|by|until|tot|jusqu|avant|entro|hasta|ate) /;

/** What the words of the same clause before and after a day say against it as the due date. */
export function notDueWords(
  before: readonly Token[],
  day: readonly Token[],
  after: readonly Token[],
): Features {
  const said = fold(textOf(before)).split(clause).at(-1) ?? '';
  const isEnd = /[,;.]$/.test(day.at(-1)?.text ?? '');
  const next = isEnd ? '' : (fold(textOf(after)).split(clause)[0]?.split(furtherDay)[0] ?? '');
  return {
    ofLater: later.test(said) ? 1 : 0,
    lessUntil: lessBefore.test(said) || lessAfter.test(next) ? 1 : 0,
  };
}

/**
 * Is anything there that makes the day a due date: a label of one, a label of payment, words of paying, or a term of
 * payment that is printed and ends on it? A second date alone (a delivery, the end of a period, an order) is none, however
 * likely it looks.
 */
export const mayBeDue = (features: Features): boolean =>
  features['ofLater'] !== 1 &&
  features['lessUntil'] !== 1 &&
  (features['nearPaying'] === 1 ||
    features['termPrinted'] === 1 ||
    announcement(features, 'dueDate') > 0 ||
    ['left', 'above', 'before'].some((relation) => (features[`${relation}:paymentDate`] ?? 0) > 0));

/** What is left of the score of a day that nothing calls a due date: a weak one, for a person to look at. */
const shareOfGuess = 0.12;

/** However well it fits, such a day is shown to a person and never accepted without one. */
const mostSureOfGuess = 0.5;

/** Below every threshold that a policy should have: an unclear value is shown, and a person looks at it. */
export const mostSureOfUnclear = 0.7;
/** Evidence of the order of day and month that decides nothing. */
const weakEvidence = 0.65;

/** How sure a day is as the due date. */
export function certaintyAsDue(confidence: number, features: Features): number {
  if (!mayBeDue(features)) return Math.min(mostSureOfGuess, confidence);
  return hasOpenOrder(features) ? Math.min(mostSureOfUnclear, confidence) : confidence;
}

/** Day and month may change places, nothing on the pages tells their order, and it is no usual term after another day. */
const hasOpenOrder = (features: Features): boolean =>
  features['open'] === 1 && (features['orderEvidence'] ?? 1) < weakEvidence && features['termAfter'] !== 1;

/** The score of a day as the due date. */
export function scoreAsDue(score: number, features: Features): number {
  if (features['ofLater'] === 1) return 0;
  return mayBeDue(features) ? score : shareOfGuess * score;
}
