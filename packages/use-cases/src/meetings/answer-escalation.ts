import { escalationStore, minutesStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInEscalations } from './escalation-audit.ts';
import { bodyOfMinutesItem, loadMinutesItem } from './load-minutes.ts';

/** The answer is a resolution of the minutes and the end of the escalation at once. */
export const answerEscalation = useCase({
  name: 'answerEscalation',
  needs: 'meeting:run',
  input: z.strictObject({
    escalationId: idField<'Escalation'>(),
    minutesItemId: idField<'MinutesItem'>(),
    outcome: z.enum(rules.escalationOutcomes),
    text: textField(4_000),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { minutesItemId }) => bodyOfMinutesItem(tx, minutesItemId),
  load: async (tx, { escalationId, minutesItemId }) => {
    const escalation = await escalationStore.load(tx, escalationId);
    const minutes = await loadMinutesItem(tx, minutesItemId);
    const isOfOneBody = escalation !== null && escalation.bodyId === minutes?.stored.bodyId;
    return isOfOneBody && minutes !== null ? { escalation, ...minutes } : null;
  },
  versionOf: ({ escalation }) => escalation.version,
  decide: ({ escalation, stored, item }, command, circumstances) =>
    rules.answerEscalation(
      { escalation: escalation.value, inHand: stored.value, item },
      command,
      circumstances,
    ),
  save: async (tx, { escalation, recorded }, { loaded }) => {
    await minutesStore.resolve(tx, recorded, loaded.stored);
    await escalationStore.save(tx, escalation, loaded.escalation.version);
  },
  record: auditedInEscalations,
  sentenceFor: rules.sentenceForEscalationRefusal,
  pathFor: { ResolutionEmpty: 'text' },
  answer: (_, { stored }) => ({ meetingId: stored.value.meeting.id }),
});
