import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { Forum } from './forum.ts';
import type { ForumCadence, MeetingRhythm } from './forum-cadence.ts';
import { refuseEnded } from './forum-ended.ts';
import type { ForumEventOf } from './forum-events.ts';
import type { ForumRefusal } from './forum-refusals.ts';

export type SetForumCadence = {
  readonly from: CalendarDate;
  readonly words: string;
  readonly rhythm: MeetingRhythm | null;
};

/** The forum meets so from a day on; how often it met before stays on record. */
export function setForumCadence(
  forum: Forum,
  { from, words: typed, rhythm }: SetForumCadence,
  { now }: Circumstances,
): Decision<Forum, ForumEventOf<'ForumCadenceSet'>, ForumRefusal> {
  const ended = refuseEnded(forum);
  if (ended !== null) return ended;
  const words = typed.trim();
  if (words === '') return refuse({ kind: 'CadenceMissing' });
  if (rhythm !== null && !isPossible(rhythm)) return refuse({ kind: 'RhythmImpossible' });
  const before = forum.cadences.at(-1) ?? null;
  if (before !== null && from <= before.from) return refuse({ kind: 'CadenceNotLater', from: before.from });
  const after: ForumCadence = { from, words, rhythm };
  return accept(
    { ...forum, cadences: [...forum.cadences, after] },
    { type: 'ForumCadenceSet', forumId: forum.id, before, after, at: now },
  );
}

function isPossible({ every }: MeetingRhythm): boolean {
  return Number.isInteger(every) && every >= 1 && every <= 52;
}
