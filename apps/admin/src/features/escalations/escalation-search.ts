import type { EscalationFilter, EscalationSourceKind, EscalationStage } from '../../generated/graphql.ts';

/** The filters of the list as they stand in the address; `show=all` has those that are over too. */
export type EscalationSearch = {
  readonly show?: 'all';
  readonly stage?: EscalationStage;
  readonly forum?: string;
};

const stages: readonly EscalationStage[] = ['proposed', 'onAgenda', 'answered', 'returned', 'withdrawn'];
const kinds: readonly EscalationSourceKind[] = ['agendaItem', 'minutesParagraph', 'resolution', 'action'];

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
export function escalationFilter({ show, stage, forum }: EscalationSearch): EscalationFilter {
  return {
    ...(stage && { stages: [stage] }),
    ...(!stage && show !== 'all' && { openOnly: true }),
    ...(forum && { forumId: forum }),
  };
}

export function escalationsHref(search: EscalationSearch): string {
  const query = new URLSearchParams(search as Record<string, string>);
  return query.size === 0 ? '/admin/escalations' : `/admin/escalations?${query}`;
}

export type MatterSearch = { readonly kind?: EscalationSourceKind; readonly of?: string };

/** What is to be put before another forum, as the link to the form names it. */
export function readMatter({ kind, of }: Readonly<Record<string, unknown>>): MatterSearch {
  const known = kinds.find((each) => each === kind);
  return { ...(known && { kind: known }), ...(typeof of === 'string' && { of }) };
}
