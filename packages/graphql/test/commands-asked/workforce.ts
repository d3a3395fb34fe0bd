import { globalIdOf } from '@concordat/database/reads';
import { id, ledgers, workforceGroups } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

/** Commands on the people a ledger pays. */
export const workforceCommands: Asked = {
  setWorkforceGroup: {
    ledgerId: globalIdOf('Ledger', ledgers.ours),
    groupId: workforceGroups.counted,
    lineIds: [id(411)],
    name: 'Detention officers',
    establishment: 4_000,
    averageCost: 3_000_000,
    months: [{ month: '2016-09', strength: 3_850, joiners: 0, leavers: 0 }],
    rises: [{ from: '2016-09', share: 10_000, why: 'Award' }],
    source: 'Human resources',
    expectedVersion,
  },
};
