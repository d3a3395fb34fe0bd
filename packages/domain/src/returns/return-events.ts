import type { PostId } from '../bodies/index.ts';
import type { BudgetLineId, LedgerId } from '../finance/index.ts';
import type { CalendarDate, Instant, Month, Pence } from '../kernel/index.ts';
import type { BudgetReturnId } from './return-ids.ts';

/** What happens to budget holders' returns, in the past tense. */
export type ReturnEvent = { readonly at: Instant; readonly ledgerId: LedgerId } & (
  | {
      readonly type: 'BudgetHolderSet';
      readonly lineIds: readonly BudgetLineId[];
      readonly from: Month;
      readonly before: readonly (PostId | null)[];
      readonly after: PostId | null;
      readonly postTitle: string | null;
    }
  | {
      readonly type: 'ReturnsAskedFor';
      readonly month: Month;
      readonly dueOn: CalendarDate;
      readonly posts: readonly string[];
    }
  | {
      readonly type: 'BudgetReturnSigned';
      readonly returnId: BudgetReturnId;
      readonly month: Month;
      readonly postTitle: string;
      readonly lines: readonly {
        readonly lineId: BudgetLineId;
        readonly before: Pence;
        readonly after: Pence;
        readonly note: string | null;
      }[];
      readonly onBehalfBecause: string | null;
    }
);

export type ReturnEventOf<Type extends ReturnEvent['type']> = Extract<ReturnEvent, { readonly type: Type }>;
