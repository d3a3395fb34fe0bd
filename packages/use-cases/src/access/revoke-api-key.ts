import { apiKeyStore, userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { z } from 'zod';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** In force with the key's next request; one's own keys only, whatever one may still do otherwise. */
export const revokeApiKey = useCase({
  name: 'revokeApiKey',
  needs: 'self',
  input: z.strictObject({ keyId: z.string().min(1).max(64) }),
  bodyOf: async (tx, _command, { viewer }) => (await userAccessStore.load(tx, viewer.userId))?.bodyId ?? null,
  load: (tx, { keyId }, { context: { viewer } }) => apiKeyStore.loadOwn(tx, keyId, viewer.userId),
  versionOf: null,
  decide: rules.revokeApiKey,
  save: (tx, { keyId }, { context: { realNow } }) => apiKeyStore.revoke(tx, keyId, realNow),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: (key) => key,
});
