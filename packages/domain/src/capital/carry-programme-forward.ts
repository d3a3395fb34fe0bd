import { powerOfHead } from '../access/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import type { CapitalApproval, SchemeAmount } from './capital-approval.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { type CapitalScheme, nameOfScheme } from './capital-scheme.ts';
import { whatIsLeft } from './what-is-left.ts';
import { whyNotCarried, yearAfter } from './why-not-carried.ts';

export type CarryProgrammeForward = {
  /** The local policing body's decision. */
  readonly on: CalendarDate;
  /** Where it is recorded. */
  readonly reference: string;
};

/** What goes into the next programme: schemes it does not have yet, and the approval that gives all of them money. */
export type CarriedForward = {
  readonly schemes: readonly CapitalScheme[];
  readonly approval: CapitalApproval;
};

/**
 * Hands what is left of a year to the programme of the next, as one approval brought forward (column D). A scheme is
 * known there by its number and title; one that is not there comes with its hold and the years still planned.
 */
export function carryProgrammeForward(
  from: CapitalProgramme,
  next: CapitalProgramme | null,
  { on, reference: typed }: CarryProgrammeForward,
  { now, newId }: Circumstances,
): Decision<CarriedForward, CapitalEventOf<'CapitalCarriedForward'>, CapitalRefusal> {
  const today = londonDateOf(now);
  const fault = whyNotCarried(from, next, today);
  if (fault !== null) return refuse(fault);
  if (next === null)
    return refuse({ kind: 'NextProgrammeNotOpen', financialYear: yearAfter(from.financialYear) });
  const reference = typed.trim();
  if (reference === '') return refuse({ kind: 'ReferenceMissing' });
  if (on > today) return refuse({ kind: 'DecidedInFuture' });
  const left = whatIsLeft(from, today);
  const added: CapitalScheme[] = [];
  const schemes = left.schemes.flatMap(({ schemeId, amount }): SchemeAmount[] => {
    const scheme = from.schemes.find(({ id }) => id === schemeId);
    if (scheme === undefined) return [];
    const known = next.schemes.find((other) => nameOfScheme(other) === nameOfScheme(scheme));
    if (known !== undefined) return [{ schemeId: known.id, amount }];
    const profile = scheme.profile.filter(({ year }) => year >= next.financialYear);
    const id = idOf<'CapitalScheme'>(newId());
    added.push({ ...scheme, id, profile });
    return [{ schemeId: id, amount }];
  });
  const approval: CapitalApproval = {
    id: idOf<'CapitalApproval'>(newId()),
    kind: 'broughtForward',
    reason: `Unspent in ${from.financialYear}`,
    proposedOn: on,
    authority: 'policingBody',
    authorised: { on, reference, under: powerOfHead.words },
    withdrawn: null,
    schemes,
    financing: left.financing,
  };
  return accept(
    { schemes: added, approval },
    {
      type: 'CapitalCarriedForward',
      programmeId: from.id,
      intoProgrammeId: next.id,
      approvalId: approval.id,
      on,
      reference,
      total: left.total,
      schemes,
      financing: left.financing,
      at: now,
    },
  );
}
