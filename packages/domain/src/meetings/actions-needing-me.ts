import type { BodyId, PostId } from '../bodies/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import type { Action } from './action.ts';

/** Whose actions: the posts a person acts in today, and the bodies they answer for as head or for the office. */
export type Answerable = { readonly postIds: readonly PostId[]; readonly bodyIds: readonly BodyId[] };

type Asked = Pick<Action, 'id' | 'status' | 'dueOn' | 'ownerPostId' | 'ownerBodyId'>;

/** An action names a post, or only a body; a post named in full is never asked of the rest of its body. */
export function needsMe(action: Asked, me: Answerable): boolean {
  if (action.status === 'closed') return false;
  if (action.ownerPostId !== null) return me.postIds.includes(action.ownerPostId);
  return action.ownerBodyId !== null && me.bodyIds.includes(action.ownerBodyId);
}

/** What needs me, the longest overdue first, then by due day, what has no day last. */
export function actionsNeedingMe<Of extends Asked>(actions: readonly Of[], me: Answerable): readonly Of[] {
  return actions.filter((action) => needsMe(action, me)).sort(byUrgency);
}

/** Orders by due day, undated last, then by id so that the order never shifts. */
export function byUrgency(a: Pick<Asked, 'dueOn' | 'id'>, b: Pick<Asked, 'dueOn' | 'id'>): number {
  const [first, second] = [a.dueOn ?? undated, b.dueOn ?? undated];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Sorts after every date. */
const undated = '~' as CalendarDate;
