import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import { type Forum, forumMoves } from './forum.ts';
import type { ForumChange, ForumChangeKind } from './forum-change.ts';
import type { ForumEventOf } from './forum-events.ts';
import type { ForumRefusal } from './forum-refusals.ts';
import type { ForumId } from './meetings-ids.ts';

export type RecommendForumChange = {
  readonly kind: ForumChangeKind;
  readonly forumIds: readonly ForumId[];
  readonly intoForumId: ForumId | null;
  readonly on: CalendarDate;
  /** The paper and paragraph. */
  readonly in: string;
};

/** Puts a recommendation on record; nothing changes by it. `forums` are the body's, `changes` what was recommended before. */
export function recommendForumChange(
  { forums, changes }: { readonly forums: readonly Forum[]; readonly changes: readonly ForumChange[] },
  command: RecommendForumChange,
  { now, newId }: Circumstances,
): Decision<ForumChange, ForumEventOf<'ForumChangeRecommended'>, ForumRefusal> {
  const { kind, on } = command;
  const where = command.in.trim();
  const forumIds = [...new Set(command.forumIds)];
  const subjects = forums.filter(({ id }) => forumIds.includes(id));
  const [first] = subjects;
  if (first === undefined || subjects.length < forumIds.length) return refuse({ kind: 'NoForumNamed' });
  const stuck = subjects.find(({ status }) => !forumMoves[kind].some(({ from }) => from === status));
  if (stuck !== undefined) return refuse({ kind: 'ForumCannotMove', name: stuck.name, status: stuck.status });
  if (kind === 'merge' && command.intoForumId === null) return refuse({ kind: 'IntoForumMissing' });
  const intoForumId = kind === 'merge' ? command.intoForumId : null;
  if (intoForumId !== null && forumIds.includes(intoForumId)) return refuse({ kind: 'MergedIntoItself' });
  if (where === '') return refuse({ kind: 'WhereMissing' });
  if (on > londonDateOf(now)) return refuse({ kind: 'StillToCome' });
  const again = changes.find(
    (change) =>
      change.kind === kind &&
      change.recommendedOn === on &&
      forumIds.every((id) => change.forumIds.includes(id)),
  );
  if (again !== undefined) return refuse({ kind: 'AlreadyRecommended', on });
  const change: ForumChange = {
    id: idOf<'ForumChange'>(newId()),
    bodyId: first.bodyId,
    readerBodyIds: first.readerBodyIds,
    kind,
    forumIds,
    intoForumId,
    recommendedOn: on,
    recommendedIn: where,
    decided: null,
    implementedOn: null,
    handovers: [],
  };
  return accept(change, {
    type: 'ForumChangeRecommended',
    changeId: change.id,
    kind,
    forumIds,
    intoForumId,
    on,
    in: where,
    at: now,
  });
}
