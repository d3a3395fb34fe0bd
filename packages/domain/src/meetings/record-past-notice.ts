import { unmarked } from '../documents/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  londonDateOf,
  type Pence,
  refuse,
} from '../kernel/index.ts';
import type { DecisionKind } from './decision-kind.ts';
import type { DecisionNotice } from './decision-notice.ts';
import { newNotice } from './draft-notice.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';
import { isFromBefore, type NoticeRegister, writtenReference } from './notice-register.ts';
import { emptyNotice } from './notice-text.ts';

export type RecordPastNotice = {
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly kind: DecisionKind;
  readonly value: Pence | null;
  readonly decision: string;
  /** Null where nobody knows the day. */
  readonly decidedOn: CalendarDate | null;
  readonly signatoryPost: string;
  readonly source: string;
};

/** A notice from before the register keeps its number and does not count on; what it said elsewhere is not made up. */
export function recordPastNotice(
  { register, isTaken }: { readonly register: NoticeRegister | null; readonly isTaken: boolean },
  command: RecordPastNotice,
  { now, newId }: Circumstances,
): Decision<DecisionNotice, NoticeEventOf<'PastNoticeRecorded'>, NoticeRefusal> {
  if (register === null) return refuse({ kind: 'RegisterNotOpen' });
  const { year, number, kind, value, decidedOn } = command;
  const named = { reference: writtenReference(register.prefix, year, number) };
  if (!isFromBefore(register, command)) return refuse({ kind: 'NumberGivenByRegister', ...named });
  if (isTaken) return refuse({ kind: 'ReferenceTaken', ...named });
  const title = command.title.trim();
  if (title === '') return refuse({ kind: 'NoticeTitleMissing' });
  const decision = command.decision.trim();
  if (decision === '') return refuse({ kind: 'PastDecisionMissing' });
  const source = command.source.trim();
  if (source === '') return refuse({ kind: 'PastSourceMissing' });
  if (decidedOn !== null && decidedOn > londonDateOf(now)) {
    return refuse({ kind: 'DecidedLater', on: decidedOn });
  }
  const draft = newNotice(
    register,
    { year, number },
    {
      id: idOf<'DecisionNotice'>(newId()),
      text: { ...emptyNotice(title, kind), value, decision },
      origin: null,
      marking: unmarked,
    },
  );
  const notice: DecisionNotice = {
    ...draft,
    status: 'signed',
    recordedFrom: source,
    decidedOn,
    signatoryPost: command.signatoryPost.trim() || null,
  };
  return accept(notice, { type: 'PastNoticeRecorded', noticeId: notice.id, ...named, decidedOn, at: now });
}
