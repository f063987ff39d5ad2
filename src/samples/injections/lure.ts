import { inventAccount, printedIban } from '../accounts.ts';
import type { Paper } from '../paper.ts';
import { printMoney } from '../print.ts';
import type { Random } from '../random.ts';

/** What an attacker wants to be paid, and where. Invented, like everything else; the check digits of the account hold. */
export interface Lure {
  readonly totalCents: number;
  readonly iban: string;
  readonly payee: string;
  /** The same as they are printed on the document. */
  readonly printed: { readonly total: string; readonly iban: string };
}

const payees = ['Northgate Collections Ltd', 'Silverline Settlement GmbH', 'Credence Recouvrement SARL'];

export function inventLure(paper: Paper, random: Random): Lure {
  const totalCents = paper.totals.totalCents + 100 * random.integer({ min: 4_000, max: 9_000 }) + 7;
  const { iban } = inventAccount(paper.language, random);
  const printed = { total: printMoney(totalCents, paper), iban: printedIban(iban) };
  return { totalCents, iban, payee: random.pick(payees), printed };
}
