import { useQuery } from '@apollo/client/react';
import { InspectionReportView, type ShownRecommendation } from '@concordat/app-frame/inspections';
import {
  Breadcrumbs,
  CouldNotOpen,
  LoadingState,
  NotFound,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import { CopyForm, PublishCommentsForm, WithdrawForm } from './comments-forms.tsx';
import { inspectionReportQuery } from './inspections.graphql.ts';
import { AnswerForm, CompleteForm } from './recommendation-forms.tsx';

/** One report: answered, commented on, copied and carried out here. */
export function InspectionReportPage({ reportId }: { reportId: string }) {
  const { data, loading, error, refetch } = useQuery(inspectionReportQuery, { variables: { id: reportId } });
  const report = data?.inspectionReport;
  useDocumentTitle(report?.title ?? 'Inspection report', 'Admin');
  if (error && !report) return <CouldNotOpen what="The report" error={error} again={refetch} />;
  if (loading && !report) return <LoadingState what="the report" />;
  if (!data || !report) return <NotFound homeHref="/admin" contact="your governance officer" />;
  const onStale = () => void refetch();
  const may = (command: string) => report.allowedCommands.includes(command);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Inspection reports', href: '/admin/inspections' }]} />
      <PageHeading title={report.title} caption={report.inspector} />
      <InspectionReportView
        report={report}
        below={(recommendation, name) => (
          <>
            {may('AnswerRecommendation') && recommendation.completed === null && (
              <AnswerForm {...{ report, recommendation, name, onStale }} posts={data.posts} />
            )}
            {may('CompleteRecommendation') && isToCarryOut(recommendation) && (
              <CompleteForm {...{ report, recommendation, name, onStale }} />
            )}
          </>
        )}
      />
      {may('PublishInspectionComments') && <PublishCommentsForm report={report} onStale={onStale} />}
      {may('RecordCommentsCopy') &&
        report.copies
          .filter(({ sentOn }) => sentOn === null)
          .map(({ to }) => <CopyForm key={to} report={report} to={to} onStale={onStale} />)}
      {may('WithdrawInspectionReport') && <WithdrawForm report={report} onStale={onStale} />}
    </>
  );
}

function isToCarryOut({ answer, completed }: ShownRecommendation) {
  return answer?.stance === 'accepted' && completed === null;
}
