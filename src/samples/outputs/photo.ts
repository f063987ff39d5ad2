import sharp from 'sharp';
import type { Random } from '../random.ts';
import { drawPages, type Pixels } from './drawPage.ts';
import { toUnitSquare, type Corners, type Point } from './perspective.ts';

const [width, height] = [1500, 2000];
type Tone = readonly [number, number, number];

interface Scene {
  readonly paper: Pixels;
  /** From a point of the photo to the paper, 0..1 in both directions on it. */
  readonly onPaper: (point: Point) => Point;
  /** The same for the shadow that the paper throws. */
  readonly onShadow: (point: Point) => Point;
  readonly wood: (point: Point) => Tone;
  readonly light: (point: Point) => number;
}

/** A JPEG as a phone takes it: the paper on a wooden table, seen a little from the side, light from one corner. */
export async function photograph(pdf: Uint8Array, { random }: { random: Random }): Promise<Uint8Array> {
  const [paper] = await drawPages(pdf, { dpi: 300 });
  if (paper === undefined) throw new RangeError('a document without pages cannot be photographed');
  const corners = cornersOf(paper, random);
  const scene: Scene = {
    paper,
    onPaper: toUnitSquare(corners),
    onShadow: toUnitSquare(moved(corners, [16, 20])),
    wood: woodOf(random),
    light: lightOf(random),
  };
  return sharp(expose(scene, random), { raw: { width, height, channels: 3 } })
    .blur(0.8)
    .jpeg({ quality: 82 })
    .withMetadata({ density: 72 })
    .toBuffer();
}

/** The paper fills most of the picture; each corner is off by a little, the whole turned by one or two degrees. */
function cornersOf(paper: Pixels, random: Random): Corners {
  const paperHeight = height * 0.9;
  const paperWidth = Math.min(width * 0.84, (paperHeight * paper.width) / paper.height);
  const degrees = (0.8 + random.next()) * (random.next() < 0.5 ? -1 : 1);
  const turn = (degrees * Math.PI) / 180;
  const corner = (right: number, down: number): Point => {
    const [x, y] = [(right - 0.5) * paperWidth, (down - 0.5) * paperHeight];
    // The far edge looks shorter.
    const near = 0.955 + 0.045 * down;
    const wobble = (): number => (random.next() * 2 - 1) * 9;
    return [
      width / 2 + x * near * Math.cos(turn) - y * Math.sin(turn) + wobble(),
      height / 2 + x * near * Math.sin(turn) + y * Math.cos(turn) + wobble(),
    ];
  };
  return [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
}

function moved([first, second, third, fourth]: Corners, [dx, dy]: Point): Corners {
  const move = ([x, y]: Point): Point => [x + dx, y + dy];
  return [move(first), move(second), move(third), move(fourth)];
}

/** Boards with wavy grain. */
function woodOf(random: Random): Scene['wood'] {
  const board = 330;
  const shades = Array.from({ length: 8 }, () => 0.86 + random.next() * 0.2);
  const phase = random.next() * 10;
  return ([x, y]) => {
    const number = Math.floor(x / board);
    const seam = x % board < 4 ? 0.55 : 1;
    const bend = Math.sin(y / 310 + number * 2.1 + phase) * 14;
    const grain = 0.9 + 0.06 * Math.sin((x + bend) / 5.3) + 0.05 * Math.sin((x + bend * 1.7) / 17 + y / 900);
    const shade = (shades[number % shades.length] ?? 1) * seam * grain;
    return [142 * shade, 101 * shade, 66 * shade];
  };
}

/** Brightest near one upper corner, falling to three quarters at the far one. */
function lightOf(random: Random): Scene['light'] {
  const [lampX, lampY] = [width * (0.15 + random.next() * 0.25), height * 0.12];
  return ([x, y]) => 1.02 - 0.27 * Math.min(1, Math.hypot(x - lampX, y - lampY) / 2100);
}

function expose(scene: Scene, random: Random): Uint8Array {
  const photo = new Uint8Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      const tone = toneAt(scene, [x, y]);
      const light = scene.light([x, y]);
      const noise = (random.next() + random.next() - 1) * 9;
      for (const channel of [0, 1, 2] as const) {
        photo[at + channel] = Math.max(0, Math.min(255, tone[channel] * light + noise));
      }
    }
  }
  return photo;
}

function toneAt({ paper, onPaper, onShadow, wood }: Scene, point: Point): Tone {
  const [u, v] = onPaper(point);
  if (isInside(u, v)) {
    // The strip is curled: a faint wave of light runs down it.
    const curl = 0.975 + 0.025 * Math.sin(v * 9 + u);
    const ink = brightnessAt(paper, u, v);
    return [ink * 0.975 * curl, ink * 0.955 * curl, ink * 0.915 * curl];
  }
  const [red, green, blue] = wood(point);
  const [shadowU, shadowV] = onShadow(point);
  const depth = shadowDepth(shadowU, shadowV);
  return [red * depth, green * depth, blue * depth];
}

const isInside = (u: number, v: number): boolean => u >= 0 && u <= 1 && v >= 0 && v <= 1;

/** 0.5 under the paper, rising to 1 within a soft border. */
function shadowDepth(u: number, v: number): number {
  const outside = Math.max(-u, u - 1, -v, v - 1, -0.02);
  return Math.min(1, 0.5 + ((outside + 0.02) / 0.05) * 0.5);
}

/** The green channel between the four nearest pixels: till paper has no colours. */
function brightnessAt({ data, width: columns, height: rows }: Pixels, u: number, v: number): number {
  const [x, y] = [u * (columns - 1), v * (rows - 1)];
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [x1, y1] = [Math.min(x0 + 1, columns - 1), Math.min(y0 + 1, rows - 1)];
  const at = (column: number, row: number): number => data[(row * columns + column) * 3 + 1] ?? 255;
  const top = at(x0, y0) + (at(x1, y0) - at(x0, y0)) * (x - x0);
  const bottom = at(x0, y1) + (at(x1, y1) - at(x0, y1)) * (x - x0);
  return top + (bottom - top) * (y - y0);
}
