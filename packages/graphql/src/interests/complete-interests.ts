import type { InterestsOfPersonJson } from '@concordat/database/reads';
import type { BodyId, PersonId } from '@concordat/domain/bodies';
import { allowedInterestCommands, returnDueOn } from '@concordat/domain/interests';
import type { CalendarDate } from '@concordat/domain/kernel';
import type { RequestContext } from '../request-context.ts';
import { officeToday, signedIn } from '../signed-in.ts';

export type CompleteInterests = ReturnType<typeof completeInterests>;

/** Adds when the next return is due by the domain's rule, whether it is late today, and what the viewer may do. */
export function completeInterests(found: InterestsOfPersonJson, context: RequestContext) {
  const { personId, bodyId, inPostSince, ...shown } = found;
  const viewer = signedIn(context);
  const dueOn = returnDueOn(
    inPostSince as CalendarDate | null,
    (found.returns[0]?.madeOn ?? null) as CalendarDate | null,
  );
  const person = { id: personId as PersonId, bodyId: bodyId as BodyId };
  return {
    ...shown,
    returnDueOn: dueOn,
    isReturnLate: dueOn !== null && dueOn < officeToday(context),
    allowedCommands: allowedInterestCommands(viewer, person, inPostSince !== null),
  };
}
