import { useQuery } from '@apollo/client/react';
import { LoadingState, useDocumentTitle } from '@concordat/ui';
import { useMemo } from 'react';
import { officePlansQuery } from './office-plans.graphql.ts';
import { readOfficePlans } from './read-office-plans.ts';
import { RecordPlanForm } from './record-plan-form.tsx';

/** Waits for the plan the new one may start from. */
export function RecordPlanPage() {
  const { data, loading } = useQuery(officePlansQuery);
  const plans = useMemo(() => readOfficePlans(data), [data]);
  useDocumentTitle('Record a medium-term plan', 'Admin');
  if (loading && data === undefined) return <LoadingState what="the plan to start from" />;
  return <RecordPlanForm earlier={plans.find(({ withdrawnOn }) => withdrawnOn === null) ?? null} />;
}
