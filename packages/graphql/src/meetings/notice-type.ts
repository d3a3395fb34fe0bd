import {
  type NoticeJson,
  type NoticeOriginJson,
  type NoticesAsked,
  noticeRead,
} from '@concordat/database/reads';
import { ClearanceEnum } from '../access/clearance-enum.ts';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { builder } from '../builder.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadMeetings } from '../need.ts';
import type { RequestContext } from '../request-context.ts';
import { officeToday, signedIn } from '../signed-in.ts';
import { type CompleteNotice, completeNotice } from './complete-notice.ts';
import { ParagraphCorrection } from './correction-types.ts';
import { MeetingSummary } from './meeting-summary-types.ts';
import {
  AdviceKindEnum,
  DecisionKindEnum,
  NoticeOriginKindEnum,
  NoticeStatusEnum,
  PublicationChoiceEnum,
} from './notice-enums.ts';

type Part<Name extends keyof CompleteNotice> = NonNullable<CompleteNotice[Name]>;

const NoticeOption = builder.objectRef<CompleteNotice['options'][number]>('NoticeOption').implement({
  description: 'What was open to whoever decides.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The option.' }),
    isChosen: t.exposeBoolean('isChosen', { description: 'Whether it is what was decided.' }),
    reason: t.exposeString('reason', { description: 'Why it was turned down, or chosen.' }),
  }),
});

const NoticeAdvice = builder.objectRef<CompleteNotice['advice'][number]>('NoticeAdvice').implement({
  description: 'Advice that was given before the decision.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AdviceKindEnum, description: 'What it is about.' }),
    adviser: t.exposeString('adviser', { description: 'The post that gave it.' }),
    text: t.exposeString('text', { description: 'What it says.' }),
  }),
});

const NoticeConflicts = builder.objectRef<Part<'conflicts'>>('NoticeConflicts').implement({
  description: 'Interests of whoever decides.',
  fields: (t) => ({
    isNone: t.exposeBoolean('isNone', { description: 'It was said that there are none.' }),
    text: t.exposeString('text', { nullable: true, description: 'What was declared.' }),
  }),
});

const NoticeOrigin = builder.objectRef<NoticeOriginJson>('NoticeOrigin').implement({
  description: 'What of a meeting a notice puts into effect.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the resolution or recommendation.' }),
    kind: t.expose('kind', { type: NoticeOriginKindEnum, description: 'Which of the two.' }),
    meeting: t.expose('meeting', { type: MeetingSummary, description: 'The meeting.' }),
    itemNumber: t.exposeString('itemNumber', { nullable: true, description: 'Where it stands.' }),
    itemTitle: t.exposeString('itemTitle', { nullable: true, description: 'The item or paper.' }),
    text: t.exposeString('text', { description: 'In the words of the meeting.' }),
    corrections: t.expose('corrections', {
      type: [ParagraphCorrection],
      description: 'What later meetings minuted to correct the resolution; none of a recommendation.',
    }),
  }),
});

const NoticeSignature = builder.objectRef<Part<'signature'>>('NoticeSignature').implement({
  description: 'Who signed the words, when and by what power.',
  fields: (t) => ({
    at: t.expose('at', { type: 'Instant', description: 'When, on the office clock.' }),
    byName: t.exposeString('byName', { description: 'Who signed.' }),
    post: t.exposeString('post', { description: 'As the holder of which post.' }),
    authority: t.exposeString('authority', { description: 'The power, as it stood on that day.' }),
  }),
});

const ConditionMet = builder.objectRef<Part<'conditionMet'>>('ConditionMet').implement({
  description: 'That what a decision was subject to is met.',
  fields: (t) => ({
    on: t.expose('on', { type: 'CalendarDate', description: 'On which day.' }),
    byName: t.exposeString('byName', { description: 'Who recorded it.' }),
    note: t.exposeString('note', { description: 'How it was met.' }),
  }),
});

const NoticePublication = builder.objectRef<Part<'publication'>>('NoticePublication').implement({
  description: 'What the public sees of a notice.',
  fields: (t) => ({
    choice: t.expose('choice', {
      type: PublicationChoiceEnum,
      description: 'In full, a summary or nothing.',
    }),
    summary: t.exposeString('summary', { nullable: true, description: 'What stands in its place.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is not published in full.' }),
    decidedOn: t.expose('decidedOn', { type: 'CalendarDate', description: 'When that was decided.' }),
    byName: t.exposeString('byName', { description: 'By whom.' }),
  }),
});

