const strokes: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** Letters that folding leaves as they are, because no accent is parted from them: `beløb` is `belob`. */
export const withoutStrokes = (key: string): string =>
  /^[a-z0-9]*$/.test(key) ? key : key.replaceAll(/[øæœłđðþ]/g, (letter) => strokes[letter] ?? letter);
