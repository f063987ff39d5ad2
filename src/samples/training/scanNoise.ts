import type { PageReading, Word } from '../../domain/reading.ts';
import type { Random } from '../random.ts';
import { chance, weighted } from './dice.ts';
import { clamp, linesOf, type SetWord } from './readSheet.ts';
import { damageText, damagesOf, type Damages } from './scanDamage.ts';
import type { Sheet } from './sheet.ts';

interface Scan {
  readonly random: Random;
  readonly sheet: Sheet;
  readonly damages: Damages;
  /** Slope of the lines, as height over width. */
  readonly slope: number;
  readonly jitter: number;
  readonly shift: readonly [number, number];
  readonly splitsGaps: boolean;
  /** Lettering this large, in points, is taken for a picture: it is lost or comes as nonsense. */
  readonly largest: number;
  /** Share of wide gaps in which a ruled line is read as a bar. */
  readonly bars: number;
  readonly drops: number;
  /** The picture: its size in points and where the paper lies on it. */
  readonly picture: Picture;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

/** The pages as recognition reads them from paper: slanted, spotted, with mistakes, and less sure where it erred. */
export function scanSheet(sheet: Sheet, random: Random): PageReading[] {
  const level = weighted(random, [
    [4, 0.002],
    [4, 0.008],
    [2, 0.025],
    [1, 0.06],
  ]);
  const isPhoto = chance(random, sheet.width < 400 ? 0.3 : 0.06);
  const scan: Scan = {
    random,
    sheet,
    damages: damagesOf(random, level),
    picture: pictureOf(sheet, random, isPhoto),
    slope: random.normal() * (isPhoto ? 0.012 : 0.002),
    jitter: 0.3 + random.next() * 0.9,
    shift: [random.normal() * 4, random.normal() * 4],
    splitsGaps: chance(random, 0.25),
    largest: chance(random, 0.25) ? random.integer({ min: 13, max: 20 }) : 1000,
    bars: chance(random, 0.15) ? random.next() * 0.5 : 0,
    drops: level * 0.3,
  };
  const scale = weighted(random, [
    [5, 1],
    [2, 0.7 + random.next()],
  ]);
  const source = random.pick(['tesseract', 'tesseract', 'tesseract.js'] as const);
  return sheet.pages.map((page, index) => ({
    page: index + 1,
    widthPt: scan.picture.width * scale,
    heightPt: scan.picture.height * scale,
    source,
    grade: level > 0.05 ? 'poor' : 'readable',
    words: withSpecks(scan, readLines(scan, linesOf(page))),
  }));
}

/** A photograph shows the table around the paper; a scan is the paper. */
function pictureOf({ width, height }: Sheet, random: Random, isPhoto: boolean): Picture {
  if (!isPhoto) return { width, height, left: 0, top: 0 };
  const [more, taller] = [width * (0.1 + random.next() * 1.3), height * (0.03 + random.next() * 0.6)];
  return {
    width: width + more,
    height: height + taller,
    left: more * random.next(),
    top: taller * random.next(),
  };
}

function readLines(scan: Scan, lines: readonly (readonly SetWord[])[]): Word[] {
  const words: Word[] = [];
  let line = 0;
  for (const set of lines) {
    // A smudge or a fold takes a whole line with it.
    const lost = chance(scan.random, scan.drops * 0.5);
    if (lost) continue;
    set.forEach((word, index) => {
      const before = set[index - 1];
      if (scan.splitsGaps && before && word.x0 - before.x1 > 6 * word.size) line += 1;
      if (before && word.x0 - before.x1 > 2 * word.size && chance(scan.random, scan.bars))
        words.push(barBefore(scan, word, line));
      words.push(...readWord(scan, word, line));
    });
    line += 1;
  }
  return mergeSome(scan, words);
}

function readWord(scan: Scan, word: SetWord, line: number): Word[] {
  const { random, damages } = scan;
  const isPicture = word.size >= scan.largest;
  if (chance(random, isPicture ? 0.5 : scan.drops)) return [];
  const read = damageText(random, word.text, isPicture ? { ...damages, level: 0.35 } : damages);
  if (read.text === '') return [];
  const box = inkBox(scan, word);
  const confidence = read.isDamaged
    ? clamp(0.72 + random.normal() * 0.2)
    : clamp(
        Math.min(0.97, 0.94 + random.normal() * 0.025) -
          (chance(random, 0.04 + damages.level) ? random.next() * 0.4 : 0),
      );
  const parts = read.text.split(' ').filter((part) => part !== '');
  return splitBox(box, parts).map((part) => ({ ...part, confidence, line }));
}

/** The line of a table before the word. */
function barBefore(scan: Scan, word: SetWord, line: number): Word {
  const [x0, y0, , y1] = inkBox(scan, word);
  const left = Math.max(0, x0 - 0.006);
  const text = scan.random.pick(['|', '|', '|', '[', 'I', '‘']);
  return { text, box: [left, y0, left + 0.002, y1], confidence: 0.3 + scan.random.next() * 0.5, line };
}

/** The ink of the word: from the top of its tallest letter to the foot of its deepest one. */
function inkBox({ sheet, random, slope, jitter, shift, picture }: Scan, word: SetWord): Word['box'] {
  const top = /[A-Z0-9ÄÖÜÀ-Þbdfhklt$€£()/|]/.test(word.text)
    ? 0.72
    : /^[.,_-]+$/.test(word.text)
      ? 0.35
      : 0.53;
  const bottom = /[gjpqyç,;()/|Q]/.test(word.text) ? 0.2 : 0.01;
  const sway = (): number => random.normal() * jitter * 0.4;
  const y = picture.top + word.baseline + shift[1] + (word.x0 - sheet.width / 2) * slope;
  const left = picture.left + shift[0];
  const x0 = (left + word.x0 + sway()) / picture.width;
  const y0 = (y - top * word.size + sway()) / picture.height;
  return [
    clamp(x0),
    clamp(y0),
    clamp(Math.max(x0 + 0.001, (left + word.x1 + sway()) / picture.width)),
    clamp(Math.max(y0 + 0.001, (y + bottom * word.size + sway()) / picture.height)),
  ];
}

function splitBox(box: Word['box'], parts: readonly string[]): { text: string; box: Word['box'] }[] {
  const [x0, y0, x1, y1] = box;
  const length = parts.join(' ').length;
  let start = 0;
  return parts.map((text) => {
    const from = x0 + ((x1 - x0) * start) / length;
    const to = x0 + ((x1 - x0) * (start + text.length)) / length;
    start += text.length + 1;
    return { text, box: [from, y0, to, y1] };
  });
}

/** Neighbours that recognition took for one word. */
function mergeSome({ random, damages }: Scan, words: readonly Word[]): Word[] {
  const merged: Word[] = [];
  // Tight print runs words together all over a page.
  const joins = damages.level * 0.6 + (chance(random, 0.06) ? 0.08 : 0);
  for (const word of words) {
    const last = merged.at(-1);
    const isNear = last?.line === word.line && word.box[0] - last.box[2] < 0.012;
    if (last && isNear && chance(random, joins)) {
      const box: Word['box'] = [
        last.box[0],
        Math.min(last.box[1], word.box[1]),
        word.box[2],
        Math.max(last.box[3], word.box[3]),
      ];
      merged[merged.length - 1] = {
        ...last,
        text: last.text + word.text,
        box,
        confidence: Math.min(last.confidence, word.confidence) * 0.9,
      };
    } else merged.push(word);
  }
  return merged;
}

/** Dust and rules read as characters, where the words are. */
function withSpecks({ random, damages }: Scan, words: readonly Word[]): Word[] {
  const share = damages.level * 0.7;
  return words.flatMap((word) => {
    if (!chance(random, share)) return [word];
    const [x0, y0, , y1] = word.box;
    const text = random.pick(['|', '.', '-', '~', '_', '=', '*', ':', '—', '‘', 'i', 'a', ']', '»']);
    const speck: Word = {
      text,
      box: [clamp(x0 - 0.012), y0, Math.max(clamp(x0 - 0.004), clamp(x0 - 0.012) + 0.001), y1],
      confidence: 0.2 + random.next() * 0.4,
      line: word.line,
    };
    return [speck, word];
  });
}
