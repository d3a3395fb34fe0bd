import { agendaStore, minutesStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInMinutes } from './minutes-audit.ts';

/** A later meeting of the forum took them as a true record. */
export const approveMinutes = useCase({
  name: 'approveMinutes',
  needs: 'meeting:run',
  input: z.strictObject({
    meetingId: idField<'Meeting'>(),
    atMeetingId: idField<'Meeting'>(),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { meetingId }) => agendaStore.bodyOf(tx, meetingId),
  load: async (tx, { meetingId, atMeetingId }) => {
    const stored = await minutesStore.load(tx, meetingId);
    const at = await minutesStore.approvingMeeting(tx, atMeetingId);
    return stored && at && { stored, at };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, at }, command, circumstances) =>
    rules.approveMinutes({ meeting: stored.meeting.value, at }, command, circumstances),
  save: (tx, meeting, { loaded: { stored, at } }) =>
    minutesStore.move(tx, meeting, stored, { approvedAtMeetingId: at.id }),
  record: auditedInMinutes,
  sentenceFor: rules.sentenceForMinutesRefusal,
  pathFor: { ApprovalNotAtLaterMeeting: 'atMeetingId', ApprovingMeetingToCome: 'atMeetingId' },
  answer: ({ id }) => ({ meetingId: id }),
});
