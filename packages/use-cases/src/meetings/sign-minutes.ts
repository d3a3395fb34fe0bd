import { agendaStore, minutesStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInMinutes } from './minutes-audit.ts';

/** Records the chair's signature; from then on nothing in the minutes changes. */
export const signMinutes = useCase({
  name: 'signMinutes',
  needs: 'meeting:run',
  needsFreshProof: true,
  input: z.strictObject({
    meetingId: idField<'Meeting'>(),
    signedBy: textField(200),
    expectedVersion: versionField,
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { meetingId }) => agendaStore.bodyOf(tx, meetingId),
  load: (tx, { meetingId }) => minutesStore.load(tx, meetingId),
  versionOf: ({ version }) => version,
  decide: ({ meeting }, command, circumstances) => rules.signMinutes(meeting.value, command, circumstances),
  save: (tx, meeting, { loaded, command, context: { now } }) =>
    minutesStore.move(tx, meeting, loaded, {
      signedByName: command.signedBy.trim(),
      signedAt: new Date(now),
    }),
  record: auditedInMinutes,
  sentenceFor: rules.sentenceForMinutesRefusal,
  pathFor: { SignatoryMissing: 'signedBy' },
  answer: ({ id }) => ({ meetingId: id }),
});
