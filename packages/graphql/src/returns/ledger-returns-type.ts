import type { HeldLineJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { Ledger } from '../finance/ledger-type.ts';
import type { CompleteLedgerReturns } from './complete-return.ts';
import { ReturnSummary } from './return-type.ts';

const HeldLine = builder.objectRef<HeldLineJson>('HeldLine').implement({
  description: 'A budget line with the post that answers for it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the budget line.' }),
    code: t.exposeString('code', { description: 'Its code.' }),
    title: t.exposeString('title', { description: 'What it is for.' }),
    holder: t.exposeString('holder', {
      nullable: true,
      description: 'The post that answers for it in the month; null where none does.',
    }),
    heldFrom: t.expose('heldFrom', {
      type: 'Month',
      nullable: true,
      description: 'Since which month that is so; null where no post ever held it.',
    }),
  }),
});

const HoldingPost = builder.objectRef<CompleteLedgerReturns['posts'][number]>('HoldingPost').implement({
  description: 'A post that may answer for lines.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Post.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
  }),
});

export const LedgerReturns = builder.objectRef<CompleteLedgerReturns>('LedgerReturns').implement({
  description: 'Who answers for the lines of a ledger in a month, and what they have returned.',
  fields: (t) => ({
    ledger: t.expose('ledger', { type: Ledger, description: 'The books.' }),
    month: t.expose('month', { type: 'Month', description: 'The month.' }),
    isMonthClosed: t.exposeBoolean('isMonthClosed', { description: 'A closed month takes no return.' }),
    openMonths: t.expose('openMonths', { type: ['Month'], description: 'Months that take figures.' }),
    returns: t.expose('returns', { type: [ReturnSummary], description: 'Those outstanding first.' }),
    lines: t.expose('lines', { type: [HeldLine], description: 'In the order of the ledger.' }),
    posts: t.expose('posts', { type: [HoldingPost], description: 'Posts of the body, by title.' }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as AskForReturns.',
    }),
  }),
});
