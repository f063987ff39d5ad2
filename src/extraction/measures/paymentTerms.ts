export const dayMs = 86_400_000;

/** Terms of payment in days that are in use. */
export const usualTerms: ReadonlySet<number> = new Set([
  7, 8, 10, 14, 15, 20, 21, 25, 28, 30, 31, 35, 42, 45, 56, 60, 61, 62, 90,
]);
