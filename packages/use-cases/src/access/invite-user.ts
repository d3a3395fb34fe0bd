import { bodyStore, invitationStore, personStore, userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { parseEmailAddress } from '@concordat/domain/bodies';
import { addSeconds } from '@concordat/domain/kernel';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';
import { invitationSeconds } from './invitation-seconds.ts';

/** The link's token is made at the edge and only its SHA-256 comes here; it opens the account within seven real days. */
export const inviteUser = useCase({
  name: 'inviteUser',
  needs: 'user:invite',
  input: z.strictObject({
    name: textField(200),
    email: textField(254),
    bodyId: idField<'Body'>(),
    personId: idField<'Person'>()
      .nullish()
      .transform((id) => id ?? null),
    clearance: z.enum(rules.clearances),
    tokenHash: z.string().regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256 in lower-case hex.'),
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId, personId, email }, { context: { realNow } }) => {
    const body = await bodyStore.load(tx, bodyId);
    const person = personId === null ? null : await personStore.load(tx, personId);
    if (body === null || (personId !== null && person === null)) return null;
    const typed = parseEmailAddress(email);
    const address =
      typed === null ? 'free' : await userAccessStore.standingOf(tx, typed, { bodyId, realNow });
    return { body: body.value, address };
  },
  versionOf: null,
  decide: ({ address }, command, circumstances) => rules.inviteUser({ address }, command, circumstances),
  save: async (tx, user, { command, loaded, context: { realNow, newId } }) => {
    await userAccessStore.insert(tx, user);
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
  pathFor: {
    UserNameMissing: 'name',
    UserEmailNotAnAddress: 'email',
    UserEmailTaken: 'email',
    ClearanceAboveOwn: 'clearance',
    BodyOutOfReach: 'bodyId',
  },
  answer: (user) => user,
});
