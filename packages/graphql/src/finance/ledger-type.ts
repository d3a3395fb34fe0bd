import {
  type LedgerJson,
  type LedgersAsked,
  ledgerRead,
  type MonitorFiguresJson,
} from '@concordat/database/reads';
import { allowedLedgerCommands } from '@concordat/domain/finance';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { builder } from '../builder.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

export const MonitorFigures = builder.objectRef<MonitorFiguresJson>('MonitorFigures').implement({
  description:
    'Money at the end of a month. Spending is positive and income negative; a positive variance is over.',
  fields: (t) => ({
    originalBudget: t.expose('originalBudget', { type: 'Pence', description: 'The year, before virements.' }),
    budget: t.expose('budget', { type: 'Pence', description: 'The year, with virements.' }),
    budgetToDate: t.expose('budgetToDate', { type: 'Pence', description: 'April to the end of the month.' }),
    actualToDate: t.expose('actualToDate', {
      type: 'Pence',
      nullable: true,
      description: 'Spent from April to the end of the month; null while no actuals are in.',
    }),
    variance: t.expose('variance', {
      type: 'Pence',
      nullable: true,
      description: 'Actual less budget to date.',
    }),
    commitments: t.expose('commitments', {
      type: 'Pence',
      nullable: true,
      description: 'On order at the end of the month; null where none were loaded for it.',
    }),
    forecast: t.expose('forecast', {
      type: 'Pence',
      nullable: true,
      description: 'The year as it is expected; null while nothing is forecast.',
    }),
    forecastVariance: t.expose('forecastVariance', {
      type: 'Pence',
      nullable: true,
      description: 'Forecast less budget of the year.',
    }),
  }),
});

/** What reading a ledger depends on: the viewer, and what they may do with one of their own body. */
export function askedLedgers(context: RequestContext): LedgersAsked {
  const viewer = signedIn(context);
  return { viewer, ledgerCommands: allowedLedgerCommands(viewer) };
}

export const Ledger = loadedNode<LedgerJson, LedgersAsked>('Ledger', {
  need: toReadFinance,
  reads: ledgerRead,
  inputOf: askedLedgers,
});

Ledger.implement({
  description: "A body's books of one financial year.",
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What its bottom line is called.' }),
    financialYear: t.expose('financialYear', { type: 'FinancialYear', description: 'April to March.' }),
    body: t.expose('body', { type: BodySummary, description: 'Whose books they are.' }),
    latestMonth: t.expose('latestMonth', {
      type: 'Month',
      description: 'The last month with actuals, or with a forecast, or else the first.',
    }),
    monthToClose: t.expose('monthToClose', {
      type: 'Month',
      nullable: true,
      description: 'The first month that takes figures; null when all are closed.',
    }),
    standing: t.expose('standing', {
      type: MonitorFigures,
      description: 'What its bottom line comes to in that month.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as ClosePeriod.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
