import { capitalMonitorRead, globalIdOf } from '@concordat/database/reads';
import type { Operation } from './operation.ts';
import { viewerAt } from './viewer-at.ts';

/** Forty schemes with their approvals, spend and notes. Its SQL is its own, past every policy; the domain adds it up. */
export const capitalTable: Operation = {
  name: 'Capital table (b)',
  field: 'capitalMonitor',
  document: 'CapitalMonitor',
  isWorkedOutByDomain: true,
  target: 1,
  statements: 1,
  requestsARound: 100,
  variables: ({ programmeId }) => ({ programmeId: globalIdOf('CapitalProgramme', programmeId) }),
  byHand: {
    text: capitalMonitorRead.text,
    values: (place) =>
      capitalMonitorRead.valuesOf({
        viewer: viewerAt(place),
        capitalCommands: [],
        programmeId: place.programmeId,
        month: null,
        asAt: place.today,
      }),
  },
  peer: null,
};
