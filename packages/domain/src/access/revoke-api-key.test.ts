import { expect, it } from 'vitest';
import { circumstancesOf } from '../../test/circumstances.ts';
import { viewerWith } from '../../test/viewers.ts';
import { revokeApiKey } from './revoke-api-key.ts';

const key = { keyId: 'key', userId: 'integrator', name: 'Open data', isRevoked: false };
const holder = circumstancesOf(viewerWith('integrator', ['integrator']));

it('revokes a key once, and the record says which', () => {
  const decision = revokeApiKey(key, {}, holder);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  expect(decision.state.isRevoked).toBe(true);
  expect(decision.events).toMatchObject([{ type: 'ApiKeyRevoked', keyId: 'key', name: 'Open data' }]);
  expect(revokeApiKey(decision.state, {}, holder)).toMatchObject({ refusal: { kind: 'KeyAlreadyRevoked' } });
});
