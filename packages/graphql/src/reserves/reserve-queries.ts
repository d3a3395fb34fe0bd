import { reserveRegistersRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { eachNode, workedOutBy } from '../completed-read.ts';
import { toReadFinance } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { type Plan, planned } from '../root-read.ts';
import { completeReserves } from './complete-reserves.ts';
import { askedReserves, ReserveRegister } from './reserve-register-type.ts';

const planRegisters: Plan<PageArgs> = ({ args, context }) => {
  const page = pageOf(args, reserveRegistersRead.keyTypes);
  return planned(reserveRegistersRead.forPage(page), { ...askedReserves(context), page });
};

builder.queryFields((t) => ({
  reserveRegisters: t.connection(
    {
      type: ReserveRegister,
      description: 'Registers of reserves, one a body.',
      ...workedOutBy(toReadFinance, planRegisters, eachNode(completeReserves)),
    },
    { name: 'ReserveRegisterConnection', description: 'A page of registers.' },
    { name: 'ReserveRegisterEdge', description: 'A register and its place in the list.' },
  ),
}));
