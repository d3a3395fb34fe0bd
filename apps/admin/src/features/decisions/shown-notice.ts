import type { DecisionNoticePageQuery } from '../../generated/graphql.ts';

export type ShownNotice = NonNullable<DecisionNoticePageQuery['decisionNotice']>;

/** What every form on a notice is given. */
export type FormOfNotice = { readonly notice: ShownNotice; readonly onStale: () => void };
