import { expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { parseEmailAddress } from './email-address.ts';
import { establishPost } from './establish-post.ts';
import { registerArea } from './register-area.ts';
import { registerBody } from './register-body.ts';
import { registerPerson } from './register-person.ts';

const circumstances = circumstancesOf(governanceOfficer);
const bodyId = testId<'Body'>(9);

it('registers a person and keeps what names them apart in the event', () => {
  const command = { bodyId, name: ' Chief Executive ', email: ' Chief.Executive@Example.Police.UK ' };
  expect(registerPerson(null, command, circumstances)).toMatchObject({
    state: { name: 'Chief Executive', email: 'chief.executive@example.police.uk' },
    events: [{ type: 'PersonRegistered', personal: { name: 'Chief Executive' } }],
  });
});

it('refuses a person without a name, with a broken address or with one in use', () => {
  const asked = (name: string, email: string | null, taken = false) =>
    registerPerson(
      taken ? { id: testId(3), bodyId, name: 'Somebody', email } : null,
      { bodyId, name, email },
      circumstances,
    );
  expect(asked('  ', null)).toMatchObject({ refusal: { kind: 'NameMissing', what: 'person' } });
  expect(asked('Auditor', 'auditor')).toMatchObject({ refusal: { kind: 'EmailNotAnAddress' } });
  expect(asked('Auditor', 'a@example.org', true)).toMatchObject({ refusal: { kind: 'EmailTaken' } });
  expect(asked('Auditor', ' ')).toMatchObject({ outcome: 'accepted', state: { email: null } });
});

it.each(['', 'a', 'a@b', '@b.uk', 'a@b@c.uk', 'a b@c.uk', 'a@c.uk, d@c.uk', 'a@.uk'])(
  'does not take "%s" for an e-mail address',
  (text) => expect(parseEmailAddress(text)).toBeNull(),
);

it('refuses areas, bodies and posts without a name or with one in use', () => {
  const body = {
    areaId: null,
    kind: 'otherParty',
    legalName: 'L',
    shortName: 'S',
    headTitle: 'H',
    from: null,
  } as const;
  expect(registerArea(null, { name: ' ' }, circumstances)).toMatchObject({ refusal: { what: 'area' } });
  expect(registerArea({ id: testId(1), name: 'X' }, { name: 'X' }, circumstances)).toMatchObject({
    refusal: { kind: 'NameTaken' },
  });
  expect(registerBody(null, { ...body, headTitle: '' }, circumstances)).toMatchObject({
    refusal: { kind: 'NameMissing', what: 'headTitle' },
  });
  expect(registerBody(null, body, circumstances)).toMatchObject({
    state: { until: null, successorId: null },
  });
  expect(establishPost(null, { bodyId, title: '' }, circumstances)).toMatchObject({
    refusal: { what: 'post' },
  });
});
