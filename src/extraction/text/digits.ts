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

/**
 * The text with the digits that a form asks for in the places of lookalikes. `form` has a `9` for a digit, `X` for a digit or a
 * letter, `A` for a letter, and itself for any other sign. Null when the text is not of the form, or has few digits of its own.
 */
export function readByForm(text: string, form: string): string | null {
  if (text.length !== form.length) return null;
  const read = Array.from(text).map((sign, at) => signInForm(sign, form[at] ?? ''));
  const kept = read.filter((sign, at) => sign === text[at]).length;
  return read.includes('') || kept < text.length * leastKept ? null : read.join('');
}

const leastKept = 0.7;

function signInForm(sign: string, place: string): string {
  if (place === '9') return /\d/.test(sign) ? sign : sign === '@' ? '0' : (lookalikes[sign] ?? '');
  if (place === 'X') return /[A-Z\d]/.test(sign) ? sign : '';
  if (place === 'A') return /[A-Z]/.test(sign) ? sign : '';
  return sign === place ? sign : '';
}
