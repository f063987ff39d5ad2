export type Point = readonly [number, number];
export type Corners = readonly [Point, Point, Point, Point];

/**
 * The projective map that takes the four corners (clockwise from the top left) to the unit square, after Heckbert,
 * "Fundamentals of Texture Mapping and Image Warping" (1989), section 2.2.3. Points outside lie outside 0..1.
 */
export function toUnitSquare(corners: Corners): (point: Point) => Point {
  const [a, b, c, d, e, f, g, h] = squareToCorners(corners);
  // The adjugate is the inverse up to a factor, and the division takes the factor away.
  const inverse = [
    e - f * h,
    c * h - b,
    b * f - c * e,
    f * g - d,
    a - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ] as const;
  return ([x, y]) => {
    const depth = inverse[6] * x + inverse[7] * y + inverse[8];
    return [
      (inverse[0] * x + inverse[1] * y + inverse[2]) / depth,
      (inverse[3] * x + inverse[4] * y + inverse[5]) / depth,
    ];
  };
}

type Coefficients = readonly [number, number, number, number, number, number, number, number];

/** `x = (a u + b v + c) / (g u + h v + 1)`, `y = (d u + e v + f) / (g u + h v + 1)`. */
function squareToCorners([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Corners): Coefficients {
  const [sumX, sumY] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const [dx1, dx2, dy1, dy2] = [x1 - x2, x3 - x2, y1 - y2, y3 - y2];
  const determinant = dx1 * dy2 - dx2 * dy1;
  const g = (sumX * dy2 - dx2 * sumY) / determinant;
  const h = (dx1 * sumY - sumX * dy1) / determinant;
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h];
}
