import { addPence } from '../kernel/index.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerRefusal } from './ledger-refusals.ts';
import { nothing, type Position, variancesOf } from './position.ts';
import type { Virement } from './virement.ts';
import type { VirementRefusal } from './virement-refusals.ts';

/**
 * Why the budget may not move so: it must add up to nothing, in an open month, leave each giving line what is already
 * spent and on order, as it is known last, keep ring-fenced money where it is, and not cover an overspend unless that is recorded.
 */
export function virementFault(
  { ledger, positions }: { readonly ledger: Ledger; readonly positions: ReadonlyMap<string, Position> },
  { month, moves, override }: Virement,
): VirementRefusal | LedgerRefusal | null {
  const period = ledger.periods.find((one) => one.month === month);
  if (period === undefined) return { kind: 'MonthOutsideYear', month, financialYear: ledger.financialYear };
  if (period.status === 'closed') return { kind: 'PeriodClosed', month };
  const ids = moves.map(({ lineId }) => lineId);
  if (moves.length < 2 || moves.some(({ amount }) => amount === 0) || new Set(ids).size < ids.length) {
    return { kind: 'VirementMovesNothing' };
  }
  const left = addPence(...moves.map(({ amount }) => amount));
  if (left !== 0) return { kind: 'VirementNotBalanced', difference: left };
  for (const { lineId, amount } of moves) {
    const line = ledger.lines.find(({ id }) => id === lineId);
    const position = positions.get(lineId) ?? nothing;
    const code = line?.code ?? '';
    if (line === undefined || line.term === null) return { kind: 'LineUnknown', code };
    if (line.ringFence !== null && amount < 0) return { kind: 'RingFenced', code, purpose: line.ringFence };
    const spent = (position.actualToDate ?? 0) + (position.commitments ?? 0);
    if (amount < 0 && position.budget + amount < spent) {
      return { kind: 'LineWouldRunShort', code, left: addPence(position.budget, amount) };
    }
    const { toDate, forecast } = variancesOf(position);
    if (amount > 0 && override === null && ((toDate ?? 0) > 0 || (forecast ?? 0) > 0)) {
      return { kind: 'WouldCoverOverspend', code };
    }
  }
  return null;
}
