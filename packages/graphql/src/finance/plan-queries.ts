import { financialPlanRead, financialPlansRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { eachNode, workedOutBy } from '../completed-read.ts';
import { idIn } from '../id-args.ts';
import { toReadFinance } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { type Plan, planned } from '../root-read.ts';
import { completePlan } from './complete-plan.ts';
import { FinancialPlan } from './financial-plan-type.ts';

const planFinancialPlans: Plan<PageArgs> = ({ args, viewer }) => {
  const page = pageOf(args, financialPlansRead.keyTypes);
  return planned(financialPlansRead.forPage(page), { viewer, page });
};

const planFinancialPlan: Plan<{ id: string }> = ({ args, viewer }) => {
  const id = idIn('FinancialPlan', args.id);
  return id === null ? null : planned(financialPlanRead.one, { viewer, id });
};

builder.queryFields((t) => ({
  financialPlans: t.connection(
    {
      type: FinancialPlan,
      description: 'Medium-term financial plans, the latest first.',
      ...workedOutBy(toReadFinance, planFinancialPlans, eachNode(completePlan)),
    },
    { name: 'FinancialPlanConnection', description: 'A page of plans.' },
    { name: 'FinancialPlanEdge', description: 'A plan and its place in the list.' },
  ),
  financialPlan: t.field({
    type: FinancialPlan,
    nullable: true,
    description: 'A medium-term plan by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the FinancialPlan.' }) },
    ...workedOutBy(toReadFinance, planFinancialPlan, completePlan),
  }),
}));
