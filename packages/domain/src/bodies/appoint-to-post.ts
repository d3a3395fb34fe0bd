import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  refuse,
} from '../kernel/index.ts';
import type { BodiesEventOf } from './bodies-events.ts';
import type { PersonId } from './bodies-ids.ts';
import type { BodiesRefusal } from './bodies-refusals.ts';
import { type Body, isThereOn } from './body.ts';
import { overlaps, type Post, type PostHolding } from './post.ts';

export type AppointToPost = {
  readonly personId: PersonId;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly isDeputising: boolean;
};

/** A post has one holder and one deputy on any day, and only while its body is there. */
export function appointToPost(
  { post, body }: { readonly post: Post; readonly body: Body },
  command: AppointToPost,
  { now, newId }: Circumstances,
): Decision<Post, BodiesEventOf<'PersonAppointed'>, BodiesRefusal> {
  const { personId, from, until, isDeputising } = command;
  if (until !== null && until < from) return refuse({ kind: 'AppointmentEndsBeforeItBegins', from, until });
  if (!isThereOn(body, from) || (until !== null && !isThereOn(body, until))) {
    return refuse({ kind: 'BodyNotThere', from: body.from, until: body.until });
  }
  const meanwhile = post.holdings.filter((held) => overlaps(held, command));
  const inTheWay = meanwhile.find((held) => held.isDeputising === isDeputising);
  if (inTheWay !== undefined) {
    return refuse({
      kind: 'PostAlreadyHeld',
      by: inTheWay.personId,
      from: inTheWay.from,
      until: inTheWay.until,
      isDeputising,
    });
  }
  const own = meanwhile.find((held) => held.personId === personId);
  if (own !== undefined) return refuse({ kind: 'DeputyIsTheHolder', from: own.from });

  const holding: PostHolding = {
    id: idOf<'PostHolding'>(newId()),
    personId,
    from,
    until,
    isDeputising,
  };
  return accept(
    { ...post, holdings: [...post.holdings, holding] },
    {
      type: 'PersonAppointed',
      postId: post.id,
      holdingId: holding.id,
      personId,
      from,
      until,
      isDeputising,
      at: now,
    },
  );
}
