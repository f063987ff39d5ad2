import type { Random } from '../../random.ts';
import { byWeight, chance } from '../dice.ts';
import type { Issuer } from '../facts.ts';

/** Where a business letter says what; drawn once a document. */
export interface LetterPlan {
  readonly letterhead: 'name' | 'brand' | 'nothing' | 'none';
  readonly senderLine: boolean;
  readonly footerName: boolean;
  readonly supplierBlock: boolean;
  /** Recipient and issuer face each other without labels; the issuer's block has its phone and its ids. */
  readonly facing: boolean;
  /** The issuer's block names a department in place of the company, which stands in the letterhead. */
  readonly billsDepartment: boolean;
  readonly remit: boolean;
  readonly taxAt: 'footer' | 'head' | 'meta' | 'nowhere';
  readonly bankAt: 'footer' | 'payment' | 'both' | 'nowhere';
  readonly title: 'top' | 'beforeMeta' | 'beforeTable' | 'sentence';
  readonly titleFirst: boolean;
  readonly metaAt: 'top' | 'beside' | 'below';
  readonly customerRight: boolean;
  readonly hasShipTo: boolean;
  readonly swapsBands: boolean;
  /** Name and title share the first line. */
  readonly nameRow: boolean;
  /** No block names the issuer: a sentence at the end does. */
  readonly nameInSentence: boolean;
}

export function choosePlan(random: Random, issuer: Issuer): LetterPlan {
  const plan = chooseParts(random, issuer);
  if (issuer.logo !== undefined) return { ...plan, ...marked };
  return chance(random, 0.06) ? { ...plan, ...facing(random) } : plan;
}

/** Under a mark only the foot names the company. */
const marked = {
  letterhead: 'brand',
  senderLine: false,
  supplierBlock: false,
  footerName: true,
  remit: false,
  nameRow: false,
  nameInSentence: false,
} as const;

const facing = (random: Random): Partial<LetterPlan> => ({
  letterhead: 'none',
  senderLine: false,
  supplierBlock: true,
  facing: true,
  taxAt: chance(random, 0.8) ? 'head' : 'footer',
  customerRight: chance(random, 0.7),
  metaAt: 'below',
  nameRow: false,
  nameInSentence: false,
  swapsBands: false,
});

function chooseParts(random: Random, issuer: Issuer): LetterPlan {
  const nameRow = chance(random, 0.07);
  const letterhead = nameRow
    ? byWeight(random, { nothing: 2, none: 1 })
    : byWeight(random, { name: 5, brand: 3, nothing: 1, none: 1 });
  const isBare = !nameRow && ['nothing', 'none'].includes(letterhead);
  const nameInSentence = isBare && chance(random, 0.3);
  const senderLine = !nameInSentence && chance(random, 0.22);
  const supplierBlock = !nameInSentence && chance(random, isBare ? 0.5 : 0.2);
  const isNamed = nameInSentence || nameRow || letterhead === 'name' || senderLine || supplierBlock;
  const hasBank = issuer.iban !== null || chance(random, 0.4);
  return {
    letterhead,
    senderLine,
    footerName: isNamed
      ? !nameInSentence && chance(random, 0.4)
      : letterhead !== 'brand' || chance(random, 0.75),
    supplierBlock,
    facing: false,
    billsDepartment: letterhead === 'name' && chance(random, 0.4),
    remit: chance(random, 0.07),
    taxAt: byWeight(random, { footer: 5, head: 2, meta: 2, nowhere: 1 }),
    bankAt: hasBank ? byWeight(random, { footer: 4, payment: 4, both: 1, nowhere: 1 }) : 'nowhere',
    title: byWeight(random, { top: 5, beforeMeta: 2, beforeTable: 3, sentence: 2 }),
    titleFirst: chance(random, 0.3),
    metaAt: byWeight(random, { top: 3, beside: 4, below: 3 }),
    customerRight: chance(random, 0.3),
    hasShipTo: chance(random, 0.22),
    swapsBands: !nameRow && chance(random, 0.1),
    nameRow,
    nameInSentence,
  };
}
