import {
  type CommandContext,
  decidePublication,
  draftNotice,
  endDelegation,
  grantDelegation,
  makeNoticeReady,
  openNoticeRegister,
  recordConditionMet,
  recordPastNotice,
  returnNotice,
  signNotice,
  withdrawNotice,
  writeNotice,
} from '@concordat/use-cases';
import { ClearanceEnum } from '../access/clearance-enum.ts';
import { Body } from '../bodies/body-type.ts';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { nullWhenLeftOut } from '../null-when-left-out.ts';
import { DecisionKindEnum, PublicationChoiceEnum } from './notice-enums.ts';
import { NoticeTextInput, noticeTextOf } from './notice-inputs.ts';
import { DecisionNotice } from './notice-type.ts';

const toDraft = toCommand('decision:draft');
const toKeepScheme = toCommand('delegation:keep');
const seen = 'The version that was seen.';
const key = 'Made once for the act; the same with every retry.';
const ids = { noticeId: 'DecisionNotice' } as const;
const noticeOf = ({ noticeId }: { noticeId: string }) => ({ notice: noticeId });
const currentId = ({ noticeId }: { noticeId: string | number }) => String(noticeId);

/** What a command on a notice came to: the notice as it is now. */
function changedNotice(name: string, description: string) {
  return builder.objectRef<{ notice: string }>(name).implement({
    description,
    fields: (t) => ({
      notice: t.expose('notice', { type: DecisionNotice, description: 'The notice as it is now.' }),
    }),
  });
}

function changedScheme(name: string, description: string) {
  return builder.objectRef<{ isOnRecord: true }>(name).implement({
    description,
    fields: (t) => ({ isOnRecord: t.exposeBoolean('isOnRecord', { description: 'Always true.' }) }),
  });
}

commandField('openNoticeRegister', {
  description: 'Opens the register of decisions of a body: with which letters, and from which number.',
  need: toKeepScheme,
  input: builder.inputType('OpenNoticeRegisterInput', {
    description: 'How a body numbers its decisions.',
    fields: (t) => ({
      bodyId: t.id({ required: true, description: 'Id of the Body.' }),
      prefix: t.string({ required: true, description: 'Two to eight capital letters, such as CPCC.' }),
      year: t.int({ required: true, description: 'The year in which it is opened.' }),
      lastBefore: t.int({ required: true, description: 'The last number given in it before; 0 for none.' }),
    }),
  }),
  ids: { bodyId: 'Body' },
  run: openNoticeRegister,
  done: builder.objectRef<{ body: string }>('NoticeRegisterOpened').implement({
    description: 'The register is open.',
    fields: (t) => ({ body: t.expose('body', { type: Body, description: 'The body.' }) }),
  }),
  answer: ({ bodyId }: { bodyId: string }) => ({ body: bodyId }),
});

commandField('draftNotice', {
  description: 'Begins a decision notice, with the next number of the year.',
  need: toDraft,
  input: builder.inputType('DraftNoticeInput', {
    description: 'A notice to begin, of something a meeting decided or on its own.',
    fields: (t) => ({
      bodyId: t.id({ required: true, description: 'Id of the Body that decides.' }),
      title: t.string({ required: true, description: 'Its title, at most 300 characters.' }),
      kind: t.field({ type: DecisionKindEnum, required: true, description: 'What it is about.' }),
      meetingId: t.id({ description: 'Id of the Meeting it comes from.' }),
      resolutionId: t.id({ description: 'Id of the resolution of its minutes.' }),
      recommendationId: t.id({ description: 'Id of the recommendation of a paper.' }),
      idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
    }),
  }),
  ids: { bodyId: 'Body', meetingId: 'Meeting' },
  run: (
    context: CommandContext,
    { meetingId, resolutionId, recommendationId, ...command }: DraftNoticeCommand,
  ) => draftNotice(context, { ...command, origin: originOf(meetingId, resolutionId, recommendationId) }),
  done: changedNotice('NoticeDrafted', 'The draft is in the register.'),
  answer: noticeOf,
});

