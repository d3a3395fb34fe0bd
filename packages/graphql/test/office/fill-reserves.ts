import { canary, id, registers } from './office-ids.ts';
import { moment, ours, type Tx, theirs } from './office-rows.ts';

/** Reserves of ours, one of them ring-fenced, with movements in every standing, and one of theirs. */
export async function fillReserves(tx: Tx): Promise<void> {
  const opened = { firstYear: '2016/17', netBudget: 10_000n, openedAt: moment('2016-04-01T09:00:00Z') };
  await tx.reserveRegister.createMany({
    data: [
      { id: registers.ours, ...ours, ...opened, justification: 'Two claims are open' },
      { id: registers.theirs, ...theirs, ...opened },
    ],
  });
  const own = { ...ours, registerId: registers.ours };
  const reserve = { purpose: 'Anything', isGeneral: false, minimum: 0n, source: 'Accounts' };
  await tx.reserve.createMany({
    data: [
      {
        id: registers.road,
        ...own,
        ...reserve,
        position: 0,
        name: 'Roads',
        restriction: 'Road safety',
        opening: 900n,
      },
      {
        id: id(712),
        ...own,
        ...reserve,
        position: 1,
        name: 'General',
        isGeneral: true,
        opening: 600n,
        minimum: 100n,
      },
      {
        id: id(713),
        ...theirs,
        ...reserve,
        registerId: registers.theirs,
        position: 0,
        name: canary,
        opening: 5n,
      },
    ],
  });
  const moved = {
    ...own,
    reserveId: registers.road,
    financialYear: '2016/17',
    purpose: 'A crossing',
    recordedAt: moment('2016-12-01T09:00:00Z'),
    recordedBy: 'Treasurer',
    plannedBy: 'treasurer',
  };
  await tx.reserveMovement.createMany({
    data: [
      { id: registers.planned, ...moved, kind: 'draw', amount: 50n, belowMinimumBecause: 'A flood' },
      {
        id: id(722),
        ...moved,
        kind: 'draw',
        amount: 70n,
        reference: 'Notice 4',
        approvedBy: 'Commissioner',
        approvedUnder: 'The decision is that of the head of the body',
      },
      { id: id(723), ...moved, kind: 'contribution', amount: 30n, cancelledBecause: 'Not received' },
    ],
  });
}
