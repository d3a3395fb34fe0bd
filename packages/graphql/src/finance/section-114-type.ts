import {
  type StatutoryReportAsked,
  type StatutoryReportJson,
  statutoryReportRead,
  type WaitingCommitmentJson,
} from '@concordat/database/reads';
import type {
  permissionGrounds,
  StatutoryReport as Report,
  section114Grounds,
} from '@concordat/domain/finance';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import { officeToday, signedIn } from '../signed-in.ts';
import { type CompleteReport, completeReport } from './complete-budget-setting.ts';

export const StatutoryReportGroundEnum = describedEnum(
  'StatutoryReportGround',
  'Why a chief finance officer must report.',
  {
    unlawfulSpending: 'A decision involves, or would involve, unlawful spending.',
    unlawfulLoss: 'A course of action is unlawful and likely to cause a loss.',
    unlawfulEntry: 'An item of account is about to be entered unlawfully.',
    spendBeyondResources: 'What is likely to be spent in a year exceeds what there is to pay for it.',
  } satisfies Readonly<Record<(typeof section114Grounds)[number], string>>,
);

const StatutoryReportStatusEnum = describedEnum('StatutoryReportStatus', 'Where a report stands.', {
  reported: 'Nothing new may be committed until the body has considered it.',
  considered: 'The body has considered it.',
});

export const PermissionGroundEnum = describedEnum(
  'PermissionGround',
  'Why a chief finance officer may let a body agree to spending while a report stands.',
  {
    preventsWorse: 'It keeps what led to the report from getting worse.',
    improves: 'It improves what led to the report.',
    preventsRecurrence: 'It keeps what led to the report from happening again.',
  } satisfies Readonly<Record<(typeof permissionGrounds)[number], string>>,
);

const WaitingCommitment = builder.objectRef<WaitingCommitmentJson>('WaitingCommitment').implement({
  description: 'A decision to spend that waits, which the officer may permit while a report stands.',
  fields: (t) => ({
    recordId: t.expose('recordId', { type: 'UUID', description: 'The record it is taken on.' }),
    label: t.exposeString('label', { description: 'What it is.' }),
  }),
});

const AllowedSpending = builder.objectRef<Report['allowed'][number]>('AllowedSpending').implement({
  description: 'What the officer allowed in writing while the report stood.',
  fields: (t) => ({
    on: t.expose('on', { type: 'CalendarDate', description: 'The day.' }),
    what: t.exposeString('what', { description: 'What was allowed.' }),
    why: t.exposeString('why', { description: 'The officer’s reasons.' }),
    ground: t.expose('ground', {
      type: PermissionGroundEnum,
      nullable: true,
      description: 'The ground in law; null where it was recorded before that was asked.',
    }),
    recordId: t.expose('recordId', {
      type: 'UUID',
      nullable: true,
      description: 'The record it lets go ahead; null where it is for something not recorded here.',
    }),
    by: t.exposeString('by', {
      nullable: true,
      description: 'The officer; null where it was recorded before the name was.',
    }),
  }),
});

const StatutoryReportDecision = builder
  .objectRef<NonNullable<Report['considered']>>('StatutoryReportDecision')
  .implement({
    description: 'What the body decided on a report.',
    fields: (t) => ({
      on: t.expose('on', { type: 'CalendarDate', description: 'The day it was considered.' }),
      isAgreed: t.exposeBoolean('isAgreed', { description: 'The body agrees with the report.' }),
      decision: t.exposeString('decision', { description: 'What it does about it.' }),
      reasons: t.exposeString('reasons', {
        nullable: true,
        description: 'Why; null where it was recorded before reasons were asked.',
      }),
      by: t.exposeString('by', {
        nullable: true,
        description: 'Who considered it; null where it was recorded before the name was.',
      }),
      isLate: t.exposeBoolean('isLate', { description: 'It was later than 21 days after the report.' }),
    }),
  });

export const StatutoryReport = loadedNode<CompleteReport, StatutoryReportAsked, StatutoryReportJson>(
  'StatutoryReport',
  {
    need: toReadFinance,
    reads: statutoryReportRead,
    inputOf: (context) => ({ viewer: signedIn(context), today: officeToday(context) }),
    complete: completeReport,
  },
);

StatutoryReport.implement({
  description:
    'A report of a chief finance officer under section 114 of the Local Government Finance Act 1988.',
  fields: (t) => ({
    bodyName: t.exposeString('bodyName', { description: 'The body it is made to.' }),
    status: t.expose('status', { type: StatutoryReportStatusEnum, description: 'Where it stands.' }),
    ground: t.expose('ground', { type: StatutoryReportGroundEnum, description: 'Why it was made.' }),
    on: t.expose('on', { type: 'CalendarDate', description: 'The day it was sent.' }),
    text: t.exposeString('text', { description: 'What it says.' }),
    reportedBy: t.exposeString('reportedBy', { description: 'The officer who made it.' }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: 'When it was recorded.' }),
    considerBy: t.expose('considerBy', {
      type: 'CalendarDate',
      description: 'The last day for the body to consider it: 21 days that begin with that of the report.',
    }),
    isStopping: t.exposeBoolean('isStopping', {
      description: 'Nothing new may be agreed today that costs money, but for what the officer permits.',
    }),
    stoppedUntil: t.expose('stoppedUntil', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The last day of the stop; null where it is over, or nobody has considered the report.',
    }),
    headTitle: t.exposeString('headTitle', { description: 'Who must consider it.' }),
    waiting: t.expose('waiting', {
      type: [WaitingCommitment],
      description: 'Decisions to spend that wait while it is not considered, in a stable order.',
    }),
    sentTo: t.exposeStringList('sentTo', {
      description: 'Who is sent it and told what is decided, and by what way.',
    }),
    allowed: t.expose('allowed', { type: [AllowedSpending], description: 'What was allowed meanwhile.' }),
    considered: t.expose('considered', {
      type: StatutoryReportDecision,
      nullable: true,
      description: 'What the body decided; null until it has.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as ConsiderStatutoryReport.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
