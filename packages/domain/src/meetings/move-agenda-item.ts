import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import { type Agenda, isAgendaOpen } from './agenda.ts';
import type { AgendaEventOf } from './agenda-events.ts';
import type { AgendaItem } from './agenda-item.ts';
import { countedAgain } from './agenda-numbers.ts';
import type { AgendaRefusal } from './agenda-refusals.ts';

/** The place it is to have, counted from 1. */
export type MoveAgendaItem = { readonly to: number };

/** Puts an item elsewhere and counts the agenda again, which only one that is not out allows. */
export function moveAgendaItem(
  { agenda, item }: { readonly agenda: Agenda; readonly item: AgendaItem },
  { to }: MoveAgendaItem,
  { now }: Circumstances,
): Decision<Agenda, AgendaEventOf<'AgendaItemMoved'>, AgendaRefusal> {
  if (!isAgendaOpen(agenda)) return refuse({ kind: 'AgendaOver', status: agenda.status });
  if (agenda.status !== 'planned') return refuse({ kind: 'ItemsKeepTheirPlace' });
  const from = agenda.agendaItems.indexOf(item) + 1;
  const last = agenda.agendaItems.length;
  if (to < 1 || to > last || to === from) return refuse({ kind: 'PlaceNotThere', last });
  const others = agenda.agendaItems.filter((each) => each !== item);
  const agendaItems = countedAgain([...others.slice(0, to - 1), item, ...others.slice(to - 1)]);
  return accept(
    { ...agenda, agendaItems },
    {
      type: 'AgendaItemMoved',
      meetingId: agenda.id,
      itemId: item.id,
      before: { number: item.number },
      after: { number: String(to) },
      at: now,
    },
  );
}
