import { agendaStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAgenda } from './agenda-audit.ts';
import { bodyOfItem, loadAgendaItem } from './load-agenda.ts';

/** Once the agenda is out the item is withdrawn and its number stays with it. */
export const removeAgendaItem = useCase({
  name: 'removeAgendaItem',
  needs: 'meeting:run',
  input: z.strictObject({
    itemId: idField<'AgendaItem'>(),
    reason: textField(400).nullable(),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { itemId }) => bodyOfItem(tx, itemId),
  load: (tx, { itemId }) => loadAgendaItem(tx, itemId),
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, item }, command, circumstances) =>
    rules.removeAgendaItem({ agenda: stored.value, item }, command, circumstances),
  save: (tx, agenda, { loaded }) => agendaStore.save(tx, agenda, loaded.stored),
  record: auditedInAgenda,
  sentenceFor: rules.sentenceForAgendaRefusal,
  pathFor: { WithdrawalReasonMissing: 'reason' },
  answer: ({ id }) => ({ meetingId: id }),
});
