import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, FinancialYear, Instant, Month, Pence } from '../kernel/index.ts';
import type { ApprovalKind, Authority, FinancingAmount, SchemeAmount } from './capital-approval.ts';
import type {
  CapitalApprovalId,
  CapitalProgrammeId,
  CapitalReceiptId,
  CapitalSchemeId,
} from './capital-ids.ts';
import type { Rating } from './capital-programme.ts';
import type { ProfileYear } from './capital-scheme.ts';

/** What happens to a body's capital programme, in the past tense. */
export type CapitalEvent = { readonly at: Instant; readonly programmeId: CapitalProgrammeId } & (
  | {
      readonly type: 'CapitalProgrammeOpened';
      readonly bodyId: BodyId;
      readonly financialYear: FinancialYear;
      readonly blocks: readonly string[];
      readonly sources: readonly string[];
      readonly schemes: number;
    }
  | {
      readonly type: 'SchemeAdded';
      readonly schemeId: CapitalSchemeId;
      readonly number: string | null;
      readonly title: string;
      readonly block: string;
      readonly heldFor: string | null;
    }
  | {
      readonly type: 'CapitalApprovalRecorded';
      readonly approvalId: CapitalApprovalId;
      readonly kind: ApprovalKind;
      readonly authority: Authority;
      readonly reference: string | null;
      /** The power it was decided by, and the line of the scheme of delegation where it is one. */
      readonly under: string | null;
      readonly delegationId: string | null;
      readonly reason: string;
      readonly schemes: readonly SchemeAmount[];
      readonly financing: readonly FinancingAmount[];
      readonly overspendReason: string | null;
    }
  | {
      readonly type: 'CapitalApprovalAuthorised';
      readonly approvalId: CapitalApprovalId;
      readonly on: CalendarDate;
      readonly reference: string;
      readonly under: string;
      readonly delegationId: string | null;
      readonly overspendReason: string | null;
    }
  | {
      readonly type: 'CapitalApprovalWithdrawn';
      readonly approvalId: CapitalApprovalId;
      readonly on: CalendarDate;
      readonly reason: string;
    }
  | {
      readonly type: 'SchemeReleased';
      readonly schemeId: CapitalSchemeId;
      readonly on: CalendarDate;
      readonly reference: string;
    }
  | {
      readonly type: 'AssetLifeSet';
      readonly schemeId: CapitalSchemeId;
      readonly before: number | null;
      readonly after: number;
    }
  | {
      readonly type: 'SchemeProfiled';
      readonly schemeId: CapitalSchemeId;
      readonly before: readonly ProfileYear[];
      readonly after: readonly ProfileYear[];
    }
  | {
      readonly type: 'CapitalSpendRecorded';
      readonly month: Month;
      readonly actual: Pence;
      readonly commitments: Pence;
      readonly postings: number;
    }
  | {
      readonly type: 'SchemeProgressWritten';
      readonly schemeId: CapitalSchemeId;
      readonly month: Month;
      readonly rating: Rating;
      readonly note: string;
      readonly forecast: Pence | null;
    }
  | {
      readonly type: 'CapitalCarriedForward';
      readonly intoProgrammeId: CapitalProgrammeId;
      readonly approvalId: CapitalApprovalId;
      readonly on: CalendarDate;
      readonly reference: string;
      readonly total: Pence;
      readonly schemes: readonly SchemeAmount[];
      readonly financing: readonly FinancingAmount[];
    }
  | {
      readonly type: 'CapitalReceiptRecorded';
      readonly receiptId: CapitalReceiptId;
      readonly source: string;
      readonly what: string;
      readonly amount: Pence;
    }
);

export type CapitalEventOf<Type extends CapitalEvent['type']> = Extract<
  CapitalEvent,
  { readonly type: Type }
>;
