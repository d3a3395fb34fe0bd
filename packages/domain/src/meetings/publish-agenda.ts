import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { Agenda, AgendaInForum } from './agenda.ts';
import type { AgendaEvent } from './agenda-events.ts';
import type { AgendaRefusal } from './agenda-refusals.ts';
import { leftOff, titlesLeftOff } from './carried-forward.ts';
import { moveMeeting } from './move-meeting.ts';

/**
 * Sends the agenda out: from then on numbers stay. Refused while something that waits for the meeting is on no item;
 * actions raised since the log was opened come onto it by themselves.
 */
export function publishAgenda(
  { agenda, carried }: AgendaInForum,
  _command: object,
  circumstances: Circumstances,
): Decision<Agenda, AgendaEvent, AgendaRefusal> {
  const left = leftOff(agenda.agendaItems, carried);
  const log = agenda.agendaItems.find(({ role }) => role === 'actionLog');
  const late = log === undefined ? [] : left.openActions;
  const agendaItems = agenda.agendaItems.map((item) =>
    item === log && late.length > 0
      ? { ...item, carriedActionIds: [...item.carriedActionIds, ...late] }
      : item,
  );
  const moved = moveMeeting(
    { ...agenda, agendaItems, minutes: null },
    { type: 'PublishAgenda' },
    circumstances,
  );
  if (moved.outcome === 'refused') return refuse(moved.refusal as AgendaRefusal);
  const titles = titlesLeftOff(log === undefined ? left : { ...left, openActions: [] });
  if (titles.length > 0) return refuse({ kind: 'LeftOffAgenda', titles });
  const { status } = moved.state;
  const carriedForward = {
    type: 'ActionsCarriedForward' as const,
    meetingId: agenda.id,
    actionIds: late,
    at: circumstances.now,
  };
  return accept<Agenda, AgendaEvent>(
    { ...agenda, agendaItems, status },
    moved.events[0],
    ...(log === undefined || late.length === 0 ? [] : [{ ...carriedForward, itemId: log.id }]),
  );
}
