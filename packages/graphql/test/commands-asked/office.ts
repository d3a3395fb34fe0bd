import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { bodies, id, imports, people, posts } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const body = globalIdOf('Body', bodies.ours);
const anImport = globalIdOf('Import', imports.pending);

/** Commands on people, access, imports and the office itself. */
export const officeCommands: Asked = {
  acceptImport: { importId: anImport, expectedVersion, idempotencyKey: randomUUID() },
  answerImportQuestion: { importId: anImport, findingId: id(221), answer: 'It is right', expectedVersion },
  appointToPost: {
    personId: globalIdOf('Person', people.treasurer),
    postId: globalIdOf('Post', posts.treasurer),
    from: '2017-01-01',
    isDeputising: false,
    expectedVersion,
  },
  confirmRoleGrant: { grantId: id(202), expectedVersion },
  endAppointment: { holdingId: id(31), until: '2017-01-01', expectedVersion },
  removeView: { viewId: id(9_998) },
  saveView: { list: 'actions', name: '', filters: 'show=overdue' },
  inviteUser: { name: '', email: 'nobody', bodyId: body, clearance: 'official' },
  markUserLeft: { userId: globalIdOf('User', 'auditor'), expectedVersion },
  moveDemoClock: { to: '2016-12-13T09:00:00.000Z' },
  recordImport: { fileId: id(999), bodyId: body, idempotencyKey: randomUUID() },
  registerPerson: { name: '', bodyId: body },
  rejectImport: { importId: anImport, reason: 'The wrong one', expectedVersion },
  renewInvitation: { userId: globalIdOf('User', 'governance-officer') },
  requestRoleGrant: { userId: globalIdOf('User', 'governance-officer'), role: 'governanceOfficer' },
  revokeRole: { grantId: id(202), expectedVersion },
};
