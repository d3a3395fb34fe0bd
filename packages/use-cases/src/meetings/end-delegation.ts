import { delegationStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInNotices } from './notice-audit.ts';

export const endDelegation = useCase({
  name: 'endDelegation',
  needs: 'delegation:keep',
  input: z.strictObject({
    delegationId: idField<'Delegation'>(),
    until: dateField,
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { delegationId }) => (await delegationStore.load(tx, delegationId))?.bodyId ?? null,
  load: (tx, { delegationId }) => delegationStore.load(tx, delegationId),
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.endDelegation(value, command, circumstances),
  save: (tx, delegation, { loaded }) => delegationStore.save(tx, delegation, loaded),
  record: auditedInNotices,
  sentenceFor: rules.sentenceForNoticeRefusal,
  pathFor: { DelegationEnded: 'until', DelegationEndsBeforeItBegins: 'until' },
  answer: ({ id }) => ({ delegationId: id }),
});
