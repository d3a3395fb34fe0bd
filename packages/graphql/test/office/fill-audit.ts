import { auditStore, personal } from '@concordat/database/stores';
import { actions, bodies, canary, people } from './office-ids.ts';
import type { Tx } from './office-rows.ts';

export async function fillAudit(tx: Tx): Promise<void> {
  await auditStore.append(tx, [
    {
      bodyId: bodies.ours,
      at: '2016-12-01T09:00:00.000Z',
      actorId: 'governance-officer',
      action: 'ActionUpdated',
      objectKind: 'Action',
      objectId: actions.overdue,
      payload: { before: { status: 'open' }, after: { status: 'ongoing' } },
    },
    {
      bodyId: bodies.ours,
      at: '2016-12-01T10:00:00.000Z',
      actorId: 'system',
      action: 'PersonRegistered',
      objectKind: 'Person',
      objectId: people.treasurer,
      payload: { personal: { name: personal('Bram Test', people.treasurer) } },
    },
    {
      bodyId: bodies.theirs,
      at: '2016-12-01T11:00:00.000Z',
      actorId: 'stranger',
      action: 'ActionUpdated',
      objectKind: 'Action',
      objectId: actions.theirs,
      payload: { note: canary },
    },
  ]);
}
