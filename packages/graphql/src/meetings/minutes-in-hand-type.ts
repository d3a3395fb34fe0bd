import type {
  BroughtEscalationJson,
  DeclarationJson,
  MinutedItemJson,
  MinutesInHandJson,
  PresenceJson,
  WrittenParagraphJson,
} from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { Action } from './action-type.ts';
import { ParagraphCorrection, SignedMinutes } from './correction-types.ts';
import {
  AttendanceKindEnum,
  MinutedOutcomeEnum,
  MinutesStatusEnum,
  RecommendationVerbEnum,
} from './meeting-enums.ts';
import { ForumSummary, MeetingSummary } from './meeting-summary-types.ts';
import { NoticeReference } from './notice-reference-type.ts';
import { Marking } from './paper-type.ts';

const WrittenParagraph = builder.objectRef<WrittenParagraphJson>('WrittenParagraph').implement({
  description: 'A numbered paragraph of minutes while it is written.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the paragraph.' }),
    number: t.exposeString('number', { nullable: true, description: 'Its number; it keeps it.' }),
    text: t.exposeString('text', { description: 'What it says.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

const RecordedResolution = builder
  .objectRef<MinutedItemJson['resolutions'][number]>('RecordedResolution')
  .implement({
    description: 'What the meeting resolved.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id of the resolution.' }),
      text: t.exposeString('text', { description: 'What was resolved.' }),
      outcome: t.expose('outcome', {
        type: MinutedOutcomeEnum,
        nullable: true,
        description: 'What it came to; null where an import does not say.',
      }),
      recommendationId: t.exposeID('recommendationId', {
        nullable: true,
        description: 'The recommendation it answers.',
      }),
      isDecision: t.exposeBoolean('isDecision', {
        description: 'It decided something, so that a notice may put it into effect.',
      }),
      notice: t.expose('notice', {
        type: NoticeReference,
        nullable: true,
        description: 'The notice that puts it into effect; null where there is none the reader may read.',
      }),
    }),
  });

const AskedOfMeeting = builder
  .objectRef<MinutedItemJson['recommendations'][number]>('AskedOfMeeting')
  .implement({
    description: 'A recommendation of a paper of the item.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id of the recommendation.' }),
      number: t.exposeString('number', { nullable: true, description: 'Such as 2.1.' }),
      limb: t.exposeString('limb', { nullable: true, description: 'Such as (b).' }),
      verb: t.expose('verb', { type: RecommendationVerbEnum, description: 'What is asked.' }),
      text: t.exposeString('text', { description: 'In its own words.' }),
    }),
  });

const BroughtEscalation = builder.objectRef<BroughtEscalationJson>('BroughtEscalation').implement({
  description: 'The matter between forums that an item brought before the meeting.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the escalation.' }),
    title: t.exposeString('title', { description: 'What the matter is.' }),
    reason: t.exposeString('reason', { description: 'Why it was put here.' }),
    askedBy: t.exposeString('askedBy', { description: 'The post that asks.' }),
    from: t.expose('from', { type: ForumSummary, nullable: true, description: 'The forum that asks.' }),
    isToBeAnsweredHere: t.exposeBoolean('isToBeAnsweredHere', {
      description: 'Whether this meeting is of the forum that was asked and nobody has answered yet.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

const MinutedItem = builder.objectRef<MinutedItemJson>('MinutedItem').implement({
  description: 'An item of minutes while it is written.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the item.' }),
    number: t.exposeString('number', { nullable: true, description: 'As on the agenda.' }),
    title: t.exposeString('title', { description: 'As on the agenda.' }),
    outcomes: t.expose('outcomes', { type: [MinutedOutcomeEnum], description: 'What it came to.' }),
    paragraphs: t.expose('paragraphs', { type: [WrittenParagraph], description: 'In order.' }),
    resolutions: t.expose('resolutions', { type: [RecordedResolution], description: 'In order.' }),
    actions: t.expose('actions', { type: [Action], description: 'Raised under it.' }),
    escalation: t.expose('escalation', {
      type: BroughtEscalation,
      nullable: true,
      description: 'The matter between forums it brought, or whose answer it brought back.',
    }),
    recommendations: t.expose('recommendations', {
      type: [AskedOfMeeting],
      description: 'What its papers ask of the meeting.',
    }),
    corrections: t.expose('corrections', {
      type: [ParagraphCorrection],
      description: 'What was corrected in its paragraphs since, and what they correct.',
    }),
  }),
});