commandField('recordPastNotice', {
  description: 'Puts a notice from before the register on record, with the number it has.',
  need: toDraft,
  input: builder.inputType('RecordPastNoticeInput', {
    description: 'A notice from before the register.',
    fields: (t) => ({
      bodyId: t.id({ required: true, description: 'Id of the Body that decided.' }),
      year: t.int({ required: true, description: 'The year in its reference.' }),
      number: t.int({ required: true, description: 'The number in its reference.' }),
      title: t.string({ required: true, description: 'Its title.' }),
      kind: t.field({ type: DecisionKindEnum, required: true, description: 'What it is about.' }),
      value: t.field({ type: 'Pence', description: 'What it is worth, in pence.' }),
      decision: t.string({ required: true, description: 'What was decided.' }),
      decidedOn: t.field({ type: 'CalendarDate', description: 'The day; left out where nobody knows it.' }),
      signatoryPost: t.string({ required: true, description: 'The post that signed.' }),
      source: t.string({ required: true, description: 'Where it was found.' }),
      idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
    }),
  }),
  ids: { bodyId: 'Body' },
  run: nullWhenLeftOut(recordPastNotice, 'value', 'decidedOn'),
  done: changedNotice('PastNoticeRecorded', 'It is in the register.'),
  answer: noticeOf,
});

commandField('writeNotice', {
  description: 'Keeps what a draft says so far.',
  need: toDraft,
  input: builder.inputType('WriteNoticeInput', {
    description: 'What a draft says.',
    fields: (t) => ({
      noticeId: t.id({ required: true, description: 'Id of the DecisionNotice.' }),
      text: t.field({ type: NoticeTextInput, required: true, description: 'All of it.' }),
      marking: t.field({ type: ClearanceEnum, required: true, description: 'Its marking.' }),
      expectedVersion: t.int({ required: true, description: seen }),
    }),
  }),
  ids,
  run: (context: CommandContext, { text, ...command }: WriteNoticeCommand) =>
    writeNotice(context, { ...command, text: noticeTextOf(text) } as never),
  done: changedNotice('NoticeWritten', 'It is kept.'),
  answer: noticeOf,
  currentId,
});

commandField('makeNoticeReady', {
  description: 'Puts a complete draft to a post that may sign it.',
  need: toDraft,
  input: builder.inputType('MakeNoticeReadyInput', {
    description: 'Who is asked to sign.',
    fields: (t) => ({
      noticeId: t.id({ required: true, description: 'Id of the DecisionNotice.' }),
      signatoryPostId: t.id({ required: true, description: 'Id of the Post.' }),
      expectedVersion: t.int({ required: true, description: seen }),
    }),
  }),
  ids: { ...ids, signatoryPostId: 'Post' },
  run: makeNoticeReady,
  done: changedNotice('NoticeMadeReady', 'It waits to be signed.'),
  answer: noticeOf,
  currentId,
});

const reasonInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      noticeId: t.id({ required: true, description: 'Id of the DecisionNotice.' }),
      reason: t.string({ required: true, description: 'Why.' }),
      expectedVersion: t.int({ required: true, description: seen }),
    }),
  });

commandField('returnNotice', {
  description: 'Hands a notice that waits to be signed back to whoever writes it.',
  need: toCommand('meeting:read'),
  input: reasonInput('ReturnNoticeInput', 'Why a notice is handed back.'),
  ids,
  run: returnNotice,
  done: changedNotice('NoticeReturned', 'It is a draft again.'),
  answer: noticeOf,
  currentId,
});

commandField('withdrawNotice', {
  description: 'Withdraws a notice that is not signed; its number stays taken.',
  need: toDraft,
  input: reasonInput('WithdrawNoticeInput', 'Why a notice is withdrawn.'),
  ids,
  run: withdrawNotice,
  done: changedNotice('NoticeWithdrawn', 'Nothing comes of it.'),
  answer: noticeOf,
  currentId,
});

commandField('signNotice', {
  description: 'Signs the words that were read; they never change again.',
  need: toCommand('decision:sign'),
  input: builder.inputType('SignNoticeInput', {
    description: 'Which words are signed.',
    fields: (t) => ({
      noticeId: t.id({ required: true, description: 'Id of the DecisionNotice.' }),
      textSha256: t.string({ required: true, description: 'SHA-256 of the words that were read.' }),
      idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
    }),
  }),
  ids,
  run: signNotice,
  done: changedNotice('NoticeSigned', 'It is signed.'),
  answer: noticeOf,
});

