import { actionStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInMeetings } from './meetings-audit.ts';

export const updateAction = useCase({
  name: 'updateAction',
  needs: 'action:update',
  input: z.strictObject({
    actionId: idField<'Action'>(),
    note: textField(4_000),
    status: z.enum(['open', 'ongoing', 'closed']),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { actionId }) => (await actionStore.load(tx, actionId))?.bodyId ?? null,
  load: (tx, { actionId }) => actionStore.load(tx, actionId),
  versionOf: ({ version }) => version,
  decide: (action, command, circumstances) => rules.updateAction(action.value, command, circumstances),
  save: (tx, action, { loaded }) => actionStore.save(tx, action, loaded),
  record: auditedInMeetings,
  sentenceFor: rules.sentenceForMeetingsRefusal,
  pathFor: { NoteMissing: 'note', ActionCannotMove: 'status' },
  answer: (action, { version }) => ({ action, version: version + 1 }),
});
