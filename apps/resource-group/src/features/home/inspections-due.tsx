import { useQuery } from '@apollo/client/react';
import { InspectionsDue } from '@concordat/app-frame/inspections-due';
import { inspectionsDueQuery } from './inspections-due.graphql.ts';

/** What inspection reports wait for, loaded after the home page. */
export function InspectionsHere() {
  const { data } = useQuery(inspectionsDueQuery);
  const reports = data?.inspectionReports.edges.map(({ node }) => node) ?? [];
  return <InspectionsDue reports={reports} hrefOf={(id) => `/resource-group/inspections/${id}`} />;
}
