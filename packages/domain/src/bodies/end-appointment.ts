import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { BodiesEventOf } from './bodies-events.ts';
import type { PostHoldingId } from './bodies-ids.ts';
import type { BodiesRefusal } from './bodies-refusals.ts';
import type { Post } from './post.ts';

/** `until` is the last day in the post, which may lie ahead. */
export type EndAppointment = { readonly holdingId: PostHoldingId; readonly until: CalendarDate };

/** An appointment may be cut short, never made longer: that is a new appointment. */
export function endAppointment(
  post: Post,
  { holdingId, until }: EndAppointment,
  { now }: Circumstances,
): Decision<Post, BodiesEventOf<'AppointmentEnded'>, BodiesRefusal> {
  const held = post.holdings.find((holding) => holding.id === holdingId);
  if (held === undefined) return refuse({ kind: 'AppointmentUnknown' });
  if (until < held.from) return refuse({ kind: 'AppointmentEndsBeforeItBegins', from: held.from, until });
  if (held.until !== null && held.until <= until) {
    return refuse({ kind: 'AppointmentAlreadyEnds', until: held.until });
  }
  return accept(
    { ...post, holdings: post.holdings.map((holding) => (holding === held ? { ...held, until } : holding)) },
    {
      type: 'AppointmentEnded',
      postId: post.id,
      holdingId,
      personId: held.personId,
      before: { until: held.until },
      after: { until },
      at: now,
    },
  );
}
