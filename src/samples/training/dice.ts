import type { Random } from '../random.ts';

/** True in this share of cases. */
export const chance = (random: Random, share: number): boolean => random.next() < share;

/** One of the items, each as often as its weight says. */
export function weighted<Item>(random: Random, items: readonly (readonly [number, Item])[]): Item {
  let left = random.next() * items.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, item] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  const last = items.at(-1);
  if (!last) throw new RangeError('nothing can be picked from an empty list');
  return last[1];
}

/** One of the names, each as often as its weight says. */
export function byWeight<Name extends string>(random: Random, weights: Readonly<Record<Name, number>>): Name {
  return weighted(
    random,
    (Object.keys(weights) as Name[]).map((name) => [weights[name], name] as const),
  );
}

const lists = new Map<string, readonly string[]>();

/** The options of a list that is written as one text: `one|two|three`. */
export function optionsOf(text: string): readonly string[] {
  let options = lists.get(text);
  if (!options) lists.set(text, (options = text.split('|')));
  return options;
}

/** One option of a list written as one text. */
export const option = (random: Random, text: string): string => random.pick(optionsOf(text));

/** `#` becomes a digit, `@` a capital letter, `~` a letter or digit. */
export function fill(random: Random, pattern: string): string {
  return pattern.replaceAll(/[#@~]/g, (sign) => {
    if (sign === '#') return String(random.integer({ min: 0, max: 9 }));
    return random.pick(Array.from(sign === '@' ? capitals : `${capitals}0123456789`));
  });
}
const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The items in another order. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
