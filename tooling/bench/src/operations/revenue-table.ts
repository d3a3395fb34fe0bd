import { globalIdOf, revenueMonitorRead } from '@concordat/database/reads';
import type { Operation } from './operation.ts';
import { viewerAt } from './viewer-at.ts';

/** 400 lines added up to 40 rows over 12 months. Its SQL is its own, past every policy: by hand it is the same sums. */
export const revenueTable: Operation = {
  name: 'Revenue table (b)',
  field: 'revenueMonitor',
  document: 'RevenueMonitor',
  target: 1,
  statements: 1,
  requestsARound: 100,
  variables: ({ ledgerId }) => ({ ledgerId: globalIdOf('Ledger', ledgerId) }),
  byHand: {
    text: revenueMonitorRead.text,
    values: (place) =>
      revenueMonitorRead.valuesOf({
        viewer: viewerAt(place),
        ledgerCommands: [],
        ledgerId: place.ledgerId,
        month: null,
        hierarchyId: null,
      }),
  },
  peer: null,
};
