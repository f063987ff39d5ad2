/** A seeded stream of numbers. The same seed gives the same numbers on every machine. */
export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** A whole number from `min` to `max`, both included. */
  integer(range: { min: number; max: number }): number;
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different items, in the order of the list. @throws RangeError when the list is too short. */
  pickSeveral<Item>(items: readonly Item[], count: number): Item[];
  /** `count` random decimal digits. */
  digits(count: number): string;
  /** A number near 0: normally distributed with the standard deviation 1 (Irwin and Hall's sum of twelve). */
  normal(): number;
  /** A stream of its own for one part of the work: what one part draws does not move the others. */
  fork(name: string): Random;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough for documents, never for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const integer = ({ min, max }: { min: number; max: number }): number =>
    min + Math.floor(next() * (max - min + 1));
  return {
    next,
    integer,
    pick: (items) => itemAt(items, integer({ min: 0, max: items.length - 1 })),
    pickSeveral(items, count) {
      if (count > items.length) throw new RangeError(`${count} of ${items.length} items cannot be picked`);
      const left = items.map((_, index) => index);
      const taken = Array.from(
        { length: count },
        () => left.splice(Math.floor(next() * left.length), 1)[0] ?? 0,
      );
      return taken.toSorted((one, other) => one - other).map((index) => itemAt(items, index));
    },
    digits: (count) => Array.from({ length: count }, () => integer({ min: 0, max: 9 })).join(''),
    normal: () => Array.from({ length: 12 }, next).reduce((sum, part) => sum + part, -6),
    fork: (name) => createRandom(hashOf(name, seed)),
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('nothing can be picked from an empty list');
  return item;
}

/** FNV-1a over the name, from the seed. */
function hashOf(name: string, seed: number): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
