import { preceptProposalsRead, statutoryReportsRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { eachNode, workedOutBy } from '../completed-read.ts';
import { toReadFinance } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { type Plan, planned } from '../root-read.ts';
import { officeToday } from '../signed-in.ts';
import { completeProposal, completeReport } from './complete-budget-setting.ts';
import { PreceptProposal } from './precept-type.ts';
import { StatutoryReport } from './section-114-type.ts';

const planProposals: Plan<PageArgs> = ({ args, viewer }) => {
  const page = pageOf(args, preceptProposalsRead.keyTypes);
  return planned(preceptProposalsRead.forPage(page), { viewer, page });
};

const planReports: Plan<PageArgs> = ({ args, viewer, context }) => {
  const page = pageOf(args, statutoryReportsRead.keyTypes);
  return planned(statutoryReportsRead.forPage(page), { viewer, page, today: officeToday(context) });
};

builder.queryFields((t) => ({
  preceptProposals: t.connection(
    {
      type: PreceptProposal,
      description: 'Precepts on their way to the Police and Crime Panel and back, the latest year first.',
      ...workedOutBy(toReadFinance, planProposals, eachNode(completeProposal)),
    },
    { name: 'PreceptProposalConnection', description: 'A page of precepts.' },
    { name: 'PreceptProposalEdge', description: 'A precept and its place in the list.' },
  ),
  statutoryReports: t.connection(
    {
      type: StatutoryReport,
      description: 'Reports under section 114, the latest first.',
      ...workedOutBy(toReadFinance, planReports, eachNode(completeReport)),
    },
    { name: 'StatutoryReportConnection', description: 'A page of reports.' },
    { name: 'StatutoryReportEdge', description: 'A report and its place in the list.' },
  ),
}));
