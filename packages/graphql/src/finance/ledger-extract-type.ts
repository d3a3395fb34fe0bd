import { type LedgerExtractJson, type LedgersAsked, ledgerExtractRead } from '@concordat/database/reads';
import type {
  CastCheck,
  ColumnUse,
  ExtractFinding,
  ExtractUnit,
  LedgerExtractStatus,
} from '@concordat/domain/finance';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import { type CompleteExtract, completeExtract } from './complete-extract.ts';
import { PostingKindEnum } from './finance-enums.ts';
import { askedLedgers, Ledger, MonitorFigures } from './ledger-type.ts';

export const ColumnUseEnum = describedEnum<ColumnUse>(
  'ColumnUse',
  'What a column of an extract is taken for.',
  {
    code: 'Codes of the accounts.',
    actualToDate: 'Spent from April to the end of the month.',
    actualOfMonth: 'Spent in the month alone.',
    commitment: 'On order at the end of the month.',
    forecast: 'The whole year as it is expected.',
    ignored: 'Nothing; it is left out.',
  },
);

export const ExtractUnitEnum = describedEnum<ExtractUnit>('ExtractUnit', 'What a figure of 1 stands for.', {
  pounds: '£1.',
  thousands: '£1,000.',
});

export const ExtractStatusEnum = describedEnum<LedgerExtractStatus>(
  'LedgerExtractStatus',
  'What became of an extract.',
  {
    read: 'It was read and waits; nothing of it is posted.',
    loaded: 'All of it is posted.',
    discarded: 'It was put aside; nothing of it is posted.',
  },
);

const CastStandingEnum = describedEnum<CastCheck['standing']>(
  'CastStanding',
  'Whether a total is what its rows add up to.',
  {
    casts: 'It is, to the penny.',
    rounding: 'It differs by no more than rounding explains.',
    differs: 'It differs by more; nothing is loaded.',
  },
);

type Column = CompleteExtract['columns'][number];
const ExtractColumn = builder.objectRef<Column>('ExtractColumn').implement({
  description: 'A column of an extract.',
  fields: (t) => ({
    letter: t.exposeString('letter', { description: 'As a spreadsheet names it.' }),
    head: t.exposeString('head', { description: 'What stands at its head; empty when nothing does.' }),
    samples: t.exposeStringList('samples', { description: 'What stands in it first.' }),
    use: t.expose('use', { type: ColumnUseEnum, description: 'What it is taken for.' }),
  }),
});

const Finding = builder.objectRef<ExtractFinding>('ExtractFinding').implement({
  description: 'Something about a cell of a file.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'As the file counts, from 1.' }),
    column: t.exposeString('column', { nullable: true, description: 'Its letter; null for the whole row.' }),
    cell: t.exposeString('cell', { description: 'What stands there.' }),
    reason: t.exposeString('reason', { description: 'What is the matter.' }),
    fix: t.exposeString('fix', { description: 'What to do.' }),
  }),
});

const ExtractCast = builder.objectRef<CompleteExtract['casts'][number]>('ExtractCast').implement({
  description: 'A total of a file against its rows.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'As the file counts, from 1.' }),
    label: t.exposeString('label', { description: 'What it is called.' }),
    column: t.exposeString('column', { description: 'Its letter.' }),
    standing: t.expose('standing', { type: CastStandingEnum, description: 'How it compares.' }),
    printed: t.exposeString('printed', { description: 'What the file says, in pounds and pence.' }),
    added: t.exposeString('added', { description: 'What its rows come to.' }),
  }),
});

type Change = CompleteExtract['changes'][number];
const ExtractChange = builder.objectRef<Change>('ExtractChange').implement({
  description: 'A figure of a line that loading would change.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Code of the line.' }),
    title: t.exposeString('title', { description: 'What the line is for.' }),
    kind: t.expose('kind', { type: PostingKindEnum, description: 'What the figure is.' }),
    before: t.expose('before', {
      type: 'Pence',
      nullable: true,
      description: 'As the ledger has it; null where nothing is known.',
    }),
    after: t.expose('after', { type: 'Pence', description: 'As the file has it.' }),
    lastMonth: t.expose('lastMonth', {
      type: 'Pence',
      nullable: true,
      description: 'At the end of the month before.',
    }),
  }),
});

