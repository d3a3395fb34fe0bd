import { agendaStore, meetingStore, minutesStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInMinutes } from './minutes-audit.ts';

export const takeAttendance = useCase({
  name: 'takeAttendance',
  needs: 'meeting:run',
  input: z.strictObject({
    meetingId: idField<'Meeting'>(),
    attendance: z
      .array(
        z.strictObject({
          kind: z.enum(['member', 'inAttendance', 'apologies']),
          name: textField(200).nullable(),
          post: textField(200).nullable(),
          bodyName: textField(200).nullable(),
          deputyFor: textField(200).nullable(),
        }),
      )
      .max(200),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { meetingId }) => agendaStore.bodyOf(tx, meetingId),
  load: (tx, { meetingId }) => minutesStore.load(tx, meetingId),
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.takeAttendance(value, command, circumstances),
  save: (tx, meeting, { loaded }) => meetingStore.save(tx, [{ meeting, before: loaded.meeting }]),
  record: auditedInMinutes,
  sentenceFor: rules.sentenceForMinutesRefusal,
  pathFor: { AttendanceEmpty: 'attendance', AttendanceWithoutName: 'attendance' },
  answer: ({ id }) => ({ meetingId: id }),
});
