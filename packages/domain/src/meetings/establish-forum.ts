import type { BodyId } from '../bodies/index.ts';
import { accept, type Circumstances, type Decision, idOf, londonDateOf, refuse } from '../kernel/index.ts';
import { type Forum, type ForumSeat, forumNamed, newForum } from './forum.ts';
import type { MeetingRhythm } from './forum-cadence.ts';
import type { MeetingsEventOf } from './meetings-events.ts';
import type { ForumId } from './meetings-ids.ts';
import type { MeetingsRefusal } from './meetings-refusals.ts';

export type EstablishForum = {
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly purpose: string;
  /** In the office's words; the rhythm is null where meetings cannot be generated from them. */
  readonly cadence: { readonly words: string; readonly rhythm: MeetingRhythm | null } | null;
  readonly seats: readonly ForumSeat[];
  readonly ownedBy?: string | null;
  readonly reportsToId?: ForumId | null;
};

/** `known` are the body's other forums: no two may be called alike, or an import could not tell them apart. */
export function establishForum(
  known: readonly Forum[],
  command: EstablishForum,
  { now, newId }: Circumstances,
): Decision<Forum, MeetingsEventOf<'ForumEstablished'>, MeetingsRefusal> {
  const name = command.name.trim();
  if (name === '') return refuse({ kind: 'ForumNameMissing' });
  const taken = [name, ...command.aliases].find((each) => forumNamed(each, known) !== null);
  if (taken !== undefined) return refuse({ kind: 'ForumNameTaken', name: taken });
  const readerBodyIds = [...new Set([command.bodyId, ...command.readerBodyIds])];
  const { cadence, ownedBy = null, reportsToId = null, ...opening } = command;
  const cadences = cadence === null ? [] : [{ ...cadence, from: londonDateOf(now) }];
  const forum = newForum({
    ...opening,
    id: idOf<'Forum'>(newId()),
    name,
    readerBodyIds,
    status: 'active',
    cadences,
    ownedBy,
    reportsToId,
  });
  return accept(forum, {
    type: 'ForumEstablished',
    forumId: forum.id,
    bodyId: forum.bodyId,
    readerBodyIds,
    name,
    at: now,
  });
}
