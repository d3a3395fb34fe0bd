import { userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { z } from 'zod';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** Asking only: the role counts from a second person's confirmation. */
export const requestRoleGrant = useCase({
  name: 'requestRoleGrant',
  needs: 'user:grant-role',
  needsFreshProof: true,
  input: z.strictObject({ userId: z.string(), role: z.enum(rules.roles) }),
  bodyOf: async (tx, { userId }) => (await userAccessStore.load(tx, userId))?.bodyId ?? null,
  load: (tx, { userId }) => userAccessStore.load(tx, userId),
  versionOf: null,
  decide: ({ value: user, grants }, command, circumstances) =>
    rules.requestRoleGrant({ user, grants }, command, circumstances),
  save: (tx, grant, { loaded }) => userAccessStore.insertGrant(tx, grant, loaded.bodyId),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  pathFor: { GrantsMoreThanTheyHold: 'role', RoleAlreadyGranted: 'role' },
  answer: (grant) => grant,
});
