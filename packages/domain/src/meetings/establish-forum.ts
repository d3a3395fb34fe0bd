import type { BodyId } from '../bodies/index.ts';
import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import { type Forum, type ForumSeat, forumNamed } from './forum.ts';
import type { MeetingsEventOf } from './meetings-events.ts';
import type { MeetingsRefusal } from './meetings-refusals.ts';

export type EstablishForum = {
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly purpose: string;
  readonly cadence: string | null;
  readonly seats: readonly ForumSeat[];
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
  const forum: Forum = { ...command, id: idOf<'Forum'>(newId()), name, readerBodyIds, status: 'active' };
  return accept(forum, {
    type: 'ForumEstablished',
    forumId: forum.id,
    bodyId: forum.bodyId,
    readerBodyIds,
    name,
    at: now,
  });
}
