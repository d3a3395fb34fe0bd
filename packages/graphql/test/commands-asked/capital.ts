import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { bodies, capitalSchemes, id, programmes } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const body = globalIdOf('Body', bodies.ours);
const programmeId = globalIdOf('CapitalProgramme', programmes.ours);

/** Commands on the capital programme. */
export const capitalCommands: Asked = {
  addScheme: { programmeId, title: 'Cars', block: 'Fleet', expectedVersion },
  attachCapitalReport: {
    programmeId,
    month: '2016-09',
    itemId: randomUUID(),
    idempotencyKey: randomUUID(),
  },
  authoriseCapitalApproval: {
    programmeId,
    approvalId: id(632),
    on: '2016-12-12',
    reference: 'Notice 5',
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  carryCapitalForward: {
    programmeId,
    on: '2016-12-12',
    reference: 'Notice 7',
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  openCapitalProgramme: {
    bodyId: body,
    sharedWith: [],
    financialYear: '2016/17',
    blocks: ['Fleet'],
    sources: [{ key: 'a', label: 'A', kind: 'grant', isWithinDelegation: false, isYearEnd: false }],
    schemes: [],
    idempotencyKey: randomUUID(),
  },
  setAssetLife: { programmeId, schemeId: capitalSchemes.workshop, assetLifeYears: 25, expectedVersion },
  profileScheme: { programmeId, schemeId: capitalSchemes.workshop, profile: [], expectedVersion },
  recordCapitalApproval: {
    programmeId,
    kind: 'addition',
    reason: 'More',
    proposedOn: '2016-12-12',
    authority: 'policingBody',
    schemes: [{ schemeId: capitalSchemes.workshop, amount: 1 }],
    financing: [{ source: 'grant', amount: 1 }],
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  recordCapitalReceipt: {
    programmeId,
    kind: 'grant',
    what: 'Second half',
    receivedOn: '2016-12-01',
    amount: 1,
    isWorkedOut: false,
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  recordCapitalSpend: {
    programmeId,
    month: '2016-10',
    spend: [
      {
        schemeId: capitalSchemes.workshop,
        kind: 'actual',
        amount: 1,
        source: 'Invoice 8',
        isWorkedOut: false,
      },
    ],
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  releaseScheme: {
    programmeId,
    schemeId: capitalSchemes.held,
    on: '2016-12-01',
    reference: 'Notice 6',
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  withdrawCapitalApproval: {
    programmeId,
    approvalId: id(632),
    on: '2016-12-12',
    reason: 'Not needed',
    expectedVersion,
  },
  writeSchemeProgress: {
    programmeId,
    schemeId: capitalSchemes.workshop,
    month: '2016-10',
    rating: 'green',
    note: 'Going well',
    expectedVersion,
  },
};
