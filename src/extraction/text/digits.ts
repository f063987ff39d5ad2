/** Letters that recognition gives for digits, with the digit that was printed. */
const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  b: '6',
  B: '8',
  g: '9',
};

/** The text with lookalike letters between digits read as digits; a text with few digits is left as it is. */
export function digitsOf(text: string): string {
  const digits = text.replaceAll(/\D/g, '').length;
  const doubtful = text.replaceAll(/[^OoQDlIi|!ZzSsbBg]/g, '').length;
  if (digits < 2 || doubtful === 0 || doubtful > digits) return text;
  return text.replaceAll(
    /(?<=[\d.,/-])[OoQDlIi|!ZzSsbBg]|[OoQDlIi|!ZzSsbBg](?=[\d.,/-])/g,
    (letter) => lookalikes[letter] ?? letter,
  );
}
