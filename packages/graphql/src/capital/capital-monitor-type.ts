import { builder } from '../builder.ts';
import { CapitalApproval, CapitalFinancingAmount, CapitalSchemeAmount } from './capital-approval-type.ts';
import { CapitalBudget, CapitalColumns } from './capital-columns-type.ts';
import { FinancingSourceKindEnum } from './capital-enums.ts';
import { CapitalProgramme } from './capital-programme-type.ts';
import { CapitalPosting, CapitalProgress, CapitalScheme } from './capital-scheme-type.ts';
import type { ShownMonitor, ShownSchemePage } from './complete-capital.ts';

const CapitalBlock = builder.objectRef<ShownMonitor['blocks'][number]>('CapitalBlock').implement({
  description: 'A block of the programme with its schemes.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As printed.' }),
    isHeld: t.exposeBoolean('isHeld', { description: 'Its schemes wait for a business case.' }),
    columns: t.expose('columns', { type: CapitalColumns, description: 'The sum of its schemes.' }),
    schemes: t.expose('schemes', { type: [CapitalScheme], description: 'In printed order.' }),
  }),
});

const CapitalFinancing = builder.objectRef<ShownMonitor['financing'][number]>('CapitalFinancing').implement({
  description: 'One source of capital money.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name, unique in the programme.' }),
    label: t.exposeString('label', { description: 'As printed.' }),
    kind: t.expose('kind', { type: FinancingSourceKindEnum, description: 'What kind of money it is.' }),
    isWithinDelegation: t.exposeBoolean('isWithinDelegation', {
      description: 'The Chief Constable may commit it.',
    }),
    isYearEnd: t.exposeBoolean('isYearEnd', { description: 'It is settled in the year-end entries.' }),
    columns: t.expose('columns', { type: CapitalBudget, description: 'What it is to pay.' }),
    received: t.expose('received', {
      type: 'Pence',
      nullable: true,
      description: 'Come in by the end of the month; null where it is settled at the end of the year.',
    }),
  }),
});

const CapitalReceipt = builder.objectRef<ShownMonitor['receipts'][number]>('CapitalReceipt').implement({
  description: 'Money that came in for the programme.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the receipt.' }),
    source: t.exposeString('source', { description: 'Key of the source it counts in.' }),
    sourceLabel: t.exposeString('sourceLabel', { description: 'What the source is called.' }),
    what: t.exposeString('what', { description: 'What it came in for.' }),
    asset: t.exposeString('asset', {
      nullable: true,
      description: 'The asset sold, as its register calls it.',
    }),
    receivedOn: t.expose('receivedOn', { type: 'CalendarDate', description: 'When it came in.' }),
    amount: t.expose('amount', { type: 'Pence', description: 'How much.' }),
    isWorkedOut: t.exposeBoolean('isWorkedOut', { description: 'Worked out, and not in the source itself.' }),
  }),
});

const CapitalCarryForward = builder.objectRef<ShownMonitor['carryForward']>('CapitalCarryForward').implement({
  description: 'What the year would hand to the next, by its latest figures.',
  fields: (t) => ({
    financialYear: t.expose('financialYear', {
      type: 'FinancialYear',
      description: 'The year that takes it.',
    }),
    total: t.expose('total', { type: 'Pence', description: 'All that is left.' }),
    schemes: t.expose('schemes', {
      type: [CapitalSchemeAmount],
      description: 'Revised budget less spent and committed, of each scheme that has any left.',
    }),
    financing: t.expose('financing', {
      type: [CapitalFinancingAmount],
      description: 'What pays for it: the same total, in the proportion of the sources.',
    }),
    whyNot: t.exposeString('whyNot', {
      nullable: true,
      description: 'Why it cannot be carried now; null when it can.',
    }),
  }),
});

export const CapitalMonitor = builder.objectRef<ShownMonitor>('CapitalMonitor').implement({
  description: 'A programme at the end of a month, its budget as approvals stood on a day.',
  fields: (t) => ({
    programme: t.field({
      resolve: ({ programme }) => programme,
      type: CapitalProgramme,
      description: 'The programme.',
    }),
    month: t.expose('month', { type: 'Month', description: 'The end of the spend shown.' }),
    asAt: t.expose('asAt', { type: 'CalendarDate', description: 'The day whose approvals count.' }),
    months: t.expose('months', { type: ['Month'], description: 'Months with spend.' }),
    blocks: t.expose('blocks', { type: [CapitalBlock], description: 'In printed order.' }),
    total: t.expose('total', { type: CapitalColumns, description: 'The sum of the blocks.' }),
    financing: t.expose('financing', { type: [CapitalFinancing], description: 'In printed order.' }),
    financingTotal: t.expose('financingTotal', {
      type: CapitalBudget,
      description: 'The sum of the sources: in every column as much as the schemes.',
    }),
    received: t.expose('received', { type: 'Pence', description: 'Come in by the end of the month.' }),
    unfinanced: t.expose('unfinanced', {
      type: 'Pence',
      description: 'Payments less financing; nothing, since no approval is recorded otherwise.',
    }),
    approvals: t.expose('approvals', { type: [CapitalApproval], description: 'In the order recorded.' }),
    delegations: t.exposeStringList('delegations', {
      description:
        'Lines of the scheme of delegation that let posts of the force decide on that day, as they are cited.',
    }),
    carryForward: t.expose('carryForward', {
      type: CapitalCarryForward,
      description: 'What would go into the next programme.',
    }),
    receipts: t.expose('receipts', { type: [CapitalReceipt], description: 'The first received first.' }),
  }),
});

export const CapitalSchemePage = builder.objectRef<ShownSchemePage>('CapitalSchemePage').implement({
  description: 'One scheme of a programme, with its approvals, notes, invoices and orders.',
  fields: (t) => ({
    programme: t.field({
      resolve: ({ programme }) => programme,
      type: CapitalProgramme,
      description: 'The programme.',
    }),
    month: t.expose('month', { type: 'Month', description: 'The end of the spend shown.' }),
    asAt: t.expose('asAt', { type: 'CalendarDate', description: 'The day whose approvals count.' }),
    scheme: t.expose('scheme', { type: CapitalScheme, description: 'The scheme.' }),
    approvals: t.expose('approvals', {
      type: [CapitalApproval],
      description: 'Those it has an amount in, in the order recorded.',
    }),
    history: t.expose('history', { type: [CapitalProgress], description: 'Its notes, by month.' }),
    postings: t.expose('postings', { type: [CapitalPosting], description: 'The first 200, by month.' }),
    postingCount: t.exposeInt('postingCount', { description: 'How many there are.' }),
  }),
});
