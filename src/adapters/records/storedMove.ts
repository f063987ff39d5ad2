import type { Move } from '../../domain/lifecycle.ts';

/** A row of `transitions` as the driver gives it. */
export type StoredMove = Omit<Move, 'at'> & { readonly at: Date };

export function moveOf(row: StoredMove): Move {
  return { ...row, at: row.at.toISOString() };
}
