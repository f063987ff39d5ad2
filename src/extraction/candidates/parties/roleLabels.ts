import type { Label } from '../../features/labels.ts';
import type { PageText } from '../../page/pageText.ts';

/** Whom a label announces. `place` is any other label about people or goods in motion: it announces neither party. */
export const roles = [
  'supplier',
  'payee',
  'customer',
  'shipTo',
  'contact',
  'agency',
  'advertiser',
  'station',
] as const;
export type Role = (typeof roles)[number];

/** The only place that knows which kinds of labels speak of which role. */
const roleOfKind: Readonly<Record<string, Role>> = {
  supplierName: 'supplier',
  supplier: 'supplier',
  customerName: 'customer',
  customer: 'customer',
  shipTo: 'shipTo',
  contact: 'contact',
  agency: 'agency',
  advertiser: 'advertiser',
  station: 'station',
};

/** A label with how surely it speaks of each role, 0..1; none of them: it speaks of something else. */
export interface RoleLabel {
  readonly label: Label;
  readonly strengths: Readonly<Partial<Record<Role, number>>>;
  /** It speaks of any of the roles. */
  readonly isOfParty: boolean;
  /** `To` and no more: whom the paper is addressed to, whether this one buys or sells. */
  readonly isAddress: boolean;
}

const addressWords = new Set('to an a aan para till til do messrs firma'.split(' '));

/** Where money goes is often a department or a bank of the seller, not the seller. */
const payeeWords =
  /remit|payable|payee|payto|sendpayment|mailpayment|beneficia|begunstigte|zahlungsempfang|kontoinhaber|titular|intestat|lordrede|tennamevan/;

export function roleLabelsOf(labels: readonly Label[], pages: readonly PageText[]): RoleLabel[] {
  return labels.map((label) => {
    const row = pages.find(({ page }) => page === label.page)?.rows[label.row];
    const words = row?.tokens.slice(label.first, label.last + 1).map(({ key }) => key) ?? [];
    const isPayee = payeeWords.test(words.join(''));
    const strengths: Partial<Record<Role, number>> = {};
    for (const { kind, strength } of label.meanings) {
      const role = isPayee && roleOfKind[kind] === 'supplier' ? 'payee' : roleOfKind[kind];
      if (role) strengths[role] = Math.max(strengths[role] ?? 0, strength);
    }
    return {
      label,
      strengths,
      isOfParty: Object.keys(strengths).length > 0,
      isAddress: addressWords.has(words.join('')),
    };
  });
}

export const isOfParty = ({ isOfParty: is }: RoleLabel): boolean => is;
