import {
  addForumAlias,
  addStandingItem,
  adoptTerms,
  delegateToForum,
  endSeat,
  proposeForum,
  seatPost,
  setForumCadence,
  setReportsTo,
} from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { nullWhenLeftOut } from '../null-when-left-out.ts';
import { Forum } from './forum-type.ts';
import { AgendaItemPurposeEnum, ForumRoleEnum, MeetingRhythmUnitEnum } from './meeting-enums.ts';

const need = toCommand('meeting:run');
const forumOf = ({ forum }: { forum: { id: string } }) => ({ forum: forum.id });
const currentId = ({ forumId }: { forumId: string | number }) => String(forumId);

/** What a command on a forum came to: the forum as it is now. */
function changedForum(name: string, description: string) {
  return builder.objectRef<{ forum: string }>(name).implement({
    description,
    fields: (t) => ({ forum: t.expose('forum', { type: Forum, description: 'The forum as it is now.' }) }),
  });
}

const MeetingRhythmInput = builder.inputType('MeetingRhythmInput', {
  description: 'Every so many weeks or months.',
  fields: (t) => ({
    every: t.int({ required: true, description: 'How many, from 1 to 52.' }),
    unit: t.field({ type: MeetingRhythmUnitEnum, required: true, description: 'Weeks or months.' }),
  }),
});

const ProposeForumInput = builder.inputType('ProposeForumInput', {
  description: 'A forum somebody puts forward.',
  fields: (t) => ({
    bodyId: t.id({ required: true, description: 'Id of the Body that keeps it.' }),
    name: t.string({ required: true, description: 'Its name, at most 200 characters.' }),
    aliases: t.stringList({ required: true, description: 'Other names it is printed under.' }),
    purpose: t.string({ required: true, description: 'What it is for.' }),
    ownedBy: t.string({ description: 'Who holds it, when not that body.' }),
    reportsToId: t.id({ description: 'Id of the Forum it reports to.' }),
  }),
});

commandField('proposeForum', {
  description:
    'Puts a proposed forum in the register; it becomes active when its establishment is implemented.',
  need,
  input: ProposeForumInput,
  ids: { bodyId: 'Body', reportsToId: 'Forum' },
  run: nullWhenLeftOut(proposeForum, 'ownedBy', 'reportsToId'),
  done: changedForum('ForumProposed', 'The forum is in the register.'),
  answer: ({ id }: { id: string }) => ({ forum: id }),
});

