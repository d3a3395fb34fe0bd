import { expect, it } from 'vitest';
import { circumstancesOf } from '../../test/circumstances.ts';
import { viewerWith } from '../../test/viewers.ts';
import { type CreateApiKey, createApiKey } from './create-api-key.ts';

const integrator = viewerWith('integrator', ['integrator']);
const create = (changes: Partial<CreateApiKey> = {}) =>
  createApiKey(
    null,
    { name: 'Open data', scopes: ['meetings:read'], ...changes },
    circumstancesOf(integrator),
  );

it('lasts 90 days unless asked otherwise', () => {
  expect(create()).toMatchObject({
    state: { expiresAt: '2017-03-12T12:00:00.000Z', scopes: ['meetings:read'] },
  });
  expect(create({ days: 365 })).toMatchObject({ state: { expiresAt: '2017-12-12T12:00:00.000Z' } });
});

it.each<[string, Partial<CreateApiKey>, string]>([
  ['without a name', { name: ' ' }, 'KeyNameMissing'],
  ['that reads nothing', { scopes: [] }, 'KeyWithoutScopes'],
  ['that would write', { scopes: ['meetings:write'] }, 'ScopeUnknown'],
  ['that reads more than its holder', { scopes: ['meetings:read', 'audit:read'] }, 'ScopeNotHeld'],
  ['for more than a year', { days: 366 }, 'KeyLifeOutOfRange'],
  ['for no day', { days: 0 }, 'KeyLifeOutOfRange'],
])('refuses a key %s', (_, changes, kind) => {
  expect(create(changes)).toMatchObject({ outcome: 'refused', refusal: { kind } });
});

it('carries a scope once', () => {
  expect(create({ scopes: ['meetings:read', 'meetings:read'] })).toMatchObject({
    state: { scopes: ['meetings:read'] },
  });
});
