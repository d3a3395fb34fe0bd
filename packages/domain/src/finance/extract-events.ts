import type { Instant, Month, Pence } from '../kernel/index.ts';
import type { ColumnUse, ExtractUnit } from './extract-mapping.ts';
import type { LedgerId } from './finance-ids.ts';
import type { LedgerExtractId, LedgerExtractStatus } from './ledger-extract.ts';
import type { PostingKind } from './posting.ts';

type Settled = {
  readonly month: Month;
  readonly before: { readonly status: LedgerExtractStatus };
  readonly after: { readonly status: LedgerExtractStatus };
};

/** What happens to an extract of the accounts, in the past tense. */
export type ExtractEvent = {
  readonly at: Instant;
  readonly ledgerId: LedgerId;
  readonly extractId: LedgerExtractId;
} & (
  | {
      readonly type: 'ExtractRead';
      readonly month: Month;
      readonly fileName: string;
      readonly sha256: string;
      readonly rows: number;
    }
  | {
      readonly type: 'ExtractMapped';
      readonly uses: readonly ColumnUse[];
      readonly unit: ExtractUnit | null;
      readonly codes: readonly { readonly theirs: string; readonly code: string | null }[];
    }
  | (Settled & {
      readonly type: 'ExtractLoaded';
      readonly sha256: string;
      readonly lines: number;
      readonly totals: readonly {
        readonly kind: PostingKind;
        readonly postings: number;
        readonly total: Pence;
      }[];
    })
  | (Settled & { readonly type: 'ExtractDiscarded' })
);
