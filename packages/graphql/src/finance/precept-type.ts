import { type AskedBy, type PreceptProposalJson, preceptProposalRead } from '@concordat/database/reads';
import type {
  Consultation,
  PreceptStep,
  panelVerdicts,
  preceptStepKinds,
  RecommendedPrecept,
  VetoVote,
} from '@concordat/domain/finance';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import { type CompleteProposal, completeProposal } from './complete-budget-setting.ts';

const PreceptStatusEnum = describedEnum('PreceptStatus', 'How far the precept of a year has come.', {
  notified: 'The Panel has been notified of it.',
  reported: 'The Panel has reported on it without a veto.',
  vetoed: 'The Panel has vetoed it.',
  reportedLate: 'The Panel reported after its last day: the precept it was notified of may be issued.',
  revised: 'It was revised after the veto.',
  secondReported: 'The Panel has reported on the revised precept.',
  secondReportedLate: 'The Panel reported on it after its last day: the revised precept may be issued.',
  responded: 'The Panel has the response to its last report, and the precept may be issued.',
  issued: 'It is issued.',
});

export const PreceptStepKindEnum = describedEnum(
  'PreceptStepKind',
  'A step of the precept on its way to the Police and Crime Panel and back.',
  {
    notify: 'The Panel is notified, by 1 February.',
    panelReport: 'The Panel reports, by 8 February.',
    revise: 'The veto is answered with a revised precept, by 15 February.',
    secondReport: 'The Panel reports on the revised precept, by 22 February.',
    respond: 'The Panel is given the response to its last report, before the precept is issued.',
    issue: 'The precept is issued, before 1 March.',
  } satisfies Readonly<Record<(typeof preceptStepKinds)[number], string>>,
);

export const PanelVerdictEnum = describedEnum('PanelVerdict', 'What the Panel says of a precept.', {
  supported: 'It supports it, with or without recommendations.',
  notSupported: 'It does not support it, and does not veto it.',
  tooHigh: 'A veto: it is too high.',
  tooLow: 'A veto: it is too low.',
} satisfies Readonly<Record<(typeof panelVerdicts)[number], string>>);

const VetoVoteType = builder.objectRef<VetoVote>('VetoVote').implement({
  description: 'How the Panel voted for a veto, which takes two thirds of all its members.',
  fields: (t) => ({
    inFavour: t.exposeInt('inFavour', { description: 'How many voted for the veto.' }),
    members: t.exposeInt('members', { description: 'How many members the Panel had, there or not.' }),
  }),
});

const RecommendedPreceptType = builder.objectRef<RecommendedPrecept>('RecommendedPrecept').implement({
  description: 'What a report of the Panel recommends the precept to be; the same twice for one figure.',
  fields: (t) => ({
    least: t.expose('least', { type: 'Pence', description: 'The least council tax at Band D.' }),
    most: t.expose('most', { type: 'Pence', description: 'The most council tax at Band D.' }),
  }),
});

const PreceptStepType = builder.objectRef<PreceptStep>('PreceptStep').implement({
  description: 'A step that was taken.',
  fields: (t) => ({
    kind: t.expose('kind', { type: PreceptStepKindEnum, description: 'Which step.' }),
    on: t.expose('on', { type: 'CalendarDate', description: 'The day it was taken.' }),
    bandD: t.expose('bandD', {
      type: 'Pence',
      nullable: true,
      description: "Council tax at Band D; null of the Panel's reports.",
    }),
    verdict: t.expose('verdict', {
      type: PanelVerdictEnum,
      nullable: true,
      description: "Of the Panel's reports; null of anything else.",
    }),
    vote: t.expose('vote', {
      type: VetoVoteType,
      nullable: true,
      description: 'Of a veto; null of anything else, and where nobody recorded it.',
    }),
    recommended: t.expose('recommended', {
      type: RecommendedPreceptType,
      nullable: true,
      description: 'Of a report that recommends another precept; null of anything else.',
    }),
    source: t.exposeString('source', { description: 'The paper, letter or minute it stands in.' }),
    isLate: t.exposeBoolean('isLate', { description: 'It came after its last day in the timetable.' }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: 'When it was recorded.' }),
    recordedBy: t.exposeString('recordedBy', { description: 'Who recorded it.' }),
  }),
});

const ConsultationType = builder.objectRef<Consultation>('Consultation').implement({
  description: 'What people said when they were asked about the budget.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What was consulted on.' }),
    from: t.expose('from', { type: 'CalendarDate', description: 'Its first day.' }),
    until: t.expose('until', { type: 'CalendarDate', description: 'Its last day.' }),
    responses: t.exposeInt('responses', { description: 'How many answered.' }),
    inFavour: t.exposeInt('inFavour', { nullable: true, description: 'How many of them were in favour.' }),
    finding: t.exposeString('finding', { description: 'What came of it.' }),
    source: t.exposeString('source', { description: 'Where it stands.' }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: 'When it was recorded.' }),
    recordedBy: t.exposeString('recordedBy', { description: 'Who recorded it.' }),
  }),
});

export const PreceptProposal = loadedNode<CompleteProposal, AskedBy, PreceptProposalJson>('PreceptProposal', {
  need: toReadFinance,
  reads: preceptProposalRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
  complete: completeProposal,
});

PreceptProposal.implement({
  description: 'The precept of a year on its way to the Police and Crime Panel and back.',
  fields: (t) => ({
    bodyName: t.exposeString('bodyName', { description: 'The body that sets it.' }),
    financialYear: t.expose('financialYear', { type: 'FinancialYear', description: 'The year it is for.' }),
    status: t.expose('status', {
      type: PreceptStatusEnum,
      nullable: true,
      description: 'How far it has come; null until the Panel is notified.',
    }),
    steps: t.expose('steps', { type: [PreceptStepType], description: 'The steps taken, the first first.' }),
    nextSteps: t.expose('nextSteps', { type: [PreceptStepKindEnum], description: 'What may come next.' }),
    consultations: t.expose('consultations', {
      type: [ConsultationType],
      description: 'What was consulted on it.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as TakePreceptStep.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