const LineOfLedger = builder.objectRef<{ code: string; title: string }>('LineOfLedger').implement({
  description: 'A line figures may be posted to.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code.' }),
    title: t.exposeString('title', { description: 'What it is for.' }),
  }),
});

const UnmappedCode = builder.objectRef<CompleteExtract['unmapped'][number]>('UnmappedCode').implement({
  description: 'A code of the accounts that belongs to no line yet.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'As the file has it.' }),
    row: t.exposeInt('row', { description: 'Where it stands.' }),
    beside: t.exposeString('beside', { description: 'What stands beside it, by which it is known.' }),
  }),
});

const AssignedCode = builder.objectRef<CompleteExtract['assigned'][number]>('AssignedCode').implement({
  description: 'A code of the accounts and the line it was given.',
  fields: (t) => ({
    theirs: t.exposeString('theirs', { description: 'As the file has it.' }),
    code: t.exposeString('code', { nullable: true, description: 'The line; null when it is left out.' }),
  }),
});

export const LedgerExtract = loadedNode<CompleteExtract, LedgersAsked, LedgerExtractJson>('LedgerExtract', {
  need: toReadFinance,
  reads: ledgerExtractRead,
  inputOf: askedLedgers,
  complete: completeExtract,
});

LedgerExtract.implement({
  description:
    'What the accounts said of a month: a file, how it is understood, and what loading it would do.',
  fields: (t) => ({
    ledger: t.expose('ledger', { type: Ledger, description: 'The books it is for.' }),
    month: t.expose('month', { type: 'Month', description: 'The month it is for.' }),
    fileId: t.exposeID('fileId', { description: 'Under which the file is fetched again.' }),
    fileName: t.exposeString('fileName', { description: 'As it was brought.' }),
    sheet: t.exposeString('sheet', { nullable: true, description: 'The sheet of a workbook.' }),
    status: t.expose('status', { type: ExtractStatusEnum, description: 'What became of it.' }),
    readAt: t.expose('readAt', { type: 'Instant', description: 'When it was read.' }),
    readByName: t.exposeString('readByName', { description: 'Who brought it.' }),
    settledAt: t.expose('settledAt', {
      type: 'Instant',
      nullable: true,
      description: 'When it was loaded or discarded.',
    }),
    settledByName: t.exposeString('settledByName', { nullable: true, description: 'Who did.' }),
    rowCount: t.exposeInt('rowCount', { description: 'Rows below the heads.' }),
    unit: t.expose('unit', {
      type: ExtractUnitEnum,
      nullable: true,
      description: 'What 1 stands for; null until somebody has said.',
    }),
    columns: t.expose('columns', { type: [ExtractColumn], description: 'From the left.' }),
    lines: t.expose('lines', { type: [LineOfLedger], description: 'Lines a code may be given.' }),
    unmapped: t.expose('unmapped', {
      type: [UnmappedCode],
      description: 'Codes to be given a line, or left out.',
    }),
    assigned: t.expose('assigned', {
      type: [AssignedCode],
      description: 'Codes of this file that were given a line.',
    }),
    faults: t.expose('faults', { type: [Finding], description: 'Why nothing is loaded: the first 200.' }),
    faultCount: t.exposeInt('faultCount', { description: 'How many there are.' }),
    remarks: t.expose('remarks', {
      type: [Finding],
      description: 'How cells were understood: the first 200.',
    }),
    remarkCount: t.exposeInt('remarkCount', { description: 'How many there are.' }),
    casts: t.expose('casts', {
      type: [ExtractCast],
      description: 'Totals the file prints, against its rows.',
    }),
    changes: t.expose('changes', { type: [ExtractChange], description: 'What loading would change.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Figures the ledger has already.' }),
    notInFile: t.expose('notInFile', { type: [LineOfLedger], description: 'Lines that stay as they are.' }),
    now: t.expose('now', { type: MonitorFigures, description: 'The bottom line as it is.' }),
    after: t.expose('after', { type: MonitorFigures, description: 'As it would be.' }),
    lastMonth: t.expose('lastMonth', {
      type: MonitorFigures,
      nullable: true,
      description: 'As it was at the end of the month before.',
    }),
    hindrances: t.exposeStringList('hindrances', {
      description: 'Why it cannot be loaded yet, a sentence each.',
    }),
    version: t.exposeInt('version', {
      description: 'That of its ledger, which every change of either counts; commands name the one they saw.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give now, such as LoadExtract.',
    }),
  }),
});
