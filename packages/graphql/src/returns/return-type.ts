import {
  type BudgetReturnJson,
  budgetReturnRead,
  type MyReturnsJson,
  type ReturnLineJson,
  type ReturnSummaryJson,
  type ReturnsAsked,
} from '@concordat/database/reads';
import type { BudgetReturnStatus } from '@concordat/domain/returns';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { MonitorFigures } from '../finance/ledger-type.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import type { RequestContext } from '../request-context.ts';
import { officeToday, signedIn } from '../signed-in.ts';
import { type CompleteReturn, completeReturn } from './complete-return.ts';

const words = {
  month: 'The month it is a forecast of the year in.',
  ledgerName: 'The books.',
  bodyName: 'Whose books they are.',
  financialYear: 'Their year.',
  postTitle: 'The post it was asked of, as it was called then.',
  holderName: 'Who acts in the post today; null while nobody does.',
  isMine: 'True where that is the reader.',
  lineCount: 'Lines it asks for.',
  dueOn: 'The last day it is in time.',
  status: 'Whether it is signed.',
  isLate: 'Not signed by its day, or signed for the first time after it.',
  signedAt: 'When it was signed last; null until it is.',
  signedByName: 'Who signed.',
  onBehalfBecause: 'How the finance officer who signed for the holder had the forecast.',
} as const;

const BudgetReturnStatusEnum = describedEnum<BudgetReturnStatus>(
  'BudgetReturnStatus',
  'How far a return has come.',
  { asked: 'Asked for and not signed.', signed: "Signed: its forecasts are the ledger's." },
);

export const ReturnSummary = builder.objectRef<ReturnSummaryJson>('ReturnSummary').implement({
  description: 'A budget holder’s return in a list.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the BudgetReturn.' }),
    month: t.expose('month', { type: 'Month', description: words.month }),
    ledgerName: t.exposeString('ledgerName', { description: words.ledgerName }),
    bodyName: t.exposeString('bodyName', { description: words.bodyName }),
    financialYear: t.expose('financialYear', { type: 'FinancialYear', description: words.financialYear }),
    postTitle: t.exposeString('postTitle', { description: words.postTitle }),
    holderName: t.exposeString('holderName', { nullable: true, description: words.holderName }),
    isMine: t.exposeBoolean('isMine', { description: words.isMine }),
    lineCount: t.exposeInt('lineCount', { description: words.lineCount }),
    dueOn: t.expose('dueOn', { type: 'CalendarDate', description: words.dueOn }),
    status: t.expose('status', { type: BudgetReturnStatusEnum, description: words.status }),
    isLate: t.exposeBoolean('isLate', { description: words.isLate }),
    signedAt: t.expose('signedAt', { type: 'Instant', nullable: true, description: words.signedAt }),
    signedByName: t.exposeString('signedByName', { nullable: true, description: words.signedByName }),
    onBehalfBecause: t.exposeString('onBehalfBecause', {
      nullable: true,
      description: words.onBehalfBecause,
    }),
  }),
});

const ReturnLine = builder.objectRef<ReturnLineJson>('ReturnLine').implement({
  description: 'One line of a return: where it stands, and what its holder expects.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the budget line.' }),
    code: t.exposeString('code', { description: 'Its code.' }),
    title: t.exposeString('title', { description: 'What it is for.' }),
    figures: t.expose('figures', {
      type: MonitorFigures,
      description: 'The ledger at the end of the month.',
    }),
    previousForecast: t.expose('previousForecast', {
      type: 'Pence',
      description: 'The year as it was forecast the month before; its budget where nothing was.',
    }),
    noteLimit: t.expose('noteLimit', {
      type: 'Pence',
      description: 'A movement or a variance beyond it, over or under, needs a note.',
    }),
    forecast: t.expose('forecast', {
      type: 'Pence',
      nullable: true,
      description: 'What the holder signed; null until they have.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Why, in the holder’s words.' }),
  }),
});

/** What reading returns depends on: the viewer and the office's day. */
export function askedReturns(context: RequestContext): ReturnsAsked {
  return { viewer: signedIn(context), today: officeToday(context) };
}

export const BudgetReturn = loadedNode<CompleteReturn, ReturnsAsked, BudgetReturnJson>('BudgetReturn', {
  need: toReadFinance,
  reads: budgetReturnRead,
  inputOf: askedReturns,
  complete: completeReturn,
});

BudgetReturn.implement({
  description: 'What a budget holder expects of the year, line by line, at the end of a month.',
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: words.month }),
    ledgerName: t.exposeString('ledgerName', { description: words.ledgerName }),
    bodyName: t.exposeString('bodyName', { description: words.bodyName }),
    financialYear: t.expose('financialYear', { type: 'FinancialYear', description: words.financialYear }),
    postTitle: t.exposeString('postTitle', { description: words.postTitle }),
    holderName: t.exposeString('holderName', { nullable: true, description: words.holderName }),
    isMine: t.exposeBoolean('isMine', { description: words.isMine }),
    lineCount: t.exposeInt('lineCount', { description: words.lineCount }),
    dueOn: t.expose('dueOn', { type: 'CalendarDate', description: words.dueOn }),
    status: t.expose('status', { type: BudgetReturnStatusEnum, description: words.status }),
    isLate: t.exposeBoolean('isLate', { description: words.isLate }),
    isMonthClosed: t.exposeBoolean('isMonthClosed', { description: 'A closed month takes no return.' }),
    signedAt: t.expose('signedAt', { type: 'Instant', nullable: true, description: words.signedAt }),
    signedByName: t.exposeString('signedByName', { nullable: true, description: words.signedByName }),
    onBehalfBecause: t.exposeString('onBehalfBecause', {
      nullable: true,
      description: words.onBehalfBecause,
    }),
    lines: t.expose('lines', { type: [ReturnLine], description: 'In the order of the ledger.' }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as SignBudgetReturn.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

export const MyReturns = builder.objectRef<MyReturnsJson>('MyReturns').implement({
  description: 'What the reader is asked to return for the posts they act in.',
  fields: (t) => ({
    waiting: t.expose('waiting', { type: [ReturnSummary], description: 'Not signed, of months still open.' }),
    signed: t.expose('signed', { type: [ReturnSummary], description: 'Signed, the latest month first.' }),
  }),
});
