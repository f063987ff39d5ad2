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
  key.replaceAll(/[øæœłđðþ]/g, (letter) => strokes[letter] ?? letter);
