import { bodies, canary, id, people } from './office-ids.ts';
import { moment, ours, type Tx, theirs } from './office-rows.ts';

export async function fillAccess(tx: Tx): Promise<void> {
  await tx.userAccess.createMany({
    data: [
      {
        userId: 'governance-officer',
        ...ours,
        personId: people.chiefExecutive,
        name: 'Governance officer',
        email: 'g@example.police.uk',
        seesBodyIds: [bodies.ours],
        clearance: 1,
        status: 'active',
      },
      {
        userId: 'auditor',
        ...ours,
        name: 'Auditor',
        email: 'a@example.org',
        seesBodyIds: [bodies.ours, bodies.theirs],
        clearance: 0,
        status: 'invited',
      },
      {
        userId: 'stranger',
        ...theirs,
        personId: people.stranger,
        name: 'Stranger',
        email: 's@example.org',
        seesBodyIds: [bodies.theirs],
        clearance: 1,
        status: 'active',
      },
    ],
  });
  await tx.savedView.createMany({
    data: [
      {
        id: id(211),
        ...ours,
        userId: 'governance-officer',
        list: 'actions',
        name: 'Estates',
        filters: 'words=estates',
      },
      {
        id: id(212),
        ...theirs,
        userId: 'stranger',
        list: 'actions',
        name: `Of ${canary}`,
        filters: 'show=overdue',
      },
    ],
  });
  await tx.roleGrant.createMany({
    data: [
      {
        id: id(201),
        ...ours,
        userId: 'governance-officer',
        role: 'governanceOfficer',
        requestedBy: 'system',
        requestedAt: moment('2016-01-01T09:00:00Z'),
        confirmedBy: 'auditor',
        confirmedAt: moment('2016-01-02T09:00:00Z'),
      },
      {
        id: id(202),
        ...ours,
        userId: 'auditor',
        role: 'auditor',
        requestedBy: 'governance-officer',
        requestedAt: moment('2016-12-01T09:00:00Z'),
      },
      {
        id: id(203),
        ...theirs,
        userId: 'stranger',
        role: 'signatory',
        requestedBy: 'stranger',
        requestedAt: moment('2016-12-01T09:00:00Z'),
      },
    ],
  });
}
