import { useQuery } from '@apollo/client/react';
import { SpendingStops } from '@concordat/app-frame/budget-duties';
import { spendingStopQuery } from './spending-stop.graphql.ts';

/** The banner on pages of money while a section 114 report stands; nothing otherwise. */
export function SpendingStop() {
  const { data } = useQuery(spendingStopQuery);
  return data === undefined ? null : (
    <SpendingStops reports={data.statutoryReports.edges.map(({ node }) => node)} />
  );
}
