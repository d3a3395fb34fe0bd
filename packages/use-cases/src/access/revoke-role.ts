import { userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** In force with the user's next request. */
export const revokeRole = useCase({
  name: 'revokeRole',
  needs: 'user:grant-role',
  input: z.strictObject({ grantId: idField<'RoleGrant'>(), expectedVersion: versionField }),
  bodyOf: async (tx, { grantId }) => (await userAccessStore.loadGrant(tx, grantId))?.user.bodyId ?? null,
  load: (tx, { grantId }) => userAccessStore.loadGrant(tx, grantId),
  versionOf: ({ version }) => version,
  decide: ({ grant }, command, circumstances) => rules.revokeRole(grant, command, circumstances),
  save: (tx, grant, { loaded }) => userAccessStore.saveGrant(tx, grant, loaded.version),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: (grant) => grant,
});
