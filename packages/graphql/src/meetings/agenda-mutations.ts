import {
  addAgendaItem,
  carryForward,
  changeAgendaItem,
  moveAgendaItem,
  publishAgenda,
  removeAgendaItem,
} from '@concordat/use-cases';
import type { InputFieldBuilder } from '@pothos/core';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { nullWhenLeftOut } from '../null-when-left-out.ts';
import { AgendaItemKindEnum, AgendaItemPurposeEnum, MeetingThemeEnum } from './meeting-enums.ts';
import { Meeting } from './meeting-type.ts';

const need = toCommand('meeting:run');
const meetingOf = ({ meetingId }: { meetingId: string }) => ({ meeting: meetingId });
const left = ['lead', 'purpose', 'theme', 'minutesOfTime', 'closedReason'] as const;

function changedAgenda(name: string, description: string) {
  return builder.objectRef<{ meeting: string }>(name).implement({
    description,
    fields: (t) => ({
      meeting: t.expose('meeting', { type: Meeting, description: 'The meeting whose agenda it is.' }),
    }),
  });
}

type Fields = InputFieldBuilder<
  typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Of> ? Of : never,
  'InputObject'
>;

const wordsOf = (t: Fields) => ({
  title: t.string({ required: true, description: 'What it is about.' }),
  subItems: t.stringList({ required: true, description: 'Lines under the item.' }),
  lead: t.string({ description: 'The post that leads on it.' }),
  kind: t.field({ type: AgendaItemKindEnum, required: true, description: 'What it comes with.' }),
  purpose: t.field({ type: AgendaItemPurposeEnum, description: 'What it is for.' }),
  theme: t.field({ type: MeetingThemeEnum, description: 'The theme of the plan it belongs to.' }),
  minutesOfTime: t.int({ description: 'How long it is to take.' }),
  isClosed: t.boolean({ required: true, description: 'Whether it is closed to the public.' }),
  closedReason: t.string({ description: 'Why it is closed.' }),
});
const seen = (t: Fields) => t.int({ required: true, description: 'The version that was seen.' });

commandField('carryForward', {
  description: 'Opens an agenda with what waits for its meeting, or brings in what it lacks.',
  need,
  input: builder.inputType('CarryForwardInput', {
    description: 'Which meeting.',
    fields: (t) => ({
      meetingId: t.id({ required: true, description: 'Id of the Meeting.' }),
      expectedVersion: seen(t),
    }),
  }),
  ids: { meetingId: 'Meeting' },
  run: carryForward,
  done: changedAgenda('CarriedForward', 'It is on the agenda.'),
  answer: meetingOf,
  currentId: ({ meetingId }) => meetingId,
});

commandField('addAgendaItem', {
  description: 'Adds an item; a supplement once the agenda is out.',
  need,
  input: builder.inputType('AddAgendaItemInput', {
    description: 'What comes before the meeting.',
    fields: (t) => ({
      meetingId: t.id({ required: true, description: 'Id of the Meeting.' }),
      ...wordsOf(t),
    }),
  }),
  ids: { meetingId: 'Meeting' },
  run: nullWhenLeftOut(addAgendaItem, ...left),
  done: changedAgenda('AgendaItemAdded', 'It is on the agenda.'),
  answer: meetingOf,
});

commandField('changeAgendaItem', {
  description: 'Puts an item into other words.',
  need,
  input: builder.inputType('ChangeAgendaItemInput', {
    description: 'The item as it is to be.',
    fields: (t) => ({
      itemId: t.id({ required: true, description: 'Id of the item.' }),
      ...wordsOf(t),
      expectedVersion: seen(t),
    }),
  }),
  run: nullWhenLeftOut(changeAgendaItem, ...left),
  done: changedAgenda('AgendaItemChanged', 'It was changed.'),
  answer: meetingOf,
  currentId: () => null,
});

commandField('moveAgendaItem', {
  description: 'Puts an item elsewhere on an agenda that is not out, which is counted again.',
  need,
  input: builder.inputType('MoveAgendaItemInput', {
    description: 'Where it goes.',
    fields: (t) => ({
      itemId: t.id({ required: true, description: 'Id of the item.' }),
      to: t.int({ required: true, description: 'The place it is to have, counted from 1.' }),
      expectedVersion: seen(t),
    }),
  }),
  run: moveAgendaItem,
  done: changedAgenda('AgendaItemMoved', 'It has its new place.'),
  answer: meetingOf,
  currentId: () => null,
});

commandField('removeAgendaItem', {
  description: 'Takes an item off; once the agenda is out it is withdrawn and keeps its number.',
  need,
  input: builder.inputType('RemoveAgendaItemInput', {
    description: 'Which item, and why.',
    fields: (t) => ({
      itemId: t.id({ required: true, description: 'Id of the item.' }),
      reason: t.string({ description: 'Why; asked for once the agenda is out.' }),
      expectedVersion: seen(t),
    }),
  }),
  run: nullWhenLeftOut(removeAgendaItem, 'reason'),
  done: changedAgenda('AgendaItemRemoved', 'It is off the agenda.'),
  answer: meetingOf,
  currentId: () => null,
});

commandField('publishAgenda', {
  description: 'Sends the agenda out to the members of the forum; numbers stay from then on.',
  need,
  input: builder.inputType('PublishAgendaInput', {
    description: 'Which meeting.',
    fields: (t) => ({
      meetingId: t.id({ required: true, description: 'Id of the Meeting.' }),
      expectedVersion: seen(t),
      idempotencyKey: t.field({ type: 'UUID', required: true, description: 'Made once for this act.' }),
    }),
  }),
  ids: { meetingId: 'Meeting' },
  run: publishAgenda,
  done: changedAgenda('AgendaPublished', 'It is out.'),
  answer: meetingOf,
  currentId: ({ meetingId }) => meetingId,
});
