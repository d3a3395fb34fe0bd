import {
  type ActionJson,
  type ActionReminderJson,
  type ActionsAsked,
  type ActionUpdateJson,
  actionRead,
} from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadActions } from '../need.ts';
import { askedActions } from './asked-actions.ts';
import { ActionStatusEnum } from './meeting-enums.ts';
import { ForumSummary, MeetingSummary } from './meeting-summary-types.ts';

const ActionUpdate = builder.objectRef<ActionUpdateJson>('ActionUpdate').implement({
  description: 'What was reported of an action, by whom and when.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the update.' }),
    at: t.expose('at', { type: 'Instant', description: 'When, on the office clock.' }),
    byName: t.exposeString('byName', { description: 'Who reported it.' }),
    note: t.exposeString('note', { description: 'In their words.' }),
    statusBefore: t.expose('statusBefore', { type: ActionStatusEnum, description: 'Status before.' }),
    statusAfter: t.expose('statusAfter', { type: ActionStatusEnum, description: 'Status it was left in.' }),
  }),
});

const ActionReminder = builder.objectRef<ActionReminderJson>('ActionReminder').implement({
  description: 'That the owner of an action was asked how far it is.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the reminder.' }),
    at: t.expose('at', { type: 'Instant', description: 'When, on the office clock.' }),
    byName: t.exposeString('byName', { description: 'Who asked.' }),
  }),
});

export const Action = loadedNode<ActionJson, ActionsAsked>('Action', {
  need: toReadActions,
  reads: actionRead,
  inputOf: askedActions,
});

Action.implement({
  description: 'Something a meeting asked of somebody.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As minuted.' }),
    ownerPost: t.exposeString('ownerPost', { nullable: true, description: 'Post that owns it, as minuted.' }),
    ownerBodyName: t.exposeString('ownerBodyName', { nullable: true, description: 'Body that owns it.' }),
    forum: t.expose('forum', { type: ForumSummary, description: 'The forum that asked.' }),
    raisedAt: t.expose('raisedAt', { type: MeetingSummary, description: 'The meeting that asked.' }),
    paragraphNumber: t.exposeString('paragraphNumber', {
      nullable: true,
      description: 'Where in the minutes it was raised, such as 9.3.',
    }),
    minutesItemTitle: t.exposeString('minutesItemTitle', {
      nullable: true,
      description: 'The item it was raised under.',
    }),
    minutesId: t.exposeID('minutesId', { nullable: true, description: 'Id of the Minutes that have it.' }),
    duePrinted: t.exposeString('duePrinted', {
      nullable: true,
      description: 'When it is due, in the words of the minutes.',
    }),
    dueMonth: t.expose('dueMonth', {
      type: 'Month',
      nullable: true,
      description: 'The month meant by those words.',
    }),
    dueOn: t.expose('dueOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The last day; null while nobody has set one.',
    }),
    status: t.expose('status', { type: ActionStatusEnum, description: 'How far it has come.' }),
    isOverdue: t.exposeBoolean('isOverdue', { description: "Due before the office's day and not closed." }),
    daysOverdue: t.exposeInt('daysOverdue', {
      description: "Days past due on the office's day; 0 when not overdue.",
    }),
    updates: t.expose('updates', { type: [ActionUpdate], description: 'Latest first.' }),
    reminders: t.expose('reminders', { type: [ActionReminder], description: 'Latest first.' }),
    remindedAt: t.expose('remindedAt', {
      type: 'Instant',
      nullable: true,
      description: 'When its owner was last reminded; null once something was reported since.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as UpdateAction.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
