import type { Transaction } from '@concordat/database';
import { bodyStore, capitalStore, delegationStore } from '@concordat/database/stores';
import { type ApprovalKind, delegatedAs, yearAfter } from '@concordat/domain/capital';
import { type CalendarDate, financialYearsLater } from '@concordat/domain/kernel';
import { type Delegation, powersInForce } from '@concordat/domain/meetings';
import type { OnProgramme } from './of-programme.ts';

/**
 * The programme with those of the years beside it, and with what the scheme of delegation of the forces it is shared
 * with gives their posts over it: the local policing body's own posts decide for it.
 */
export async function withBeside(tx: Transaction, { programmeId }: OnProgramme) {
  const found = await capitalStore.load(tx, programmeId);
  if (found === null) return null;
  const { bodyId, financialYear, readerBodyIds } = found.value;
  const forces = await bodyStore.ofKind(tx, readerBodyIds, 'chiefOfficer');
  const kinds = Object.values(delegatedAs).filter((kind) => kind !== null);
  return {
    ...found,
    previous: await capitalStore.ofYear(tx, bodyId, financialYearsLater(financialYear, -1)),
    next: await capitalStore.ofYear(tx, bodyId, yearAfter(financialYear)),
    given: await delegationStore.ofKinds(tx, forces, kinds),
  };
}

/** The lines on approvals of a kind, in force on the day of the decision. */
export function linesOn(given: readonly Delegation[], kind: ApprovalKind, on: CalendarDate) {
  return powersInForce(
    given.filter((line) => line.kind === delegatedAs[kind]),
    on,
  );
}
