import { agendaStore, minutesStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInMinutes } from './minutes-audit.ts';

export const declareInterest = useCase({
  name: 'declareInterest',
  needs: 'meeting:run',
  input: z.strictObject({
    meetingId: idField<'Meeting'>(),
    minutesItemId: idField<'MinutesItem'>().nullable(),
    who: textField(200).nullable(),
    interest: textField(2_000).nullable(),
    isRecused: z.boolean(),
  }),
  bodyOf: (tx, { meetingId }) => agendaStore.bodyOf(tx, meetingId),
  load: (tx, { meetingId }) => minutesStore.load(tx, meetingId),
  versionOf: null,
  decide: ({ value }, { meetingId: _, ...declared }, circumstances) =>
    rules.declareInterest(value, declared, circumstances),
  save: (tx, declaration, { loaded }) => minutesStore.declare(tx, declaration, loaded),
  record: auditedInMinutes,
  sentenceFor: rules.sentenceForMinutesRefusal,
  pathFor: { DeclarationIncomplete: 'interest' },
  answer: (_, { value }) => ({ meetingId: value.meeting.id }),
});
