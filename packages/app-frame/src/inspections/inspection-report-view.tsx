import { commentsReaderWords } from '@concordat/domain/inspections';
import { DateText, SummaryList, Tag, WarningText } from '@concordat/ui';
import type { ReactNode } from 'react';
import {
  publishedText,
  recommendationName,
  type ShownInspectionReport,
  type ShownRecommendation,
} from './inspection-words.ts';
import { CommentsBy, ReportStanding } from './inspections-table.tsx';

/** A report, the answer to each of its recommendations, and what was published on it and sent to whom. */
export function InspectionReportView({
  report,
  below,
}: {
  report: ShownInspectionReport;
  /** What stands below a recommendation, such as the form that answers it. */
  below?: (recommendation: ShownRecommendation, name: string) => ReactNode;
}) {
  const { recommendations, comments, withdrawnOn, withdrawnReason } = report;
  return (
    <>
      {withdrawnOn !== null && (
        <WarningText>
          Withdrawn on <DateText date={withdrawnOn} />: {withdrawnReason}
        </WarningText>
      )}
      <SummaryList rows={rowsOf(report)} />
      <h2 className="govuk-heading-m">Recommendations</h2>
      {recommendations.length === 0 && <p className="govuk-body">The report recommends nothing.</p>}
      {recommendations.map((recommendation, at) => (
        <Recommendation
          key={recommendation.id}
          recommendation={recommendation}
          name={recommendationName(recommendation, at + 1)}
          below={below}
        />
      ))}
      <h2 className="govuk-heading-m">Comments</h2>
      {comments === null ? (
        <p className="govuk-body">Nothing has been published on this report.</p>
      ) : (
        <Comments comments={comments} copies={report.copies} />
      )}
    </>
  );
}

function rowsOf(report: ShownInspectionReport) {
  return [
    { key: 'inspector', label: 'Inspector', value: report.inspector },
    { key: 'published', label: 'Published', value: publishedText(report) },
    { key: 'received', label: 'Received', value: <DateText date={report.receivedOn} /> },
    { key: 'source', label: 'Where it is', value: report.source },
    { key: 'body', label: 'Who comments', value: report.body.shortName },
    { key: 'due', label: 'Comments by', value: <CommentsBy {...report} /> },
    { key: 'standing', label: 'Standing', value: <ReportStanding {...report} /> },
  ];
}

function Recommendation({
  recommendation,
  name,
  below,
}: {
  recommendation: ShownRecommendation;
  name: string;
  below: ((recommendation: ShownRecommendation, name: string) => ReactNode) | undefined;
}) {
  const { text, timescale } = recommendation;
  return (
    <article aria-label={name}>
      <h3 className="govuk-heading-s">
        {name} <RecommendationStanding recommendation={recommendation} />
      </h3>
      <p className="govuk-body">{text}</p>
      {timescale !== null && <p className="govuk-body">Time the report gives: {timescale}</p>}
      <Answer recommendation={recommendation} />
      {below?.(recommendation, name)}
    </article>
  );
}

function RecommendationStanding({ recommendation }: { recommendation: ShownRecommendation }) {
  const { answer, completed, isOverdue } = recommendation;
  if (completed !== null) {
    return <Tag tone="quiet">{completed.isContinuing ? 'Complete, and continuing' : 'Complete'}</Tag>;
  }
  if (answer === null) return <Tag tone="caution">To answer</Tag>;
  if (answer.stance === 'rejected') return <Tag tone="quiet">Rejected</Tag>;
  return isOverdue ? <Tag tone="alarm">Overdue</Tag> : <Tag tone="active">Accepted</Tag>;
}

function Answer({ recommendation: { answer, completed } }: { recommendation: ShownRecommendation }) {
  if (answer === null) return null;
  return (
    <>
      <p className="govuk-body">
        {answer.stance === 'accepted' ? 'Action' : 'Why there is no action'}: {answer.words}
        {answer.ownerTitle !== null && ` ${answer.ownerTitle} answers for it`}
        {answer.dueOn !== null && (
          <>
            , by <DateText date={answer.dueOn} />
          </>
        )}
        {answer.ownerTitle !== null && '.'}
      </p>
      {completed !== null && (
        <p className="govuk-body">
          Reported complete on <DateText date={completed.on} />: {completed.evidence}
        </p>
      )}
    </>
  );
}

function Comments({
  comments,
  copies,
}: {
  comments: NonNullable<ShownInspectionReport['comments']>;
  copies: ShownInspectionReport['copies'];
}) {
  return (
    <>
      <p className="govuk-body">
        Published on <DateText date={comments.on} />, {comments.address}{' '}
        {comments.isLate && <Tag tone="alarm">Later than the law gives</Tag>}
      </p>
      <p className="govuk-body">{comments.comments}</p>
      {comments.chiefOfficerComments !== null && (
        <p className="govuk-body">The chief officer: {comments.chiefOfficerComments}</p>
      )}
      {comments.response !== null && <p className="govuk-body">In response: {comments.response}</p>}
      <h3 className="govuk-heading-s">Copies</h3>
      <ul className="govuk-list govuk-list--bullet">
        {copies.map(({ to, sentOn }) => (
          <li key={to}>
            To {commentsReaderWords[to]}:{' '}
            {sentOn === null ? <Tag tone="caution">Not sent yet</Tag> : <DateText date={sentOn} />}
          </li>
        ))}
      </ul>
    </>
  );
}
