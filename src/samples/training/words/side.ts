import { sideNorth } from './sideNorth.ts';
import { sideSouth } from './sideSouth.ts';

/** Words that stand beside the main ones of a paper, in the notation of the lexicons. */
export interface SideWords {
  /** Sentences that alone name the seller: `{x}`. */
  readonly sells: string;
  /** Between the name of a shop and the company behind it. */
  readonly operated: string;
  readonly lessDiscount: string;
  readonly taxRate: string;
  readonly totalTax: string;
  /** Says a premium in prose: `{year}` and `{month}`. */
  readonly premium: string;
  /** The invoice that a credit note corrects. */
  readonly corrects: string;
  readonly typeCode: string;
  readonly contractNumber: string;
  readonly printed: string;
  readonly revised: string;
  readonly minutes: string;
  readonly manual: string;
  readonly application: string;
  readonly questions: string;
  /** Labels of name, address and phone in a block of lines `label: value`, in this order. */
  readonly addressLabels: string;
}

/** @throws RangeError for a language without these words. */
export function sideWordsOf(language: string): SideWords {
  const words = { ...sideNorth, ...sideSouth }[language];
  if (!words) throw new RangeError(`no side words for ${language}`);
  return words;
}
