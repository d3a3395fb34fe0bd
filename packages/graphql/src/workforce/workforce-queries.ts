import { ledgerWorkforceRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { workedOutBy } from '../completed-read.ts';
import { askedLedgers } from '../finance/ledger-type.ts';
import { idIn } from '../id-args.ts';
import { toReadFinance } from '../need.ts';
import { type Plan, planned } from '../root-read.ts';
import { completeWorkforce } from './complete-workforce.ts';
import { LedgerWorkforce } from './workforce-type.ts';

const planWorkforce: Plan<{ ledgerId: string }> = ({ args, context }) => {
  const ledgerId = idIn('Ledger', args.ledgerId);
  return ledgerId === null ? null : planned(ledgerWorkforceRead, { ...askedLedgers(context), ledgerId });
};

builder.queryField('ledgerWorkforce', (t) =>
  t.field({
    type: LedgerWorkforce,
    nullable: true,
    description: 'The people a ledger pays; null when it is not there or not for this reader.',
    args: { ledgerId: t.arg.id({ required: true, description: 'Id of the Ledger.' }) },
    ...workedOutBy(toReadFinance, planWorkforce, completeWorkforce),
  }),
);
