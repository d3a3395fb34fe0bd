import { useQuery } from '@apollo/client/react';
import { BudgetDuties } from '@concordat/app-frame/budget-duties';
import { budgetDutiesQuery } from './budget-due.graphql.ts';

/** The budget's timetable on the home page, for those who must act: loaded after it, since its rules are heavy. */
export function BudgetDue({ today }: { today: string }) {
  const { data } = useQuery(budgetDutiesQuery);
  return data === undefined ? null : <BudgetDuties data={data} today={today} href="/admin/plan/budget" />;
}
