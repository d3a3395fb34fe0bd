import type { BodyId } from '../bodies/index.ts';
import type { FinancialYear, Month, Pence } from '../kernel/index.ts';
import type { BudgetLineId, LedgerId } from './finance-ids.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { Period } from './period.ts';

/** One account of a ledger, the smallest thing a figure is posted to. */
export type BudgetLine = {
  readonly id: BudgetLineId;
  /** As the body's accounts call it; no two lines of a ledger share one. */
  readonly code: string;
  readonly title: string;
  /** The term of the bridge it counts in; null for a memo line, which stands outside every total. */
  readonly term: string | null;
  /** What its money may be used for and nothing else; null when it is free. */
  readonly ringFence: string | null;
};

/** A line beyond both limits must be explained: so many pence, and so many millionths of the year's budget. */
export type NoteRule = { readonly pence: Pence; readonly ppm: number };

/** A body's books of one financial year; the policing body's and the chief officer's are never one ledger. */
export type Ledger = {
  readonly id: LedgerId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly financialYear: FinancialYear;
  /** What its bottom line is called, such as the policing budget delegated to the chief officer. */
  readonly name: string;
  /** The terms whose sum is the net budget requirement, in printed order. */
  readonly bridge: readonly string[];
  readonly noteRule: NoteRule;
  readonly lines: readonly BudgetLine[];
  readonly hierarchies: readonly Hierarchy[];
  /** The twelve months, April first. */
  readonly periods: readonly Period[];
};

/** The hierarchy of a cut as it stood in a month: the latest that had begun. */
export function hierarchyOn(
  ledger: Pick<Ledger, 'hierarchies'>,
  cut: Hierarchy['cut'],
  month: Month,
): Hierarchy | null {
  const begun = ledger.hierarchies.filter((one) => one.cut === cut && one.from <= month);
  return begun.reduce<Hierarchy | null>(
    (last, one) => (last === null || one.from >= last.from ? one : last),
    null,
  );
}