const Presence = builder.objectRef<PresenceJson>('Presence').implement({
  description: 'Somebody at a meeting while its minutes are written.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the line.' }),
    kind: t.expose('kind', { type: AttendanceKindEnum, description: 'Member, in attendance or apologies.' }),
    name: t.exposeString('name', { nullable: true, description: 'A name, where one is given.' }),
    post: t.exposeString('post', { nullable: true, description: 'The post.' }),
    bodyName: t.exposeString('bodyName', { nullable: true, description: 'The body.' }),
    deputyFor: t.exposeString('deputyFor', { nullable: true, description: 'The post they stood in for.' }),
  }),
});

const Declaration = builder.objectRef<DeclarationJson>('Declaration').implement({
  description: 'An interest declared at a meeting, or that nobody had any.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the declaration.' }),
    minutesItemId: t.exposeID('minutesItemId', { nullable: true, description: 'The item it touches.' }),
    who: t.exposeString('who', { nullable: true, description: 'By post; null in a nil return.' }),
    interest: t.exposeString('interest', { nullable: true, description: 'Null in a nil return.' }),
    isRecused: t.exposeBoolean('isRecused', { description: 'Whether they took no part in the item.' }),
    registeredInterestId: t.exposeID('registeredInterestId', {
      nullable: true,
      description: 'Id of the entry of the register it is of; null where none was named.',
    }),
  }),
});

const ActionOwner = builder.objectRef<MinutesInHandJson['owners'][number]>('ActionOwner').implement({
  description: 'A post that may own an action.',
  fields: (t) => ({
    postId: t.exposeID('postId', { description: 'Id of the Post.' }),
    post: t.exposeString('post', { description: 'Its title.' }),
    bodyName: t.exposeString('bodyName', { description: 'The body it belongs to.' }),
  }),
});

export const MinutesInHand = builder.objectRef<MinutesInHandJson>('MinutesInHand').implement({
  description: 'The minutes of a meeting as the office writes them.',
  fields: (t) => ({
    meeting: t.expose('meeting', { type: MeetingSummary, description: 'The meeting.' }),
    forum: t.expose('forum', { type: ForumSummary, description: 'The forum that meets.' }),
    quorum: t.exposeInt('quorum', {
      nullable: true,
      description: 'Members that make a quorum by the terms in force that day; null where they give none.',
    }),
    minutesId: t.exposeID('minutesId', { nullable: true, description: 'Id of the Minutes once opened.' }),
    status: t.expose('status', { type: MinutesStatusEnum, nullable: true, description: 'How far they are.' }),
    marking: t.expose('marking', { type: Marking, nullable: true, description: 'Follows the status.' }),
    signedByName: t.exposeString('signedByName', { nullable: true, description: 'The post that signed.' }),
    approvedOn: t.expose('approvedOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day of the later meeting that approved them, where that was recorded here.',
    }),
    attendance: t.expose('attendance', { type: [Presence], description: 'Who was there.' }),
    declarations: t.expose('declarations', { type: [Declaration], description: 'In order.' }),
    items: t.expose('items', { type: [MinutedItem], description: 'In order.' }),
    laterMeetings: t.expose('laterMeetings', {
      type: [MeetingSummary],
      description: 'Meetings of the forum after it, which may approve them.',
    }),
    signedBefore: t.expose('signedBefore', {
      type: [SignedMinutes],
      description:
        'Signed minutes of the forum, or of one whose place it took, that this meeting may correct.',
    }),
    owners: t.expose('owners', { type: [ActionOwner], description: 'Posts that may own an action.' }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the caller may give on them now.',
    }),
    version: t.exposeInt('version', { description: "Counts the meeting's changes." }),
  }),
});
