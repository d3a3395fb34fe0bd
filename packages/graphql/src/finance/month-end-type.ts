import type { ExtractSummaryJson, MonthEndJson, RowToExplainJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { ReturnSummary } from '../returns/return-type.ts';
import { PostingKindEnum } from './finance-enums.ts';
import { ExtractStatusEnum } from './ledger-extract-type.ts';
import { Ledger, MonitorFigures } from './ledger-type.ts';
import { LedgerPeriod } from './revenue-monitor-type.ts';

const RowToExplain = builder.objectRef<RowToExplainJson>('RowToExplain').implement({
  description: "A row beyond the body's note rule.",
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the row.' }),
    label: t.exposeString('label', { description: 'Its name.' }),
    figures: t.expose('figures', { type: MonitorFigures, description: 'The sum of its lines.' }),
    note: t.exposeString('note', {
      nullable: true,
      description:
        'What explains it, its own note or that of a group it stands in; null while one is wanted.',
    }),
  }),
});

const ExtractSummary = builder.objectRef<ExtractSummaryJson>('ExtractSummary').implement({
  description: 'A file of the accounts brought for a month.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the LedgerExtract.' }),
    fileName: t.exposeString('fileName', { description: 'As it was brought.' }),
    status: t.expose('status', { type: ExtractStatusEnum, description: 'What became of it.' }),
    rowCount: t.exposeInt('rowCount', { description: 'Rows with anything in them.' }),
    readAt: t.expose('readAt', { type: 'Instant', description: 'When it was read.' }),
    readByName: t.exposeString('readByName', { description: 'Who brought it.' }),
    settledAt: t.expose('settledAt', {
      type: 'Instant',
      nullable: true,
      description: 'When it was loaded or discarded.',
    }),
    settledByName: t.exposeString('settledByName', { nullable: true, description: 'Who did.' }),
  }),
});

export const MonthEnd = builder.objectRef<MonthEndJson>('MonthEnd').implement({
  description: 'What is done and left to do before a month of a ledger closes.',
  fields: (t) => ({
    ledger: t.expose('ledger', { type: Ledger, description: 'The books.' }),
    month: t.expose('month', { type: 'Month', description: 'The month.' }),
    previousMonth: t.expose('previousMonth', {
      type: 'Month',
      nullable: true,
      description: 'The one before it; null for April.',
    }),
    period: t.expose('period', { type: LedgerPeriod, description: 'Whether it takes figures.' }),
    periods: t.expose('periods', { type: [LedgerPeriod], description: 'The twelve months.' }),
    loadedKinds: t.expose('loadedKinds', {
      type: [PostingKindEnum],
      description: 'What was posted for this month: actuals, commitments, forecasts.',
    }),
    total: t.expose('total', { type: MonitorFigures, description: 'The bottom line at its end.' }),
    previousTotal: t.expose('previousTotal', {
      type: MonitorFigures,
      nullable: true,
      description: 'At the end of the month before.',
    }),
    rowsToExplain: t.expose('rowsToExplain', {
      type: [RowToExplain],
      description: 'Rows that need a note before the month closes, in printed order.',
    }),
    extracts: t.expose('extracts', {
      type: [ExtractSummary],
      description: 'Files brought for it, the latest first.',
    }),
    returns: t.expose('returns', {
      type: [ReturnSummary],
      description: 'What its budget holders were asked for, those outstanding first.',
    }),
  }),
});
