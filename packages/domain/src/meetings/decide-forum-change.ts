import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import { type ForumChange, stageOf } from './forum-change.ts';
import type { ForumEventOf } from './forum-events.ts';
import type { ForumRefusal } from './forum-refusals.ts';

export type DecideForumChange = {
  readonly on: CalendarDate;
  /** The minutes or the notice that say so. */
  readonly in: string;
  readonly isAgreed: boolean;
};

/** Puts on record what was decided about a recommendation. The forums go on as they are until it is implemented. */
export function decideForumChange(
  change: ForumChange,
  { on, in: typed, isAgreed }: DecideForumChange,
  { now }: Circumstances,
): Decision<ForumChange, ForumEventOf<'ForumChangeDecided'>, ForumRefusal> {
  const stage = stageOf(change);
  if (stage !== 'recommended') return refuse({ kind: 'ChangeAlreadyDecided', stage });
  const where = typed.trim();
  if (where === '') return refuse({ kind: 'WhereMissing' });
  if (on > londonDateOf(now)) return refuse({ kind: 'StillToCome' });
  if (on < change.recommendedOn) return refuse({ kind: 'BeforeTheStepBefore', on: change.recommendedOn });
  const decided: ForumChange = { ...change, decided: { on, in: where, isAgreed } };
  return accept(decided, {
    type: 'ForumChangeDecided',
    changeId: change.id,
    on,
    in: where,
    before: { stage },
    after: { stage: stageOf(decided) },
    at: now,
  });
}
