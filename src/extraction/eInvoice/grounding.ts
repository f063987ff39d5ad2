import type { FieldValue, Grounding } from '../../domain/fields.ts';
import { findAmounts } from '../candidates/amounts.ts';
import { findDates } from '../candidates/dates.ts';
import { boxOf, textOf, type PageText, type Token } from '../page/pageText.ts';
import { currencyOf, parseAmount } from '../text/amounts.ts';
import { compact } from '../text/fold.ts';

/** Finds where a known value is printed, in whatever form: `1190.00` as `1.190,00 €`, `2024-05-03` as `3. Mai 2024`. */
export function groundValue(value: FieldValue, pages: readonly PageText[]): Grounding | null {
  const tokens = tokensOf(value, pages);
  const [token] = tokens ?? [];
  return tokens && token ? { page: token.page, box: boxOf(tokens), sourceText: textOf(tokens) } : null;
}

function tokensOf(value: FieldValue, pages: readonly PageText[]): readonly Token[] | undefined {
  switch (value.kind) {
    case 'text':
      return findText(value.text, pages);
    case 'date':
      return findDates(pages, { currency: null }).find((candidate) => candidate.value.date === value.date)
        ?.tokens;
    case 'money':
      // The sums stand below the rows: the last place where the amount is printed is the likeliest.
      return findAmounts(pages, { currency: value.money.currency }).findLast(
        (candidate) => candidate.value.money.minorUnits === value.money.minorUnits,
      )?.tokens;
    case 'currency':
      return findCurrency(value.code, pages);
  }
}

/** The words whose letters and digits are those of the text; a long name may go on in the next row. */
function findText(text: string, pages: readonly PageText[]): readonly Token[] | undefined {
  const wanted = compact(text);
  if (wanted === '') return undefined;
  for (const { rows } of pages) {
    for (const { tokens } of rows) {
      for (let first = 0; first < tokens.length; first++) {
        const length = matchLength(tokens, first, wanted);
        if (length > 0) return tokens.slice(first, first + length);
      }
    }
  }
  return undefined;
}

function matchLength(tokens: readonly Token[], first: number, wanted: string): number {
  let key = '';
  for (let at = first; at < tokens.length; at++) {
    key += tokens[at]?.key ?? '';
    if (key === wanted && tokens[first]?.key !== '') return at - first + 1;
    if (!wanted.startsWith(key)) return 0;
  }
  return 0;
}

function findCurrency(code: string, pages: readonly PageText[]): readonly Token[] | undefined {
  const tokens = pages.flatMap(({ rows }) => rows.flatMap((row) => row.tokens));
  const token = tokens.find(({ text }) => currencyOf(text) === code || parseAmount(text)?.currency === code);
  return token && [token];
}
