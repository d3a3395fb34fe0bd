import type { CalendarDate, Pence } from '../kernel/index.ts';
import type { CapitalApprovalId, CapitalSchemeId } from './capital-ids.ts';

/**
 * `broughtForward` is unspent money of the year before, `original` the programme as first approved. All others amend
 * it: `addition` and `deletion` are the local policing body's, `technical` may be within the Chief Constable's delegation, and
 * `virement` moves budget between schemes.
 */
export const approvalKinds = [
  'broughtForward',
  'original',
  'addition',
  'technical',
  'virement',
  'deletion',
] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

export const authorities = ['policingBody', 'chiefConstable'] as const;
export type Authority = (typeof authorities)[number];

export type SchemeAmount = { readonly schemeId: CapitalSchemeId; readonly amount: Pence };

export type FinancingAmount = {
  /** Key of the source. */
  readonly source: string;
  readonly amount: Pence;
  /** Who or what is behind the source, such as "NHS partnership funding"; null when its name says all. */
  readonly fundedBy: string | null;
  /** How long the loan runs; null for anything but borrowing. */
  readonly loanYears: number | null;
};

/** One decision over budget: what schemes get or lose and how it is paid for, which is always as much. */
export type CapitalApproval = {
  readonly id: CapitalApprovalId;
  readonly kind: ApprovalKind;
  readonly reason: string;
  /** The day it was first put forward; a figure "proposed" from then on. */
  readonly proposedOn: CalendarDate;
  /** Whose decision it takes. */
  readonly authority: Authority;
  /** When that decision was taken, where it is recorded and by what power; null while it is only proposed. */
  readonly authorised: {
    readonly on: CalendarDate;
    readonly reference: string;
    /** As it is cited; null for what was recorded before powers were. */
    readonly under: string | null;
  } | null;
  readonly withdrawn: { readonly on: CalendarDate; readonly reason: string } | null;
  readonly schemes: readonly SchemeAmount[];
  readonly financing: readonly FinancingAmount[];
};

export type ApprovalStanding = 'notYet' | 'proposed' | 'authorised' | 'withdrawn';

/** What the approval was on a day, so that a report of the past keeps its figures. */
export function standingOf(
  { proposedOn, authorised, withdrawn }: Pick<CapitalApproval, 'proposedOn' | 'authorised' | 'withdrawn'>,
  day: CalendarDate,
): ApprovalStanding {
  if (authorised !== null && authorised.on <= day) return 'authorised';
  if (withdrawn !== null && withdrawn.on <= day) return 'withdrawn';
  return proposedOn <= day ? 'proposed' : 'notYet';
}
