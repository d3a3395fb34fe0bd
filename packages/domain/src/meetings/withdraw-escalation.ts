import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import type { Escalation } from './escalation.ts';
import type { EscalationEventOf } from './escalation-events.ts';
import type { EscalationRefusal } from './escalation-refusals.ts';

export type WithdrawEscalation = { readonly reason: string };

/** The forum that asked no longer does; an item that stands on an agenda for it stays there until it is taken off. */
export function withdrawEscalation(
  escalation: Escalation,
  { reason: typed }: WithdrawEscalation,
  { now }: Circumstances,
): Decision<Escalation, EscalationEventOf<'EscalationWithdrawn'>, EscalationRefusal> {
  const { id, status } = escalation;
  if (status !== 'open') return refuse({ kind: 'EscalationOver', status });
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'EscalationReasonMissing' });
  const on = londonDateOf(now);
  return accept(
    { ...escalation, status: 'withdrawn', withdrawn: { on, reason } },
    {
      type: 'EscalationWithdrawn',
      escalationId: id,
      on,
      before: { status },
      after: { status: 'withdrawn' },
      at: now,
    },
  );
}
