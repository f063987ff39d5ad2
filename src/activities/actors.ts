import type { Actor } from '../domain/lifecycle.ts';

/** The product itself, where no person acted. */
export const machine: Actor = { kind: 'machine' };
