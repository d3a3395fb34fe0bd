import { globalIdOf } from '@concordat/database/reads';
import type { section114Copies } from '@concordat/domain/finance';
import {
  allowSpending,
  considerStatutoryReport,
  makeStatutoryReport,
  recordConsultation,
  takePreceptStep,
} from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { describedEnum } from '../described-enum.ts';
import { toCommand } from '../need.ts';
import { PanelVerdictEnum, PreceptProposal, PreceptStepKindEnum } from './precept-type.ts';
import { PermissionGroundEnum, StatutoryReport, StatutoryReportGroundEnum } from './section-114-type.ts';

const need = toCommand('finance:run');
const seen = 'The version that was seen.';
const seenOrNone = 'The version of the precept that was seen; 0 when there was none.';
const key = 'Made once for the act; the same with every retry.';
const bodyWords = 'Id of the Body that sets the precept.';

function changedProposal(name: string, description: string) {
  return builder.objectRef<{ proposal: string }>(name).implement({
    description,
    fields: (t) => ({
      proposal: t.expose('proposal', { type: PreceptProposal, description: 'The precept as it is now.' }),
    }),
  });
}

function changedReport(name: string, description: string) {
  return builder.objectRef<{ report: string }>(name).implement({
    description,
    fields: (t) => ({
      report: t.expose('report', { type: StatutoryReport, description: 'The report as it is now.' }),
    }),
  });
}

const VetoVoteInput = builder.inputType('VetoVoteInput', {
  description: 'How the Panel voted for a veto.',
  fields: (t) => ({
    inFavour: t.int({ required: true, description: 'How many voted for the veto.' }),
    members: t.int({ required: true, description: 'How many members the Panel had, there or not.' }),
  }),
});

const RecommendedPreceptInput = builder.inputType('RecommendedPreceptInput', {
  description: 'What a report of the Panel recommends the precept to be; the same twice for one figure.',
  fields: (t) => ({
    least: t.field({ type: 'Pence', required: true, description: 'The least council tax at Band D.' }),
    most: t.field({ type: 'Pence', required: true, description: 'The most council tax at Band D.' }),
  }),
});

const TakePreceptStepInput = builder.inputType('TakePreceptStepInput', {
  description: 'A step of the precept that was taken.',
  fields: (t) => ({
    bodyId: t.id({ required: true, description: bodyWords }),
    year: t.field({ type: 'FinancialYear', required: true, description: 'The year it is for.' }),
    kind: t.field({ type: PreceptStepKindEnum, required: true, description: 'Which step.' }),
    on: t.field({ type: 'CalendarDate', required: true, description: 'The day it was taken.' }),
    bandD: t.field({
      type: 'Pence',
      description: 'Council tax at Band D, of a notice, a revision or the issue.',
    }),
    verdict: t.field({ type: PanelVerdictEnum, description: 'What the Panel says, of its reports.' }),
    vote: t.field({ type: VetoVoteInput, description: 'How it voted, of a veto.' }),
    recommended: t.field({
      type: RecommendedPreceptInput,
      description: 'Another precept a report recommends; left out where it recommends none.',
    }),
    source: t.string({ required: true, description: 'The paper, letter or minute it stands in.' }),
    expectedVersion: t.int({ required: true, description: seenOrNone }),
  }),
});

const RecordConsultationInput = builder.inputType('RecordConsultationInput', {
  description: 'What people said when they were asked about the budget.',
  fields: (t) => ({
    bodyId: t.id({ required: true, description: bodyWords }),
    year: t.field({ type: 'FinancialYear', required: true, description: 'The year of the budget.' }),
    title: t.string({ required: true, description: 'What was consulted on.' }),
    from: t.field({ type: 'CalendarDate', required: true, description: 'Its first day.' }),
    until: t.field({ type: 'CalendarDate', required: true, description: 'Its last day.' }),
    responses: t.int({ required: true, description: 'How many answered.' }),
    inFavour: t.int({ description: 'How many of them were in favour; left out where it was not asked.' }),
    finding: t.string({ required: true, description: 'What came of it.' }),
    source: t.string({ required: true, description: 'Where it stands.' }),
    expectedVersion: t.int({ required: true, description: seenOrNone }),
  }),
});

const StatutoryReportReaderEnum = describedEnum('StatutoryReportReader', 'Who is sent a copy by mail.', {
  auditor: 'The external auditor.',
  panelMember: 'A member of the Police and Crime Panel.',
} satisfies Readonly<Record<(typeof section114Copies)[number], string>>);

