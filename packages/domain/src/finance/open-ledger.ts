import type { BodyId } from '../bodies/index.ts';
import {
  accept,
  type Circumstances,
  type Decision,
  type FinancialYear,
  idOf,
  monthsOf,
  type Pence,
  refuse,
  splitPence,
} from '../kernel/index.ts';
import { buildHierarchy, type DescribedHierarchy } from './build-hierarchy.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { BudgetLine, Ledger, NoteRule } from './ledger.ts';
import { type FigureToPost, postFigures } from './post-figures.ts';
import type { Posting } from './posting.ts';

/** A line of books that are opened; its budget is the whole year's, spending positive, income negative. */
export type LineToOpen = Omit<BudgetLine, 'id'> & { readonly budget: Pence };

export type OpenLedger = {
  readonly bodyId: BodyId;
  /** Other bodies that read it. */
  readonly sharedWith: readonly BodyId[];
  readonly financialYear: FinancialYear;
  readonly name: string;
  readonly bridge: readonly string[];
  readonly noteRule: NoteRule;
  readonly lines: readonly LineToOpen[];
  readonly hierarchies: readonly DescribedHierarchy[];
  /** Where the budget comes from, in words; empty while no line has any. */
  readonly source: string;
};

type Opening = FinanceEventOf<'LedgerOpened' | 'FiguresPosted'>;

/** The books of a year with the budget they were opened with. */
export type OpenedBooks = { readonly ledger: Ledger; readonly budget: readonly Posting[] };

/**
 * `known` are the body's other ledgers. Every line counts once in the bridge and once in each hierarchy, and its budget
 * is spread evenly over the months, to the penny.
 */
export function openLedger(
  known: readonly Pick<Ledger, 'financialYear' | 'name'>[],
  command: OpenLedger,
  circumstances: Circumstances,
): Decision<OpenedBooks, Opening, FinanceRefusal> {
  const { now, newId } = circumstances;
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

  const source = command.source.trim();
  if (source === '' && command.lines.some(({ budget }) => budget !== 0)) {
    return refuse({ kind: 'BudgetSourceMissing' });
  }

  const lines = command.lines.map(
    ({ budget: _, ...line }): BudgetLine => ({ ...line, id: idOf<'BudgetLine'>(newId()) }),
  );
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
  const figures = command.lines.flatMap((line) => figuresOf(line, financialYear, source));
  const opened: FinanceEventOf<'LedgerOpened'> = {
    type: 'LedgerOpened',
    ledgerId: ledger.id,
    bodyId,
    financialYear,
    name,
    lines: lines.length,
    hierarchies: hierarchies.map((each) => each.name),
    at: now,
  };
  if (figures.length === 0) return accept<OpenedBooks, Opening>({ ledger, budget: [] }, opened);
  const posted = postFigures(ledger, { figures }, circumstances);
  if (posted.outcome === 'refused') return posted;
  return accept<OpenedBooks, Opening>({ ledger, budget: posted.state }, opened, ...posted.events);
}

function figuresOf({ code, budget }: LineToOpen, year: FinancialYear, source: string): FigureToPost[] {
  if (budget === 0) return [];
  const months = monthsOf(year);
  const shares = splitPence(
    budget,
    months.map(() => 1),
  );
  return months.flatMap((month, at) => {
    const amount = shares[at];
    if (amount === undefined || amount === 0) return [];
    return [{ code, month, kind: 'budget' as const, amount, source, paperId: null, isWorkedOut: false }];
  });
}
