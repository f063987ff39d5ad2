import type { Party } from '../companies.ts';
import type { DealRow, Sums, TaxMode } from '../deal.ts';
import type { Issuer } from '../facts.ts';

/** Papers of trade that share one grammar of layout. */
export type TradeKind =
  'invoice' | 'credit_note' | 'purchase_order' | 'order_confirmation' | 'delivery_note' | 'receipt' | 'quote';

/** An invoice before this paper that it names. */
export interface EarlierInvoice {
  readonly number: string;
  readonly date: string;
  /** What it charged of the same work, without tax. */
  readonly netMinor?: number;
}

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
  /** The invoice that a credit note takes back. */
  readonly corrected?: EarlierInvoice;
  /** Invoices for parts of the work that this one takes off. */
  readonly earlier?: readonly EarlierInvoice[];
  /** The card or the service that it was paid with at once. */
  readonly paidWith?: string;
}

/** Whose letter it is. */
export const issuerIs = (kind: TradeKind): 'supplier' | 'customer' =>
  kind === 'purchase_order' ? 'customer' : 'supplier';
