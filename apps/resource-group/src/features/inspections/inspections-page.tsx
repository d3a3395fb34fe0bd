import { useQuery } from '@apollo/client/react';
import { InspectionsTable } from '@concordat/app-frame/inspections';
import { PageHeading, useDocumentTitle } from '@concordat/ui';
import { inspectionReportsQuery } from './inspections.graphql.ts';

/** Inspection reports to read: what each recommends, and what is done about it. */
export function InspectionsPage() {
  const query = useQuery(inspectionReportsQuery);
  useDocumentTitle('Inspection reports', 'Resource Group');
  return (
    <>
      <PageHeading
        title="Inspection reports"
        caption="What inspectors recommend, and what is done about it"
      />
      <InspectionsTable
        list={query.data?.inspectionReports}
        query={query}
        hrefOf={(id) => `/resource-group/inspections/${id}`}
      />
    </>
  );
}
