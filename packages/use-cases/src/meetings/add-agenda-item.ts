import { agendaStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAgenda } from './agenda-audit.ts';
import { agendaItemFields, agendaItemPaths } from './agenda-fields.ts';

export const addAgendaItem = useCase({
  name: 'addAgendaItem',
  needs: 'meeting:run',
  input: z.strictObject({ meetingId: idField<'Meeting'>(), ...agendaItemFields }),
  bodyOf: (tx, { meetingId }) => agendaStore.bodyOf(tx, meetingId),
  load: (tx, { meetingId }) => agendaStore.load(tx, meetingId),
  versionOf: null,
  decide: ({ value }, command, circumstances) => rules.addAgendaItem(value, command, circumstances),
  save: (tx, agenda, { loaded }) => agendaStore.save(tx, agenda, loaded),
  record: auditedInAgenda,
  sentenceFor: rules.sentenceForAgendaRefusal,
  pathFor: agendaItemPaths,
  answer: ({ id }) => ({ meetingId: id }),
});
