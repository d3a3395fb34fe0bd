import { budgetReturnRead, ledgerReturnsRead, myReturnsRead } from '@concordat/database/reads';
import type { Month } from '@concordat/domain/kernel';
import { builder } from '../builder.ts';
import { completedBy } from '../completed-read.ts';
import { askedLedgers } from '../finance/ledger-type.ts';
import { idIn } from '../id-args.ts';
import { toReadFinance } from '../need.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { completeLedgerReturns, completeReturn } from './complete-return.ts';
import { LedgerReturns } from './ledger-returns-type.ts';
import { askedReturns, BudgetReturn, MyReturns } from './return-type.ts';

const planReturn: Plan<{ id: string }> = ({ args, context }) => {
  const id = idIn('BudgetReturn', args.id);
  return id === null ? null : planned(budgetReturnRead.one, { ...askedReturns(context), id });
};

const planLedgerReturns: Plan<{ ledgerId: string; month?: Month | null | undefined }> = ({
  args,
  context,
}) => {
  const ledgerId = idIn('Ledger', args.ledgerId);
  if (ledgerId === null) return null;
  const asked = { ...askedLedgers(context), ...askedReturns(context) };
  return planned(ledgerReturnsRead, { ...asked, ledgerId, month: args.month ?? null });
};

const planMyReturns: Plan<object> = ({ context }) => planned(myReturnsRead, askedReturns(context));

builder.queryFields((t) => ({
  budgetReturn: t.field({
    type: BudgetReturn,
    nullable: true,
    description: 'A budget holder’s return; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the BudgetReturn.' }) },
    ...completedBy(toReadFinance, planReturn, completeReturn),
  }),
  ledgerReturns: t.field({
    type: LedgerReturns,
    nullable: true,
    description: 'Holders and returns of a ledger; null when it is not there or not for this reader.',
    args: {
      ledgerId: t.arg.id({ required: true, description: 'Id of the Ledger.' }),
      month: t.arg({ type: 'Month', description: 'The first that is not closed when left out.' }),
    },
    ...completedBy(toReadFinance, planLedgerReturns, completeLedgerReturns),
  }),
  myReturns: t.field({
    type: MyReturns,
    description: 'What the reader is asked to return.',
    ...answeredBy(toReadFinance, planMyReturns),
  }),
}));
