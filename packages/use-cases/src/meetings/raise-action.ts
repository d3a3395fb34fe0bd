import { calendarStore, minutesStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfMinutesItem, loadMinutesItem } from './load-minutes.ts';
import { auditedInMinutes } from './minutes-audit.ts';

/** What it promises the forum goes on the forward plan by itself. */
export const raiseAction = useCase({
  name: 'raiseAction',
  needs: 'meeting:run',
  input: z.strictObject({
    minutesItemId: idField<'MinutesItem'>(),
    text: textField(4_000),
    ownerPostId: idField<'Post'>().nullable(),
    due: textField(200).nullable(),
    dueOn: dateField.nullable(),
  }),
  bodyOf: (tx, { minutesItemId }) => bodyOfMinutesItem(tx, minutesItemId),
  load: async (tx, { minutesItemId, ownerPostId }) => {
    const loaded = await loadMinutesItem(tx, minutesItemId);
    if (loaded === null) return null;
    const { forumId } = loaded.stored.value.meeting;
    const calendar = (await calendarStore.of(tx, forumId)).map(({ heldOn }) => heldOn);
    const owner = ownerPostId === null ? null : await minutesStore.owner(tx, ownerPostId);
    return { ...loaded, calendar, owner };
  },
  versionOf: null,
  decide: ({ stored, item, owner, calendar }, command, circumstances) =>
    rules.raiseAction({ inHand: stored.value, item, owner, calendar }, command, circumstances),
  save: (tx, raised, { loaded }) => minutesStore.raise(tx, raised, loaded.stored),
  record: auditedInMinutes,
  sentenceFor: rules.sentenceForMinutesRefusal,
  pathFor: { ActionTextMissing: 'text', ActionOwnerMissing: 'ownerPostId', ActionDueMissing: 'due' },
  answer: ({ action, promised }, { stored }) => ({
    meetingId: stored.value.meeting.id,
    actionId: action.id,
    promised: promised.length,
  }),
});
