import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { actions, bodies, id, imports, people, posts } from './office.ts';

const action = globalIdOf('Action', actions.overdue);
const body = globalIdOf('Body', bodies.ours);
const anImport = globalIdOf('Import', imports.pending);
/** A version nobody has seen, so that a command that is let in still changes nothing. */
const expectedVersion = 999;

/** What each command is asked in the tests: about our body, and such that nothing comes of it. */
export const commands: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
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
  inviteUser: { name: '', email: 'nobody', bodyId: body, clearance: 'official' },
  markUserLeft: { userId: globalIdOf('User', 'auditor'), expectedVersion },
  moveDemoClock: { to: '2016-12-13T09:00:00.000Z' },
  recordImport: { fileId: id(999), bodyId: body, idempotencyKey: randomUUID() },
  registerPerson: { name: '', bodyId: body },
  rejectImport: { importId: anImport, reason: 'The wrong one', expectedVersion },
  requestRoleGrant: { userId: globalIdOf('User', 'governance-officer'), role: 'governanceOfficer' },
  revokeRole: { grantId: id(202), expectedVersion },
  updateAction: { actionId: action, note: 'Done', status: 'closed', expectedVersion },
};

export function mutationOf(name: string): string {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { __typename
    ... on Refused { code message path } ... on ValidationErrors { code message fields { path message } }
    ${name === 'moveDemoClock' || unversioned.has(name) ? '' : '... on Conflict { code message current { __typename id } }'} } }`;
}

const unversioned = new Set(['inviteUser', 'recordImport', 'registerPerson', 'requestRoleGrant']);
