import { useQuery } from '@apollo/client/react';
import { InspectionReportView } from '@concordat/app-frame/inspections';
import {
  Breadcrumbs,
  CouldNotOpen,
  LoadingState,
  NotFound,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import { inspectionReportQuery } from './inspections.graphql.ts';

/** One report to read, with the answer to each recommendation. */
export function InspectionReportPage({ reportId }: { reportId: string }) {
  const { data, loading, error, refetch } = useQuery(inspectionReportQuery, { variables: { id: reportId } });
  const report = data?.inspectionReport;
  useDocumentTitle(report?.title ?? 'Inspection report', 'Resource Group');
  if (error && !report) return <CouldNotOpen what="The report" error={error} again={refetch} />;
  if (loading && !report) return <LoadingState what="the report" />;
  if (!report) return <NotFound homeHref="/resource-group" contact="your governance officer" />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Inspection reports', href: '/resource-group/inspections' }]} />
      <PageHeading title={report.title} caption={report.inspector} />
      <InspectionReportView report={report} />
    </>
  );
}
