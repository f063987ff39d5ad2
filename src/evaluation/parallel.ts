/**
 * Does the work on every item, `width` at a time, started in their order; the results stand in the items' order. The
 * first failure is thrown once no work runs any more; work that has not begun is then left out.
 */
export async function inParallel<Item, Result>(
  { items, width }: { items: readonly Item[]; width: number },
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const failures: unknown[] = [];
  let next = 0;
  async function workOn(): Promise<void> {
    while (next < items.length && failures.length === 0) {
      const index = next;
      next += 1;
      const item = items[index];
      if (item === undefined) return;
      try {
        results[index] = await work(item, index);
      } catch (error) {
        failures.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, width) }, workOn));
  if (failures.length > 0) throw failures[0];
  return results;
}
