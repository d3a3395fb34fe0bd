import type { AgendaItem } from './agenda-item.ts';

/** In; late, since the agenda says it follows; missing; or none is needed. */
export type PaperStanding = 'in' | 'late' | 'missing' | 'notNeeded';

/** How the papers of an item stand; minutes it puts up for approval are its paper. */
export function paperStanding(
  {
    kind,
    approvesMinutesOf,
    withdrawnReason,
  }: Pick<AgendaItem, 'kind' | 'approvesMinutesOf' | 'withdrawnReason'>,
  papersIn: number,
): PaperStanding {
  if (papersIn > 0) return 'in';
  if (withdrawnReason !== null) return 'notNeeded';
  if (kind === 'toFollow') return 'late';
  return kind === 'paper' || approvesMinutesOf !== null ? 'missing' : 'notNeeded';
}
