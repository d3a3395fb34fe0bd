import {
  approveMinutes,
  circulateMinutes,
  declareInterest,
  openMinutes,
  raiseAction,
  recordResolution,
  signMinutes,
  takeAttendance,
  writeParagraph,
} from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { nullWhenLeftOut } from '../null-when-left-out.ts';
import { AttendanceKindEnum, MinutedOutcomeEnum } from './meeting-enums.ts';
import { Meeting } from './meeting-type.ts';

const need = toCommand('meeting:run');
const meetingOf = ({ meetingId }: { meetingId: string }) => ({ meeting: meetingId });
const currentId = ({ meetingId }: { meetingId: string | number }) => String(meetingId);
const meetingId = { required: true, description: 'Id of the Meeting.' } as const;
const minutesItemId = { required: true, description: 'Id of the item of the minutes.' } as const;
const expectedVersion = { required: true, description: 'The version that was seen.' } as const;

function changedMinutes(name: string, description: string) {
  return builder.objectRef<{ meeting: string }>(name).implement({
    description,
    fields: (t) => ({
      meeting: t.expose('meeting', { type: Meeting, description: 'The meeting that is minuted.' }),
    }),
  });
}

commandField('openMinutes', {
  description: 'The meeting begins: its minutes open as a draft beside its agenda.',
  need,
  input: builder.inputType('OpenMinutesInput', {
    description: 'Which meeting.',
    fields: (t) => ({ meetingId: t.id(meetingId), expectedVersion: t.int(expectedVersion) }),
  }),
  ids: { meetingId: 'Meeting' },
  run: openMinutes,
  done: changedMinutes('MinutesOpened', 'They are open.'),
  answer: meetingOf,
  currentId,
});

const PresenceInput = builder.inputType('PresenceInput', {
  description: 'Somebody at the meeting.',
  fields: (t) => ({
    kind: t.field({ type: AttendanceKindEnum, required: true, description: 'How they were part of it.' }),
    name: t.string({ description: 'A name.' }),
    post: t.string({ description: 'A post.' }),
    bodyName: t.string({ description: 'A body.' }),
    deputyFor: t.string({ description: 'The post they stood in for.' }),
  }),
});

commandField('takeAttendance', {
  description: 'Says who was there, in whole.',
  need,
  input: builder.inputType('TakeAttendanceInput', {
    description: 'Everybody.',
    fields: (t) => ({
      meetingId: t.id(meetingId),
      attendance: t.field({ type: [PresenceInput], required: true, description: 'Everybody.' }),
      expectedVersion: t.int(expectedVersion),
    }),
  }),
  ids: { meetingId: 'Meeting' },
  run: (context, { attendance, ...command }: Parameters<typeof takeAttendance>[1]) =>
    takeAttendance(context, {
      ...command,
      attendance: attendance.map((there) => ({
        kind: there.kind,
        name: there.name ?? null,
        post: there.post ?? null,
        bodyName: there.bodyName ?? null,
        deputyFor: there.deputyFor ?? null,
      })),
    }),
  done: changedMinutes('AttendanceTaken', 'It is minuted.'),
  answer: meetingOf,
  currentId,
});

commandField('declareInterest', {
  description: 'Minutes an interest, or that nobody has any.',
  need,
  input: builder.inputType('DeclareInterestInput', {
    description: 'Left out who and interest for a nil return.',
    fields: (t) => ({
      meetingId: t.id(meetingId),
      minutesItemId: t.id({ description: 'The item it touches.' }),
      who: t.string({ description: 'The post.' }),
      interest: t.string({ description: 'What the interest is.' }),
      isRecused: t.boolean({ required: true, description: 'Whether they take no part in the item.' }),
      registeredInterestId: t.id({
        description: 'Id of the entry of the register it is of; its words stand where none are given.',
      }),
    }),
  }),
  ids: { meetingId: 'Meeting' },
  run: nullWhenLeftOut(declareInterest, 'minutesItemId', 'who', 'interest'),
  done: changedMinutes('InterestDeclared', 'It is minuted.'),
  answer: meetingOf,
});

const ParagraphWritten = builder
  .objectRef<{ meeting: string; paragraphId: string; version: number }>('ParagraphWritten')
  .implement({
    description: 'It is saved.',
    fields: (t) => ({
      meeting: t.expose('meeting', { type: Meeting, description: 'The meeting that is minuted.' }),
      paragraphId: t.exposeID('paragraphId', { description: 'Id of the paragraph.' }),
      version: t.exposeInt('version', { description: 'Its version now.' }),
    }),
  });

