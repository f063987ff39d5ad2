import type { Patch } from './letterHeight.ts';

/** Where a letter stands: its middle, in fractions of the picture. */
export type Place = readonly [x: number, y: number];

/** Letters of running text are this far from the usual height; higher patches are titles and pictures, lower ones specks. */
const usual = { from: 0.6, to: 2 };
/** More places say no more of where the print is. */
const mostPlaces = 1500;

/** The places of the letters that are about as high as most. */
export function placesOfPrint(
  letters: readonly Patch[],
  page: { width: number; height: number; letterPx: number },
): Place[] {
  const { width, height, letterPx } = page;
  const usualLetters = letters.filter(
    (letter) => letter.height >= usual.from * letterPx && letter.height <= usual.to * letterPx,
  );
  const step = Math.max(1, Math.ceil(usualLetters.length / mostPlaces));
  return usualLetters
    .filter((_, index) => index % step === 0)
    .map(({ x, y }) => [x / width, y / height] as const);
}

/** The same places once the picture is turned about its centre so that lines which fall by so many degrees are level. */
export function levelPlaces(
  places: readonly Place[],
  { width, height, skewDegrees }: { width: number; height: number; skewDegrees: number },
): Place[] {
  const slope = (skewDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(slope), Math.sin(slope)];
  return places.map(([x, y]) => {
    const [across, down] = [(x - 0.5) * width, (y - 0.5) * height];
    return [0.5 + (across * cos + down * sin) / width, 0.5 + (down * cos - across * sin) / height];
  });
}
