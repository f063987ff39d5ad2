import type { Party } from '../companies.ts';
import type { DealRow, Sums, TaxMode } from '../deal.ts';
import type { Issuer } from '../facts.ts';

/** Papers of trade that share one grammar of layout. */
export type TradeKind =
  'invoice' | 'credit_note' | 'purchase_order' | 'order_confirmation' | 'delivery_note' | 'receipt' | 'quote';

/** What one paper of trade says, before its layout. */
export interface Trade {
  readonly kind: TradeKind;
  readonly issuer: Issuer;
  readonly partner: Party;
  readonly shipTo: Party | null;
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string | null;
  readonly orderNumber: string | null;
  readonly rows: readonly DealRow[];
  readonly mode: TaxMode;
  readonly sums: Sums;
  readonly isNegative: boolean;
  readonly title: string;
}

/** Whose letter it is. */
export const issuerIs = (kind: TradeKind): 'supplier' | 'customer' =>
  kind === 'purchase_order' ? 'customer' : 'supplier';
