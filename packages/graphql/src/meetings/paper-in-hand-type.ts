import {
  type AskedBy,
  type PaperInHandJson,
  type PaperInHandListedJson,
  paperInHandRead,
} from '@concordat/database/reads';
import type { AskingVerb, ConsiderationHead, PaperInHandStatus } from '@concordat/domain/meetings';
import { ClearanceEnum } from '../access/clearance-enum.ts';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadPapersInHand } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import {
  type CompletePaperInHand,
  completePaperInHand,
  type ShownPaperText,
} from './complete-paper-in-hand.ts';
import { MeetingSummary } from './meeting-summary-types.ts';

export const PaperInHandStatusEnum = describedEnum<PaperInHandStatus>(
  'PaperInHandStatus',
  'How far a paper has come that is written in the office.',
  {
    draft: 'Nothing of it was submitted.',
    submitted: 'At least one version was put before a meeting.',
    withdrawn: 'It was taken back for good.',
  },
);

export const AskingVerbEnum = describedEnum<AskingVerb>(
  'AskingVerb',
  'What a written paper asks of a meeting.',
  {
    approve: 'To approve; a decision may come of it.',
    agree: 'To agree; a decision may come of it.',
    sign: 'To sign; a decision may come of it.',
    endorse: 'To endorse.',
    consider: 'To consider.',
    note: 'To note, which decides nothing.',
  },
);

export const ConsiderationHeadEnum = describedEnum<ConsiderationHead>(
  'ConsiderationHead',
  'What every paper that asks for a decision is to consider.',
  {
    finance: 'Money.',
    estates: 'Buildings and land.',
    people: 'Officers and staff.',
    collaboration: 'Partners and joint work.',
    equality: 'Equality and diversity.',
    risk: 'Risk.',
  },
);

const PaperRequest = builder.objectRef<ShownPaperText['recommendations'][number]>('PaperRequest').implement({
  description: 'One thing a written paper asks of the meeting.',
  fields: (t) => ({
    verb: t.expose('verb', { type: AskingVerbEnum, description: 'What is asked.' }),
    text: t.exposeString('text', { description: 'Of what, without the verb.' }),
  }),
});

const PaperConsideration = builder
  .objectRef<ShownPaperText['considerations'][number]>('PaperConsideration')
  .implement({
    description: 'What a paper says under one of the heads the house demands.',
    fields: (t) => ({
      head: t.expose('head', { type: ConsiderationHeadEnum, description: 'The head.' }),
      text: t.exposeString('text', { description: 'What is said.' }),
    }),
  });

const PaperMarking = builder.objectRef<ShownPaperText['marking']>('PaperMarking').implement({
  description: 'How a written paper is marked.',
  fields: (t) => ({
    level: t.expose('level', { type: ClearanceEnum, description: 'The level it asks of a reader.' }),
    handling: t.exposeString('handling', { nullable: true, description: 'Such as COMMERCIAL.' }),
  }),
});

const PaperReader = builder.objectRef<ShownPaperText['namedReaders'][number]>('PaperReader').implement({
  description: 'Somebody who may read a paper that names its readers.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Person.' }),
    name: t.exposeString('name', { description: 'Their name.' }),
  }),
});

const PaperText = builder.objectRef<ShownPaperText>('PaperText').implement({
  description: 'Everything a written paper says, by the report template.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    to: t.exposeString('to', { description: 'Whom it is addressed to; empty until it is said.' }),
    from: t.exposeString('from', { description: 'The post it is from.' }),
    date: t.expose('date', {
      type: 'CalendarDate',
      nullable: true,
      description: 'Its date; null takes the day it is submitted.',
    }),
    purpose: t.exposeString('purpose', { description: 'What it is for; a line is a paragraph.' }),
    recommendations: t.expose('recommendations', {
      type: [PaperRequest],
      description: 'Said once and printed twice.',
    }),
    body: t.expose('body', { type: 'PaperBody', description: 'Background and further sections.' }),
    considerations: t.expose('considerations', { type: [PaperConsideration], description: 'Those written.' }),
    sourceDocuments: t.exposeStringList('sourceDocuments', { description: 'What it draws on.' }),
    contactOfficer: t.exposeString('contactOfficer', { description: 'The post that answers questions.' }),
    marking: t.expose('marking', { type: PaperMarking, description: 'How it is marked.' }),
    namedReaders: t.expose('namedReaders', {
      type: [PaperReader],
      description: 'When any are named, nobody else reads it.',
    }),
  }),
});

