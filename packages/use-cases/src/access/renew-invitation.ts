import { bodyStore, invitationStore, userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { addSeconds } from '@concordat/domain/kernel';
import { z } from 'zod';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';
import { invitationSeconds } from './invitation-seconds.ts';

/** As `inviteUser`, for somebody invited before whose link ran out or was lost: earlier links open nothing any more. */
export const renewInvitation = useCase({
  name: 'renewInvitation',
  needs: 'user:invite',
  input: z.strictObject({
    userId: z.string(),
    tokenHash: z.string().regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256 in lower-case hex.'),
  }),
  bodyOf: async (tx, { userId }) => (await userAccessStore.load(tx, userId))?.bodyId ?? null,
  load: async (tx, { userId }) => {
    const user = await userAccessStore.load(tx, userId);
    const body = user && (await bodyStore.load(tx, user.bodyId));
    return user && body && { user: user.value, body: body.value };
  },
  versionOf: null,
  decide: ({ user }, command, circumstances) => rules.renewInvitation(user, command, circumstances),
  save: async (tx, user, { command, loaded, context: { realNow, newId } }) => {
    await invitationStore.withdraw(tx, user.userId, realNow);
    await invitationStore.insert(tx, user, {
      id: newId(),
      tokenHash: command.tokenHash,
      bodyName: loaded.body.legalName,
      createdAt: realNow,
      expiresAt: addSeconds(realNow, invitationSeconds),
    });
  },
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: (user) => user,
});
