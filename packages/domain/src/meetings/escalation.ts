import type { BodyId, PersonId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import type { CalendarDate, Move, TransitionTable } from '../kernel/index.ts';
import type { EscalationId, ForumId, MeetingId, ResolutionId } from './meetings-ids.ts';

export const escalationSourceKinds = ['agendaItem', 'minutesParagraph', 'resolution', 'action'] as const;

export type EscalationSourceKind = (typeof escalationSourceKinds)[number];

/** What is kept; that it is on an agenda, or its answer is back, follows from the agendas (`escalationStage`). */
export type EscalationStatus = 'open' | 'answered' | 'withdrawn';

/** A matter one forum puts before another: up to the one it reports to, or down to one that reports to it. */
export type Escalation = {
  readonly id: EscalationId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly fromForumId: ForumId;
  readonly toForumId: ForumId;
  readonly sourceKind: EscalationSourceKind;
  /** The item, paragraph, resolution or action it comes from, and the meeting that had it. */
  readonly sourceId: string;
  readonly sourceMeetingId: MeetingId;
  readonly title: string;
  readonly reason: string;
  /** Who asks, as a post. */
  readonly askedBy: string;
  readonly proposedOn: CalendarDate;
  readonly status: EscalationStatus;
  /** The escalation this one passes on, where the forum that asks was itself asked; null where it was not. */
  readonly onwardOfId: EscalationId | null;
  /** The resolution that answers it, in the minutes of the forum that was asked. */
  readonly answer: {
    readonly on: CalendarDate;
    readonly meetingId: MeetingId;
    readonly resolutionId: ResolutionId;
  } | null;
  readonly withdrawn: { readonly on: CalendarDate; readonly reason: string } | null;
  /** Those of what it comes from. */
  readonly marking: Marking;
  readonly namedReaders: readonly PersonId[];
};

/** Neither an answer nor a withdrawal is undone; the matter may be escalated again. */
export const escalationTransitions = {
  open: ['answered', 'withdrawn'],
  answered: [],
  withdrawn: [],
} as const satisfies TransitionTable<EscalationStatus>;

export const escalationMoves = {
  AnswerEscalation: [{ from: 'open', to: 'answered' }],
  WithdrawEscalation: [{ from: 'open', to: 'withdrawn' }],
} as const satisfies { readonly [command: string]: readonly Move<EscalationStatus>[] };

export const escalationStages = ['proposed', 'onAgenda', 'answered', 'returned', 'withdrawn'] as const;

export type EscalationStage = (typeof escalationStages)[number];

/** The days of the meetings whose agendas have it: of the forum that was asked, and of the one that hears the answer. */
export type EscalationOnAgendas = {
  readonly askedOn: CalendarDate | null;
  readonly returnedOn: CalendarDate | null;
};

/** How far it has come; it is over once it is returned or withdrawn. */
export function escalationStage(
  status: EscalationStatus,
  { askedOn, returnedOn }: EscalationOnAgendas,
): EscalationStage {
  if (status === 'withdrawn') return 'withdrawn';
  if (status === 'answered') return returnedOn === null ? 'answered' : 'returned';
  return askedOn === null ? 'proposed' : 'onAgenda';
}
