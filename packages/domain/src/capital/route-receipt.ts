import { type Pence, pence } from '../kernel/index.ts';
import type { SourceKind } from './financing-source.ts';

export const receiptKinds = ['assetSale', 'grant', 'recharge'] as const;
export type ReceiptKind = (typeof receiptKinds)[number];

/** Up to this a receipt from a sale is no capital receipt (Local Authorities (Capital Finance) Regulations 2003). */
export const SMALL_RECEIPT = pence(1_000_000);

/** The kind of source money that came in counts in: a sale of £10,000 or less goes through revenue. */
export function routeOfReceipt(kind: ReceiptKind, amount: Pence): SourceKind {
  if (kind !== 'assetSale') return kind;
  return amount > SMALL_RECEIPT ? 'capitalReceipt' : 'revenueReceipt';
}
