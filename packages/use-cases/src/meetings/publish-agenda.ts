import { agendaStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAgenda } from './agenda-audit.ts';
import { loadAgenda } from './load-agenda.ts';

/** To the members of the forum; what the public sees is published on its own. */
export const publishAgenda = useCase({
  name: 'publishAgenda',
  needs: 'meeting:run',
  input: z.strictObject({
    meetingId: idField<'Meeting'>(),
    expectedVersion: versionField,
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { meetingId }) => agendaStore.bodyOf(tx, meetingId),
  load: (tx, { meetingId }, { context }) => loadAgenda(tx, meetingId, context),
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, carried }, command, circumstances) =>
    rules.publishAgenda({ agenda: stored.value, carried }, command, circumstances),
  save: (tx, agenda, { loaded }) => agendaStore.save(tx, agenda, loaded.stored),
  record: auditedInAgenda,
  sentenceFor: rules.sentenceForAgendaRefusal,
  answer: ({ id }) => ({ meetingId: id }),
});
