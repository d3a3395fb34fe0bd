import { ledgerVirementsRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { idIn } from '../id-args.ts';
import { toReadFinance } from '../need.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { askedVirements, LedgerVirements } from './virement-type.ts';

const planVirements: Plan<{ ledgerId: string }> = ({ args, context }) => {
  const ledgerId = idIn('Ledger', args.ledgerId);
  return ledgerId === null ? null : planned(ledgerVirementsRead, { ...askedVirements(context), ledgerId });
};

builder.queryField('ledgerVirements', (t) =>
  t.field({
    type: LedgerVirements,
    nullable: true,
    description: 'The virements of a ledger; null when it is not there or not for this reader.',
    args: { ledgerId: t.arg.id({ required: true, description: 'Id of the Ledger.' }) },
    ...answeredBy(toReadFinance, planVirements),
  }),
);
