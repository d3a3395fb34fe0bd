import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { bodies, registers } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const body = globalIdOf('Body', bodies.ours);

/** Commands on reserves. */
export const reservesCommands: Asked = {
  addReserve: {
    registerId: globalIdOf('ReserveRegister', registers.ours),
    name: 'Insurance',
    purpose: 'Claims that are open',
    isGeneral: false,
    minimum: 0,
    expectedVersion,
  },
  approveReserveMovement: {
    registerId: globalIdOf('ReserveRegister', registers.ours),
    movementId: registers.planned,
    reference: 'Notice 7',
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  cancelReserveMovement: {
    registerId: globalIdOf('ReserveRegister', registers.ours),
    movementId: registers.planned,
    reason: 'Not needed',
    expectedVersion,
  },
  openReserves: {
    bodyId: body,
    sharedWith: [],
    firstYear: '2016/17',
    netBudget: 100,
    reserves: [
      { name: 'Roof', purpose: 'A roof', isGeneral: false, opening: 5, minimum: 0, source: 'Paper 9' },
    ],
    idempotencyKey: randomUUID(),
  },
  recordReserveMovement: {
    registerId: globalIdOf('ReserveRegister', registers.ours),
    reserveId: registers.road,
    year: '2016/17',
    kind: 'draw',
    amount: 1,
    purpose: 'A crossing',
    isWithinRestriction: true,
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
};
