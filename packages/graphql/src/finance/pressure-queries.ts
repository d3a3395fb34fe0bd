import { pressureRead, pressuresRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { eachNode, workedOutBy } from '../completed-read.ts';
import { idIn } from '../id-args.ts';
import { toReadFinance } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { type Plan, planned } from '../root-read.ts';
import { completePressure } from './complete-pressure.ts';
import { Pressure } from './pressure-type.ts';

const planPressures: Plan<PageArgs> = ({ args, viewer }) => {
  const page = pageOf(args, pressuresRead.keyTypes);
  return planned(pressuresRead.forPage(page), { viewer, page });
};

const planPressure: Plan<{ id: string }> = ({ args, viewer }) => {
  const id = idIn('Pressure', args.id);
  return id === null ? null : planned(pressureRead.one, { viewer, id });
};

builder.queryFields((t) => ({
  pressures: t.connection(
    {
      type: Pressure,
      description: 'The register of pressures, the latest spoken of first; closed ones stay in it.',
      ...workedOutBy(toReadFinance, planPressures, eachNode(completePressure)),
    },
    { name: 'PressureConnection', description: 'A page of pressures.' },
    { name: 'PressureEdge', description: 'A pressure and its place in the list.' },
  ),
  pressure: t.field({
    type: Pressure,
    nullable: true,
    description: 'A pressure by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the Pressure.' }) },
    ...workedOutBy(toReadFinance, planPressure, completePressure),
  }),
}));
