import type { Features } from './features.ts';

/**
 * One record of everything that is measured, later parts over earlier ones. Copying hundreds of names is most of the work
 * of measuring: a record without a prototype takes half the time of a literal with spreads.
 */
export function joined(...parts: readonly (Features | undefined)[]): Record<string, number> {
  const all = Object.create(null) as Record<string, number>;
  for (const part of parts) for (const name in part) all[name] = part[name] ?? 0;
  return all;
}
