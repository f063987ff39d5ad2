/** A page whose text layer has fewer letters and digits is read by OCR: a stamp or page number on a scan is not its text. */
const leastLetters = 25;
/** With a larger share of characters that stand for nothing, the fonts lack their mapping and the text is noise. */
const mostGarbage = 0.15;

/** Whether a text layer can stand for the page, or the page has to be read by OCR. */
export function isUsable(words: readonly { readonly text: string }[]): boolean {
  let letters = 0;
  let garbage = 0;
  let total = 0;
  for (const word of words) {
    for (const character of word.text) {
      total += 1;
      if (/[\p{L}\p{N}]/u.test(character)) letters += 1;
      // Replacement character, private use, control: what a font without a mapping to Unicode gives.
      if (/[\ufffd\p{Co}\p{Cc}\p{Cn}]/u.test(character)) garbage += 1;
    }
  }
  return letters >= leastLetters && garbage <= mostGarbage * total;
}
