import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, FinancialYear, Instant, Month, Pence } from '../kernel/index.ts';
import type { CapitalApproval } from './capital-approval.ts';
import type {
  CapitalPostingId,
  CapitalProgrammeId,
  CapitalProgressId,
  CapitalReceiptId,
  CapitalSchemeId,
} from './capital-ids.ts';
import type { CapitalScheme } from './capital-scheme.ts';
import type { FinancingSource } from './financing-source.ts';

/** What schemes wait in until their business case is approved. */
export const HELD_BLOCK = 'Schemes approved subject to further business case';

/** What was paid and ordered for a scheme in one month, added up; null is nothing loaded of that kind. */
export type SchemeMonth = {
  readonly schemeId: CapitalSchemeId;
  readonly month: Month;
  /** Paid in the month. */
  readonly actual: Pence | null;
  /** On order at the end of the month and to be paid in the year. */
  readonly commitments: Pence | null;
};

/** A body's capital programme of one financial year, with everything its budget follows from. */
export type CapitalProgramme = {
  readonly id: CapitalProgrammeId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly financialYear: FinancialYear;
  /** In printed order. */
  readonly blocks: readonly string[];
  readonly sources: readonly FinancingSource[];
  readonly schemes: readonly CapitalScheme[];
  readonly approvals: readonly CapitalApproval[];
  readonly spend: readonly SchemeMonth[];
};

/** An invoice paid, or an order placed, of one scheme in one month; only added to. */
export type CapitalPosting = {
  readonly id: CapitalPostingId;
  readonly schemeId: CapitalSchemeId;
  readonly month: Month;
  readonly kind: 'actual' | 'commitment';
  readonly amount: Pence;
  /** The invoice, the order, or the table and row of a paper. */
  readonly source: string;
  readonly paperId: string | null;
  /** Worked out, and not in the source itself. */
  readonly isWorkedOut: boolean;
};

export const ratings = ['green', 'amber', 'red'] as const;
export type Rating = (typeof ratings)[number];

/** How a scheme stands at the end of a month, in the words of who runs it. */
export type CapitalProgress = {
  readonly id: CapitalProgressId;
  readonly schemeId: CapitalSchemeId;
  readonly month: Month;
  readonly rating: Rating;
  readonly note: string;
  /** What the year is expected to cost; null while nobody has said. */
  readonly forecast: Pence | null;
  /** Money the scheme is known to need that nobody has asked for yet. */
  readonly toBeRequested: Pence | null;
  /** The budget the note was written against; it tells when the note is older than the budget. */
  readonly quotedBudget: Pence | null;
  readonly at: Instant;
  readonly byName: string;
};

export type CapitalReceipt = {
  readonly id: CapitalReceiptId;
  /** Key of the source it counts in, by `routeOfReceipt`. */
  readonly source: string;
  readonly what: string;
  /** The asset sold and its disposal, as the estates or fleet register calls them; null for a grant. */
  readonly asset: string | null;
  readonly receivedOn: CalendarDate;
  readonly amount: Pence;
  readonly isWorkedOut: boolean;
};

/** A programme with what has been said of its schemes and what has come in for them. */
export type CapitalFacts = Omit<CapitalProgramme, 'bodyId' | 'readerBodyIds' | 'id'> & {
  readonly progress: readonly Omit<CapitalProgress, 'id'>[];
  readonly receipts: readonly CapitalReceipt[];
};