commandField('writeParagraph', {
  description: 'Saves a paragraph of minutes; every version is kept.',
  need,
  input: builder.inputType('WriteParagraphInput', {
    description: 'A paragraph as it is to read.',
    fields: (t) => ({
      minutesItemId: t.id(minutesItemId),
      paragraphId: t.id({ description: 'Id of the paragraph; left out for a new one.' }),
      text: t.string({ required: true, description: 'What it says.' }),
      expectedVersion: t.int({ required: true, description: 'The version that was seen; 0 for a new one.' }),
      idempotencyKey: t.field({
        type: 'UUID',
        description: 'Made once for a new paragraph; the same with every retry.',
      }),
    }),
  }),
  run: nullWhenLeftOut(writeParagraph, 'paragraphId'),
  done: ParagraphWritten,
  answer: (written: { meetingId: string; paragraphId: string; version: number }) => ({
    meeting: written.meetingId,
    paragraphId: written.paragraphId,
    version: written.version,
  }),
  currentId: () => null,
});

commandField('recordResolution', {
  description: 'Minutes what was resolved and what it came to.',
  need,
  input: builder.inputType('RecordResolutionInput', {
    description: 'What was resolved.',
    fields: (t) => ({
      minutesItemId: t.id(minutesItemId),
      text: t.string({ required: true, description: 'What was resolved.' }),
      outcome: t.field({ type: MinutedOutcomeEnum, required: true, description: 'What it came to.' }),
      recommendationId: t.id({ description: 'The recommendation it answers.' }),
    }),
  }),
  run: nullWhenLeftOut(recordResolution, 'recommendationId'),
  done: changedMinutes('ResolutionRecorded', 'It is minuted.'),
  answer: meetingOf,
});

commandField('raiseAction', {
  description: 'Minutes an action with its owner and its due.',
  need,
  input: builder.inputType('RaiseActionInput', {
    description: 'What is to be done.',
    fields: (t) => ({
      minutesItemId: t.id(minutesItemId),
      text: t.string({ required: true, description: 'What is to be done.' }),
      ownerPostId: t.id({ description: 'Id of the Post that owns it; asked for.' }),
      due: t.string({ description: 'In the words of the meeting: in six months, next meeting.' }),
      dueOn: t.field({ type: 'CalendarDate', description: 'Or on a day.' }),
    }),
  }),
  ids: { ownerPostId: 'Post' },
  run: nullWhenLeftOut(raiseAction, 'ownerPostId', 'due', 'dueOn'),
  done: changedMinutes('ActionRaised', 'It is on the action log.'),
  answer: meetingOf,
});

commandField('circulateMinutes', {
  description: 'Sends draft minutes to the members.',
  need,
  input: builder.inputType('CirculateMinutesInput', {
    description: 'Which meeting.',
    fields: (t) => ({ meetingId: t.id(meetingId), expectedVersion: t.int(expectedVersion) }),
  }),
  ids: { meetingId: 'Meeting' },
  run: circulateMinutes,
  done: changedMinutes('MinutesCirculated', 'They are out as a draft.'),
  answer: meetingOf,
  currentId,
});

commandField('approveMinutes', {
  description: 'Records that a later meeting took the minutes as a true record; the draft marking lifts.',
  need,
  input: builder.inputType('ApproveMinutesInput', {
    description: 'Which minutes, and by which meeting.',
    fields: (t) => ({
      meetingId: t.id(meetingId),
      atMeetingId: t.id({ required: true, description: 'Id of the later Meeting.' }),
      expectedVersion: t.int(expectedVersion),
    }),
  }),
  ids: { meetingId: 'Meeting', atMeetingId: 'Meeting' },
  run: approveMinutes,
  done: changedMinutes('MinutesApproved', 'They are approved.'),
  answer: meetingOf,
  currentId,
});

commandField('signMinutes', {
  description: 'Records the signature; nothing in the minutes changes after that.',
  need,
  input: builder.inputType('SignMinutesInput', {
    description: 'Which minutes, and who signed.',
    fields: (t) => ({
      meetingId: t.id(meetingId),
      signedBy: t.string({ required: true, description: 'The post that signed.' }),
      expectedVersion: t.int(expectedVersion),
      idempotencyKey: t.field({ type: 'UUID', required: true, description: 'Made once for this act.' }),
    }),
  }),
  ids: { meetingId: 'Meeting' },
  run: signMinutes,
  done: changedMinutes('MinutesSigned', 'They are signed.'),
  answer: meetingOf,
  currentId,
});
