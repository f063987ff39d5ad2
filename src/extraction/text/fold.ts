/** Lower case, without accents, `ß` as `ss`: `Fällig` and `fallig` are one word. */
export function fold(text: string): string {
  return text.replaceAll('ß', 'ss').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Folded letters and digits only: `Rechnungs-Nr.:` is `rechnungsnr`. */
export function compact(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}#%]/gu, '');
}
