import { useQuery } from '@apollo/client/react';
import { GovernanceDue } from '@concordat/app-frame/governance-due';
import { governanceDueQuery } from './governance-due.graphql.ts';

/** What is to be reviewed or recorded of what governs the money, loaded after the home page. */
export function GovernanceHere({ today }: { today: string }) {
  const { data } = useQuery(governanceDueQuery);
  const bodies = data?.financialGovernance.edges.map(({ node }) => node) ?? [];
  return <GovernanceDue bodies={bodies} today={today} href="/admin/governance" />;
}
