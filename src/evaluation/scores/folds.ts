/** How many parts the documents are cut into. */
export const usualFolds = 5;

/**
 * Cuts items into folds of whole origins, so that nothing is tried on an origin that it was chosen on: the largest origin
 * first (ties by name), each to the smallest fold (ties to the first). Folds that stay empty are left out.
 */
export function foldsByOrigin<Item>(
  items: readonly Item[],
  originOf: (item: Item) => string,
  count: number = usualFolds,
): Item[][] {
  const origins = [...Map.groupBy(items, originOf)].toSorted(
    ([oneName, one], [otherName, other]) => other.length - one.length || (oneName < otherName ? -1 : 1),
  );
  const folds: Item[][] = Array.from({ length: count }, () => []);
  for (const [, members] of origins) {
    const smallest = folds.reduce((least, fold) => (fold.length < least.length ? fold : least));
    smallest.push(...members);
  }
  return folds.filter((fold) => fold.length > 0);
}
