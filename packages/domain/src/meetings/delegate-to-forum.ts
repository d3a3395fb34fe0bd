import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  refuse,
} from '../kernel/index.ts';
import type { Forum } from './forum.ts';
import { refuseEnded } from './forum-ended.ts';
import type { ForumEventOf } from './forum-events.ts';
import type { ForumRefusal } from './forum-refusals.ts';

export type DelegateToForum = {
  readonly text: string;
  readonly source: string;
  readonly from: CalendarDate;
};

/** Puts on record what a forum may do on behalf of another, with the paper or decision that says so. */
export function delegateToForum(
  forum: Forum,
  command: DelegateToForum,
  { now, newId }: Circumstances,
): Decision<Forum, ForumEventOf<'PowerDelegated'>, ForumRefusal> {
  const ended = refuseEnded(forum);
  if (ended !== null) return ended;
  const text = command.text.trim();
  const source = command.source.trim();
  if (text === '') return refuse({ kind: 'PowerMissing' });
  if (source === '') return refuse({ kind: 'SourceMissing' });
  const power = { id: idOf<'DelegatedPower'>(newId()), text, source, from: command.from };
  return accept(
    { ...forum, powers: [...forum.powers, power] },
    { type: 'PowerDelegated', forumId: forum.id, powerId: power.id, text, source, at: now },
  );
}
