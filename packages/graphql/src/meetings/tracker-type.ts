import { type ActionTrackerJson, type AskedBy, actionTrackerRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadActions } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import { type CompleteTracker, completeTracker } from './complete-tracker.ts';
import { ActionStatusEnum } from './meeting-enums.ts';

const TrackerStatusEnum = builder.enumType('TrackerStatus', {
  description: 'What became of a tracker.',
  values: {
    read: { description: 'It waits to be taken over.' },
    taken: { description: 'The log says what it says.' },
  },
});

const TrackerChange = builder.objectRef<CompleteTracker['changes'][number]>('TrackerChange').implement({
  description: 'What one row of a tracker would change; null for what stays.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Row of the file, counted from 1.' }),
    text: t.exposeString('text', { description: 'The action, as minuted.' }),
    statusBefore: t.expose('statusBefore', {
      type: ActionStatusEnum,
      nullable: true,
      description: 'As the log has it.',
    }),
    statusAfter: t.expose('statusAfter', {
      type: ActionStatusEnum,
      nullable: true,
      description: 'As the file has it.',
    }),
    dueBefore: t.expose('dueBefore', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The last day as the log has it.',
    }),
    dueAfter: t.expose('dueAfter', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The last day as the file has it.',
    }),
    note: t.exposeString('note', { description: 'What the file says was done.' }),
  }),
});

const TrackerFault = builder.objectRef<CompleteTracker['faults'][number]>('TrackerFault').implement({
  description: 'What stands in the way of taking a tracker over.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Row of the file, counted from 1.' }),
    column: t.exposeString('column', { description: 'Heading of the column.' }),
    cell: t.exposeString('cell', { description: 'What stands there.' }),
    reason: t.exposeString('reason', { description: 'What is the matter.' }),
    fix: t.exposeString('fix', { description: 'What to do.' }),
  }),
});

export const ActionTracker = loadedNode<CompleteTracker, AskedBy, ActionTrackerJson>('ActionTracker', {
  need: toReadActions,
  reads: actionTrackerRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
  complete: completeTracker,
});

ActionTracker.implement({
  description:
    'A list of actions kept elsewhere and read back in: what is wrong with it, and what it would change.',
  fields: (t) => ({
    fileName: t.exposeString('fileName', { description: 'As it was brought.' }),
    status: t.field({
      type: TrackerStatusEnum,
      description: 'What became of it.',
      resolve: ({ status }) => status as 'read' | 'taken',
    }),
    readAt: t.expose('readAt', { type: 'Instant', description: 'When it was brought, on the office clock.' }),
    readByName: t.exposeString('readByName', { description: 'Who brought it.' }),
    takenAt: t.expose('takenAt', { type: 'Instant', nullable: true, description: 'When it was taken over.' }),
    rowCount: t.exposeInt('rowCount', { description: 'Rows under the headings.' }),
    changes: t.expose('changes', { type: [TrackerChange], description: 'The first 200 changes.' }),
    changeCount: t.exposeInt('changeCount', { description: 'All of them.' }),
    faults: t.expose('faults', { type: [TrackerFault], description: 'The first 200 faults.' }),
    faultCount: t.exposeInt('faultCount', { description: 'All of them.' }),
    alikeCount: t.exposeInt('alikeCount', { description: 'Rows that say what the log says.' }),
    behindRows: t.exposeIntList('behindRows', {
      description:
        'The first 200 rows left as they are, because the log has heard more since the file was saved.',
    }),
    version: t.exposeInt('version', {
      description: 'Counts the changes of the actions it names; commands name the one they saw.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as TakeTracker.',
    }),
  }),
});
