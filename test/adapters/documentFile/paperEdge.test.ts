import { describe, expect, it } from 'vitest';
import { findPaper, withPaperOnly } from '../../../src/adapters/documentFile/paperEdge.ts';

const [width, height] = [600, 800];
const [table, paper, ink] = [60, 190, 40];
interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly level: number;
}
const sheet: Field = { x: 80, y: 100, width: 440, height: 600, level: paper };

/** A picture of one level with fields of others on it. */
function pictureOf(ground: number, ...fields: readonly Field[]) {
  const pixels = new Uint8Array(width * height).fill(ground);
  for (const field of fields)
    for (let row = field.y; row < field.y + field.height; row += 1)
      pixels.fill(field.level, row * width + field.x, row * width + field.x + field.width);
  return { pixels, width, height };
}
const lineAt = (x: number, y: number, level = ink): Field[] =>
  Array.from({ length: 24 }, (_, at) => ({ x: x + at * 12, y, width: 6, height: 10, level }));

function shownOf(picture: ReturnType<typeof pictureOf>) {
  const found = findPaper(picture);
  if (found === null) throw new Error('no paper was found');
  const shown = withPaperOnly(picture, found);
  return { found, at: (x: number, y: number) => shown[y * width + x] };
}

describe('the paper in a photograph', () => {
  it('stays with its print, and the table around it becomes as light as it', () => {
    const { found, at } = shownOf(pictureOf(table, sheet, ...lineAt(120, 300)));
    expect(found.level).toBe(paper);
    expect(at(122, 305)).toBe(ink);
    expect(at(10, 10)).toBe(paper);
    expect(at(590, 400)).toBe(paper);
    // Up to its edge: no dark line is left to be taken for a rule.
    expect(at(79, 400)).toBe(paper);
    expect(at(300, 701)).toBe(paper);
  });

  it('keeps a dark field that reaches its edge', () => {
    const stamp = { x: 400, y: 300, width: 120, height: 60, level: 70 };
    expect(shownOf(pictureOf(table, sheet, stamp)).at(510, 330)).toBe(70);
  });

  it('may go on beyond the sides of the picture', () => {
    const strip = { ...sheet, y: 0, height, level: paper };
    const { at } = shownOf(pictureOf(table, strip, ...lineAt(120, 0)));
    expect(at(122, 2)).toBe(ink);
    expect(at(20, 2)).toBe(paper);
  });

  it('is the whole picture on a scan, with a dark field in it or without', () => {
    const band = { x: 60, y: 60, width: 480, height: 120, level: table };
    expect(findPaper(pictureOf(240, ...lineAt(120, 300)))).toBeNull();
    expect(findPaper(pictureOf(240, band, ...lineAt(120, 300)))).toBeNull();
  });

  it('is not told from a dark page that has print around a light field', () => {
    const print = [20, 40, 60, 740, 760].flatMap((y) => lineAt(120, y, 230));
    expect(findPaper(pictureOf(table, sheet, ...print))).toBeNull();
  });
});
