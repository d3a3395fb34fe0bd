import { withoutTypenames } from '@concordat/app-frame/plan-items';
import type { LiveInput, PlanInputs } from '@concordat/domain/finance';
import type { OfficePlansQuery } from '../../generated/graphql.ts';

type Node = OfficePlansQuery['financialPlans']['edges'][number]['node'];

export type OfficePlan = Omit<Node, 'inputs' | 'liveInputs'> & {
  readonly inputs: PlanInputs;
  readonly liveInputs: readonly LiveInput[];
};

/** All plans, the latest first; the domain wrote their documents, so its branded figures and years hold. */
export function readOfficePlans(data: OfficePlansQuery | undefined): readonly OfficePlan[] {
  return (data?.financialPlans.edges ?? []).map(
    ({ node }) => withoutTypenames(node) as unknown as OfficePlan,
  );
}
