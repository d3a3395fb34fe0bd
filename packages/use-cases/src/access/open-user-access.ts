import { userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { parseEmailAddress } from '@concordat/domain/bodies';
import { accept, type Decision } from '@concordat/domain/kernel';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** Seeding and the first account of an office: invited and accepted in one, under the id of the sign-in account. */
export const openUserAccess = useCase({
  name: 'openUserAccess',
  needs: 'system',
  input: z.strictObject({
    userId: z.string().min(1).max(64),
    name: textField(200),
    email: textField(254),
    bodyId: idField<'Body'>(),
    personId: idField<'Person'>().nullable(),
    clearance: z.enum(rules.clearances),
    seesBodyIds: z.array(idField<'Body'>()).readonly(),
    isDemoPersona: z.boolean(),
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { email, userId, bodyId }, { context: { realNow } }) => {
    const typed = parseEmailAddress(email);
    const asked = { bodyId, realNow, exceptUserId: userId };
    return { address: typed === null ? 'free' : await userAccessStore.standingOf(tx, typed, asked) };
  },
  versionOf: null,
  decide: (
    taken,
    { userId, isDemoPersona: _, ...invited },
    circumstances,
  ): Decision<rules.User, rules.AccessEvent, rules.AccessRefusal> => {
    const invitation = rules.inviteUser(taken, invited, { ...circumstances, newId: () => userId });
    if (invitation.outcome === 'refused') return invitation;
    const acceptance = rules.acceptInvitation(invitation.state, {}, circumstances);
    if (acceptance.outcome === 'refused') return acceptance;
    return accept<rules.User, rules.AccessEvent>(
      acceptance.state,
      ...invitation.events,
      ...acceptance.events,
    );
  },
  save: (tx, user, { command }) => userAccessStore.insert(tx, user, command.isDemoPersona),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: (user) => user,
});
