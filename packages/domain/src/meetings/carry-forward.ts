import { unmarked } from '../documents/index.ts';
import { accept, type Circumstances, type Decision, idOf, refuse, writtenDate } from '../kernel/index.ts';
import { type Agenda, type AgendaInForum, isAgendaOpen } from './agenda.ts';
import type { AgendaEvent } from './agenda-events.ts';
import { type AgendaItem, type AgendaItemRole, unplanned } from './agenda-item.ts';
import { countedAgain, nextSupplement } from './agenda-numbers.ts';
import type { AgendaRefusal } from './agenda-refusals.ts';
import { itemAdded } from './agenda-words.ts';
import { type CarriedForward, leftOff } from './carried-forward.ts';
import { placeAmong } from './place-among.ts';
import { titleOfEscalated } from './waiting-escalations.ts';

type Start = Pick<AgendaItem, 'title'> & Partial<AgendaItem>;

/**
 * Opens an agenda, or brings in what it lacks: the items every meeting begins and ends with, minutes to approve, open
 * actions, the forum's standing items, reports of the forward plan, matters from other forums and the theme. What is there stays as it is, so it
 * may be asked again at any time; once the agenda is out what is new comes as a supplement.
 */
export function carryForward(
  { agenda, carried }: AgendaInForum,
  _command: object,
  { now, newId }: Circumstances,
): Decision<Agenda, AgendaEvent, AgendaRefusal> {
  if (!isAgendaOpen(agenda)) return refuse({ kind: 'AgendaOver', status: agenda.status });
  const left = leftOff(agenda.agendaItems, carried);
  const log = agenda.agendaItems.find((item) => item.role === 'actionLog' && item.withdrawnReason === null);
  let items = agenda.agendaItems;
  if (log !== undefined && left.openActions.length > 0) {
    const carriedActionIds = [...log.carriedActionIds, ...left.openActions];
    items = items.map((item) => (item === log ? { ...log, carriedActionIds } : item));
  }
  const added: AgendaItem[] = [];
  for (const start of startsFor(agenda, left, log !== undefined)) {
    const item: AgendaItem = {
      id: idOf<'AgendaItem'>(newId()),
      number: nextSupplement({ ...agenda, agendaItems: items }),
      subItems: [],
      lead: null,
      kind: 'standing',
      purpose: null,
      closedReason: null,
      marking: unmarked,
      namedReaders: [],
      approvesMinutesOf: null,
      minutesId: null,
      line: null,
      ...unplanned,
      ...start,
    };
    added.push(item);
    items = agenda.status === 'planned' ? placeAmong(items, item) : [...items, item];
  }
  if (agenda.status === 'planned') items = countedAgain(items);
  const numbered = items.filter(({ id }) => added.some((item) => item.id === id));
  const [first, ...more]: AgendaEvent[] = [
    ...(log !== undefined && left.openActions.length > 0
      ? [
          {
            type: 'ActionsCarriedForward' as const,
            meetingId: agenda.id,
            itemId: log.id,
            actionIds: left.openActions,
            at: now,
          },
        ]
      : []),
    ...numbered.map((item) => itemAdded(agenda.id, item, now)),
  ];
  if (first === undefined) return refuse({ kind: 'NothingToCarryForward' });
  return accept<Agenda, AgendaEvent>({ ...agenda, agendaItems: items }, first, ...more);
}

/** What to begin with where no item has it, in the order of an agenda. */
function startsFor(agenda: Agenda, left: CarriedForward, hasLog: boolean): readonly Start[] {
  const { agendaItems, status } = agenda;
  const always = (role: AgendaItemRole, title: string, more: Partial<AgendaItem> = {}): readonly Start[] =>
    status !== 'planned' || agendaItems.some((item) => item.role === role) ? [] : [{ title, role, ...more }];
  const actions: Start = {
    title: 'Action log and matters arising',
    role: 'actionLog',
    purpose: 'note',
    carriedActionIds: left.openActions,
  };
  const isLogWanted = !hasLog && (status === 'planned' || left.openActions.length > 0);
  return [
    ...always('welcome', 'Welcome and apologies'),
    ...always('declarations', 'Declarations of interest'),
    ...left.earlierMinutes.map(({ heldOn, minutesId }) => ({
      title: `Minutes of ${writtenDate(heldOn)}`,
      role: 'earlierMinutes' as const,
      purpose: 'decide' as const,
      approvesMinutesOf: heldOn,
      minutesId,
    })),
    ...(isLogWanted ? [actions] : []),
    ...left.standingItems.map(({ id, title, lead, purpose }) => ({
      title,
      lead,
      purpose,
      standingItemId: id,
    })),
    ...left.planEntries.map(({ id, title, lead, marking, namedReaders }) => ({
      title,
      lead,
      kind: 'paper' as const,
      marking,
      namedReaders,
      planEntryId: id,
    })),
    ...left.escalations.map((each) => ({
      title: titleOfEscalated(each),
      lead: each.isAnswer ? null : each.askedBy,
      kind: 'verbal' as const,
      purpose: each.isAnswer ? ('note' as const) : ('decide' as const),
      marking: each.marking,
      namedReaders: each.namedReaders,
      escalationId: each.id,
    })),
    ...(left.theme === null
      ? []
      : [
          {
            title: 'Theme in depth',
            role: 'theme' as const,
            theme: left.theme,
            purpose: 'discuss' as const,
          },
        ]),
    ...always('anyOtherBusiness', 'Any other business', {
      subItems: left.nextMeeting === null ? [] : [`Next meeting: ${writtenDate(left.nextMeeting)}`],
    }),
  ];
}
