import type { EscalationStage } from './escalation-words.ts';

/** The filters of the list as they stand in the address; `show=all` has those that are over too. */
export type EscalationSearch = {
  readonly show?: 'all';
  readonly stage?: EscalationStage;
  readonly forum?: string;
};

const stages: readonly EscalationStage[] = ['proposed', 'onAgenda', 'answered', 'returned', 'withdrawn'];

/** Reads the address; what it does not know is left out. */
export function readEscalationSearch(address: Readonly<Record<string, unknown>>): EscalationSearch {
  const stage = stages.find((each) => each === address.stage);
  return {
    ...(address.show === 'all' && { show: 'all' as const }),
    ...(stage && { stage }),
    ...(typeof address.forum === 'string' && address.forum !== '' && { forum: address.forum }),
  };
}

/** Without a stage, those that are not over. */
export function escalationFilter({ show, stage, forum }: EscalationSearch): {
  readonly stages?: EscalationStage[];
  readonly openOnly?: boolean;
  readonly forumId?: string;
} {
  return {
    ...(stage && { stages: [stage] }),
    ...(!stage && show !== 'all' && { openOnly: true }),
    ...(forum && { forumId: forum }),
  };
}

/** The list with these filters, in the app whose pages stand under `base`. */
export function escalationsHref(base: string, search: EscalationSearch): string {
  const query = new URLSearchParams(search as Record<string, string>);
  return query.size === 0 ? `${base}/escalations` : `${base}/escalations?${query}`;
}
