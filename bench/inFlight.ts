/** Runs all tasks, at most `limit` at a time; resolves with how long it took, in milliseconds. */
export async function timeAll(
  tasks: readonly (() => Promise<unknown>)[],
  { limit }: { limit: number },
): Promise<number> {
  const startedAtMs = performance.now();
  const waiting = [...tasks];
  const lane = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task();
  };
  await Promise.all(Array.from({ length: limit }, lane));
  return performance.now() - startedAtMs;
}
