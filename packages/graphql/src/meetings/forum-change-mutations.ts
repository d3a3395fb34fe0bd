import { decideForumChange, implementForumChange, recommendForumChange } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { idIn, idOfNothing } from '../id-args.ts';
import { toCommand } from '../need.ts';
import { nullWhenLeftOut } from '../null-when-left-out.ts';
import { Forum } from './forum-type.ts';
import { ForumChangeKindEnum, OpenBusinessKindEnum } from './meeting-enums.ts';

const need = toCommand('meeting:run');
const forumIn = (id: string | number) => idIn('Forum', String(id)) ?? idOfNothing;

/** What a command on a change came to: the forums it is about as they are now. */
function changedForums(name: string, description: string) {
  return builder.objectRef<{ forums: readonly string[] }>(name).implement({
    description,
    fields: (t) => ({
      forums: t.field({
        type: [Forum],
        description: 'The forums that begin or end by it, as they are now.',
        resolve: ({ forums }) => [...forums],
      }),
    }),
  });
}

const RecommendForumChangeInput = builder.inputType('RecommendForumChangeInput', {
  description: 'A recommendation about forums, with the paper where it stands.',
  fields: (t) => ({
    kind: t.field({ type: ForumChangeKindEnum, required: true, description: 'What it would do.' }),
    forumIds: t.idList({ required: true, description: 'Ids of the Forums that would begin or end by it.' }),
    intoForumId: t.id({ description: 'Id of the Forum they would be merged into.' }),
    on: t.field({ type: 'CalendarDate', required: true, description: 'The day it was recommended.' }),
    in: t.string({ required: true, description: 'The paper and paragraph.' }),
  }),
});

commandField('recommendForumChange', {
  description: 'Puts a recommendation about forums on record; nothing changes by it.',
  need,
  input: RecommendForumChangeInput,
  ids: { intoForumId: 'Forum' },
  run: (context, command: { forumIds: (string | number)[] }) =>
    nullWhenLeftOut(recommendForumChange, 'intoForumId')(context, {
      ...command,
      forumIds: command.forumIds.map(forumIn),
    }),
  done: changedForums('ForumChangeRecommended', 'The recommendation is on record.'),
  answer: ({ forumIds }) => ({ forums: forumIds }),
});

const DecideForumChangeInput = builder.inputType('DecideForumChangeInput', {
  description: 'What was decided about a recommendation.',
  fields: (t) => ({
    changeId: t.id({ required: true, description: 'Id of the change.' }),
    on: t.field({ type: 'CalendarDate', required: true, description: 'The day it was decided.' }),
    in: t.string({ required: true, description: 'The minutes or the notice.' }),
    isAgreed: t.boolean({ required: true, description: 'Whether it was agreed.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('decideForumChange', {
  description: 'Puts on record what was decided; the forums go on as they are until it is implemented.',
  need,
  input: DecideForumChangeInput,
  run: decideForumChange,
  done: changedForums('ForumChangeDecided', 'The decision is on record.'),
  answer: ({ change }) => ({ forums: change.forumIds }),
  currentId: () => null,
});

const SuccessorInput = builder.inputType('SuccessorInput', {
  description: 'Which forum takes over a piece of open business.',
  fields: (t) => ({
    kind: t.field({ type: OpenBusinessKindEnum, required: true, description: 'What it is.' }),
    id: t.id({ required: true, description: 'Its id.' }),
    forumId: t.id({ required: true, description: 'Id of the Forum that takes it over.' }),
  }),
});

const ImplementForumChangeInput = builder.inputType('ImplementForumChangeInput', {
  description: 'A change that was agreed, with a successor for everything that is open.',
  fields: (t) => ({
    changeId: t.id({ required: true, description: 'Id of the change.' }),
    on: t.field({ type: 'CalendarDate', required: true, description: 'The day it takes effect.' }),
    successors: t.field({
      type: [SuccessorInput],
      required: true,
      description: 'One for each piece of open business.',
    }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('implementForumChange', {
  description:
    'Does what was agreed and hands over everything that is open; refused while anything has no successor.',
  need,
  input: ImplementForumChangeInput,
  run: (context, command: { successors: { kind: string; id: string; forumId: string }[] }) =>
    implementForumChange(context, {
      ...command,
      successors: command.successors.map((each) => ({ ...each, forumId: forumIn(each.forumId) })),
    } as never),
  done: changedForums('ForumChangeImplemented', 'The change is done.'),
  answer: ({ change }) => ({ forums: change.forumIds }),
  currentId: () => null,
});
