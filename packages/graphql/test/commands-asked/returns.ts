import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { budgetReturns, id, ledgers } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const ledgerId = globalIdOf('Ledger', ledgers.ours);

/** Commands on budget holders and their returns. */
export const returnsCommands: Asked = {
  askForReturns: { ledgerId, month: '2016-09', dueOn: '2016-12-20', expectedVersion },
  setBudgetHolder: { ledgerId, lineIds: [id(411)], from: '2016-09', expectedVersion },
  signBudgetReturn: {
    returnId: globalIdOf('BudgetReturn', budgetReturns.waiting),
    lines: [{ lineId: id(411), forecast: 5 }],
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
};
