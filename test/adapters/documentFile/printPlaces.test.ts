import { describe, expect, it } from 'vitest';
import { levelPlaces, placesOfPrint } from '../../../src/adapters/documentFile/printPlaces.ts';

const page = { width: 1000, height: 500, letterPx: 10 };
const letter = (x: number, y: number, height = 10) => ({ x, y, width: 6, height, dots: 40 });

describe('the places of print', () => {
  it('are those of letters about as high as most', () => {
    expect(placesOfPrint([letter(100, 100), letter(300, 100, 40), letter(500, 250, 4)], page)).toEqual([
      [0.1, 0.2],
    ]);
  });

  it('are some where there are many', () => {
    const many = Array.from({ length: 4000 }, (_, at) => letter(at % 1000, 100));
    const places = placesOfPrint(many, page);
    expect(places.length).toBeLessThanOrEqual(1500);
    expect(places.length).toBeGreaterThan(1000);
  });

  it('turn with the picture', () => {
    // A line that falls by ten degrees through the middle of the page.
    const fall = 400 * Math.tan((10 * Math.PI) / 180);
    const sloping = [[0.1, (250 - fall) / 500] as const, [0.9, (250 + fall) / 500] as const];
    const [left, right] = levelPlaces(sloping, { ...page, skewDegrees: 10 });
    expect(left?.[1]).toBeCloseTo(0.5, 6);
    expect(right?.[1]).toBeCloseTo(0.5, 6);
    expect((right?.[0] ?? 0) - (left?.[0] ?? 0)).toBeCloseTo(0.8 / Math.cos((10 * Math.PI) / 180), 6);
  });
});
