import { apiKeyStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { accept } from '@concordat/domain/kernel';
import { z } from 'zod';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** The secret is made at the edge: only its hash and its first characters come here. */
export const createApiKey = useCase({
  name: 'createApiKey',
  needs: 'key:manage',
  needsFreshProof: true,
  input: z.strictObject({
    name: z.string().max(100),
    scopes: z.array(z.string().max(40)).max(20),
    days: z.number().optional(),
    keyId: z.string(),
    start: z.string().max(20),
    keyHash: z.string().regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256 in lower-case hex.'),
  }),
  bodyOf: (_tx, _command, { viewer }) => viewer.bodyIds[0] ?? null,
  load: async (_tx, _command, { context: { realNow } }) => ({ realNow }),
  versionOf: null,
  decide: ({ realNow }, { name, scopes, days }, circumstances) => {
    const command = { name, scopes, ...(days === undefined ? {} : { days }) };
    // A key outlives a demo office's clock; the record of it being made keeps the office's time.
    const decision = rules.createApiKey(null, command, { ...circumstances, now: realNow });
    if (decision.outcome === 'refused') return decision;
    const [event] = decision.events;
    return accept(decision.state, { ...event, at: circumstances.now });
  },
  save: (tx, terms, { command: { keyId: id, start, keyHash }, context: { realNow: createdAt } }) =>
    apiKeyStore.insert(tx, terms, { id, start, keyHash, createdAt }),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  pathFor: {
    KeyNameMissing: 'name',
    KeyWithoutScopes: 'scopes',
    ScopeUnknown: 'scopes',
    ScopeNotHeld: 'scopes',
    KeyLifeOutOfRange: 'days',
  },
  answer: (terms) => terms,
});
