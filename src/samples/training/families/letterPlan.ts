import type { Random } from '../../random.ts';
import { chance, weighted } from '../dice.ts';
import type { Issuer } from '../facts.ts';

/** Where a business letter says what; drawn once a document. */
export interface LetterPlan {
  readonly letterhead: 'name' | 'brand' | 'nothing' | 'none';
  readonly senderLine: boolean;
  readonly footerName: boolean;
  readonly supplierBlock: boolean;
  readonly remit: boolean;
  readonly taxAt: 'footer' | 'head' | 'meta' | 'nowhere';
  readonly bankAt: 'footer' | 'payment' | 'both' | 'nowhere';
  readonly title: 'top' | 'beforeMeta' | 'beforeTable' | 'sentence';
  readonly titleFirst: boolean;
  readonly metaAt: 'top' | 'beside' | 'below';
  readonly customerRight: boolean;
  readonly hasShipTo: boolean;
  readonly swapsBands: boolean;
}

export function choosePlan(random: Random, issuer: Issuer): LetterPlan {
  const letterhead = weighted(random, [
    [5, 'name'],
    [3, 'brand'],
    [1, 'nothing'],
    [1, 'none'],
  ] as const);
  const senderLine = chance(random, 0.22);
  const supplierBlock = chance(random, letterhead === 'none' ? 0.5 : 0.2);
  const isNamed = letterhead === 'name' || senderLine || supplierBlock;
  return {
    letterhead,
    senderLine,
    footerName: isNamed ? chance(random, 0.4) : letterhead !== 'brand' || chance(random, 0.75),
    supplierBlock,
    remit: chance(random, 0.07),
    taxAt: weighted(random, [
      [5, 'footer'],
      [2, 'head'],
      [2, 'meta'],
      [1, 'nowhere'],
    ] as const),
    bankAt:
      issuer.iban !== null || chance(random, 0.4)
        ? weighted(random, [
            [4, 'footer'],
            [4, 'payment'],
            [1, 'both'],
            [1, 'nowhere'],
          ] as const)
        : 'nowhere',
    title: weighted(random, [
      [5, 'top'],
      [2, 'beforeMeta'],
      [3, 'beforeTable'],
      [2, 'sentence'],
    ] as const),
    titleFirst: chance(random, 0.3),
    metaAt: weighted(random, [
      [3, 'top'],
      [4, 'beside'],
      [3, 'below'],
    ] as const),
    customerRight: chance(random, 0.3),
    hasShipTo: chance(random, 0.22),
    swapsBands: chance(random, 0.1),
  };
}
