import { agendaStore, meetingStore, minutesStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInMinutes } from './minutes-audit.ts';

/** The meeting begins: its minutes open beside its agenda. */
export const openMinutes = useCase({
  name: 'openMinutes',
  needs: 'meeting:run',
  input: z.strictObject({ meetingId: idField<'Meeting'>(), expectedVersion: versionField }),
  bodyOf: (tx, { meetingId }) => agendaStore.bodyOf(tx, meetingId),
  load: async (tx, { meetingId }) => {
    const stored = await minutesStore.load(tx, meetingId);
    if (stored === null) return null;
    return { stored, seated: await minutesStore.seatedAt(tx, stored.value.meeting) };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, seated }, command, circumstances) =>
    rules.openMinutes({ inHand: stored.value, seated }, command, circumstances),
  save: (tx, meeting, { loaded }) => meetingStore.save(tx, [{ meeting, before: loaded.stored.meeting }]),
  record: auditedInMinutes,
  sentenceFor: rules.sentenceForMinutesRefusal,
  answer: ({ id }) => ({ meetingId: id }),
});
