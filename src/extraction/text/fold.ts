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

/** Lower case, without accents, `ß` as `ss`: `Fällig` and `fallig` are one word. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßłøæœđı]/g, (letter) => letters[letter] ?? letter)
    .toLowerCase();
}

/** Folded letters and digits only: `Rechnungs-Nr.:` is `rechnungsnr`. */
export function compact(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}#%]/gu, '');
}
