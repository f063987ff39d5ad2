/** A patch of ink that is one letter, or a few that touch; `x` and `y` are its middle. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly dots: number;
}

/** Smaller patches are dots on an i, commas and dust. */
const leastHeight = 4;
const leastDots = 6;
/** Higher ones are pictures, and wider ones are rules or whole words that have run together. */
const mostHeight = 60;
const mostWidth = 200;
/** A patch so many times higher than wide is a bar or a bracket. */
const slimmest = 6;
/** With fewer letters the middle one says little. */
const fewLetters = 50;

/** The patches of ink that may be letters. On a page that lies on its side, letters are as high as their patches are wide. */
export function lettersOf(page: { ink: Uint8Array; width: number; sideways: boolean }): Patch[] {
  return patchesOf(page.ink, page.width)
    .map((patch) => (page.sideways ? { ...patch, width: patch.height, height: patch.width } : patch))
    .filter(isLetter);
}

/** The height of the letters: half of the print by its width is in lower ones. Null where there are few. */
export function letterHeight(letters: readonly Patch[]): number | null {
  if (letters.length < fewLetters) return null;
  const half = letters.reduce((sum, letter) => sum + letter.width, 0) / 2;
  let passed = 0;
  const byHeight = letters.toSorted((one, other) => one.height - other.height);
  return byHeight.find(({ width }) => (passed += width) >= half)?.height ?? null;
}

function isLetter({ width, height, dots }: Patch): boolean {
  const inSize = height >= leastHeight && height <= mostHeight && width >= 2 && width <= mostWidth;
  return inSize && dots >= leastDots && height < slimmest * width;
}

/** Ink that hangs together, corners counted. */
function patchesOf(ink: Uint8Array, width: number): Patch[] {
  const seen = new Uint8Array(ink.length);
  const patches: Patch[] = [];
  for (let index = 0; index < ink.length; index += 1)
    if (ink[index] === 1 && seen[index] !== 1) patches.push(patchAt(index, { ink, seen, width }));
  return patches;
}

function patchAt(start: number, page: { ink: Uint8Array; seen: Uint8Array; width: number }): Patch {
  const { ink, seen, width } = page;
  const open = [start];
  seen[start] = 1;
  const [x, y] = [start % width, Math.floor(start / width)];
  const span = { left: x, right: x, top: y, bottom: y };
  let dots = 0;
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    dots += 1;
    const [column, row] = [index % width, Math.floor(index / width)];
    span.left = Math.min(span.left, column);
    span.right = Math.max(span.right, column);
    span.top = Math.min(span.top, row);
    span.bottom = Math.max(span.bottom, row);
    for (let next = 0; next < 9; next += 1) {
      const [across, down] = [column + (next % 3) - 1, row + Math.floor(next / 3) - 1];
      const neighbour = down * width + across;
      // Beyond the first and the last row there is no ink; beyond the sides there is that of the next row.
      if (across < 0 || across >= width || ink[neighbour] !== 1 || seen[neighbour] === 1) continue;
      seen[neighbour] = 1;
      open.push(neighbour);
    }
  }
  return {
    x: (span.left + span.right) / 2,
    y: (span.top + span.bottom) / 2,
    width: span.right - span.left + 1,
    height: span.bottom - span.top + 1,
    dots,
  };
}
