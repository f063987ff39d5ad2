import { describe, expect, it } from 'vitest';
import { shownBox, type TextDirection } from '../../src/domain/geometry.ts';
import { readingOrder, type Placed } from '../../src/domain/readingOrder.ts';

const sheet: TextDirection = { widthPt: 600, heightPt: 800 };

/** Words of 10 points height, each letter 5 points wide, with gaps of 3; in points of a sheet that lies level. */
function at(x: number, y: number, text: string, page = sheet): Placed[] {
  let left = x;
  return text.split(' ').map((word) => {
    const box = [left / 600, y / 800, (left + word.length * 5) / 600, (y + 10) / 800] as const;
    left += word.length * 5 + 3;
    return { text: word, box: shownBox([...box], page) };
  });
}
function linesOf(words: readonly Placed[], page = sheet): string[] {
  const lines = Map.groupBy(readingOrder(words, page), ({ line }) => line);
  return [...lines.values()].map((line) => line.map(({ text }) => text).join(' '));
}

describe('words in reading order', () => {
  it('are rows from top to bottom, in whatever order they came', () => {
    expect(linesOf([...at(20, 60, 'second row here'), ...at(20, 40, 'first row')])).toEqual([
      'first row',
      'second row here',
    ]);
  });

  it('leave label and value in one row, however far apart', () => {
    const rows = ['Subtotal', 'Tax', 'Shipping', 'Discount', 'Total'];
    const words = rows.flatMap((label, index) => [
      ...at(300, 100 + index * 14, label),
      ...at(500, 100 + index * 14, `${index}7.00`),
    ]);
    expect(linesOf(words)).toEqual(rows.map((label, index) => `${label} ${index}7.00`));
  });

  it('read one column of text after the other', () => {
    const column = (x: number, name: string) =>
      [1, 2, 3, 4, 5].flatMap((row) => at(x, 100 + row * 14, `${name} has line ${row} of it`));
    const lines = linesOf([
      ...at(20, 60, 'Heading over both'),
      ...column(320, 'right'),
      ...column(20, 'left'),
    ]);
    expect(lines).toEqual([
      'Heading over both',
      ...[1, 2, 3, 4, 5].map((row) => `left has line ${row} of it`),
      ...[1, 2, 3, 4, 5].map((row) => `right has line ${row} of it`),
    ]);
  });

  it('are the same on a page that lies on its side and slopes', () => {
    const page: TextDirection = { widthPt: 800, heightPt: 600, turn: 270, skewDegrees: 2 };
    const words = [
      ...at(40, 300, 'Total', page),
      ...at(500, 300, '12.00', page),
      ...at(40, 320, 'Thank you', page),
    ];
    expect(linesOf(words, page)).toEqual(['Total 12.00', 'Thank you']);
  });

  it('put what runs in another direction at the end, each a line of its own', () => {
    const stamp = at(300, 40, 'PAID').map((word) => ({ ...word, astray: true }));
    expect(linesOf([...stamp, ...at(20, 40, 'first row')])).toEqual(['first row', 'PAID']);
  });

  it('know the blocks: two addresses side by side are two', () => {
    const words = [
      ...at(20, 100, 'Harbour Tools'),
      ...at(320, 100, 'Mill Street Garage'),
      ...at(20, 114, 'Quay 4'),
      ...at(320, 114, 'Mill Street 9'),
      ...at(20, 200, 'Invoice'),
    ];
    const blocks = Map.groupBy(readingOrder(words, sheet), ({ block }) => block);
    expect([...blocks.values()].map((block) => block.map(({ text }) => text).join(' '))).toEqual([
      'Harbour Tools Quay 4',
      'Mill Street Garage Mill Street 9',
      'Invoice',
    ]);
  });
});
