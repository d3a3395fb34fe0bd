import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import { InspectionsTable } from '@concordat/app-frame/inspections';
import { PageHeading, useDocumentTitle } from '@concordat/ui';
import { commentingBodiesQuery, inspectionReportsQuery } from './inspections.graphql.ts';
import { ReceiveReportForm } from './receive-report-form.tsx';

/** The register of inspection reports: what comments are due on, and where new ones are entered. */
export function InspectionsPage() {
  const { viewer } = useSignedIn();
  const query = useQuery(inspectionReportsQuery);
  const { data: known } = useQuery(commentingBodiesQuery);
  const list = query.data?.inspectionReports;
  const late = list?.edges.filter(({ node }) => node.isLate).length ?? 0;
  const commenting = new Set(
    known?.bodies.edges.flatMap(({ node }) => (node.kind === 'policingBody' ? [node.id] : [])),
  );
  const body = viewer.bodies.find(({ id }) => commenting.has(id));
  useDocumentTitle('Inspection reports', 'Admin');
  return (
    <>
      <PageHeading
        title={late === 0 ? 'Inspection reports' : `Inspection reports: comments late on ${late}`}
        caption="Comments are due within 56 days that begin with the day of publication"
      />
      <InspectionsTable list={list} query={query} hrefOf={(id) => `/admin/inspections/${id}`} />
      {viewer.permissions.includes('meeting:run') && body !== undefined && list !== undefined && (
        <ReceiveReportForm bodyId={body.id} isOpen={list.edges.length === 0} />
      )}
    </>
  );
}
