import { unmarked } from '../documents/index.ts';
import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import { type Agenda, isAgendaOpen } from './agenda.ts';
import type { AgendaEventOf } from './agenda-events.ts';
import { type AgendaItem, unplanned } from './agenda-item.ts';
import { countedAgain, nextSupplement } from './agenda-numbers.ts';
import type { AgendaRefusal } from './agenda-refusals.ts';
import { type AgendaItemWords, itemAdded, readAgendaWords } from './agenda-words.ts';
import { placeAmong } from './place-among.ts';

/** A new item before other business; once the agenda is out it is a supplement at the end. */
export function addAgendaItem(
  agenda: Agenda,
  typed: AgendaItemWords,
  { now, newId }: Circumstances,
): Decision<Agenda, AgendaEventOf<'AgendaItemAdded'>, AgendaRefusal> {
  if (!isAgendaOpen(agenda)) return refuse({ kind: 'AgendaOver', status: agenda.status });
  const read = readAgendaWords(typed);
  if ('refusal' in read) return refuse(read.refusal);
  const item: AgendaItem = {
    ...unplanned,
    ...read.words,
    id: idOf<'AgendaItem'>(newId()),
    number: nextSupplement(agenda),
    marking: unmarked,
    namedReaders: [],
    approvesMinutesOf: null,
    minutesId: null,
    line: null,
  };
  const agendaItems =
    agenda.status === 'planned'
      ? countedAgain(placeAmong(agenda.agendaItems, item))
      : [...agenda.agendaItems, item];
  const added = agendaItems.find(({ id }) => id === item.id) ?? item;
  return accept({ ...agenda, agendaItems }, itemAdded(agenda.id, added, now));
}
