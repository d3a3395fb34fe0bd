import { ledgerExtractRead, monthEndRead } from '@concordat/database/reads';
import type { Month } from '@concordat/domain/kernel';
import { builder } from '../builder.ts';
import { completedBy } from '../completed-read.ts';
import { idIn } from '../id-args.ts';
import { toReadFinance } from '../need.ts';
import { askedReturns } from '../returns/return-type.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { completeExtract } from './complete-extract.ts';
import { LedgerExtract } from './ledger-extract-type.ts';
import { askedLedgers } from './ledger-type.ts';
import { MonthEnd } from './month-end-type.ts';

const planMonthEnd: Plan<{ ledgerId: string; month?: Month | null | undefined }> = ({ args, context }) => {
  const ledgerId = idIn('Ledger', args.ledgerId);
  if (ledgerId === null) return null;
  return planned(monthEndRead, {
    ...askedLedgers(context),
    ...askedReturns(context),
    ledgerId,
    month: args.month ?? null,
  });
};

const planExtract: Plan<{ id: string }> = ({ args, context }) => {
  const id = idIn('LedgerExtract', args.id);
  return id === null ? null : planned(ledgerExtractRead.one, { ...askedLedgers(context), id });
};

builder.queryFields((t) => ({
  monthEnd: t.field({
    type: MonthEnd,
    nullable: true,
    description: 'A month of a ledger to be closed; null when it is not there or not for this reader.',
    args: {
      ledgerId: t.arg.id({ required: true, description: 'Id of the Ledger.' }),
      month: t.arg({ type: 'Month', description: 'The first that is not closed when left out.' }),
    },
    ...answeredBy(toReadFinance, planMonthEnd),
  }),
  ledgerExtract: t.field({
    type: LedgerExtract,
    nullable: true,
    description: 'An extract of the accounts; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the LedgerExtract.' }) },
    ...completedBy(toReadFinance, planExtract, completeExtract),
  }),
}));
