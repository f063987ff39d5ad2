import { dealingsNorth } from './dealingsNorth.ts';
import { dealingsSouth } from './dealingsSouth.ts';

/** Words of bills of supply, stays, reminders, and of papers that name earlier ones, in the notation of the lexicons. */
export interface DealingWords {
  readonly supplyTitles: string;
  /** Numbers that a supplier of energy, water or telephone knows a customer by. */
  readonly supplyNumbers: string;
  /** Charges of such a bill; `{n}` is a quantity, `{p}` a price of one. */
  readonly supplies: string;
  /** A sentence with two readings of a meter: `{old}`, `{from}`, `{new}`, `{to}`. */
  readonly reading: string;
  /** Says that `{amount}` is collected on `{date}`. */
  readonly debit: string;
  /** What comes after this bill, on `{date}`: never the day that this one is due. */
  readonly next: string;
  readonly advances: string;
  readonly partTitles: string;
  /** An earlier part invoice that is taken off: `{number}`, `{date}`. */
  readonly deducted: string;
  /** The invoice that a credit note corrects: `{number}`, `{date}`. */
  readonly corrects: string;
  /** The label of that invoice's day. */
  readonly correctedDate: string;
  readonly overdue: string;
  /** Invoice, date, due, amount and what is open of it, in this order. */
  readonly openHeads: string;
  readonly fee: string;
  readonly payBy: string;
  readonly proforma: string;
  readonly payment: string;
  readonly paid: string;
  /** Arrival, departure, room, folio and guest, in this order. */
  readonly stay: string;
  readonly stayTitles: string;
  readonly nights: string;
  /** Date, text, charge and credit, in this order. */
  readonly stayHeads: string;
  /** What stands before the name that two people share. */
  readonly couple: string;
}

/** @throws RangeError for a language without these words. */
export function dealingWordsOf(language: string): DealingWords {
  const words = { ...dealingsNorth, ...dealingsSouth }[language];
  if (!words) throw new RangeError(`no words of dealings for ${language}`);
  return words;
}