const StatutoryReportCopyInput = builder.inputType('StatutoryReportCopyInput', {
  description: 'Where a copy of a report is sent.',
  fields: (t) => ({
    to: t.field({ type: StatutoryReportReaderEnum, required: true, description: 'To whom.' }),
    address: t.string({ required: true, description: 'Their mail address.' }),
  }),
});

const MakeStatutoryReportInput = builder.inputType('MakeStatutoryReportInput', {
  description: 'A report under section 114.',
  fields: (t) => ({
    bodyId: t.id({ required: true, description: 'Id of the Body it is made to.' }),
    ground: t.field({ type: StatutoryReportGroundEnum, required: true, description: 'Why it is made.' }),
    on: t.field({ type: 'CalendarDate', required: true, description: 'The day it is sent.' }),
    text: t.string({ required: true, description: 'What it says.' }),
    copies: t.field({
      type: [StatutoryReportCopyInput],
      required: true,
      description: 'Where copies go by mail; empty where all go by post.',
    }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

const AllowSpendingInput = builder.inputType('AllowSpendingInput', {
  description: 'What may be committed although a report stands.',
  fields: (t) => ({
    reportId: t.id({ required: true, description: 'Id of the StatutoryReport.' }),
    on: t.field({ type: 'CalendarDate', required: true, description: 'The day it is allowed.' }),
    what: t.string({ required: true, description: 'What is allowed.' }),
    why: t.string({ required: true, description: 'The officer’s reasons.' }),
    ground: t.field({ type: PermissionGroundEnum, required: true, description: 'The ground in law.' }),
    recordId: t.field({
      type: 'UUID',
      description: 'The waiting record it lets go ahead; left out for something not recorded here.',
    }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

const ConsiderStatutoryReportInput = builder.inputType('ConsiderStatutoryReportInput', {
  description: 'What the body decided on a report.',
  fields: (t) => ({
    reportId: t.id({ required: true, description: 'Id of the StatutoryReport.' }),
    on: t.field({ type: 'CalendarDate', required: true, description: 'The day it was considered.' }),
    isAgreed: t.boolean({ required: true, description: 'The body agrees with the report.' }),
    decision: t.string({ required: true, description: 'What it does about it.' }),
    reasons: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

type Loaded = { readonly stored: { readonly value: { readonly id: string } } | null };
const currentProposal = (_input: unknown, { stored }: Loaded) =>
  stored && globalIdOf('PreceptProposal', stored.value.id);

commandField('takePreceptStep', {
  description: 'Records a step of the precept: notice, report, revision after a veto, response, issue.',
  need,
  input: TakePreceptStepInput,
  ids: { bodyId: 'Body' },
  run: takePreceptStep,
  done: changedProposal('PreceptStepTaken', 'The step was recorded.'),
  answer: ({ proposalId }) => ({ proposal: proposalId }),
  currentId: currentProposal,
});

commandField('recordConsultation', {
  description: 'Records what people said when they were asked about the budget.',
  need,
  input: RecordConsultationInput,
  ids: { bodyId: 'Body' },
  run: recordConsultation,
  done: changedProposal('ConsultationRecorded', 'It was recorded.'),
  answer: ({ proposalId }) => ({ proposal: proposalId }),
  currentId: currentProposal,
});

commandField('makeStatutoryReport', {
  description: 'Records a report of a chief finance officer under section 114: new commitments stop.',
  need,
  input: MakeStatutoryReportInput,
  ids: { bodyId: 'Body' },
  run: makeStatutoryReport,
  done: changedReport('StatutoryReportMade', 'The report was recorded.'),
  answer: ({ reportId }) => ({ report: reportId }),
});

commandField('allowSpending', {
  description:
    'Records what the officer permits in writing while a report stands, with its ground and reasons.',
  need,
  input: AllowSpendingInput,
  ids: { reportId: 'StatutoryReport' },
  run: allowSpending,
  done: changedReport('SpendingAllowed', 'It was recorded.'),
  answer: ({ reportId }) => ({ report: reportId }),
  currentId: ({ reportId }) => reportId,
});

commandField('considerStatutoryReport', {
  description:
    'Records what the head of the body decided on a report: agreements are free again after a business day.',
  need: toCommand('decision:sign'),
  input: ConsiderStatutoryReportInput,
  ids: { reportId: 'StatutoryReport' },
  run: considerStatutoryReport,
  done: changedReport('StatutoryReportConsidered', 'It was recorded.'),
  answer: ({ reportId }) => ({ report: reportId }),
  currentId: ({ reportId }) => reportId,
});
