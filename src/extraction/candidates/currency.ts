import { textOf, type PageText, type Token } from '../page/pageText.ts';
import { currencyOf, parseAmount } from '../text/amounts.ts';
import type { CurrencyCandidate } from './candidate.ts';
import { countryHints, type CountryHint } from './countryEvidence.ts';

interface Sign extends Pick<CurrencyCandidate, 'page' | 'row' | 'first' | 'tokens'> {
  readonly code: string;
  readonly isCode: boolean;
  readonly isDollar: boolean;
  readonly isBeside: boolean;
}

/** The sign of the yen is the yuan's too; only the yuan has cents. */
const yenOrYuan = /^¥|¥$/;
const withCents = /\d[.,]\d{2}$/;

const wordAmount = /^[\d.,'’-]+$/;
/** Currencies that print a bare `$` at home. */
const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'TWD']);

/** One doubtful hint alone makes no currency. */
const leastHint = 0.5;

/**
 * The currencies that the document may be in, one candidate each: those whose sign or code is printed, and those of the
 * countries that it hints at, since `$` is the sign of many and a till prints none at all.
 */
export function findCurrencies(pages: readonly PageText[]): CurrencyCandidate[] {
  const hints = countryHints(pages);
  const isSouthAfrican = hints.some(({ currency }) => currency === 'ZAR');
  const signs = pages.flatMap((page) => signsOf(page, isSouthAfrican));
  // Recognition takes other letters for signs.
  const isRecognised = pages.some(({ isOcr }) => isOcr);
  const hinted = weightsOf(hints.filter(({ currency }) => isRecognised || fitsSigns(currency, signs)));
  const hintedCodes = [...hinted].filter(([, weight]) => weight >= leastHint).map(([code]) => code);
  const codes = new Set([...signs.map(({ code }) => code), ...hintedCodes]);
  return [...codes].flatMap((code): CurrencyCandidate[] => {
    const own = signs.filter((sign) => sign.code === code);
    const place = best(own) ?? hints.find(({ currency }) => currency === code);
    if (!place) return [];
    const { page, row, first, tokens } = place;
    const features = featuresOf({ code, own, signs, hinted });
    const shape = own.length > 0 ? 1 : 0.4;
    return [
      {
        page,
        row,
        first,
        tokens,
        sourceText: textOf(tokens),
        shape,
        features,
        value: { kind: 'currency', code },
      },
    ];
  });
}

function featuresOf({
  code,
  own,
  signs,
  hinted,
}: {
  code: string;
  own: readonly Sign[];
  signs: readonly Sign[];
  hinted: ReadonlyMap<string, number>;
}): Record<string, number> {
  const beside = own.filter(({ isBeside }) => isBeside).length;
  const allBeside = signs.filter(({ isBeside }) => isBeside).length;
  const hintSum = [...hinted.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    codes: Math.min(10, own.filter(({ isCode }) => isCode).length),
    signs: Math.min(10, own.filter(({ isCode }) => !isCode).length),
    beside: Math.min(10, beside),
    share: own.length / Math.max(1, signs.length),
    besideShare: beside / Math.max(1, allBeside),
    otherSigns: Math.min(10, signs.length - own.length),
    dollars: dollars.has(code) ? Math.min(10, signs.filter(({ isDollar }) => isDollar).length) : 0,
    openSign: own.length > 0 && own.every(({ isDollar }) => isDollar) ? 1 : 0,
    hints: Math.min(6, hinted.get(code) ?? 0),
    hintShare: (hinted.get(code) ?? 0) / Math.max(0.1, hintSum),
    unhinted: hintSum === 0 ? 1 : 0,
    printed: signs.length === 0 ? 0 : 1,
    euro: code === 'EUR' ? 1 : 0,
    usDollar: code === 'USD' ? 1 : 0,
  };
}

/** A sign beside the amounts rules out money with another sign: an address in Britain makes no pounds of `$`. */
function fitsSigns(code: string, signs: readonly Sign[]): boolean {
  const printed = signs.filter(({ isBeside, isCode }) => isBeside && !isCode);
  if (printed.length === 0 || signs.some((sign) => sign.code === code)) return true;
  return dollars.has(code) && printed.some(({ isDollar }) => isDollar);
}

function weightsOf(hints: readonly CountryHint[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { currency, weight } of hints) weights.set(currency, (weights.get(currency) ?? 0) + weight);
  return weights;
}

const best = (signs: readonly Sign[]): Sign | undefined =>
  signs.find(({ isCode, isBeside }) => isCode && isBeside) ??
  signs.find(({ isBeside }) => isBeside) ??
  signs[0];

/** In `Sdn Bhd`, a limited company of Malaysia, the code of Bahrain's dinar is none. */
const isLegalForm = (code: string, before = ''): boolean => code === 'BHD' && /^s\p{L}n\.?$/iu.test(before);

/** The sign of the rand is a letter that marks many other things: it is one before an amount with cents, `R 1 250.00`. */
const rand = /^R ?\d[\d ,]*[.,]\d{2}(?!\d)/;
const longestRand = 4;

interface PageFacts {
  readonly hasCents: boolean;
  readonly isSouthAfrican: boolean;
}

function codeAt(tokens: readonly Token[], first: number, facts: PageFacts): string | null {
  const text = tokens[first]?.text ?? '';
  if (/^R(?:\d|$)/.test(text)) {
    const isRand = rand.test(textOf(tokens.slice(first, first + longestRand)));
    return facts.isSouthAfrican && isRand ? 'ZAR' : null;
  }
  const named = currencyOf(text) ?? parseAmount(text)?.currency ?? null;
  const code = named === 'JPY' && facts.hasCents && yenOrYuan.test(text) ? 'CNY' : named;
  return code === null || isLegalForm(code, tokens[first - 1]?.text) ? null : code;
}

function signsOf({ rows }: PageText, isSouthAfrican: boolean): Sign[] {
  const hasCents = rows.some(({ tokens }) => tokens.some(({ text }) => withCents.test(text)));
  return rows.flatMap(({ page, index, tokens }) =>
    tokens.flatMap((token, first): Sign[] => {
      const code = codeAt(tokens, first, { hasCents, isSouthAfrican });
      if (code === null) return [];
      const near = [tokens[first - 1], tokens[first + 1]];
      const isInAmount = parseAmount(token.text)?.currency != null;
      const isBeside = isInAmount || near.some((word) => wordAmount.test(word?.text ?? ''));
      const isCode = token.text.toUpperCase().includes(code);
      // `all` and `try` are words.
      if (!isBeside && token.text === code.toLowerCase()) return [];
      const isDollar = /^[^A-Za-z]*\$/.test(token.text) && !isCode;
      return [{ page, row: index, first, tokens: [token], code, isCode, isDollar, isBeside }];
    }),
  );
}
