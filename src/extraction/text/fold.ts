/** Letters that Unicode does not take apart into a letter and its accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
};

const plainAscii = /^[ -~]*$/;

/** Lower case, without accents, `ß` as `ss`: `Fällig` and `fallig` are one word. */
export function fold(text: string): string {
  // Most words carry no accent, and taking apart costs ten times as much as looking.
  if (plainAscii.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßłøæœđı]/g, (letter) => letters[letter] ?? letter)
    .toLowerCase();
}

const plainWord = /^[a-z\d#%]*$/;

/** Folded letters and digits only: `Rechnungs-Nr.:` is `rechnungsnr`. */
export function compact(text: string): string {
  const folded = fold(text);
  return plainWord.test(folded) ? folded : folded.replaceAll(/[^\p{L}\p{N}#%]/gu, '');
}
