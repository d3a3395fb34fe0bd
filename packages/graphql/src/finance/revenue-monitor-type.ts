import type {
  HierarchyJson,
  MonitorRowJson,
  PeriodJson,
  RevenueMonitorJson,
  VarianceNoteJson,
} from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { CutEnum, PeriodStatusEnum } from './finance-enums.ts';
import { Ledger, MonitorFigures } from './ledger-type.ts';

export const LedgerPeriod = builder.objectRef<PeriodJson>('LedgerPeriod').implement({
  description: 'One month of a ledger.',
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: 'The month.' }),
    status: t.expose('status', { type: PeriodStatusEnum, description: 'Whether it takes figures.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was reopened, or closed without the notes it demands.',
    }),
    withoutReturnsBecause: t.exposeString('withoutReturnsBecause', {
      nullable: true,
      description: 'Why it closed although budget holders had not returned their forecasts.',
    }),
    changedAt: t.expose('changedAt', {
      type: 'Instant',
      nullable: true,
      description: 'When it last changed.',
    }),
    changedBy: t.exposeString('changedBy', { nullable: true, description: 'Who changed it.' }),
  }),
});

const Hierarchy = builder.objectRef<HierarchyJson>('Hierarchy').implement({
  description: 'One way to add up all lines of a ledger.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the hierarchy.' }),
    name: t.exposeString('name', { description: 'As the office calls it.' }),
    cut: t.expose('cut', { type: CutEnum, description: 'Which way it cuts.' }),
  }),
});

const MonitorRow = builder.objectRef<MonitorRowJson>('MonitorRow').implement({
  description: 'A printed row: one with lines, or a group of the rows below it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the row.' }),
    parentId: t.exposeID('parentId', {
      nullable: true,
      description: 'The group it stands in; null for the whole.',
    }),
    depth: t.exposeInt('depth', { description: '0 for the whole, one more for each group.' }),
    label: t.exposeString('label', { nullable: true, description: 'Its name, or the heading of a group.' }),
    totalLabel: t.exposeString('totalLabel', {
      nullable: true,
      description: "What the group's total is called.",
    }),
    lineCount: t.exposeInt('lineCount', { description: 'Lines placed on it; 0 for a group.' }),
    note: t.exposeInt('note', { nullable: true, description: 'Number of the note that explains it.' }),
    ringFences: t.exposeStringList('ringFences', { description: 'What its restricted money is for.' }),
    figures: t.expose('figures', {
      type: MonitorFigures,
      nullable: true,
      description: 'The sum of its lines; null for a group, whose total is the sum of its rows.',
    }),
    previous: t.expose('previous', {
      type: MonitorFigures,
      nullable: true,
      description: 'The same in the month before, when there is one.',
    }),
  }),
});

const BridgeTerm = builder.objectRef<RevenueMonitorJson['bridge'][number]>('BridgeTerm').implement({
  description: 'One term of the net budget requirement.',
  fields: (t) => ({
    term: t.exposeString('term', { description: 'As declared when the ledger was opened.' }),
    figures: t.expose('figures', { type: MonitorFigures, description: 'The sum of its lines.' }),
  }),
});

const MemoLine = builder.objectRef<RevenueMonitorJson['memo'][number]>('MemoLine').implement({
  description: 'A line that stands outside every total.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'As the accounts call it.' }),
    title: t.exposeString('title', { description: 'What it is.' }),
    figures: t.expose('figures', { type: MonitorFigures, description: 'Its own money.' }),
  }),
});

const VarianceNote = builder.objectRef<VarianceNoteJson>('VarianceNote').implement({
  description: 'Why rows are over or under.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'In the order of the rows.' }),
    text: t.exposeString('text', { description: 'In the words of who keeps the books.' }),
    byName: t.exposeString('byName', { description: 'Who wrote it.' }),
    at: t.expose('at', { type: 'Instant', description: 'When.' }),
    rowIds: t.exposeIDList('rowIds', { description: 'The rows it explains.' }),
  }),
});

const MonthStanding = builder.objectRef<RevenueMonitorJson['trend'][number]>('MonthStanding').implement({
  description: 'The bottom line at the end of one month.',
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: 'The month.' }),
    figures: t.expose('figures', { type: MonitorFigures, description: 'As it stood then.' }),
  }),
});

export const RevenueMonitor = builder.objectRef<RevenueMonitorJson>('RevenueMonitor').implement({
  description: 'One ledger at the end of one month, in one cut, with the month before it.',
  fields: (t) => ({
    ledger: t.field({ resolve: ({ ledger }) => ledger, type: Ledger, description: 'The ledger.' }),
    month: t.expose('month', { type: 'Month', description: 'The month shown.' }),
    previousMonth: t.expose('previousMonth', {
      type: 'Month',
      nullable: true,
      description: 'The month before it that has actuals or a forecast; null when there is none.',
    }),
    periods: t.expose('periods', { type: [LedgerPeriod], description: 'The twelve months.' }),
    hierarchies: t.expose('hierarchies', {
      type: [Hierarchy],
      description: 'The cuts in force in the month.',
    }),
    hierarchy: t.expose('hierarchy', { type: Hierarchy, description: 'The cut shown.' }),
    rows: t.expose('rows', {
      type: [MonitorRow],
      description: 'In printed order, each group before its rows.',
    }),
    total: t.expose('total', {
      type: MonitorFigures,
      description: 'The bottom line, from the lines themselves.',
    }),
    previousTotal: t.expose('previousTotal', {
      type: MonitorFigures,
      nullable: true,
      description: 'The bottom line in the month before.',
    }),
    bridge: t.expose('bridge', {
      type: [BridgeTerm],
      description: 'The terms whose sum is the bottom line.',
    }),
    memo: t.expose('memo', { type: [MemoLine], description: 'Lines outside every total.' }),
    notes: t.expose('notes', { type: [VarianceNote], description: 'Notes on rows of this cut.' }),
    trend: t.expose('trend', { type: [MonthStanding], description: 'Month by month, up to the one shown.' }),
    notePence: t.expose('notePence', {
      type: 'Pence',
      description: 'A row needs a note when it is further over or under than this and than its share.',
    }),
    notePpm: t.exposeInt('notePpm', {
      description: 'The share of its budget beyond which a row needs a note, in millionths.',
    }),
    postedAt: t.expose('postedAt', {
      type: 'Instant',
      nullable: true,
      description: 'When a figure was last posted; null in an empty ledger.',
    }),
  }),
});