const PaperVersion = builder.objectRef<CompletePaperInHand['versions'][number]>('PaperVersion').implement({
  description: 'What was put before a meeting, as it was put.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Counted from 1.' }),
    text: t.expose('text', { type: PaperText, description: 'What it said; it never changes.' }),
    textSha256: t.exposeString('textSha256', { description: 'Of the canonical JSON of its text, in hex.' }),
    at: t.expose('at', { type: 'Instant', description: 'When it was submitted.' }),
    byName: t.exposeString('byName', { description: 'By whom.' }),
    paperId: t.exposeID('paperId', { description: 'Id of the Paper in the pack.' }),
    meeting: t.expose('meeting', {
      type: MeetingSummary,
      nullable: true,
      description: 'The meeting; null where it is not for this reader.',
    }),
    itemNumber: t.exposeString('itemNumber', { nullable: true, description: 'The item of its agenda.' }),
  }),
});

const PaperKeptText = builder.objectRef<CompletePaperInHand['keptTexts'][number]>('PaperKeptText').implement({
  description: 'What one sitting of one writer came to.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'That of the paper when it was saved.' }),
    text: t.expose('text', { type: PaperText, description: 'What it said then.' }),
    at: t.expose('at', { type: 'Instant', description: 'When it was saved last.' }),
    byName: t.exposeString('byName', { description: 'By whom.' }),
  }),
});

/** A paper in hand in a line of the list. */
export const PaperInHandListed = builder.objectRef<PaperInHandListedJson>('PaperInHandListed').implement({
  description: 'A paper that is written in the office, in a line.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the PaperInHand.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    from: t.exposeString('from', { description: 'The post it is from.' }),
    status: t.expose('status', { type: PaperInHandStatusEnum, description: 'How far it has come.' }),
    clearance: t.expose('clearance', { type: ClearanceEnum, description: 'The level it asks of a reader.' }),
    savedAt: t.expose('savedAt', { type: 'Instant', description: 'When it was saved last.' }),
    savedByName: t.exposeString('savedByName', { description: 'By whom.' }),
    versionNumber: t.exposeInt('versionNumber', {
      nullable: true,
      description: 'Its latest version; null while none was submitted.',
    }),
    meeting: t.expose('meeting', {
      type: MeetingSummary,
      nullable: true,
      description: 'The meeting that version is before.',
    }),
    itemNumber: t.exposeString('itemNumber', { nullable: true, description: 'The item it stands on.' }),
  }),
});

export const PaperInHand = loadedNode<CompletePaperInHand, AskedBy, PaperInHandJson>('PaperInHand', {
  need: toReadPapersInHand,
  reads: paperInHandRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
  complete: completePaperInHand,
});

PaperInHand.implement({
  description: 'A paper while the office writes it, with every version that was submitted.',
  fields: (t) => ({
    body: t.expose('body', { type: BodySummary, description: 'The body that writes it.' }),
    status: t.expose('status', { type: PaperInHandStatusEnum, description: 'How far it has come.' }),
    text: t.expose('text', { type: PaperText, description: 'What it says now.' }),
    begunByName: t.exposeString('begunByName', { description: 'Who began it.' }),
    savedAt: t.expose('savedAt', { type: 'Instant', description: 'When it was saved last.' }),
    savedByName: t.exposeString('savedByName', { description: 'By whom.' }),
    withdrawnReason: t.exposeString('withdrawnReason', {
      nullable: true,
      description: 'Why it was withdrawn; null while it stands.',
    }),
    versions: t.expose('versions', { type: [PaperVersion], description: 'The latest first.' }),
    keptTexts: t.expose('keptTexts', {
      type: [PaperKeptText],
      description: 'What the last twenty sittings came to, the latest first.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as SubmitPaper.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
