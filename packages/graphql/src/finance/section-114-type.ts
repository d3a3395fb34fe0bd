import { type AskedBy, type StatutoryReportJson, statutoryReportRead } from '@concordat/database/reads';
import type { StatutoryReport as Report, section114Grounds } from '@concordat/domain/finance';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import { signedIn } from '../signed-in.ts';
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

const AllowedSpending = builder.objectRef<Report['allowed'][number]>('AllowedSpending').implement({
  description: 'What the officer allowed in writing while the report stood.',
  fields: (t) => ({
    on: t.expose('on', { type: 'CalendarDate', description: 'The day.' }),
    what: t.exposeString('what', { description: 'What was allowed.' }),
    why: t.exposeString('why', { description: 'Why.' }),
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
      isLate: t.exposeBoolean('isLate', { description: 'It was later than 21 days after the report.' }),
    }),
  });

export const StatutoryReport = loadedNode<CompleteReport, AskedBy, StatutoryReportJson>('StatutoryReport', {
  need: toReadFinance,
  reads: statutoryReportRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
  complete: completeReport,
});

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
      description: 'The last day for the body to consider it: 21 days on.',
    }),
    sentTo: t.exposeStringList('sentTo', { description: 'Who is sent it, and told what is decided.' }),
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
