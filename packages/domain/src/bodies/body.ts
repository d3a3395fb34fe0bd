import type { CalendarDate } from '../kernel/index.ts';
import type { AreaId, BodyId } from './bodies-ids.ts';

/** Two corporations sole to an area (PRSR Act 2011 ss.1, 2), or a party of another kind, such as a national force. */
export type BodyKind = 'policingBody' | 'chiefOfficer' | 'otherParty';

export const bodyKinds: readonly BodyKind[] = ['policingBody', 'chiefOfficer', 'otherParty'];

export type Body = {
  readonly id: BodyId;
  readonly areaId: AreaId | null;
  readonly kind: BodyKind;
  readonly legalName: string;
  readonly shortName: string;
  /** As the office writes it: a policing body may be headed by a Mayor as well as by a Commissioner. */
  readonly headTitle: string;
  /** First day; null when it was there before anything recorded here. */
  readonly from: CalendarDate | null;
  /** Last day; null while nothing says it ends. */
  readonly until: CalendarDate | null;
  /** The body that took over its functions on the day after its last. */
  readonly successorId: BodyId | null;
};

/** Both its first and its last day count. */
export function isThereOn(body: Pick<Body, 'from' | 'until'>, on: CalendarDate): boolean {
  return (body.from === null || body.from <= on) && (body.until === null || on <= body.until);
}

/** The bodies that handed over to this one directly, the earliest first. */
export function predecessorsOf(body: Body, bodies: readonly Body[]): readonly Body[] {
  return bodies
    .filter((other) => other.successorId === body.id)
    .sort((a, b) => (a.until ?? '').localeCompare(b.until ?? '') || a.id.localeCompare(b.id));
}

/** Whichever body answers for this one on the day: itself, or the last in its line of successors by then. */
export function answerableBodyOn(body: Body, on: CalendarDate, bodies: readonly Body[]): Body {
  let answerable = body;
  for (const _ of bodies) {
    if (answerable.until === null || on <= answerable.until) break;
    const successor = bodies.find((other) => other.id === answerable.successorId);
    if (successor === undefined) break;
    answerable = successor;
  }
  return answerable;
}
