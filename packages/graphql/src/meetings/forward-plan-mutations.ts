import { addPlanEntry, movePlanEntry, planMeetings, settlePlanEntry } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { nullWhenLeftOut } from '../null-when-left-out.ts';
import { Forum } from './forum-type.ts';
import { PlanEntryStatusEnum } from './meeting-enums.ts';

const need = toCommand('meeting:run');
const forumOf = ({ forumId }: { forumId: string }) => ({ forum: forumId });

function changedPlan(name: string, description: string) {
  return builder.objectRef<{ forum: string }>(name).implement({
    description,
    fields: (t) => ({
      forum: t.expose('forum', { type: Forum, description: 'The forum whose plan it is.' }),
    }),
  });
}

const PlanMeetingsInput = builder.inputType('PlanMeetingsInput', {
  description: 'How far the calendar is to be filled.',
  fields: (t) => ({
    forumId: t.id({ required: true, description: 'Id of the Forum.' }),
    first: t.field({
      type: 'CalendarDate',
      description: 'The first meeting; left out to go on from the last.',
    }),
    until: t.field({ type: 'CalendarDate', required: true, description: 'The last day.' }),
    rotatesThemes: t.boolean({
      required: true,
      description: 'Whether each takes one theme of the plan in turn.',
    }),
  }),
});

const MeetingsPlanned = builder
  .objectRef<{ forum: string; planned: number; landed: number }>('MeetingsPlanned')
  .implement({
    description: 'The meetings are in the calendar.',
    fields: (t) => ({
      forum: t.expose('forum', { type: Forum, description: 'The forum whose plan it is.' }),
      planned: t.exposeInt('planned', { description: 'Meetings that were added.' }),
      landed: t.exposeInt('landed', { description: 'Promised reports that found a meeting.' }),
    }),
  });

commandField('planMeetings', {
  description: 'Fills the calendar of a forum from its cadence; promised reports land on it by themselves.',
  need,
  input: PlanMeetingsInput,
  ids: { forumId: 'Forum' },
  run: nullWhenLeftOut(planMeetings, 'first'),
  done: MeetingsPlanned,
  answer: ({ forumId, planned, landed }: { forumId: string; planned: number; landed: number }) => ({
    forum: forumId,
    planned,
    landed,
  }),
});

const AddPlanEntryInput = builder.inputType('AddPlanEntryInput', {
  description: 'A report the office plans.',
  fields: (t) => ({
    forumId: t.id({ required: true, description: 'Id of the Forum.' }),
    title: t.string({ required: true, description: 'What is to come.' }),
    lead: t.string({ description: 'The post that brings it.' }),
    plannedFor: t.field({
      type: 'CalendarDate',
      description: 'The day of a meeting; left out while it waits for one.',
    }),
  }),
});

commandField('addPlanEntry', {
  description: 'Puts a report on the forward plan.',
  need,
  input: AddPlanEntryInput,
  ids: { forumId: 'Forum' },
  run: nullWhenLeftOut(addPlanEntry, 'lead', 'plannedFor'),
  done: changedPlan('PlanEntryAdded', 'It is on the plan.'),
  answer: forumOf,
});

const MovePlanEntryInput = builder.inputType('MovePlanEntryInput', {
  description: 'Where an entry goes, and why.',
  fields: (t) => ({
    entryId: t.id({ required: true, description: 'Id of the entry.' }),
    to: t.field({ type: 'CalendarDate', description: 'The day of a meeting; left out to let it wait.' }),
    reason: t.string({ required: true, description: 'Why it moves.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('movePlanEntry', {
  description: 'Moves an entry of the forward plan to another meeting.',
  need,
  input: MovePlanEntryInput,
  run: nullWhenLeftOut(movePlanEntry, 'to'),
  done: changedPlan('PlanEntryMoved', 'It is planned for another meeting.'),
  answer: forumOf,
  currentId: () => null,
});

const SettlePlanEntryInput = builder.inputType('SettlePlanEntryInput', {
  description: 'What became of an entry.',
  fields: (t) => ({
    entryId: t.id({ required: true, description: 'Id of the entry.' }),
    status: t.field({ type: PlanEntryStatusEnum, required: true, description: 'Delivered or withdrawn.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('settlePlanEntry', {
  description: 'Takes an entry off the forward plan: it came, or is no longer wanted.',
  need,
  input: SettlePlanEntryInput,
  run: settlePlanEntry,
  done: changedPlan('PlanEntrySettled', 'It left the plan.'),
  answer: forumOf,
  currentId: () => null,
});
