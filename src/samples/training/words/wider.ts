import { widerNorth } from './widerNorth.ts';
import { widerSouth } from './widerSouth.ts';

/** Words of contracts, insurance, banks, forms and bills, in the same notation as the lexicons. */
export interface WiderWords {
  readonly policyNumber: string;
  readonly policyHolder: string;
  /** What is to be paid for a year. */
  readonly premium: string;
  readonly monthly: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly insurer: string;
  readonly sumInsured: string;
  readonly risks: string;
  readonly accountHolder: string;
  readonly opening: string;
  readonly closing: string;
  readonly statementDate: string;
  readonly credits: string;
  readonly debits: string;
  readonly balance: string;
  readonly bookings: string;
  readonly effective: string;
  /** Opens a contract: `{title}`, `{date}`, `{one}`, `{other}`. */
  readonly opens: string;
  readonly clauseHeads: string;
  readonly signature: string;
  readonly formFields: string;
  readonly answers: string;
  readonly newCharges: string;
  readonly received: string;
  readonly summary: string;
  readonly slip: string;
  readonly greeting: string;
}

/** @throws RangeError for a language without these words. */
export function widerWordsOf(language: string): WiderWords {
  const words = { ...widerNorth, ...widerSouth }[language];
  if (!words) throw new RangeError(`no words for ${language}`);
  return words;
}
