import { foldsByOrigin as foldOfEach } from '../../learning/trainingDocument.ts';

/** How many parts the documents are cut into. */
export const usualFolds = 5;

/**
 * Cuts items into folds of whole origins, as the training does, so that nothing is tried on an origin that it was chosen
 * on. Folds that stay empty are left out.
 */
export function foldsByOrigin<Item>(
  items: readonly Item[],
  originOf: (item: Item) => string,
  count: number = usualFolds,
): Item[][] {
  const numbers = foldOfEach(
    items.map((item) => ({ origin: originOf(item) })),
    count,
  );
  const folds = Array.from({ length: count }, (_, fold) => items.filter((_item, at) => numbers[at] === fold));
  return folds.filter((fold) => fold.length > 0);
}
