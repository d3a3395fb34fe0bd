import { financialGovernanceOfBodiesRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { completedBy, eachNode } from '../completed-read.ts';
import { toReadFinance } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { type Plan, planned } from '../root-read.ts';
import { completeFinancialGovernance } from './complete-financial-governance.ts';
import { FinancialGovernance } from './financial-governance-type.ts';

const planGovernance: Plan<PageArgs> = ({ args, viewer }) => {
  const page = pageOf(args, financialGovernanceOfBodiesRead.keyTypes);
  return planned(financialGovernanceOfBodiesRead.forPage(page), { viewer, page });
};

builder.queryFields((t) => ({
  financialGovernance: t.connection(
    {
      type: FinancialGovernance,
      description: 'What governs the money of the bodies of the reader, each with its checklist.',
      ...completedBy(toReadFinance, planGovernance, eachNode(completeFinancialGovernance)),
    },
    { name: 'FinancialGovernanceConnection', description: 'A page of checklists.' },
    { name: 'FinancialGovernanceEdge', description: 'A checklist and its place in the list.' },
  ),
}));
