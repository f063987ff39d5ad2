import type { Reading } from '../domain/reading.ts';
import { findIbans } from './candidates/ibans.ts';
import { pageTextOf } from './page/pageText.ts';

/**
 * Do the pages print two different accounts whose check digits hold? Which of them is to be paid is for a person to say,
 * however sure an engine is of the one that it chose: a second account is what somebody writes into a document to be paid
 * in the place of its sender. A list of several accounts of one sender cannot be told from that.
 */
export function hasContestedAccounts({ pages }: Pick<Reading, 'pages'>): boolean {
  const ibans = findIbans(pages.map(pageTextOf)).filter(({ features }) => features['valid'] === 1);
  return new Set(ibans.map(({ value }) => value.text)).size > 1;
}
