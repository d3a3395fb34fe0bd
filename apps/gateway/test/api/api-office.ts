import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { newApiKey } from '../../src/sign-in/api-key-format.ts';
import { hashOfToken } from '../../src/sign-in/tokens.ts';
import type { Answer, Browser } from '../browser.ts';
import { goodPassword, testGateway } from '../test-gateway.ts';

/** What the apps of this office have registered. */
export const documents = {
  Who: 'query Who { viewer { userId name } }',
  Rooms: 'query Rooms($first: Int!) { rooms(first: $first) { edges { node { id name } } } }',
  Paint: 'mutation Paint($colour: String!) { paint(colour: $colour) }',
  Broken: 'query Broken($words: String) { broken(words: $words) }',
};

export const hashes = Object.fromEntries(
  Object.entries(documents).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
) as Record<keyof typeof documents, string>;

export type ApiOffice = Awaited<ReturnType<typeof apiOffice>>;

/** An office with an officer, an auditor and a machine that has a key to read meetings. */
export async function apiOffice() {
  const office = await testGateway({
    trusted: Object.fromEntries(
      Object.entries(documents).map(([name, text]) => [hashes[name as 'Who'], text]),
    ),
    corsOrigins: ['https://reader.example'],
  });
  const bodyId = await office.register('API Area');
  const password = goodPassword;
  await office.open({ bodyId, email: 'officer@example.org', roles: ['governanceOfficer'], password });
  await office.open({ bodyId, email: 'auditor@example.org', roles: ['auditor'], password });
  const machine = { bodyId, email: 'machine@example.org', roles: ['integrator'] as const, password };
  const keyUserId = await office.open(machine);

  const keyFor = async (userId: string, scopes: string[]): Promise<string> => {
    const made = newApiKey('live');
    await office.database.ownerPool.query(
      `insert into auth_api_key (id, user_id, name, start, key_hash, scopes, created_at, expires_at)
       values ($1, $2, 'k', $3, $1, $4, now(), now() + interval '90 days')`,
      [hashOfToken(made), userId, made.slice(0, 13), scopes],
    );
    return made;
  };
  const key = await keyFor(keyUserId, ['meetings:read']);

  return {
    ...office,
    bodyId,
    keyUserId,
    key,
    keyFor,
    signedInAs: async (email: string): Promise<Browser> => {
      const browser = office.browser();
      const { json } = await browser.post('/auth/sign-in', { email, password });
      expect(json).toMatchObject({ next: 'done' });
      return browser;
    },
    withKey: (query: string, variables: object = {}): Promise<Answer> =>
      office.browser().post('/graphql', { query, variables }, { authorization: `Bearer ${key}` }),
  };
}

export const errorOf = (answer: Answer) => answer.json.errors[0];
