import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import { buildHierarchy, type DescribedHierarchy } from './build-hierarchy.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { Ledger } from './ledger.ts';

/** A further way to cut the same lines, or a cut as it is from a month on; what was reported before stays as it was. */
export function addHierarchy(
  ledger: Ledger,
  described: DescribedHierarchy,
  { now, newId }: Circumstances,
): Decision<Hierarchy, FinanceEventOf<'HierarchyAdded'>, FinanceRefusal> {
  const { cut, from } = described;
  if (!ledger.periods.some(({ month }) => month === from)) {
    return refuse({ kind: 'MonthOutsideYear', month: from, financialYear: ledger.financialYear });
  }
  if (ledger.hierarchies.some((other) => other.cut === cut && other.from === from)) {
    return refuse({ kind: 'CutThereAlready', cut, month: from });
  }
  const built = buildHierarchy(described, ledger.lines, newId);
  if (built.outcome === 'refused') return built;
  const { hierarchy } = built;
  return accept(hierarchy, {
    type: 'HierarchyAdded',
    ledgerId: ledger.id,
    hierarchyId: hierarchy.id,
    name: hierarchy.name,
    cut,
    from,
    at: now,
  });
}
