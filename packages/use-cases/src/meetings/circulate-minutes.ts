import { agendaStore, minutesStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInMinutes } from './minutes-audit.ts';

export const circulateMinutes = useCase({
  name: 'circulateMinutes',
  needs: 'meeting:run',
  input: z.strictObject({ meetingId: idField<'Meeting'>(), expectedVersion: versionField }),
  bodyOf: (tx, { meetingId }) => agendaStore.bodyOf(tx, meetingId),
  load: (tx, { meetingId }) => minutesStore.load(tx, meetingId),
  versionOf: ({ version }) => version,
  decide: ({ meeting }, command, circumstances) =>
    rules.circulateMinutes(meeting.value, command, circumstances),
  save: (tx, meeting, { loaded }) => minutesStore.move(tx, meeting, loaded, {}),
  record: auditedInMinutes,
  sentenceFor: rules.sentenceForMinutesRefusal,
  answer: ({ id }) => ({ meetingId: id }),
});
