import { textOf, type PageText } from '../page/pageText.ts';
import { currencyOf, parseAmount } from '../text/amounts.ts';
import type { Candidate } from './candidate.ts';
import type { FieldValue } from '../../domain/fields.ts';

type CurrencyValue = Extract<FieldValue, { kind: 'currency' }>;
export type CurrencyCandidate = Candidate<CurrencyValue>;

/** `$` is also the sign of other dollars, `¥` also of the yuan: the sign alone is not sure. */
const unsure = /[$¥]/;
const wordAmount = /^[\d.,'’-]+$/;

/** Every printed sign or code of a currency: with an amount, beside one, or alone (`shape` is lower then). */
export function findCurrencies(pages: readonly PageText[]): CurrencyCandidate[] {
  return pages.flatMap(({ rows }) =>
    rows.flatMap(({ page, index, tokens }) =>
      tokens.flatMap((token, first): CurrencyCandidate[] => {
        const own = currencyOf(token.text) ?? parseAmount(token.text)?.currency ?? null;
        if (own === null) return [];
        const isBeside = [tokens[first - 1], tokens[first + 1]].some((near) =>
          wordAmount.test(near?.text ?? ''),
        );
        const shape = /\d/.test(token.text) || isBeside ? 1 : 0.6;
        const place = { page, row: index, first, tokens: [token], sourceText: textOf([token]) };
        return [{ ...place, shape, value: { kind: 'currency', code: own } }];
      }),
    ),
  );
}

/** The currency of the document: the one printed most, a code before a sign. Confidence falls with the share of others. */
export function chooseCurrency(
  candidates: readonly CurrencyCandidate[],
): { candidate: CurrencyCandidate; confidence: number } | null {
  const counts = new Map<string, number>();
  const weightOf = ({ sourceText, shape }: CurrencyCandidate): number =>
    shape * (unsure.test(sourceText) ? 1 : 1.5);
  for (const candidate of candidates) {
    counts.set(candidate.value.code, (counts.get(candidate.value.code) ?? 0) + weightOf(candidate));
  }
  const [winner] = [...counts].toSorted(([, left], [, right]) => right - left);
  if (!winner) return null;
  const own = candidates.filter(({ value }) => value.code === winner[0]);
  const candidate = own.toSorted((left, right) => weightOf(right) - weightOf(left))[0];
  if (!candidate) return null;
  const share = winner[1] / [...counts.values()].reduce((sum, count) => sum + count, 0);
  const base = unsure.test(candidate.sourceText) ? 0.93 : 0.98;
  return { candidate, confidence: base * (own.length === 1 ? 0.97 : 1) * (0.4 + 0.6 * share) };
}
