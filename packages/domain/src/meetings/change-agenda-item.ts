import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import { type Agenda, isAgendaOpen } from './agenda.ts';
import type { AgendaEventOf } from './agenda-events.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { AgendaRefusal } from './agenda-refusals.ts';
import { type AgendaItemWords, auditedWords, readAgendaWords } from './agenda-words.ts';

/** Puts an item into other words; its number and place stay. */
export function changeAgendaItem(
  { agenda, item }: { readonly agenda: Agenda; readonly item: AgendaItem },
  typed: AgendaItemWords,
  { now }: Circumstances,
): Decision<Agenda, AgendaEventOf<'AgendaItemChanged'>, AgendaRefusal> {
  if (!isAgendaOpen(agenda)) return refuse({ kind: 'AgendaOver', status: agenda.status });
  if (item.withdrawnReason !== null) return refuse({ kind: 'AgendaItemWithdrawn', number: item.number });
  const read = readAgendaWords(typed);
  if ('refusal' in read) return refuse(read.refusal);
  const changed: AgendaItem = { ...item, ...read.words };
  if (JSON.stringify(changed) === JSON.stringify(item)) return refuse({ kind: 'AgendaItemUnchanged' });
  return accept(
    { ...agenda, agendaItems: agenda.agendaItems.map((each) => (each.id === item.id ? changed : each)) },
    {
      type: 'AgendaItemChanged',
      meetingId: agenda.id,
      itemId: item.id,
      before: auditedWords(item),
      after: auditedWords(changed),
      at: now,
    },
  );
}
