import type { PlanYear as Year } from '@concordat/domain/finance';
import { builder } from '../builder.ts';

/** A year as the domain works it out. */
export const PlanYear = builder.objectRef<Year>('PlanYear').implement({
  description: 'A year of the plan worked out, in pence. Totals are sums of exact figures.',
  fields: (t) => ({
    year: t.expose('year', { type: 'FinancialYear', description: 'The year.' }),
    spend: t.expose('spend', { type: 'Pence', description: 'Net revenue expenditure.' }),
    financing: t.expose('financing', { type: 'Pence', description: 'What pays for it.' }),
    gap: t.expose('gap', { type: 'Pence', description: 'Spend less financing; plus is a gap.' }),
    savings: t.expose('savings', { type: 'Pence', description: 'Savings at amount times confidence.' }),
    reservesUsed: t.expose('reservesUsed', { type: 'Pence', description: 'Taken from general reserves.' }),
    stillToFind: t.expose('stillToFind', {
      type: 'Pence',
      description: 'The gap less savings and reserves used.',
    }),
    reservesClosing: t.expose('reservesClosing', {
      type: 'Pence',
      description: 'General reserves at the end of the year.',
    }),
    minimumRevenueProvision: t.expose('minimumRevenueProvision', {
      type: 'Pence',
      description: 'Set aside to pay back borrowing.',
    }),
    interest: t.expose('interest', { type: 'Pence', description: 'Interest on borrowing.' }),
    borrowingOutstanding: t.expose('borrowingOutstanding', {
      type: 'Pence',
      description: 'Borrowing owed at the end of the year.',
    }),
  }),
});
