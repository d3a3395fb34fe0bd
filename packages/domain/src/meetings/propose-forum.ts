import type { BodyId } from '../bodies/index.ts';
import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import { type Forum, forumNamed, newForum } from './forum.ts';
import type { ForumEventOf } from './forum-events.ts';
import type { ForumRefusal } from './forum-refusals.ts';
import type { ForumId } from './meetings-ids.ts';

export type ProposeForum = {
  readonly bodyId: BodyId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly purpose: string;
  readonly ownedBy: string | null;
  readonly reportsToId: ForumId | null;
};

/** A forum somebody has put forward; it becomes active when its establishment is decided and implemented. */
export function proposeForum(
  known: readonly Forum[],
  command: ProposeForum,
  { now, newId }: Circumstances,
): Decision<Forum, ForumEventOf<'ForumProposed'>, ForumRefusal> {
  const name = command.name.trim();
  if (name === '') return refuse({ kind: 'ForumNameMissing' });
  const taken = [name, ...command.aliases].find((each) => forumNamed(each, known) !== null);
  if (taken !== undefined) return refuse({ kind: 'ForumNameTaken', name: taken });
  const ownedBy = command.ownedBy?.trim() || null;
  const { bodyId, aliases, purpose, reportsToId } = command;
  const forum = newForum({
    id: idOf<'Forum'>(newId()),
    bodyId,
    readerBodyIds: [bodyId],
    name,
    aliases,
    purpose,
    status: 'proposed',
    ownedBy,
    reportsToId,
  });
  return accept(forum, { type: 'ForumProposed', forumId: forum.id, name, at: now });
}
