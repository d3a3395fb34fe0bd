import { afterAll, beforeAll, expect, it } from 'vitest';
import { goodPassword, type TestGateway, testGateway } from './test-gateway.ts';

let office: TestGateway;

beforeAll(async () => {
  office = await testGateway();
  const bodyId = await office.register('Sign-in Area');
  await office.open({
    bodyId,
    email: 'anna@example.org',
    name: 'Anna',
    roles: ['governanceOfficer'],
    password: goodPassword,
  });
});
afterAll(() => office?.close());

it('signs a person in with their password and says who they are', async () => {
  const browser = office.browser();
  expect((await browser.get('/auth/session')).json).toMatchObject({
    signedIn: false,
    office: { mode: 'live' },
  });
  const answer = await browser.post('/auth/sign-in', { email: 'Anna@Example.org ', password: goodPassword });
  expect(answer.json).toMatchObject({
    next: 'done',
    signedIn: true,
    viewer: {
      name: 'Anna',
      roles: ['governanceOfficer'],
      bodies: [{ shortName: 'Sign-in Area' }],
      persona: null,
    },
    secondFactor: 'none',
  });
  expect((await browser.get('/auth/session')).json).toMatchObject({
    signedIn: true,
    viewer: { email: 'anna@example.org' },
  });
});
