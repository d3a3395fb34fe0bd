import { ledgerVirementsRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { completedBy } from '../completed-read.ts';
import { idIn } from '../id-args.ts';
import { toReadFinance } from '../need.ts';
import { type Plan, planned } from '../root-read.ts';
import { completeLedgerVirements } from './complete-virement.ts';
import { askedLedgers } from './ledger-type.ts';
import { LedgerVirements } from './virement-type.ts';

const planVirements: Plan<{ ledgerId: string }> = ({ args, context }) => {
  const ledgerId = idIn('Ledger', args.ledgerId);
  return ledgerId === null ? null : planned(ledgerVirementsRead, { ...askedLedgers(context), ledgerId });
};

builder.queryField('ledgerVirements', (t) =>
  t.field({
    type: LedgerVirements,
    nullable: true,
    description: 'The virements of a ledger; null when it is not there or not for this reader.',
    args: { ledgerId: t.arg.id({ required: true, description: 'Id of the Ledger.' }) },
    ...completedBy(toReadFinance, planVirements, completeLedgerVirements),
  }),
);
