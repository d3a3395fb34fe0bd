import { actionTrackerRead } from '@concordat/database/reads';
import { readTracker, takeTracker } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { completedBy } from '../completed-read.ts';
import { idIn } from '../id-args.ts';
import { toCommand, toReadActions } from '../need.ts';
import { type Plan, planned } from '../root-read.ts';
import { completeTracker } from './complete-tracker.ts';
import { ActionTracker } from './tracker-type.ts';

const need = toCommand('meeting:run');
const key = 'Made once for the act; the same with every retry.';

const planTracker: Plan<{ id: string }> = ({ args, viewer }) => {
  const id = idIn('ActionTracker', args.id);
  return id === null ? null : planned(actionTrackerRead.one, { viewer, id });
};

builder.queryField('actionTracker', (t) =>
  t.field({
    type: ActionTracker,
    nullable: true,
    description: 'A tracker beside the log as it is now; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the ActionTracker.' }) },
    ...completedBy(toReadActions, planTracker, completeTracker),
  }),
);

const ReadTrackerInput = builder.inputType('ReadTrackerInput', {
  description: 'A list of actions that was saved from the log and kept elsewhere.',
  fields: (t) => ({
    fileId: t.id({ required: true, description: 'Under which the upload was stored.' }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

const TrackerRead = builder.objectRef<{ tracker: string; isKnown: boolean }>('TrackerRead').implement({
  description: 'The file was read.',
  fields: (t) => ({
    tracker: t.expose('tracker', { type: ActionTracker, description: 'What it would change.' }),
    isKnown: t.exposeBoolean('isKnown', {
      description: 'True when the same file was here already, waiting.',
    }),
  }),
});

commandField('readTracker', {
  description: 'Reads a CSV file, pasted cells or a workbook of actions; the log stays as it is.',
  need,
  input: ReadTrackerInput,
  ids: { fileId: 'FileEntry' },
  run: readTracker,
  done: TrackerRead,
  answer: ({ trackerId }) => ({ tracker: trackerId, isKnown: false }),
  answerRefusal: (refusal) =>
    refusal.kind === 'TrackerReadBefore' ? { tracker: refusal.trackerId, isKnown: true } : null,
});

const TakeTrackerInput = builder.inputType('TakeTrackerInput', {
  description: 'A tracker that has no faults.',
  fields: (t) => ({
    trackerId: t.id({ required: true, description: 'Id of the ActionTracker.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the log that was seen.' }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

const TrackerTaken = builder.objectRef<{ tracker: string; actions: number }>('TrackerTaken').implement({
  description: 'The log says what the tracker says.',
  fields: (t) => ({
    tracker: t.expose('tracker', { type: ActionTracker, description: 'The tracker as it is now.' }),
    actionCount: t.int({ description: 'Actions reported on.', resolve: ({ actions }) => actions }),
  }),
});

commandField('takeTracker', {
  description: 'Takes over the whole of a tracker: each row that says something new becomes a report.',
  need,
  input: TakeTrackerInput,
  ids: { trackerId: 'ActionTracker' },
  run: takeTracker,
  done: TrackerTaken,
  answer: ({ trackerId, actions }) => ({ tracker: trackerId, actions }),
  currentId: ({ trackerId }) => trackerId,
});
