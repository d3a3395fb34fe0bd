import { escalationStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInEscalations } from './escalation-audit.ts';

export const withdrawEscalation = useCase({
  name: 'withdrawEscalation',
  needs: 'meeting:run',
  input: z.strictObject({
    escalationId: idField<'Escalation'>(),
    reason: textField(2_000),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { escalationId }) => escalationStore.bodyOf(tx, escalationId),
  load: (tx, { escalationId }) => escalationStore.load(tx, escalationId),
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.withdrawEscalation(value, command, circumstances),
  save: (tx, escalation, { loaded: { version } }) => escalationStore.save(tx, escalation, version),
  record: auditedInEscalations,
  sentenceFor: rules.sentenceForEscalationRefusal,
  pathFor: { EscalationReasonMissing: 'reason' },
  answer: ({ id, fromForumId }) => ({ escalationId: id, forumId: fromForumId }),
});
