import type { LedgerCutJson, LedgerLineJson, LedgerLinesJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { CutEnum } from './finance-enums.ts';
import { Ledger } from './ledger-type.ts';

const LedgerLine = builder.objectRef<LedgerLineJson>('LedgerLine').implement({
  description: 'A line of a ledger with its budget of the year.',
  fields: (t) => ({
    code: t.exposeString('code', { description: "As the body's accounts call it." }),
    title: t.exposeString('title', { description: 'What it is for.' }),
    term: t.exposeString('term', {
      nullable: true,
      description: 'The term of the bridge it counts in; null for a memo line.',
    }),
    ringFence: t.exposeString('ringFence', { nullable: true, description: 'What its money is kept for.' }),
    budget: t.expose('budget', {
      type: 'Pence',
      description: 'Of the whole year, with all virements; spending positive, income negative.',
    }),
  }),
});

const RowForLines = builder.objectRef<LedgerCutJson['rows'][number]>('RowForLines').implement({
  description: 'A row of a cut that lines stand on.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the row.' }),
    label: t.exposeString('label', { description: 'Its name.' }),
    path: t.exposeStringList('path', { description: 'The groups it stands in, the whole left out.' }),
    codes: t.exposeStringList('codes', { description: 'Codes of the lines on it.' }),
  }),
});

const LedgerCut = builder.objectRef<LedgerCutJson>('LedgerCut').implement({
  description: 'A way to add up the lines of a ledger, from a month on.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the cut.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    cut: t.expose('cut', { type: CutEnum, description: 'Which way it cuts the money.' }),
    from: t.expose('from', { type: 'Month', description: 'The first month reported by it.' }),
    rows: t.expose('rows', { type: [RowForLines], description: 'In printed order.' }),
  }),
});

export const LedgerLines = builder.objectRef<LedgerLinesJson>('LedgerLines').implement({
  description: 'The lines of a ledger, and where lines stand in each cut.',
  fields: (t) => ({
    ledger: t.expose('ledger', { type: Ledger, description: 'The books.' }),
    bridge: t.exposeStringList('bridge', {
      description: 'The terms whose sum is the net budget requirement, in printed order.',
    }),
    lines: t.expose('lines', {
      type: [LedgerLine],
      description: 'In the order of the ledger, memo lines too.',
    }),
    cuts: t.expose('cuts', { type: [LedgerCut], description: 'Each as it is from its month on.' }),
  }),
});
