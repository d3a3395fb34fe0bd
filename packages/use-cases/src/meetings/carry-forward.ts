import { agendaStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAgenda } from './agenda-audit.ts';
import { loadAgenda } from './load-agenda.ts';

/** Opens the agenda of a meeting, or brings in what it lacks. */
export const carryForward = useCase({
  name: 'carryForward',
  needs: 'meeting:run',
  input: z.strictObject({ meetingId: idField<'Meeting'>(), expectedVersion: versionField }),
  bodyOf: (tx, { meetingId }) => agendaStore.bodyOf(tx, meetingId),
  load: (tx, { meetingId }, { context }) => loadAgenda(tx, meetingId, context),
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, carried }, command, circumstances) =>
    rules.carryForward({ agenda: stored.value, carried }, command, circumstances),
  save: (tx, agenda, { loaded }) => agendaStore.save(tx, agenda, loaded.stored),
  record: auditedInAgenda,
  sentenceFor: rules.sentenceForAgendaRefusal,
  answer: ({ id }) => ({ meetingId: id }),
});