/** What reading notices depends on: who asks, and on which day. */
export function askedNotices(context: RequestContext): NoticesAsked {
  return { viewer: signedIn(context), today: officeToday(context) };
}

export const DecisionNotice = loadedNode<CompleteNotice, NoticesAsked, NoticeJson>('DecisionNotice', {
  need: toReadMeetings,
  reads: noticeRead,
  inputOf: askedNotices,
  complete: completeNotice,
});

DecisionNotice.implement({
  description: 'A formal decision of a body, from its draft to what became of it.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'Its number, such as CPCC 2016-013.' }),
    status: t.expose('status', { type: NoticeStatusEnum, description: 'How far it has come.' }),
    body: t.expose('body', { type: BodySummary, description: 'The body that decides.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    kind: t.expose('kind', { type: DecisionKindEnum, description: 'What it is about.' }),
    value: t.expose('value', {
      type: 'Pence',
      nullable: true,
      description: 'What it is worth, in pence; null where it has no price.',
    }),
    decision: t.exposeString('decision', { description: 'What is decided.' }),
    reasons: t.exposeString('reasons', { description: 'Why.' }),
    options: t.expose('options', { type: [NoticeOption], description: 'What was considered.' }),
    whyNoOptions: t.exposeString('whyNoOptions', {
      nullable: true,
      description: 'Why nothing else was open.',
    }),
    advice: t.expose('advice', { type: [NoticeAdvice], description: 'Legal, financial and on equality.' }),
    conflicts: t.expose('conflicts', {
      type: NoticeConflicts,
      nullable: true,
      description: 'Conflicts of interest; null until it is said whether there are any.',
    }),
    objectives: t.exposeStringList('objectives', { description: 'Objectives of the plan it serves.' }),
    whyNoObjectives: t.exposeString('whyNoObjectives', {
      nullable: true,
      description: 'Why it serves none of them.',
    }),
    contact: t.exposeString('contact', { description: 'The post that answers questions.' }),
    condition: t.exposeString('condition', {
      nullable: true,
      description: 'What it is subject to; null where it has effect at once.',
    }),
    origin: t.expose('origin', {
      type: NoticeOrigin,
      nullable: true,
      description: 'What of a meeting it puts into effect; null of one on its own, or not for this reader.',
    }),
    marking: t.expose('marking', { type: ClearanceEnum, description: 'Its marking.' }),
    recordedFrom: t.exposeString('recordedFrom', {
      nullable: true,
      description: 'Where a notice from before the register was found.',
    }),
    decidedOn: t.expose('decidedOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day it was signed; null where it is not, or nobody knows it.',
    }),
    inEffectFrom: t.expose('inEffectFrom', {
      type: 'CalendarDate',
      nullable: true,
      description: 'First day the decision has effect; null while it has none.',
    }),
    signatoryPost: t.exposeString('signatoryPost', {
      nullable: true,
      description: 'The post it waits for, or that signed.',
    }),
    returnedBecause: t.exposeString('returnedBecause', {
      nullable: true,
      description: 'Why it was handed back.',
    }),
    withdrawnBecause: t.exposeString('withdrawnBecause', {
      nullable: true,
      description: 'Why it was withdrawn.',
    }),
    signature: t.expose('signature', {
      type: NoticeSignature,
      nullable: true,
      description: 'Who signed; null while nobody did here.',
    }),
    conditionMet: t.expose('conditionMet', {
      type: ConditionMet,
      nullable: true,
      description: 'That its condition is met.',
    }),
    publication: t.expose('publication', {
      type: NoticePublication,
      nullable: true,
      description: 'What is published; null until somebody decides.',
    }),
    writtenText: t.exposeString('writtenText', {
      nullable: true,
      description: 'The words that are signed; null of one from before the register.',
    }),
    textSha256: t.exposeString('textSha256', {
      nullable: true,
      description: 'Their SHA-256; whoever signs names the one they read.',
    }),
    missing: t.exposeStringList('missing', { description: 'Parts of a draft that are still to be written.' }),
    isForMe: t.exposeBoolean('isForMe', { description: "It waits for the reader's own signature." }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as SignNotice.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
