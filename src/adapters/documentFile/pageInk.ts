/** Grey levels of a page, a byte a dot, row by row. */
export interface GreyPage {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A dot is ink when it is darker than its surroundings by this part. */
const darker = 0.15;
/** The surroundings reach so many dots to each side: about two lines of a page that is 1000 dots high. */
const reach = 12;

/** 1 where the page is darker than around the dot: uneven light and grey paper do not count. */
export function inkOf(page: GreyPage): Uint8Array {
  const { pixels, width, height } = page;
  const mean = meanAround(page, reach);
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      ink[y * width + x] = (pixels[y * width + x] ?? 0) < mean(x, y) * (1 - darker) ? 1 : 0;
  return ink;
}

/** The mean of the dots of a square around a dot, which reaches so many dots to each side; cut at the edges of the page. */
export function meanAround(
  { pixels, width, height }: GreyPage,
  reach: number,
): (x: number, y: number) => number {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += pixels[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  const at = (x: number, y: number): number => sums[y * (width + 1) + x] ?? 0;
  return (x, y) => {
    const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    const sum = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
    return sum / ((right - left) * (bottom - top));
  };
}
