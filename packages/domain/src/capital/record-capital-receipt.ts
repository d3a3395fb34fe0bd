import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  type Pence,
  refuse,
} from '../kernel/index.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalProgramme, CapitalReceipt } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import type { SourceKind } from './financing-source.ts';
import { type ReceiptKind, routeOfReceipt } from './route-receipt.ts';

export type RecordCapitalReceipt = {
  readonly kind: ReceiptKind;
  readonly what: string;
  readonly asset: string | null;
  readonly receivedOn: CalendarDate;
  readonly amount: Pence;
  readonly isWorkedOut: boolean;
};

/** Nobody chooses the row it counts in: the law and its amount do. */
export function recordCapitalReceipt(
  { id: programmeId, sources }: CapitalProgramme,
  { kind, what: typed, asset: named, receivedOn, amount, isWorkedOut }: RecordCapitalReceipt,
  { now, newId }: Circumstances,
): Decision<CapitalReceipt, CapitalEventOf<'CapitalReceiptRecorded'>, CapitalRefusal> {
  const what = typed.trim();
  const asset = named?.trim() || null;
  if (what === '') return refuse({ kind: 'ReceiptWordsMissing' });
  if (amount <= 0) return refuse({ kind: 'ReceiptNotPositive' });
  if (kind === 'assetSale' && asset === null) return refuse({ kind: 'AssetMissing' });
  const route = routeOfReceipt(kind, amount);
  const source = sources.find((each) => each.kind === route);
  if (source === undefined) return refuse({ kind: 'NoSourceForReceipt', what: inWords(route) });
  const receipt: CapitalReceipt = {
    id: idOf<'CapitalReceipt'>(newId()),
    source: source.key,
    what,
    asset,
    receivedOn,
    amount,
    isWorkedOut,
  };
  return accept(receipt, {
    type: 'CapitalReceiptRecorded',
    programmeId,
    receiptId: receipt.id,
    source: source.key,
    what,
    amount,
    at: now,
  });
}

function inWords(route: SourceKind): 'small sale' | 'capital receipt' | 'grant' | 'recharge' {
  if (route === 'revenueReceipt') return 'small sale';
  return route === 'grant' || route === 'recharge' ? route : 'capital receipt';
}
