import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import { type Agenda, isAgendaOpen } from './agenda.ts';
import type { AgendaEventOf } from './agenda-events.ts';
import type { AgendaItem } from './agenda-item.ts';
import { countedAgain } from './agenda-numbers.ts';
import type { AgendaRefusal } from './agenda-refusals.ts';
import { auditedWords } from './agenda-words.ts';

/** The reason is asked for once the agenda is out. */
export type RemoveAgendaItem = { readonly reason: string | null };

/** Takes an item off; one that has been out stays on the agenda as withdrawn, so that its number never comes back. */
export function removeAgendaItem(
  { agenda, item }: { readonly agenda: Agenda; readonly item: AgendaItem },
  command: RemoveAgendaItem,
  { now }: Circumstances,
): Decision<Agenda, AgendaEventOf<'AgendaItemRemoved'>, AgendaRefusal> {
  if (!isAgendaOpen(agenda)) return refuse({ kind: 'AgendaOver', status: agenda.status });
  if (item.withdrawnReason !== null) return refuse({ kind: 'AgendaItemWithdrawn', number: item.number });
  const isOut = agenda.status === 'agendaPublished';
  const reason = isOut ? (command.reason?.trim() ?? '') : null;
  if (reason === '') return refuse({ kind: 'WithdrawalReasonMissing' });
  const agendaItems = isOut
    ? agenda.agendaItems.map((each) => (each.id === item.id ? { ...item, withdrawnReason: reason } : each))
    : countedAgain(agenda.agendaItems.filter((each) => each.id !== item.id));
  return accept(
    { ...agenda, agendaItems },
    {
      type: 'AgendaItemRemoved',
      meetingId: agenda.id,
      itemId: item.id,
      number: item.number,
      reason,
      before: auditedWords(item),
      at: now,
    },
  );
}
