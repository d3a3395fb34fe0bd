import {
  accept,
  addPence,
  type Circumstances,
  type Decision,
  idOf,
  type Month,
  type Pence,
  pence,
  refuse,
} from '../kernel/index.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { BudgetLineId } from './finance-ids.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Ledger } from './ledger.ts';
import type { Position } from './position.ts';
import type { Virement, VirementReason } from './virement.ts';
import { virementFault } from './virement-fault.ts';

export type RequestVirement = {
  readonly month: Month;
  readonly moves: readonly { readonly code: string; readonly amount: Pence }[];
  readonly reasonCode: VirementReason;
  readonly reason: string;
  readonly override: string | null;
};

/** What the rule looks at: the ledger, and every line as it is known last, whatever the month of effect. */
export type Books = {
  readonly ledger: Ledger;
  readonly positions: ReadonlyMap<BudgetLineId, Position>;
};

/** Asks for budget to move between lines; nothing moves before somebody else approves it. */
export function requestVirement(
  books: Books,
  command: RequestVirement,
  { now, by, newId }: Circumstances,
): Decision<Virement, FinanceEventOf<'VirementRequested'>, FinanceRefusal> {
  const { ledger } = books;
  const reason = command.reason.trim();
  if (reason === '') return refuse({ kind: 'VirementReasonMissing' });
  const byCode = new Map(ledger.lines.map((line) => [line.code, line]));
  const unknown = command.moves.find(({ code }) => !byCode.has(code));
  if (unknown !== undefined) return refuse({ kind: 'LineUnknown', code: unknown.code });
  const moves = command.moves.flatMap(({ code, amount }) => {
    const line = byCode.get(code);
    return line === undefined ? [] : [{ lineId: line.id, amount }];
  });
  const virement: Virement = {
    id: idOf<'Virement'>(newId()),
    bodyId: ledger.bodyId,
    readerBodyIds: ledger.readerBodyIds,
    ledgerId: ledger.id,
    month: command.month,
    moves,
    reasonCode: command.reasonCode,
    reason,
    override: command.override?.trim() || null,
    status: 'requested',
    requestedAt: now,
    requestedBy: by.userId,
    requestedByName: by.name,
    decidedAt: null,
    decidedByName: null,
    decidedUnder: null,
    decidedWhy: null,
  };
  const fault = virementFault(books, virement);
  if (fault !== null) return refuse(fault);
  return accept(virement, {
    type: 'VirementRequested',
    ledgerId: ledger.id,
    virementId: virement.id,
    month: virement.month,
    moves,
    reasonCode: virement.reasonCode,
    reason,
    override: virement.override,
    at: now,
  });
}

/** How much changes lines: the sum of what the receiving lines take. */
export function amountMoved({ moves }: Pick<Virement, 'moves'>): Pence {
  const taken = moves.filter(({ amount }) => amount > 0).map(({ amount }) => amount);
  return taken.length === 0 ? pence(0) : addPence(...taken);
}
