import { fieldKinds, fieldValueSchema, type FieldKey, type FieldValue } from '../../domain/fields.ts';
import { boundingBox, type Box } from '../../domain/geometry.ts';
import { parseMoney, unknownCurrency, type Money } from '../../domain/money.ts';
import { currencyOf, parseAmount } from '../../extraction/text/amounts.ts';
import { parseDate } from '../../extraction/text/dates.ts';
import { compact } from '../../extraction/text/fold.ts';
import type { Evidence } from './llmSchema.ts';
import type { NumberedWord } from './llmWindows.ts';

/** A value that the page shows: its words are there, say the quote, and the value follows from them. */
export interface Proven {
  readonly value: FieldValue;
  readonly words: readonly NumberedWord[];
}

const mostWords = 40;
const mostCharacters = 500;

/** Letters and digits, folded. What is nothing but signs stands for itself, so that `€` is not like `$`. */
function plain(text: string): string {
  const letters = compact(text).replaceAll(/[#%]/g, '');
  return letters === '' ? text.replaceAll(/\s/g, '') : letters;
}

/**
 * Checks a model's word in code. The words have to exist in this window, on one page, one after the other; together they
 * have to say the quote; and the value has to follow from the quote by our own parsers. Else null: whatever the model
 * was told by the document, it cannot state what is not printed.
 */
export function prove(request: {
  readonly key: FieldKey;
  readonly evidence: Evidence;
  readonly words: ReadonlyMap<number, NumberedWord>;
  readonly currency: string | null;
}): Proven | null {
  const { key, evidence, currency } = request;
  const words = wordsOf(key, evidence, request.words);
  if (!words || !says(words, evidence.quote)) return null;
  // From here on the printed words count, not what the model made of them.
  const texts = words.map(({ word }) => word.text);
  const value = valueOf({ key, stated: evidence.value.trim(), texts, currency });
  const parsed = fieldValueSchema.safeParse(value);
  return parsed.success ? { value: parsed.data, words } : null;
}

export function placeOf(words: readonly NumberedWord[]): { page: number; box: Box } | null {
  const [first] = words;
  return first ? { page: first.page, box: boundingBox(words.map(({ word }) => word.box)) } : null;
}

function wordsOf(
  key: FieldKey,
  { words: ids, quote, value }: Evidence,
  known: ReadonlyMap<number, NumberedWord>,
): NumberedWord[] | null {
  const words = ids.flatMap((id) => known.get(id) ?? []);
  const isWhole = words.length === ids.length && words.length > 0 && words.length <= mostWords;
  const isShort = quote.length <= mostCharacters && value.length <= mostCharacters;
  const onOnePage = words.every(({ page }) => page === words[0]?.page);
  const isRun = words.every((word, at) => follows(key, words[at - 1], word));
  return isWhole && isShort && onOnePage && isRun ? words : null;
}

/** Words that stand apart make no value, or any number could be put together; only a name may go on in the next line. */
function follows(key: FieldKey, before: NumberedWord | undefined, { id, word }: NumberedWord): boolean {
  if (!before || id === before.id + 1) return true;
  const isName = key === 'supplierName' || key === 'customerName';
  return isName && id > before.id && word.line === before.word.line + 1;
}

/** The words say the quote, or hold it with a label in the same word: `Total:1.190,00`. */
function says(words: readonly NumberedWord[], quote: string): boolean {
  const [printed, quoted] = [plain(words.map(({ word }) => word.text).join(' ')), plain(quote)];
  return quoted !== '' && (printed === quoted || (words.length === 1 && printed.endsWith(quoted)));
}

function valueOf(request: {
  key: FieldKey;
  stated: string;
  texts: readonly string[];
  currency: string | null;
}): unknown {
  const { key, stated, texts, currency } = request;
  const kind = fieldKinds[key];
  switch (kind) {
    case 'text': {
      // As it is printed; a label before it is left out, nothing may be added.
      const text =
        key === 'iban' ? stated.replaceAll(/\s/g, '').toUpperCase() : stated.replaceAll(/\s+/g, ' ');
      const printed = plain(texts.join(' '));
      return printed === plain(text) || (texts.length === 1 && printed.endsWith(plain(text)))
        ? { kind, text }
        : null;
    }
    case 'date': {
      const day = firstParsed(texts, parseDate);
      return day?.readings.some(({ date }) => date === stated) ? { kind, date: stated } : null;
    }
    case 'currency': {
      const codes = texts.flatMap((text) => [currencyOf(text), parseAmount(text)?.currency]);
      return codes.includes(stated) ? { kind, code: stated } : null;
    }
    case 'money': {
      const money = moneyIn(stated, { texts, currency });
      return money && { kind, money };
    }
  }
}

/** The amount, when the printed words say exactly this number, with its sign. */
function moneyIn(
  stated: string,
  { texts, currency }: { texts: readonly string[]; currency: string | null },
): Money | null {
  const amount = firstParsed(texts, (text) => parseAmount(text, currency === null ? {} : { currency }));
  const printed = amount && moneyOf(amount.decimal, currency);
  const wanted = moneyOf(stated, currency);
  return printed && wanted && printed.minorUnits === wanted.minorUnits ? wanted : null;
}

/** A plain decimal as money; null for anything else. */
export function moneyOf(decimal: string, currency: string | null): Money | null {
  if (!/^-?\d{1,13}(?:\.\d{1,6})?$/.test(decimal)) return null;
  try {
    return parseMoney({ decimal, currency: currency ?? unknownCurrency });
  } catch (error) {
    // More digits than the currency has: it is no amount of that currency.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * What the words say as a whole, else without the first ones, which may be a label, or the last, which may be a currency.
 * The longest text that can be parsed counts: `1 190,00` is never 190.
 */
function firstParsed<Value>(texts: readonly string[], parse: (text: string) => Value | null): Value | null {
  for (const first of texts.keys()) {
    const rest = texts.slice(first).map((text) => text.replace(/^[^\d\s]*:(?=\S)/, ''));
    const value = parse(rest.join(' ')) ?? parse(rest.slice(0, -1).join(' '));
    if (value !== null) return value;
  }
  return null;
}
