import { invitationStore, userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { z } from 'zod';
import { versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** Every role goes with the account; the gateway ends its sessions and keys. */
export const markUserLeft = useCase({
  name: 'markUserLeft',
  needs: 'user:remove',
  input: z.strictObject({ userId: z.string(), expectedVersion: versionField }),
  bodyOf: async (tx, { userId }) => (await userAccessStore.load(tx, userId))?.bodyId ?? null,
  load: (tx, { userId }) => userAccessStore.load(tx, userId),
  versionOf: ({ version }) => version,
  decide: ({ value: user, grants }, command, circumstances) =>
    rules.markUserLeft({ user, grants }, command, circumstances),
  save: async (tx, { user }, { loaded, context: { now, realNow, viewer } }) => {
    await userAccessStore.saveStatus(tx, user, loaded.version);
    await invitationStore.withdraw(tx, user.userId, realNow);
    await userAccessStore.revokeAllGrants(tx, user.userId, { revokedBy: viewer.userId, revokedAt: now });
  },
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: ({ user }) => user,
});
