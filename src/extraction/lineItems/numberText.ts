/** A printed number as a plain decimal text, with the digits after its decimal sign as printed. */
export interface PrintedNumber {
  readonly decimal: string;
  readonly fractionDigits: number;
}

export type DecimalSign = '.' | ',';

const shape = /^(?<digits>\d[\d.,'’\s\u00a0\u202f]*)$/u;
const mostFractionDigits = 6;

/**
 * Reads the digits of a number, without sign or currency. `1,234` is a decimal when the document's own decimal sign is
 * the comma, else a thousand. Null when the signs do not make a number.
 */
export function parseDigits(text: string, decimalSign: DecimalSign | null): PrintedNumber | null {
  if (!shape.test(text)) return null;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return whole(text);
  const sign = text[last];
  const [before, after] = [text.slice(0, last), text.slice(last + 1)];
  const isRepeated = sign !== undefined && before.includes(sign);
  if (isRepeated) return whole(text);
  const isGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before) && sign !== decimalSign;
  if (isGroup) return whole(text);
  if (!/^\d+$/.test(after) || after.length > mostFractionDigits) return null;
  const major = whole(before);
  return major ? { decimal: `${major.decimal}.${after}`, fractionDigits: after.length } : null;
}

const grouped = /^(?:\d+|\d{1,3}(?:([.,'’\s\u00a0\u202f])\d{3})(?:\1\d{3})*)$/u;
/** `1,14,460`: in India the groups above the thousands have two digits (CLDR, `en-IN`: `#,##,##0.###`). */
const groupedInLakhs = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** Digits alone, or in groups behind one kind of sign. */
function whole(text: string): PrintedNumber | null {
  if (!grouped.test(text) && !groupedInLakhs.test(text)) return null;
  return { decimal: text.replaceAll(/\D/g, ''), fractionDigits: 0 };
}

/** The sign that stands before two last digits in most of the words: the document's decimal sign. */
export function decimalSignOf(words: Iterable<string>): DecimalSign | null {
  let [commas, points] = [0, 0];
  for (const word of words) {
    const sign = /\d([.,])\d{2}(?!\d)\D{0,4}$/.exec(word)?.[1];
    if (sign === ',') commas += 1;
    if (sign === '.') points += 1;
  }
  if (commas === points) return null;
  return commas > points ? ',' : '.';
}
