import { inspectionReportRead, inspectionReportsRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { completedBy, eachNode } from '../completed-read.ts';
import { idIn } from '../id-args.ts';
import { toReadMeetings } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { type Plan, planned } from '../root-read.ts';
import { completeInspectionReport } from './complete-inspection-report.ts';
import { InspectionReport } from './inspection-report-type.ts';

const InspectionReportFilter = builder.inputType('InspectionReportFilter', {
  description: 'Which reports; what is left out does not narrow.',
  fields: (t) => ({
    isOpen: t.boolean({
      description: 'Comments, copies or an accepted recommendation are still to be seen to.',
    }),
  }),
});

type Args = PageArgs & { filter?: typeof InspectionReportFilter.$inferInput | null | undefined };

const planReports: Plan<Args> = ({ args: { filter, ...args }, viewer }) => {
  const page = pageOf(args, inspectionReportsRead.keyTypes);
  return planned(inspectionReportsRead.forPage(page), { viewer, page, isOpen: filter?.isOpen ?? false });
};

const planReport: Plan<{ id: string }> = ({ args, viewer }) => {
  const id = idIn('InspectionReport', args.id);
  return id === null ? null : planned(inspectionReportRead.one, { viewer, id });
};

builder.queryFields((t) => ({
  inspectionReports: t.connection(
    {
      type: InspectionReport,
      description: 'Reports of inspections of the area’s force, the last published first.',
      args: { filter: t.arg({ type: InspectionReportFilter, description: 'Which reports.' }) },
      ...completedBy(toReadMeetings, planReports, eachNode(completeInspectionReport)),
    },
    { name: 'InspectionReportConnection', description: 'A page of reports of inspections.' },
    { name: 'InspectionReportEdge', description: 'A report and its place in the list.' },
  ),
  inspectionReport: t.field({
    type: InspectionReport,
    nullable: true,
    description: 'A report of an inspection by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the report.' }) },
    ...completedBy(toReadMeetings, planReport, completeInspectionReport),
  }),
}));
