import type { BudgetLineJson, PostingJson, RevenueRowJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { PostingKindEnum } from './finance-enums.ts';
import { Ledger, MonitorFigures } from './ledger-type.ts';
import { LiveInput } from './live-input-type.ts';

export const PaperPlace = builder.objectRef<NonNullable<PostingJson['paper']>>('PaperPlace').implement({
  description: 'The paper a figure is printed in.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Paper.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    meetingId: t.exposeID('meetingId', { description: 'Id of the Meeting whose pack has it.' }),
  }),
});

const Posting = builder.objectRef<PostingJson>('Posting').implement({
  description: 'One amount on one line in one month, with where it comes from.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the posting.' }),
    month: t.expose('month', { type: 'Month', description: 'The month it falls in.' }),
    kind: t.expose('kind', { type: PostingKindEnum, description: 'What the amount is.' }),
    amount: t.expose('amount', { type: 'Pence', description: 'Spending positive, income negative.' }),
    source: t.exposeString('source', { description: 'Where it comes from, in words.' }),
    isWorkedOut: t.exposeBoolean('isWorkedOut', { description: 'Worked out, and not in the source itself.' }),
    paper: t.expose('paper', {
      type: PaperPlace,
      nullable: true,
      description: 'The paper that prints it; null when there is none, or not for this reader.',
    }),
    postedAt: t.expose('postedAt', { type: 'Instant', description: 'When it was posted.' }),
    postedBy: t.exposeString('postedBy', { description: 'Who posted it.' }),
  }),
});

const BudgetLine = builder.objectRef<BudgetLineJson>('BudgetLine').implement({
  description: 'One account of a ledger.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the line.' }),
    code: t.exposeString('code', { description: 'As the accounts call it.' }),
    title: t.exposeString('title', { description: 'What it is.' }),
    term: t.exposeString('term', { nullable: true, description: 'The term of the bridge it counts in.' }),
    ringFence: t.exposeString('ringFence', {
      nullable: true,
      description: 'What its money may be used for and nothing else; null when it is free.',
    }),
    figures: t.expose('figures', { type: MonitorFigures, description: 'At the end of the month.' }),
    postings: t.expose('postings', { type: [Posting], description: 'The first hundred, by month.' }),
    postingCount: t.exposeInt('postingCount', { description: 'How many there are.' }),
  }),
});

const PlanUse = builder.objectRef<RevenueRowJson['planUses'][number]>('PlanUse').implement({
  description: 'A plan, or a scenario over it, that takes what a row says of the years to come.',
  fields: (t) => ({
    planId: t.exposeID('planId', { description: 'Id of the FinancialPlan.' }),
    planTitle: t.exposeString('planTitle', { description: 'Its title.' }),
    scenarioId: t.exposeID('scenarioId', {
      nullable: true,
      description: 'Id of the PlanScenario; null when the plan itself takes it.',
    }),
    scenarioName: t.exposeString('scenarioName', {
      nullable: true,
      description: 'The name of the scenario.',
    }),
  }),
});

export const RevenueRow = builder.objectRef<RevenueRowJson>('RevenueRow').implement({
  description: 'A row of a cut opened: its lines and what was posted to them.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the row.' }),
    label: t.exposeString('label', { description: 'Its name.' }),
    path: t.exposeStringList('path', { description: 'The groups it stands in, the whole first.' }),
    ledger: t.field({
      resolve: ({ ledger }) => ledger,
      type: Ledger,
      description: 'The ledger it belongs to.',
    }),
    month: t.expose('month', { type: 'Month', description: 'The month shown.' }),
    figures: t.expose('figures', { type: MonitorFigures, description: 'The sum of its lines.' }),
    latestClosedMonth: t.expose('latestClosedMonth', {
      type: 'Month',
      nullable: true,
      description: 'The latest month of the ledger that is closed; null while none is.',
    }),
    liveInput: t.expose('liveInput', {
      type: LiveInput,
      nullable: true,
      description: 'What was stated for the medium-term plan; null while nothing was.',
    }),
    planUses: t.expose('planUses', { type: [PlanUse], description: 'Plans and scenarios that take it.' }),
    lines: t.expose('lines', { type: [BudgetLine], description: 'In the order of the ledger.' }),
  }),
});
