import type { LiveInputJson } from '@concordat/database/reads';
import type { DatedAmount } from '@concordat/domain/finance';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { LiveSourceKindEnum, PlanItemKindEnum } from './plan-enums.ts';

const HowOftenEnum = describedEnum('HowOften', 'How often a dated amount comes.', {
  once: 'On its day only.',
  year: 'Every year from its day on.',
});

const DatedAmountType = builder.objectRef<DatedAmount>('DatedAmount').implement({
  description: 'Money on a day, or every year from that day on.',
  fields: (t) => ({
    from: t.expose('from', { type: 'CalendarDate', description: 'Its day, or the first one.' }),
    amount: t.expose('amount', { type: 'Pence', description: 'The amount, of a whole year if yearly.' }),
    every: t.expose('every', { type: HowOftenEnum, description: 'Once or every year.' }),
    until: t.expose('until', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The first day it is no longer due; null when it goes on.',
    }),
  }),
});

/** What a record of another module promises the plan. */
export const LiveInput = builder.objectRef<LiveInputJson>('LiveInput').implement({
  description:
    'What a record of another part of the office promises the plan: dated amounts with a probability.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    kind: t.expose('kind', { type: LiveSourceKindEnum, description: 'What kind of record it comes from.' }),
    recordId: t.exposeString('recordId', { description: 'The record, within its kind.' }),
    ledgerId: t.exposeID('ledgerId', {
      nullable: true,
      description: 'Id of the Ledger, of a row of one; null for anything else.',
    }),
    programmeId: t.exposeID('programmeId', {
      nullable: true,
      description: 'Id of the CapitalProgramme, of a scheme of one; null for anything else.',
    }),
    pressureId: t.exposeID('pressureId', {
      nullable: true,
      description: 'Id of the Pressure; null for anything else.',
    }),
    label: t.exposeString('label', { description: 'What it is.' }),
    effect: t.expose('effect', { type: PlanItemKindEnum, description: 'The kind of item it becomes.' }),
    amounts: t.expose('amounts', { type: [DatedAmountType], description: 'Nil is stated as nil.' }),
    probability: t.exposeInt('probability', {
      description: 'How likely it is, in whole millionths: 10,000 is 1%.',
    }),
    source: t.exposeString('source', { description: 'The record in words, and why.' }),
    statedAt: t.expose('statedAt', { type: 'Instant', description: 'When it was stated last.' }),
    statedBy: t.exposeString('statedBy', { description: 'Who stated it.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
