import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import type { DecisionNotice } from './decision-notice.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';

export type RecordConditionMet = { readonly on: CalendarDate; readonly note: string };

/** What a signed decision was subject to is met: from that day on it has effect. */
export function recordConditionMet(
  notice: DecisionNotice,
  { on, note: typed }: RecordConditionMet,
  { now, by }: Circumstances,
): Decision<DecisionNotice, NoticeEventOf<'NoticeConditionMet'>, NoticeRefusal> {
  const { id: noticeId, reference, status, decidedOn } = notice;
  if (status !== 'signed') return refuse({ kind: 'NoticeCannotMove', status });
  if (notice.text.condition === null) return refuse({ kind: 'NoConditionToMeet' });
  if (notice.conditionMet !== null)
    return refuse({ kind: 'ConditionMetAlready', on: notice.conditionMet.on });
  const note = typed.trim();
  if (note === '') return refuse({ kind: 'ConditionNoteMissing' });
  if (on > londonDateOf(now) || (decidedOn !== null && on < decidedOn)) {
    return refuse({ kind: 'ConditionMetOutOfTime', decidedOn });
  }
  return accept(
    { ...notice, conditionMet: { on, byName: by.name, note } },
    { type: 'NoticeConditionMet', noticeId, reference, on, at: now },
  );
}
