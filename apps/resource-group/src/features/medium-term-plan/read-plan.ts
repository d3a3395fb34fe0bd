import { withoutTypenames } from '@concordat/app-frame/plan-items';
import type { PlanInputs, ScenarioChanges } from '@concordat/domain/finance';
import type { MediumTermPlanQuery } from '../../generated/graphql.ts';
import type { ShownLiveInput } from './live-source-href.ts';

type Node = MediumTermPlanQuery['financialPlans']['edges'][number]['node'];

export type ShownPlan = Omit<Node, 'inputs' | 'scenarios' | 'liveInputs'> & {
  readonly liveInputs: readonly ShownLiveInput[];
  readonly inputs: PlanInputs;
  readonly scenarios: readonly ShownScenario[];
};

export type ShownScenario = Omit<Node['scenarios'][number], 'changes' | 'changesBelow' | 'frozen'> & {
  readonly changesBelow: ScenarioChanges;
  readonly changes: ScenarioChanges;
  readonly frozen: readonly (Omit<Node['scenarios'][number]['frozen'][number], 'inputs'> & {
    readonly inputs: PlanInputs;
  })[];
};

/** The plan to show: the latest that stands, or the latest there is; null when there is none. */
export function readPlan(data: MediumTermPlanQuery | undefined): ShownPlan | null {
  const plans = data?.financialPlans.edges.map(({ node }) => node) ?? [];
  return shownPlan(plans.find(({ withdrawnOn }) => withdrawnOn === null) ?? plans[0]);
}

/** The plan a scenario is of, withdrawn or not: a paper may name a version of it for ever. */
export function readPlanOf(data: MediumTermPlanQuery | undefined, scenarioId: string): ShownPlan | null {
  const plans = data?.financialPlans.edges.map(({ node }) => node) ?? [];
  return shownPlan(plans.find(({ scenarios }) => scenarios.some(({ id }) => id === scenarioId)));
}

/** The domain wrote these documents, so its branded figures and years hold. */
function shownPlan(node: Node | undefined): ShownPlan | null {
  return node === undefined ? null : (withoutTypenames(node) as unknown as ShownPlan);
}

/** The plan this one was recorded after, if it is on record with its lines; it is known by its title. */
export function readPlanBefore(data: MediumTermPlanQuery | undefined, plan: ShownPlan): ShownPlan | null {
  const label = plan.inputs.earlier?.label;
  const plans = data?.financialPlans.edges.map(({ node }) => node) ?? [];
  return shownPlan(plans.find(({ id, title }) => id !== plan.id && title === label));
}
