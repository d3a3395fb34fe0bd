import { minutesStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfMinutesItem, loadMinutesItem } from './load-minutes.ts';
import { auditedInMinutes } from './minutes-audit.ts';

export const recordResolution = useCase({
  name: 'recordResolution',
  needs: 'meeting:run',
  input: z.strictObject({
    minutesItemId: idField<'MinutesItem'>(),
    text: textField(4_000),
    outcome: z.enum(rules.minutedOutcomes),
    recommendationId: idField<'Recommendation'>().nullable(),
  }),
  bodyOf: (tx, { minutesItemId }) => bodyOfMinutesItem(tx, minutesItemId),
  load: (tx, { minutesItemId }) => loadMinutesItem(tx, minutesItemId),
  versionOf: null,
  decide: ({ stored, item }, command, circumstances) =>
    rules.recordResolution({ inHand: stored.value, item }, command, circumstances),
  save: (tx, recorded, { loaded }) => minutesStore.resolve(tx, recorded, loaded.stored),
  record: auditedInMinutes,
  sentenceFor: rules.sentenceForMinutesRefusal,
  pathFor: { ResolutionEmpty: 'text', OutcomeDecidesNoting: 'outcome' },
  answer: ({ resolution }, { stored }) => ({
    meetingId: stored.value.meeting.id,
    resolutionId: resolution.id,
  }),
});
