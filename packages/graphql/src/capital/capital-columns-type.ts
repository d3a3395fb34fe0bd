import { builder } from '../builder.ts';
import type { ShownMonitor } from './complete-capital.ts';

type Budget = ShownMonitor['financingTotal'];
type Columns = ShownMonitor['total'];

export const CapitalBudget = builder.objectRef<Budget>('CapitalBudget').implement({
  description: 'Budget in pence by where it comes from, as its approvals stood on the day of the report.',
  fields: (t) => ({
    broughtForward: t.expose('broughtForward', { type: 'Pence', description: 'D: from the year before.' }),
    original: t.expose('original', { type: 'Pence', description: 'As first approved.' }),
    previouslyAuthorised: t.expose('previouslyAuthorised', {
      type: 'Pence',
      description: 'Amendments authorised by then.',
    }),
    amended: t.expose('amended', {
      type: 'Pence',
      description: 'E: original with the amendments authorised by then.',
    }),
    proposed: t.expose('proposed', { type: 'Pence', description: 'F: put forward and not decided.' }),
    revised: t.expose('revised', { type: 'Pence', description: 'G: D with E and F.' }),
  }),
});

export const CapitalColumns = builder.objectRef<Columns>('CapitalColumns').implement({
  description: 'The columns of the scheme report, D to K, in pence.',
  fields: (t) => ({
    broughtForward: t.expose('broughtForward', { type: 'Pence', description: 'D: from the year before.' }),
    original: t.expose('original', { type: 'Pence', description: 'As first approved.' }),
    previouslyAuthorised: t.expose('previouslyAuthorised', {
      type: 'Pence',
      description: 'Amendments authorised by the day of the report.',
    }),
    amended: t.expose('amended', {
      type: 'Pence',
      description: 'E: original with the amendments authorised.',
    }),
    proposed: t.expose('proposed', { type: 'Pence', description: 'F: put forward and not decided.' }),
    revised: t.expose('revised', { type: 'Pence', description: 'G: D with E and F.' }),
    actual: t.expose('actual', {
      type: 'Pence',
      nullable: true,
      description: 'H: paid from April to the end of the month; null while nothing is loaded.',
    }),
    commitments: t.expose('commitments', {
      type: 'Pence',
      nullable: true,
      description: 'I: on order at the end of the month.',
    }),
    spentAndCommitted: t.expose('spentAndCommitted', {
      type: 'Pence',
      nullable: true,
      description: 'J: H with I.',
    }),
    variance: t.expose('variance', {
      type: 'Pence',
      nullable: true,
      description: 'K: J less G, positive when over; null for a held scheme, and left out of the totals.',
    }),
  }),
});
