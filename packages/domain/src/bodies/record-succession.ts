import {
  accept,
  addDays,
  type CalendarDate,
  type Circumstances,
  type Decision,
  refuse,
} from '../kernel/index.ts';
import type { BodiesEventOf } from './bodies-events.ts';
import type { BodiesRefusal } from './bodies-refusals.ts';
import { type Body, isThereOn } from './body.ts';

/** `lastDay` is the last day of the body; its successor answers from the day after. */
export type RecordSuccession = { readonly lastDay: CalendarDate };

/**
 * A policing body's functions may pass to another, such as a mayor's (PRSR Act 2011 s.1 as amended by the
 * Cities and Local Government Devolution Act 2016). Lines of successors cannot run in a circle, because a
 * successor must be there on the day after, and `predecessors` are the bodies that hand over to this one.
 */
export function recordSuccession(
  {
    body,
    successor,
    predecessors,
  }: { readonly body: Body; readonly successor: Body; readonly predecessors: readonly Body[] },
  { lastDay }: RecordSuccession,
  { now }: Circumstances,
): Decision<Body, BodiesEventOf<'BodySucceeded'>, BodiesRefusal> {
  if (body.successorId !== null) return refuse({ kind: 'BodyAlreadySucceeded', lastDay: body.until });
  if (body.id === successor.id) return refuse({ kind: 'SuccessorIsItself' });
  if (body.kind !== successor.kind) return refuse({ kind: 'SuccessorOfAnotherKind' });
  if (body.from !== null && lastDay < body.from)
    return refuse({ kind: 'BodyEndsBeforeItBegins', from: body.from });
  const handsOverLater = predecessors.find((other) => other.until !== null && lastDay <= other.until);
  if (handsOverLater !== undefined && handsOverLater.until !== null) {
    return refuse({ kind: 'PredecessorHandsOverLater', on: handsOverLater.until });
  }
  const dayAfter = addDays(lastDay, 1);
  if (!isThereOn(successor, dayAfter)) return refuse({ kind: 'SuccessorNotThere', on: dayAfter });
  return accept(
    { ...body, until: lastDay, successorId: successor.id },
    {
      type: 'BodySucceeded',
      bodyId: body.id,
      successorId: successor.id,
      lastDay,
      before: { until: body.until },
      at: now,
    },
  );
}
