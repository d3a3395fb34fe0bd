import { userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { z } from 'zod';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** Run by the gateway once the token and the new password are proved; its viewer has the body of the account. */
export const acceptInvitation = useCase({
  name: 'acceptInvitation',
  needs: 'system',
  input: z.strictObject({ userId: z.string() }),
  bodyOf: async (tx, { userId }) => (await userAccessStore.load(tx, userId))?.bodyId ?? null,
  load: (tx, { userId }) => userAccessStore.load(tx, userId),
  versionOf: null,
  decide: (user, command, circumstances) => rules.acceptInvitation(user.value, command, circumstances),
  save: (tx, user, { loaded }) => userAccessStore.saveStatus(tx, user, loaded.version),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: (user) => user,
});
