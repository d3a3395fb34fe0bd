import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import { type Forum, forumNamed } from './forum.ts';
import type { MeetingsEventOf } from './meetings-events.ts';
import type { MeetingsRefusal } from './meetings-refusals.ts';

export type AddForumAlias = { readonly alias: string };

/** Another name the forum goes by in papers; `known` are the body's forums, among which it must mean this one alone. */
export function addForumAlias(
  { forum, known }: { readonly forum: Forum; readonly known: readonly Forum[] },
  command: AddForumAlias,
  { now }: Circumstances,
): Decision<Forum, MeetingsEventOf<'ForumAliasAdded'>, MeetingsRefusal> {
  const alias = command.alias.trim();
  if (alias === '') return refuse({ kind: 'ForumNameMissing' });
  if (forumNamed(alias, known) !== null) return refuse({ kind: 'ForumNameTaken', name: alias });
  return accept(
    { ...forum, aliases: [...forum.aliases, alias] },
    { type: 'ForumAliasAdded', forumId: forum.id, alias, at: now },
  );
}
