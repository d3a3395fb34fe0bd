import { agendaStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAgenda } from './agenda-audit.ts';
import { agendaItemFields, agendaItemPaths } from './agenda-fields.ts';
import { bodyOfItem, loadAgendaItem } from './load-agenda.ts';

/** The version is the item's own, so that two people may work on two items at once. */
export const changeAgendaItem = useCase({
  name: 'changeAgendaItem',
  needs: 'meeting:run',
  input: z.strictObject({
    itemId: idField<'AgendaItem'>(),
    ...agendaItemFields,
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { itemId }) => bodyOfItem(tx, itemId),
  load: (tx, { itemId }) => loadAgendaItem(tx, itemId),
  versionOf: ({ stored, item }) => stored.itemVersions.get(item.id) ?? 0,
  decide: ({ stored, item }, { itemId: _, expectedVersion: __, ...words }, circumstances) =>
    rules.changeAgendaItem({ agenda: stored.value, item }, words, circumstances),
  save: (tx, agenda, { loaded }) => agendaStore.save(tx, agenda, loaded.stored),
  record: auditedInAgenda,
  sentenceFor: rules.sentenceForAgendaRefusal,
  pathFor: agendaItemPaths,
  answer: ({ id }) => ({ meetingId: id }),
});
