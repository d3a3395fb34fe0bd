import { builder } from '../builder.ts';
import { Ledger } from '../finance/ledger-type.ts';
import type { CompleteWorkforce } from './complete-workforce.ts';

type Group = CompleteWorkforce['groups'][number];

const rateWords = 'Vacancies by establishment in whole millionths; null without posts, or before a count.';

const WorkforceMonth = builder.objectRef<Group['months'][number]>('WorkforceMonth').implement({
  description: 'A month of a group, in hundredths of a full-time equivalent.',
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: 'The month.' }),
    counted: t.exposeInt('counted', {
      nullable: true,
      description: 'At its end; null while nobody has counted.',
    }),
    joiners: t.exposeInt('joiners', { description: 'Planned to join in it.' }),
    leavers: t.exposeInt('leavers', { description: 'Planned to leave in it.' }),
    strength: t.exposeInt('strength', {
      nullable: true,
      description: 'As counted, or counted last with the moves planned since; null before anybody was.',
    }),
    vacancy: t.exposeInt('vacancy', {
      nullable: true,
      description: 'Establishment less strength; negative where there are more people than posts.',
    }),
    vacancyRate: t.exposeInt('vacancyRate', { nullable: true, description: rateWords }),
  }),
});

const PayRise = builder.objectRef<Group['rises'][number]>('PayRise').implement({
  description: 'A rise of the average cost from a month on.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Month', description: 'From this month on.' }),
    share: t.exposeInt('share', { description: 'In whole millionths: 10,000 is 1%.' }),
    why: t.exposeString('why', { description: 'An award, or increments.' }),
  }),
});

const WorkforceGroup = builder.objectRef<Group>('WorkforceGroup').implement({
  description:
    'People of one kind or grade and the budget lines that bear their pay; in hundredths of full-time equivalents.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the group.' }),
    lineIds: t.exposeIDList('lineIds', {
      description: 'Ids of the budget lines that pay them, in proportion to their budgets.',
    }),
    name: t.exposeString('name', { description: 'What they are called.' }),
    establishment: t.exposeInt('establishment', { description: 'What the budget pays for.' }),
    strength: t.exposeInt('strength', {
      nullable: true,
      description: 'In the month shown; null before a count.',
    }),
    vacancy: t.exposeInt('vacancy', { nullable: true, description: 'Establishment less strength.' }),
    vacancyRate: t.exposeInt('vacancyRate', { nullable: true, description: rateWords }),
    averageCost: t.expose('averageCost', { type: 'Pence', description: 'Of one for a whole year.' }),
    months: t.expose('months', { type: [WorkforceMonth], description: 'The months of the ledger.' }),
    rises: t.expose('rises', { type: [PayRise], description: 'Awards and increments.' }),
    source: t.exposeString('source', { description: 'Where the figures come from.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

const PayForecast = builder.objectRef<CompleteWorkforce['payForecasts'][number]>('PayForecast').implement({
  description: 'What the pay of a line comes to by its people.',
  fields: (t) => ({
    lineId: t.exposeID('lineId', { description: 'Id of the budget line.' }),
    code: t.exposeString('code', { description: 'Its code.' }),
    title: t.exposeString('title', { description: 'What it is for.' }),
    budget: t.expose('budget', { type: 'Pence', description: 'The year, with virements.' }),
    atEstablishment: t.expose('atEstablishment', {
      type: 'Pence',
      description: 'What the whole year would cost with every post filled.',
    }),
    actualToDate: t.expose('actualToDate', {
      type: 'Pence',
      nullable: true,
      description: 'Spent so far; null while no actuals are in.',
    }),
    toCome: t.expose('toCome', {
      type: 'Pence',
      nullable: true,
      description: 'Strength by cost for the months to come; null while a group is not counted.',
    }),
    payForecast: t.expose('payForecast', {
      type: 'Pence',
      nullable: true,
      description: 'Both together; null while a group is not counted.',
    }),
    ledgerForecast: t.expose('ledgerForecast', {
      type: 'Pence',
      nullable: true,
      description: 'What the ledger forecasts; null while it does not.',
    }),
    difference: t.expose('difference', {
      type: 'Pence',
      nullable: true,
      description: 'By people less by ledger: negative where the people alone cost less.',
    }),
  }),
});

const PayingLine = builder.objectRef<CompleteWorkforce['lines'][number]>('PayingLine').implement({
  description: 'A budget line that may pay a group.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the budget line.' }),
    code: t.exposeString('code', { description: 'Its code.' }),
    title: t.exposeString('title', { description: 'What it is for.' }),
    budget: t.expose('budget', { type: 'Pence', description: 'The year, with virements.' }),
  }),
});

export const LedgerWorkforce = builder.objectRef<CompleteWorkforce>('LedgerWorkforce').implement({
  description: 'Establishment and strength of the people a ledger pays, and what their pay comes to.',
  fields: (t) => ({
    ledger: t.expose('ledger', { type: Ledger, description: 'The books.' }),
    month: t.expose('month', { type: 'Month', description: 'The latest month with actuals or a count.' }),
    spentTo: t.expose('spentTo', {
      type: 'Month',
      nullable: true,
      description: 'The last month whose actuals are in; null while none are.',
    }),
    openMonths: t.expose('openMonths', {
      type: ['Month'],
      description: 'Months that take a count; the others keep what they say.',
    }),
    forecastMonth: t.expose('forecastMonth', {
      type: 'Month',
      nullable: true,
      description: 'The open month the pay forecast belongs in; null when there is none.',
    }),
    groups: t.expose('groups', { type: [WorkforceGroup], description: 'In the order of their lines.' }),
    payForecasts: t.expose('payForecasts', {
      type: [PayForecast],
      description: 'Of the lines that pay them.',
    }),
    lines: t.expose('lines', { type: [PayingLine], description: 'In the order of the ledger.' }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as SetWorkforceGroup.',
    }),
  }),
});
