import { agendaStore, interestStore, minutesStore } from '@concordat/database/stores';
import type { RegisteredInterest } from '@concordat/domain/interests';
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
    registeredInterestId: idField<'RegisteredInterest'>()
      .nullish()
      .transform((id) => id ?? null),
  }),
  bodyOf: (tx, { meetingId }) => agendaStore.bodyOf(tx, meetingId),
  load: async (tx, { meetingId, registeredInterestId: id }) => {
    const stored = await minutesStore.load(tx, meetingId);
    const entry = id === null ? null : await interestStore.load(tx, id);
    if (stored === null || (id !== null && entry === null)) return null;
    return { stored, registered: entry && registeredWords(entry.value) };
  },
  versionOf: null,
  decide: ({ stored, registered }, { meetingId: _, registeredInterestId: __, ...declared }, circumstances) =>
    rules.declareInterest(stored.value, { ...declared, registered }, circumstances),
  save: (tx, declaration, { loaded }) => minutesStore.declare(tx, declaration, loaded.stored),
  record: auditedInMinutes,
  sentenceFor: rules.sentenceForMinutesRefusal,
  pathFor: { DeclarationIncomplete: 'interest' },
  answer: (_, { stored }) => ({ meetingId: stored.value.meeting.id }),
});

function registeredWords({ id, what, marking }: RegisteredInterest): rules.RegisteredWords {
  return { id, what, isSensitive: marking.level === 'officialSensitive' };
}
