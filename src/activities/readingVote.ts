import type { Box } from '../domain/geometry.ts';
import type { PageReading } from '../domain/reading.ts';
import { evenChance, lettersOf, meanConfidence } from './readingGrade.ts';

type Words = PageReading['words'];
type Word = Words[number];

/** Words are of the same ink when they share this part of the smaller one. */
const sharedPart = 0.5;
/** Ink that the first reading passed over must be read with this confidence to count as words. */
const sureOfMore = 0.6;
/** What is so many times higher than the middle word is a picture; a dash or a dot, where it is so many times higher. */
const pictureFrom = 5;
const strokeFrom = 2;

/** What one reading makes of a piece of ink. */
interface Version {
  readonly reading: number;
  readonly words: Words;
  readonly text: string;
  /** The mean of its words, less what it leaves out: figures without their point may be read as surely as with it. */
  readonly confidence: number;
}

/**
 * One reading out of several of the same picture: piece by piece, the text that most confidence speaks for, and what only
 * a later one saw where it is sure of it. Boxes are in fractions of the same page.
 */
export function votedWords(readings: readonly Words[]): Words {
  const height = medianHeight(readings.flat());
  const kept = readings.map((words, reading) =>
    words.filter((word) => isText(word, { height, first: reading === 0 })),
  );
  return piecesOf(kept).flatMap((piece) => {
    const versions = versionsOf(piece);
    const best = mostSpokenFor(versions);
    const seenAtFirst = versions.some(({ reading }) => reading === 0);
    return best !== undefined && (seenAtFirst || best.confidence >= sureOfMore) ? best.words : [];
  });
}

/** Of the letters in words that several readings saw, the part in pieces that all of these read alike, 0..1. */
export function agreement(readings: readonly Words[]): number {
  const pieces = piecesOf(readings)
    .map(versionsOf)
    .filter((versions) => versions.length > 1);
  const letters = (versions: readonly Version[]): number => lettersOf(versions[0]?.text ?? '');
  const alike = pieces.filter((versions) => versions.every(({ text }) => text === versions[0]?.text));
  const sumOf = (some: typeof pieces): number => some.reduce((sum, versions) => sum + letters(versions), 0);
  return pieces.length === 0 ? 0 : sumOf(alike) / Math.max(1, sumOf(pieces));
}

/** Strokes are taken from the first reading only: on them, no two readings agree. */
function isText({ text, box }: Word, { height, first }: { height: number; first: boolean }): boolean {
  const tall = (box[3] - box[1]) / height;
  return lettersOf(text) > 0 ? tall < pictureFrom : first && tall < strokeFrom;
}

interface Placed {
  readonly reading: number;
  readonly word: Word;
}

/** Words of all readings that stand on the same ink, or share it with one that does. */
function piecesOf(readings: readonly Words[]): Placed[][] {
  let pieces: Placed[][] = [];
  for (const [reading, words] of readings.entries())
    for (const word of words) {
      const same = pieces.filter((piece) => piece.some((placed) => onSameInk(placed.word.box, word.box)));
      const joined = [...same.flat(), { reading, word }];
      pieces = same.length === 0 ? pieces : pieces.filter((piece) => !same.includes(piece));
      pieces.push(joined);
    }
  return pieces;
}

function versionsOf(piece: readonly Placed[]): Version[] {
  const ink = spreadOf(piece.map(({ word }) => word));
  return [...Map.groupBy(piece, ({ reading }) => reading)].map(([reading, placed]) => {
    const words = placed.map(({ word }) => word).toSorted((one, other) => one.box[0] - other.box[0]);
    const text = words.map((word) => word.text).join(' ');
    const covered = words.reduce((sum, { box }) => sum + box[2] - box[0], 0) / ink;
    return { reading, words, text, confidence: meanConfidence(words) * Math.min(1, covered) };
  });
}

/** How wide the ink is, by the words that are no mere guesses: those spread over rules and specks. */
function spreadOf(words: Words): number {
  const sure = words.filter(({ confidence }) => confidence >= evenChance);
  const boxes = (sure.length === 0 ? words : sure).map(({ box }) => box);
  return Math.max(...boxes.map((box) => box[2])) - Math.min(...boxes.map((box) => box[0]));
}

/** Versions with the same text speak with one voice; of those, the surest. */
function mostSpokenFor(versions: readonly Version[]): Version | undefined {
  const voices = Map.groupBy(versions, ({ text }) => text);
  const voice = (version: Version): number =>
    (voices.get(version.text) ?? []).reduce((sum, { confidence }) => sum + confidence, 0);
  return versions.toSorted((one, other) => voice(other) - voice(one) || other.confidence - one.confidence)[0];
}

function onSameInk(one: Box, other: Box): boolean {
  const width = Math.min(one[2], other[2]) - Math.max(one[0], other[0]);
  const height = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
  return width > 0 && height > 0 && width * height > sharedPart * Math.min(areaOf(one), areaOf(other));
}

function areaOf(box: Box): number {
  return (box[2] - box[0]) * (box[3] - box[1]);
}

function medianHeight(words: Words): number {
  const heights = words
    .filter(({ text }) => lettersOf(text) > 1)
    .map(({ box }) => box[3] - box[1])
    .toSorted((one, other) => one - other);
  return heights[Math.floor(heights.length / 2)] ?? 1;
}
