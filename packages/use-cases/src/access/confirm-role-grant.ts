import { userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** Open to whoever works here, because a holder of the role may confirm it without the permission; the rule decides. */
export const confirmRoleGrant = useCase({
  name: 'confirmRoleGrant',
  needs: 'meeting:read',
  needsFreshProof: true,
  input: z.strictObject({ grantId: idField<'RoleGrant'>(), expectedVersion: versionField }),
  bodyOf: async (tx, { grantId }) => (await userAccessStore.loadGrant(tx, grantId))?.user.bodyId ?? null,
  load: (tx, { grantId }) => userAccessStore.loadGrant(tx, grantId),
  versionOf: ({ version }) => version,
  decide: ({ grant, user }, command, circumstances) =>
    rules.confirmRoleGrant({ grant, user: user.value }, command, circumstances),
  save: (tx, grant, { loaded }) => userAccessStore.saveGrant(tx, grant, loaded.version),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: (grant) => grant,
});
