import { agendaStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAgenda } from './agenda-audit.ts';
import { bodyOfItem, loadAgendaItem } from './load-agenda.ts';

export const moveAgendaItem = useCase({
  name: 'moveAgendaItem',
  needs: 'meeting:run',
  input: z.strictObject({
    itemId: idField<'AgendaItem'>(),
    to: z.int(),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { itemId }) => bodyOfItem(tx, itemId),
  load: (tx, { itemId }) => loadAgendaItem(tx, itemId),
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, item }, command, circumstances) =>
    rules.moveAgendaItem({ agenda: stored.value, item }, command, circumstances),
  save: (tx, agenda, { loaded }) => agendaStore.save(tx, agenda, loaded.stored),
  record: auditedInAgenda,
  sentenceFor: rules.sentenceForAgendaRefusal,
  pathFor: { PlaceNotThere: 'to' },
  answer: ({ id }) => ({ meetingId: id }),
});