commandField('recordConditionMet', {
  description: 'Records that what a signed decision was subject to is met.',
  need: toDraft,
  input: builder.inputType('RecordConditionMetInput', {
    description: 'How and when a condition was met.',
    fields: (t) => ({
      noticeId: t.id({ required: true, description: 'Id of the DecisionNotice.' }),
      on: t.field({ type: 'CalendarDate', required: true, description: 'On which day.' }),
      note: t.string({ required: true, description: 'How.' }),
      expectedVersion: t.int({ required: true, description: seen }),
    }),
  }),
  ids,
  run: recordConditionMet,
  done: changedNotice('NoticeConditionMet', 'The decision has effect.'),
  answer: noticeOf,
  currentId,
});

commandField('decidePublication', {
  description: 'Decides what the public sees of a signed notice.',
  need: toDraft,
  input: builder.inputType('DecidePublicationInput', {
    description: 'What of a notice is published.',
    fields: (t) => ({
      noticeId: t.id({ required: true, description: 'Id of the DecisionNotice.' }),
      choice: t.field({ type: PublicationChoiceEnum, required: true, description: 'How much.' }),
      summary: t.string({ description: 'What stands in its place.' }),
      reason: t.string({ description: 'Why it is not published in full.' }),
      expectedVersion: t.int({ required: true, description: seen }),
      idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
    }),
  }),
  ids,
  run: nullWhenLeftOut(decidePublication, 'summary', 'reason'),
  done: changedNotice('NoticePublicationDecided', 'It is on record.'),
  answer: noticeOf,
  currentId,
});

commandField('grantDelegation', {
  description: 'Puts a line in the scheme of delegation of a body.',
  need: toKeepScheme,
  input: builder.inputType('GrantDelegationInput', {
    description: 'Which post may decide what.',
    fields: (t) => ({
      bodyId: t.id({ required: true, description: 'Id of the Body.' }),
      postId: t.id({ required: true, description: 'Id of a Post of it.' }),
      kind: t.field({ type: DecisionKindEnum, required: true, description: 'What may be decided.' }),
      limit: t.field({ type: 'Pence', description: 'Up to which value; left out where there is no limit.' }),
      from: t.field({ type: 'CalendarDate', required: true, description: 'First day.' }),
      until: t.field({ type: 'CalendarDate', description: 'Last day.' }),
      source: t.string({ required: true, description: 'The paper or decision that gives it.' }),
    }),
  }),
  ids: { bodyId: 'Body', postId: 'Post' },
  run: nullWhenLeftOut(grantDelegation, 'limit', 'until'),
  done: changedScheme('DelegationGranted', 'The scheme has it.'),
  answer: () => ({ isOnRecord: true as const }),
});

commandField('endDelegation', {
  description: 'Takes a power back after a last day.',
  need: toKeepScheme,
  input: builder.inputType('EndDelegationInput', {
    description: 'When a power ends.',
    fields: (t) => ({
      delegationId: t.id({ required: true, description: 'Id of the line.' }),
      until: t.field({ type: 'CalendarDate', required: true, description: 'Last day.' }),
      expectedVersion: t.int({ required: true, description: seen }),
    }),
  }),
  ids: { delegationId: 'Delegation' },
  run: endDelegation,
  done: changedScheme('DelegationEnded', 'It ends then.'),
  answer: () => ({ isOnRecord: true as const }),
  currentId: () => null,
});

type DraftNoticeCommand = Omit<Parameters<typeof draftNotice>[1], 'origin'> & {
  meetingId?: string | null;
  resolutionId?: string | null;
  recommendationId?: string | null;
};

type WriteNoticeCommand = Omit<Parameters<typeof writeNotice>[1], 'text'> & {
  text: typeof NoticeTextInput.$inferInput;
};

function originOf(meetingId?: string | null, resolutionId?: string | null, recommendationId?: string | null) {
  if (meetingId == null) return null;
  if (resolutionId != null) return { kind: 'resolution' as const, meetingId, resolutionId };
  return { kind: 'recommendation' as const, meetingId, recommendationId: recommendationId ?? '' };
}
