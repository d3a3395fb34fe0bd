import type { BodyId } from '../bodies/index.ts';
import {
  accept,
  type Circumstances,
  type Decision,
  type FinancialYear,
  idOf,
  monthsOf,
  refuse,
} from '../kernel/index.ts';
import { buildHierarchy, type DescribedHierarchy } from './build-hierarchy.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { BudgetLine, Ledger, NoteRule } from './ledger.ts';

export type OpenLedger = {
  readonly bodyId: BodyId;
  /** Other bodies that read it. */
  readonly sharedWith: readonly BodyId[];
  readonly financialYear: FinancialYear;
  readonly name: string;
  readonly bridge: readonly string[];
  readonly noteRule: NoteRule;
  readonly lines: readonly Omit<BudgetLine, 'id'>[];
  readonly hierarchies: readonly DescribedHierarchy[];
};

/** `known` are the body's other ledgers. Every line counts once in the bridge and once in each hierarchy. */
export function openLedger(
  known: readonly Pick<Ledger, 'financialYear' | 'name'>[],
  command: OpenLedger,
  { now, newId }: Circumstances,
): Decision<Ledger, FinanceEventOf<'LedgerOpened'>, FinanceRefusal> {
  const { financialYear, bodyId } = command;
  const name = command.name.trim();
  if (name === '') return refuse({ kind: 'LedgerNameMissing' });
  if (known.some((other) => other.name === name && other.financialYear === financialYear)) {
    return refuse({ kind: 'LedgerOpenAlready', financialYear, name });
  }
  const codes = command.lines.map(({ code }) => code);
  const twice = codes.find((code, at) => codes.indexOf(code) < at);
  if (twice !== undefined) return refuse({ kind: 'LineCodeTwice', code: twice });
  const astray = command.lines.find(({ term }) => term !== null && !command.bridge.includes(term));
  if (astray !== undefined)
    return refuse({ kind: 'LineOutsideBridge', code: astray.code, term: astray.term ?? '' });

  const lines = command.lines.map((line): BudgetLine => ({ ...line, id: idOf<'BudgetLine'>(newId()) }));
  const hierarchies: Hierarchy[] = [];
  for (const described of command.hierarchies) {
    const built = buildHierarchy(described, lines, newId);
    if (built.outcome === 'refused') return built;
    hierarchies.push(built.hierarchy);
  }
  const ledger: Ledger = {
    id: idOf<'Ledger'>(newId()),
    bodyId,
    readerBodyIds: [...new Set([bodyId, ...command.sharedWith])],
    financialYear,
    name,
    bridge: command.bridge,
    noteRule: command.noteRule,
    lines,
    hierarchies,
    periods: monthsOf(financialYear).map((month) => ({
      month,
      status: 'open',
      reason: null,
      withoutReturnsBecause: null,
    })),
  };
  return accept(ledger, {
    type: 'LedgerOpened',
    ledgerId: ledger.id,
    bodyId,
    financialYear,
    name,
    lines: lines.length,
    hierarchies: hierarchies.map((each) => each.name),
    at: now,
  });
}
