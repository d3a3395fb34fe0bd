import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { type NextProgramme, yearAfter } from './why-not-carried.ts';

/** Why a programme takes no more spend or budget: its money has gone into the next; null while it is its own. */
export function whyClosed(
  { financialYear }: Pick<CapitalProgramme, 'financialYear'>,
  next: Pick<NextProgramme, 'approvals'> | null,
): CapitalRefusal | null {
  const hasTaken = next?.approvals.some(
    ({ kind, authorised }) => kind === 'broughtForward' && authorised !== null,
  );
  return hasTaken ? { kind: 'MoneyHasLeft', financialYear, into: yearAfter(financialYear) } : null;
}
