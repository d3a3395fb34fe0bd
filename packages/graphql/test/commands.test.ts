import { globalIdOf } from '@concordat/database/reads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, openApi, type TestApi } from './api.ts';
import { mutationOf } from './mutation-of.ts';
import { actions, bodies, id, people, posts } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';

const action = globalIdOf('Action', actions.undated);
const report = { actionId: action, note: 'Asked two suppliers.', status: 'ongoing', expectedVersion: 1 };

const updateAction = `mutation ($input: UpdateActionInput!) { updateAction(input: $input) {
  __typename
  ... on ActionUpdated { action { id status version updates { note byName statusBefore statusAfter } } }
  ... on Refused { code message path }
  ... on ValidationErrors { code fields { path message } }
  ... on Conflict { code message current { __typename id ... on Action { status version } } } } }`;

describe('commands', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const update = async (input: object) =>
    dataOf<{ updateAction: Record<string, unknown> }>(await api.ask(updateAction, somebody(), { input }))
      .updateAction;

  it('refuses with a reason, a sentence and the field, and writes nothing', async () => {
    expect(await update({ ...report, note: '  ' })).toMatchObject({
      __typename: 'Refused',
      code: 'NoteMissing',
      path: ['input', 'note'],
      message: expect.stringMatching(/\.$/),
    });
    expect(await versionOf(api)).toBe(1);
  });

  it('answers input of the wrong form field by field', async () => {
    const answer = await update({ ...report, note: 'x'.repeat(4_001), expectedVersion: -1 });
    expect(answer).toMatchObject({ __typename: 'ValidationErrors', code: 'VALIDATION' });
    expect((answer.fields as { path: string[] }[]).map(({ path }) => path.join('.'))).toEqual([
      'input.note',
      'input.expectedVersion',
    ]);
  });

  it('does it, and shows the record as it is now', async () => {
    expect(await update(report)).toEqual({
      __typename: 'ActionUpdated',
      action: {
        id: action,
        status: 'ongoing',
        version: 2,
        updates: [
          {
            note: 'Asked two suppliers.',
            byName: 'Governance officer',
            statusBefore: 'open',
            statusAfter: 'ongoing',
          },
        ],
      },
    });
  });

  it('shows the current record to whoever comes second', async () => {
    expect(await update(report)).toMatchObject({
      __typename: 'Conflict',
      code: 'CONFLICT',
      current: { __typename: 'Action', id: action, status: 'ongoing', version: 2 },
    });
  });

  it.each([
    ['what is not there', globalIdOf('Action', id(9_999))],
    ['what belongs to another body', globalIdOf('Action', actions.theirs)],
    ['what is no id', 'nonsense'],
    ['an id of something else', globalIdOf('Person', people.treasurer)],
  ])('says the same of %s', async (_what, actionId) => {
    const { data, errors } = await api.ask(updateAction, somebody(), { input: { ...report, actionId } });
    expect(data).toBeNull();
    expect(errors?.map(({ message, extensions, path }) => ({ message, extensions, path }))).toEqual([
      {
        message: 'There is nothing here that you may do this to.',
        extensions: { code: 'NOT_FOUND' },
        path: ['updateAction'],
      },
    ]);
  });

  it('registers and appoints a person, and ends the appointment', async () => {
    const register = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { ... on PersonRegistered { person { id name } } } }`;
    const input = { name: 'Dilys Test', bodyId: globalIdOf('Body', bodies.ours) };
    const { registerPerson } = dataOf<{ registerPerson: { person: { id: string } } }>(
      await api.ask(register, somebody(), { input }),
    );
    const appoint = `mutation ($input: AppointToPostInput!) { appointToPost(input: $input) { __typename ... on PersonAppointed { person { holdings { id postTitle from until version } } } ... on Refused { code } } }`;
    const appointed = dataOf<{ appointToPost: { person: { holdings: { id: string; version: number }[] } } }>(
      await api.ask(appoint, somebody(), {
        input: {
          personId: registerPerson.person.id,
          postId: globalIdOf('Post', posts.treasurer),
          from: '2016-12-01',
          isDeputising: false,
          expectedVersion: 1,
        },
      }),
    );
    const [holding] = appointed.appointToPost.person.holdings;
    expect(holding).toMatchObject({ postTitle: 'Treasurer', from: '2016-12-01', until: null });
    const end = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { __typename ... on AppointmentEnded { person { holdings { until } } } ... on Refused { code } ... on Conflict { current { __typename id } } } }`;
    const ending = { holdingId: holding?.id, until: '2016-12-31', expectedVersion: holding?.version };
    expect(dataOf(await api.ask(end, somebody(), { input: { ...ending, expectedVersion: 77 } }))).toEqual({
      endAppointment: {
        __typename: 'Conflict',
        current: { __typename: 'Post', id: globalIdOf('Post', posts.treasurer) },
      },
    });
    expect(dataOf(await api.ask(end, somebody(), { input: ending }))).toEqual({
      endAppointment: { __typename: 'AppointmentEnded', person: { holdings: [{ until: '2016-12-31' }] } },
    });
  });

  it('invites somebody with a link that is shown once', async () => {
    const sent: string[] = [];
    const invite = `mutation ($input: InviteUserInput!) { inviteUser(input: $input) { __typename ... on UserInvited { invitationLink user { name status allowedCommands } } ... on Refused { code path } } }`;
    const input = {
      name: 'Eben Test',
      email: 'eben@example.police.uk',
      bodyId: bodies.ours,
      clearance: 'official',
    };
    const invitations = {
      issue: () => ({ tokenHash: 'c'.repeat(64), link: 'http://localhost/link' }),
      send: async ({ email }: { email: string }, link: string) => void sent.push(`${email} ${link}`),
    };
    const answer = await api.ask(invite, somebody(), { input }, { invitations });
    expect(dataOf(answer)).toEqual({
      inviteUser: {
        __typename: 'UserInvited',
        invitationLink: 'http://localhost/link',
        user: {
          name: 'Eben Test',
          status: 'invited',
          allowedCommands: ['RenewInvitation', 'RequestRoleGrant', 'MarkUserLeft'],
        },
      },
    });
    expect(sent).toEqual(['eben@example.police.uk http://localhost/link']);
    expect(dataOf(await api.ask(invite, somebody(), { input }, { invitations }))).toEqual({
      inviteUser: { __typename: 'Refused', code: 'UserEmailTaken', path: ['input', 'email'] },
    });
    expect(sent.length).toBe(1);
  });

  it('asks for a fresh password or code before a role is given, and gives it once it has one', async () => {
    const giver = somebody({ roles: ['monitoringOfficer'] }); // nobody gives more than they hold
    const { provedAt: _, ...unproved } = api.contextFor(giver).command();
    const input = { userId: globalIdOf('User', 'auditor'), role: 'signatory' };
    const ask = (instead: object) => api.ask(mutationOf('requestRoleGrant'), giver, { input }, instead);
    const refused = await ask({ command: () => unproved });
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['STEP_UP_REQUIRED']);
    const proved = { ...api.contextFor(giver).command(), hasClockJumped: true };
    const jumped = await ask({ command: () => proved });
    expect(jumped.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    expect(dataOf(await ask({}))).toMatchObject({ requestRoleGrant: { __typename: 'RoleGrantRequested' } });
  });

  it('lets nobody confirm the role they requested', async () => {
    const answer = await api.ask(mutationOf('confirmRoleGrant'), somebody(), {
      input: { grantId: id(202), expectedVersion: 1 },
    });
    expect(dataOf(answer)).toMatchObject({
      confirmRoleGrant: { __typename: 'Refused', code: 'SecondPersonNeeded' },
    });
  });
});

async function versionOf(api: TestApi): Promise<number> {
  const answer = await api.ask(`{ action(id: "${action}") { version } }`, somebody());
  return dataOf<{ action: { version: number } }>(answer).action.version;
}