const AddForumAliasInput = builder.inputType('AddForumAliasInput', {
  description: 'Puts another name of a forum on record, by which papers are recognised.',
  fields: (t) => ({
    forumId: t.id({ required: true, description: 'Id of the Forum.' }),
    alias: t.string({ required: true, description: 'The name, at most 200 characters.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('addForumAlias', {
  description: 'Puts another name of a forum on record, by which papers are recognised.',
  need,
  input: AddForumAliasInput,
  ids: { forumId: 'Forum' },
  run: addForumAlias,
  done: changedForum('ForumAliasAdded', 'It is on record.'),
  answer: forumOf,
  currentId,
});

const AdoptTermsInput = builder.inputType('AdoptTermsInput', {
  description: 'Adopts new terms of reference from a day on; those before stay on record.',
  fields: (t) => ({
    forumId: t.id({ required: true, description: 'Id of the Forum.' }),
    from: t.field({ type: 'CalendarDate', required: true, description: 'First day they are in force.' }),
    text: t.string({ required: true, description: 'The terms, at most 20,000 characters.' }),
    quorum: t.int({ description: 'Members that make a quorum; left out where they give none.' }),
    paperId: t.id({ description: 'The Paper that carried them to a meeting, if one did.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('adoptTerms', {
  description: 'Adopts new terms of reference from a day on; those before stay on record.',
  need,
  input: AdoptTermsInput,
  ids: { forumId: 'Forum', paperId: 'Paper' },
  run: nullWhenLeftOut(adoptTerms, 'quorum', 'paperId'),
  done: changedForum('TermsAdopted', 'It is on record.'),
  answer: forumOf,
  currentId,
});

const SetForumCadenceInput = builder.inputType('SetForumCadenceInput', {
  description: 'Says how often a forum meets from a day on.',
  fields: (t) => ({
    forumId: t.id({ required: true, description: 'Id of the Forum.' }),
    from: t.field({ type: 'CalendarDate', required: true, description: 'First day.' }),
    words: t.string({ required: true, description: 'As the office says it, such as monthly.' }),
    rhythm: t.field({
      type: MeetingRhythmInput,
      description: 'What meetings are generated from; left out where there is no rhythm.',
    }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('setForumCadence', {
  description: 'Says how often a forum meets from a day on.',
  need,
  input: SetForumCadenceInput,
  ids: { forumId: 'Forum' },
  run: nullWhenLeftOut(setForumCadence, 'rhythm'),
  done: changedForum('ForumCadenceSet', 'It is on record.'),
  answer: forumOf,
  currentId,
});

const SetReportsToInput = builder.inputType('SetReportsToInput', {
  description: 'Says which forum a forum reports to; never in a circle.',
  fields: (t) => ({
    forumId: t.id({ required: true, description: 'Id of the Forum.' }),
    reportsToId: t.id({ description: 'Id of the Forum it reports to; left out when to none.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('setReportsTo', {
  description: 'Says which forum a forum reports to; never in a circle.',
  need,
  input: SetReportsToInput,
  ids: { forumId: 'Forum', reportsToId: 'Forum' },
  run: nullWhenLeftOut(setReportsTo, 'reportsToId'),
  done: changedForum('ForumReportsToSet', 'It is on record.'),
  answer: forumOf,
  currentId,
});

const SeatPostInput = builder.inputType('SeatPostInput', {
  description: 'Gives a post a seat in a forum from a day on.',
  fields: (t) => ({
    forumId: t.id({ required: true, description: 'Id of the Forum.' }),
    postId: t.id({ required: true, description: 'Id of the Post.' }),
    role: t.field({ type: ForumRoleEnum, required: true, description: 'Chair or member.' }),
    from: t.field({ type: 'CalendarDate', required: true, description: 'First day.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('seatPost', {
  description: 'Gives a post a seat in a forum from a day on.',
  need,
  input: SeatPostInput,
  ids: { forumId: 'Forum', postId: 'Post' },
  run: seatPost,
  done: changedForum('PostSeated', 'It is on record.'),
  answer: forumOf,
  currentId,
});

const EndSeatInput = builder.inputType('EndSeatInput', {
  description: 'Ends the running seat of a post.',
  fields: (t) => ({
    forumId: t.id({ required: true, description: 'Id of the Forum.' }),
    postId: t.id({ required: true, description: 'Id of the Post.' }),
    until: t.field({ type: 'CalendarDate', required: true, description: 'Last day.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('endSeat', {
  description: 'Ends the running seat of a post.',
  need,
  input: EndSeatInput,
  ids: { forumId: 'Forum', postId: 'Post' },
  run: endSeat,
  done: changedForum('SeatEnded', 'It is on record.'),
  answer: forumOf,
  currentId,
});

const DelegateToForumInput = builder.inputType('DelegateToForumInput', {
  description: 'Puts on record what a forum may do on behalf of another.',
  fields: (t) => ({
    forumId: t.id({ required: true, description: 'Id of the Forum.' }),
    text: t.string({ required: true, description: 'What it may do.' }),
    source: t.string({ required: true, description: 'The paper, section or decision that gives it.' }),
    from: t.field({ type: 'CalendarDate', required: true, description: 'First day.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('delegateToForum', {
  description: 'Puts on record what a forum may do on behalf of another.',
  need,
  input: DelegateToForumInput,
  ids: { forumId: 'Forum' },
  run: delegateToForum,
  done: changedForum('PowerDelegated', 'It is on record.'),
  answer: forumOf,
  currentId,
});

const AddStandingItemInput = builder.inputType('AddStandingItemInput', {
  description: 'Puts an item on each new agenda of a forum.',
  fields: (t) => ({
    forumId: t.id({ required: true, description: 'Id of the Forum.' }),
    title: t.string({ required: true, description: 'As it stands on the agenda.' }),
    lead: t.string({ description: 'The post that brings it.' }),
    purpose: t.field({ type: AgendaItemPurposeEnum, description: 'What it is for.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

commandField('addStandingItem', {
  description: 'Puts an item on each new agenda of a forum.',
  need,
  input: AddStandingItemInput,
  ids: { forumId: 'Forum' },
  run: nullWhenLeftOut(addStandingItem, 'lead', 'purpose'),
  done: changedForum('StandingItemAdded', 'It is on record.'),
  answer: forumOf,
  currentId,
});
